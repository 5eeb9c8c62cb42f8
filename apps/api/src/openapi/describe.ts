import { OpenAPIHono, type RouteConfig } from '@hono/zod-openapi'
import { type ProblemTypeId, problemStatus } from '../http/problem-types.ts'
import type { Route } from '../http/route.ts'
import { reportComponents } from './components.ts'
import { problemSchema } from './schemas.ts'

const info = {
  title: '勾稽 Gouji API',
  version: '1',
  description:
    '政府信息公开工作年度报告的核验、导入、存储与发布。错误一律为 application/problem+json（RFC 9457），语言随 Accept-Language。\n\n' +
    'Checks, imports, keeps and publishes annual reports of government information disclosure. ' +
    'Every error is application/problem+json (RFC 9457), in the language of Accept-Language.',
}

/** One response for each status; its description names the types of problem it may be. */
function problemResponses(types: readonly ProblemTypeId[]): RouteConfig['responses'] {
  const byStatus = new Map<number, string[]>()
  for (const type of [...types, 'internal-error' as const]) {
    byStatus.set(problemStatus[type], [...(byStatus.get(problemStatus[type]) ?? []), type])
  }
  const responses: RouteConfig['responses'] = {}
  for (const [status, names] of byStatus) {
    responses[status] = {
      description: names.join(', '),
      content: { 'application/problem+json': { schema: problemSchema } },
    }
  }
  return responses
}

/** The OpenAPI 3.1 description of the routes. */
export function describeApi(routes: readonly Route[]): object {
  const registry = new OpenAPIHono()
  for (const [name, schema] of Object.entries(reportComponents())) {
    registry.openAPIRegistry.registerComponent('schemas', name, schema)
  }
  for (const { method, path, summary, description, request, responses, problems } of routes) {
    registry.openAPIRegistry.registerPath({
      method,
      path,
      summary,
      description,
      ...(request && { request }),
      responses: { ...responses, ...problemResponses(problems) },
    })
  }
  return registry.getOpenAPI31Document({ openapi: '3.1.0', info, servers: [{ url: '/api/v1' }] })
}
