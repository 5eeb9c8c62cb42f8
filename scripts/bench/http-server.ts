import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { createApp } from '../../apps/api/src/app.ts'
import { checkByHand } from './hand-written.ts'

/** A server in a process of its own, so that its CPU time can be told from the client's. */

function ours() {
  const unused = () => Promise.reject(new Error('not part of the bench'))
  const services = { store: {}, documents: { read: unused }, lines: { judge: unused } } as never
  return createApp(services, { folders: { editor: '', widget: '', demo: '' } })
}

function bare() {
  const app = new Hono()
  app.post('/api/v1/validate', async c => c.json({ held: checkByHand(await c.req.json()) }))
  return app
}

const app = process.argv[2] === 'ours' ? ours() : bare()
const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => process.send?.({ port }))
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.({ cpu: user + system })
})
process.on('disconnect', () => server.close(() => process.exit()))
