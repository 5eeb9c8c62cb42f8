import { type Context, Hono } from 'hono'
import { cors } from 'hono/cors'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { secureHeaders } from 'hono/secure-headers'
import { answerCacheable } from './http/cacheable.ts'
import { answerError } from './http/errors.ts'
import { openHeaders, pageSecurity } from './http/headers.ts'
import { problem } from './http/problem.ts'
import { requestLog } from './http/request-log.ts'
import type { Env, Route, Services } from './http/route.ts'
import { refuseCrossOrigin } from './http/same-origin.ts'
import { describeApi } from './openapi/describe.ts'
import { routes } from './routes/index.ts'
import { validate } from './routes/validate.ts'
import { addSite, type SiteFolders } from './site/index.ts'

const base = '/api/v1'
const honoPath = (path: string) => base + path.replaceAll(/\{(\w+)\}/g, ':$1')

function addRoute(app: Hono<Env>, route: Route, services: Services): void {
  const isOpen = route.access === 'open'
  app.on(route.method, honoPath(route.path), async c => {
    try {
      return await route.handle(c, services)
    } catch (error) {
      return answerError(error, c, isOpen ? openHeaders : {})
    }
  })
}

function answerWrongMethod(c: Context, methods: string[]): Response {
  const allowed = methods.join(', ')
  return answerError(
    problem('method-not-allowed', { method: c.req.method, allowed }, { headers: { allow: allowed } }),
    c,
  )
}

export interface AppOptions {
  readonly folders: SiteFolders
  /** Takes one line a request. */
  readonly log?: ((line: string) => void) | undefined
}

/** The whole server as one function from request to response; it listens nowhere by itself. */
export function createApp(services: Services, { folders, log }: AppOptions): Hono<Env> {
  const app = new Hono<Env>()
  if (log) app.use(requestLog(log))
  app.onError(answerError)
  app.notFound(c => answerError(problem('not-found', { path: c.req.path }), c))

  // Before every middleware: the busiest route sets its own headers.
  addRoute(app, validate, services)

  app.use(secureHeaders(pageSecurity("'none'")))
  app.use(methodNotAllowed({ app, onMethodNotAllowed: answerWrongMethod }))
  const preflight = cors({ origin: '*', allowMethods: ['GET', 'POST'], exposeHeaders: ['ETag'], maxAge: 86_400 })
  for (const { access, path } of routes) if (access === 'open') app.options(honoPath(path), preflight)
  app.use(`${base}/*`, refuseCrossOrigin)
  for (const route of routes) if (route !== validate) addRoute(app, route, services)

  const description = describeApi(routes)
  app.get(`${base}/openapi.json`, c => answerCacheable(c, description))
  addSite(app, { services, folders, description })
  return app
}
