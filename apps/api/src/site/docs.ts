import type { Hono } from 'hono'
import { html } from 'hono/html'
import type { Env } from '../http/route.ts'
import type { Site } from './index.ts'
import { page } from './page.ts'

/** The parts of an OpenAPI document that the page shows. */
interface Media {
  readonly schema?: object
}
interface Operation {
  readonly summary: string
  readonly description: string
  readonly parameters?: readonly { name: string; in: string; required?: boolean; schema?: { type?: string } }[]
  readonly requestBody?: { content: Record<string, Media> }
  readonly responses: Record<string, { description: string; content?: Record<string, Media> }>
}
interface Description {
  readonly info: { title: string; description: string }
  readonly servers: readonly { url: string }[]
  readonly paths: Record<string, Record<string, Operation>>
  readonly components: { schemas: Record<string, object> }
}

const paragraphs = (text: string) => text.split('\n\n').map(part => html`<p>${part}</p>`)

/** A schema by its name where it has one, else in full. */
function schemaText(schema: object) {
  const { $ref } = schema as { $ref?: string }
  const name = $ref?.split('/').at(-1)
  return name === undefined
    ? html`<pre>${JSON.stringify(schema, null, 2)}</pre>`
    : html`<a href="#schema-${name}">${name}</a>`
}

function media(content: Record<string, Media> | undefined) {
  return Object.entries(content ?? {}).map(
    ([type, { schema }]) => html`<div><code>${type}</code> ${schema && schemaText(schema)}</div>`,
  )
}

function operation(
  path: string,
  method: string,
  { summary, description, parameters, requestBody, responses }: Operation,
) {
  const rows = (parameters ?? []).map(
    ({ name, in: place, required, schema }) =>
      html`<tr><td><code>${name}</code></td><td>${place}</td><td>${schema?.type}</td><td>${required ? '必填 required' : ''}</td></tr>`,
  )
  const answers = Object.entries(responses).map(
    ([status, answer]) => html`<tr><td>${status}</td><td>${answer.description}${media(answer.content)}</td></tr>`,
  )
  return html`<section id="${method}${path.replaceAll(/\W+/g, '-')}">
<h2><span class="method">${method}</span><code>${path}</code> ${summary}</h2>
${paragraphs(description)}
${rows.length > 0 ? html`<table>${rows}</table>` : ''}
${requestBody ? html`<h3>请求 Request</h3>${media(requestBody.content)}` : ''}
<h3>应答 Response</h3><table>${answers}</table>
</section>`
}

/** A report's own schema has hundreds of cells; the description holds it in full. */
const longest = 10_000

function schemaSection(name: string, schema: object) {
  const text = JSON.stringify(schema, null, 2)
  const body =
    text.length > longest ? html`<p>见 See OpenAPI, /api/v1/editions/{id}/schema.json</p>` : html`<pre>${text}</pre>`
  return html`<details id="schema-${name}"><summary><code>${name}</code></summary>${body}</details>`
}

/** `/docs`: the OpenAPI description as one page that needs no script. */
export function addDocs(app: Hono<Env>, { description }: Site): void {
  const { info, servers, paths, components } = description as Description
  const base = servers[0]?.url ?? ''
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, entry]) => operation(base + path, method, entry)),
  )
  const schemas = Object.entries(components.schemas).map(([name, schema]) => schemaSection(name, schema))
  const body = html`<h1>${info.title}</h1>
${paragraphs(info.description)}
<p><a href="${base}/openapi.json">OpenAPI 3.1</a></p>
${operations}
<h2>Schemas</h2>
${schemas}`
  const rendered = page({ lang: 'zh-CN', title: info.title, body })
  app.get('/docs', c => c.html(rendered, 200, { 'cache-control': 'public, max-age=300' }))
}
