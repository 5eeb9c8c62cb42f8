import type { HttpBindings } from '@hono/node-server'
import type { RouteConfig } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { DocumentReader } from '../import/document-reader.ts'
import type { LineJudge } from '../ndjson/line-judge.ts'
import type { Store } from '../store/store.ts'
import type { ProblemTypeId } from './problem-types.ts'

export interface Env {
  /** Absent when the app is called without a server. */
  Bindings: Partial<HttpBindings>
}

export interface Services {
  readonly store: Store
  readonly documents: DocumentReader
  readonly lines: LineJudge
}

export type RouteContext = Context<Env>

/** One operation of the API, with its description: a route without one cannot be written. */
export interface Route {
  readonly method: 'get' | 'post' | 'put'
  /** Below `/api/v1`, in OpenAPI's form: `/reports/{id}`. */
  readonly path: string
  /** `open`: any web site may call it, without credentials. `site`: only this site's pages and programs. */
  readonly access: 'open' | 'site'
  readonly summary: string
  readonly description: string
  readonly request?: RouteConfig['request']
  readonly responses: RouteConfig['responses']
  /** The errors of its own; every route may also answer `not-found` and `internal-error`. */
  readonly problems: readonly ProblemTypeId[]
  readonly handle: (c: RouteContext, services: Services) => Response | Promise<Response>
}

export function defineRoute(route: Route): Route {
  return route
}
