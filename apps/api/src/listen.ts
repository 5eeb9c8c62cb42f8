import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import type { Env } from './http/route.ts'

export interface Listener {
  readonly port: number
  /** Finishes what is under way, but not for longer than `patience` milliseconds. */
  close(patience: number): Promise<void>
}

/** Serves an app over HTTP. Rejects when the address is taken. */
export async function listen(app: Hono<Env>, { port, host }: { port: number; host: string }): Promise<Listener> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: patience =>
      new Promise(resolve => {
        const timer = setTimeout(() => server.closeAllConnections(), patience)
        server.close(() => {
          clearTimeout(timer)
          resolve()
        })
        server.closeIdleConnections()
      }),
  }
}
