import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export interface Child {
  readonly process: ChildProcess
  /** Lines of both outputs so far. */
  readonly lines: string[]
  /** The first line, past or to come, that fits. Rejects when the process ends without one. */
  line(fits: (line: string) => boolean): Promise<string>
  /** Exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>
}

/** Runs one of our TypeScript files as a process of its own. */
export function runChild(file: string, args: readonly string[], env: Record<string, string> = {}): Child {
  const path = fileURLToPath(new URL(`../../${file}`, import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=@gouji/source', path, ...args], {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: string[] = []
  const watchers = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream).on('line', text => {
      lines.push(text)
      for (const watch of watchers) watch()
    })
  }
  const ended = new Promise<number | NodeJS.Signals | null>(resolve =>
    child.once('close', (code, signal) => resolve(code ?? signal)),
  )
  const line = (fits: (line: string) => boolean) =>
    new Promise<string>((resolve, reject) => {
      const watch = () => {
        const found = lines.find(fits)
        if (found === undefined) return
        watchers.delete(watch)
        resolve(found)
      }
      watchers.add(watch)
      void ended.then(end => reject(new Error(`ended with ${end}: ${lines.join('\n')}`)))
      watch()
    })
  return { process: child, lines, line, ended }
}
