import type { Hono } from 'hono'
import { html } from 'hono/html'
import { localeOf } from '../http/locale.ts'
import { problem, problemTexts } from '../http/problem.ts'
import { problemStatus, problemTypeIds } from '../http/problem-types.ts'
import type { Env } from '../http/route.ts'
import { page } from './page.ts'

/** `/problems/<name>`: what an error of the API means and what to do about it; its `type` leads here. */
export function addProblemPages(app: Hono<Env>): void {
  app.get('/problems/:type', c => {
    const type = problemTypeIds.find(id => id === c.req.param('type'))
    if (!type) throw problem('not-found', { path: c.req.path })
    const locale = localeOf(c)
    const { title, advice } = problemTexts(locale)[type]
    c.header('vary', 'accept-language')
    const body = html`<h1>${title}</h1><p><code>${type}</code> · HTTP ${problemStatus[type]}</p><p>${advice}</p>`
    return c.html(page({ lang: locale.id, title, body }), 200, { 'cache-control': 'public, max-age=300' })
  })
}
