import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface BuiltServer {
  /** With a slash at the end. */
  readonly url: string
  /** The page that the server names at its start. */
  readonly firstPage: string
  stop(): Promise<void>
}

const main = join(import.meta.dirname, '../../../apps/api/dist/main.js')

function exited(child: ChildProcess): Promise<void> {
  return new Promise(resolve => child.once('exit', () => resolve()))
}

/** Starts the built server as a user does, on a free port and an empty data folder of its own. */
export async function startServer(): Promise<BuiltServer> {
  const data = mkdtempSync(join(tmpdir(), 'gouji-e2e-'))
  const { DATABASE_URL: _, ...env } = process.env
  const child = spawn(process.execPath, [main], { env: { ...env, PORT: '0', GOUJI_DATA: join(data, 'store') } })
  let output = ''
  const firstPage = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk
      const address = /http:\/\/127\.0\.0\.1:\d+\/reports\/\S+/.exec(output)
      if (address) resolve(address[0])
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', code => reject(new Error(`the server ended with ${code}:\n${output}`)))
  })
  return {
    url: `${new URL(firstPage).origin}/`,
    firstPage,
    async stop() {
      const end = exited(child)
      child.kill('SIGTERM')
      await end
      rmSync(data, { recursive: true, force: true })
    },
  }
}
