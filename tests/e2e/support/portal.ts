import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Serves one HTML page from another origin than the product's, as a portal would. */
export async function servePortal(html: string): Promise<{ url: string; stop(): void }> {
  const server: Server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(html)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, stop: () => void server.close() }
}
