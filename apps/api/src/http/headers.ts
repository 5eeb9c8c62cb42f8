import type { MiddlewareHandler } from 'hono'

/** For what any web site may fetch. Never together with credentials. */
export const openHeaders = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
} as const

export const jsonHeaders = { 'content-type': 'application/json; charset=utf-8' } as const

/** Of every answer that depends on its request or on who asks. */
export const noStore = { 'cache-control': 'no-store' } as const

const contentSecurityPolicy = {
  defaultSrc: ["'self'"],
  // Element Plus and the widget set styles on elements.
  styleSrc: ["'self'", "'unsafe-inline'"],
  // Reports carry their images as data.
  imgSrc: ["'self'", 'data:'],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
}

/** Options of Hono's `secureHeaders` for a page, by who may frame it. Whoever ends TLS decides on HSTS. */
export function pageSecurity(frameAncestors: "'none'" | '*') {
  return {
    contentSecurityPolicy: { ...contentSecurityPolicy, frameAncestors: [frameAncestors] },
    // `frame-ancestors` says it better.
    xFrameOptions: false,
    strictTransportSecurity: false,
    // What a route sets itself stands.
    overwrite: false,
  }
}

/** Sets headers of whatever answers; the answer's own take precedence. */
export function withHeaders(headers: Readonly<Record<string, string>>): MiddlewareHandler {
  return (c, next) => {
    for (const [name, value] of Object.entries(headers)) c.header(name, value)
    return next()
  }
}
