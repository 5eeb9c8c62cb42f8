import { type ChildProcess, fork } from 'node:child_process'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import type { Report } from '@gouji/core'
import { type BenchResult, median } from './harness.ts'
import { sampleReport } from './sample.ts'

const rounds = 9
const requestsARound = 1_500

interface Server {
  /** Microseconds of CPU time so far. */
  cpu(): Promise<number>
  post(body: Buffer): Promise<void>
  stop(): void
}

function nextMessage<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const fail = (code: number | null) => reject(new Error(`the server ended with ${code}`))
    child.once('exit', fail)
    child.once('message', message => {
      child.off('exit', fail)
      resolve(message as T)
    })
  })
}

async function startServer(kind: 'ours' | 'bare'): Promise<Server> {
  const child = fork(join(import.meta.dirname, 'http-server.ts'), [kind])
  const { port } = await nextMessage<{ port: number }>(child)
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const headers = { 'content-type': 'application/json' }
  return {
    async cpu() {
      child.send('cpu')
      return (await nextMessage<{ cpu: number }>(child)).cpu
    },
    post: body =>
      new Promise((resolve, reject) => {
        const options = {
          port,
          path: '/api/v1/validate',
          method: 'POST',
          agent,
          headers: { ...headers, 'content-length': body.length },
        }
        const outgoing = request(options, incoming => {
          if (incoming.statusCode !== 200) reject(new Error(`status ${incoming.statusCode}`))
          incoming.resume().once('end', resolve)
        })
        outgoing.once('error', reject)
        outgoing.end(body)
      }),
    stop() {
      agent.destroy()
      child.disconnect()
    },
  }
}

async function cpuARequest(server: Server, bodies: readonly Buffer[]): Promise<number> {
  const before = await server.cpu()
  for (let i = 0; i < requestsARound; i++) await server.post(bodies[i % bodies.length]!)
  return ((await server.cpu()) - before) / requestsARound
}

function withoutProse(report: Report): Report {
  const sections = Object.entries(report.sections).map(([id, section]) => [id, { ...section, narrative: [] }])
  return { ...report, sections: Object.fromEntries(sections) }
}

async function compareServers(job: string, reports: readonly Report[], goal?: string): Promise<BenchResult> {
  const bodies = reports.map(report => Buffer.from(JSON.stringify(report)))
  const [ours, bare] = await Promise.all([startServer('ours'), startServer('bare')])
  await cpuARequest(ours, bodies)
  await cpuARequest(bare, bodies)
  const times: { ours: number; baseline: number }[] = []
  for (let round = 0; round < rounds; round++) {
    times.push({ ours: await cpuARequest(ours, bodies), baseline: await cpuARequest(bare, bodies) })
  }
  ours.stop()
  bare.stop()
  const result = {
    job,
    ours: median(times.map(time => time.ours)),
    baseline: median(times.map(time => time.baseline)),
    ratio: median(times.map(time => time.ours / time.baseline)),
    unit: 'µs',
  }
  return goal === undefined ? result : { ...result, goal }
}

export async function benchHttp(): Promise<BenchResult[]> {
  const reports = Array.from({ length: 64 }, (_, i) => sampleReport(i))
  return [
    await compareServers('POST /validate, CPU a request, all rules', reports, '<= 1.4'),
    await compareServers('POST /validate, CPU a request, tables only', reports.map(withoutProse)),
  ]
}
