import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Page {
  readonly body: string | Buffer
  readonly type?: string
  readonly status?: number
  readonly headers?: { readonly [name: string]: string }
}

export interface Site {
  readonly origin: string
  /** Adds or replaces a page. */
  put(path: string, page: Page): void
  /** Every path that was asked for, in order. */
  readonly requests: readonly string[]
  close(): Promise<void>
}

const fileTypes: { readonly [ending: string]: string } = { js: 'text/javascript', css: 'text/css' }

/** The built widget, as a portal would serve it. */
function widgetFile(path: string): Page | undefined {
  const name = /^\/widget\/([\w.-]+\.(js|css))$/.exec(path)
  if (!name) return undefined
  // No charset: the script must be right without one.
  return { body: readFileSync(new URL(`../../dist/${name[1]}`, import.meta.url)), type: fileTypes[name[2]!]! }
}

/** A web site for one test file: the built widget under `/widget/`, and the pages put on it. */
export async function serveSite(port: number): Promise<Site> {
  const pages = new Map<string, Page>()
  const requests: string[] = []
  const server: Server = createServer((request, response) => {
    const path = request.url!.split('?')[0]!
    requests.push(path)
    const page = pages.get(path) ?? widgetFile(path) ?? { body: 'not found', status: 404 }
    response.writeHead(page.status ?? 200, { 'content-type': page.type ?? 'text/html', ...page.headers })
    response.end(page.body)
  })
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    put: (path, page) => pages.set(path, page),
    requests,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

export function json(value: unknown): Page {
  return { body: JSON.stringify(value), type: 'application/json' }
}
