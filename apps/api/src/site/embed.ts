import type { Hono } from 'hono'
import { html } from 'hono/html'
import { secureHeaders } from 'hono/secure-headers'
import { pageSecurity } from '../http/headers.ts'
import { localeOf } from '../http/locale.ts'
import { problem } from '../http/problem.ts'
import type { Env } from '../http/route.ts'
import { reportIdOf } from '../http/stored.ts'
import type { Site } from './index.ts'

/** `/embed/{id}`: a published report as a page that any site may frame. `?lang=en` for English. */
export function addEmbed(app: Hono<Env>, { services: { store } }: Site): void {
  app.get('/embed/:id', secureHeaders(pageSecurity('*')), async c => {
    const id = reportIdOf(c)
    if (!(await store.readPublished(id))) throw problem('not-found', { path: c.req.path })
    const lang = c.req.query('lang') === 'en' ? 'en' : c.req.query('lang') === 'zh-CN' ? 'zh-CN' : localeOf(c).id
    const script = lang === 'en' ? '/widget/gouji-report.en.js' : '/widget/gouji-report.js'
    const page = html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>政府信息公开工作年度报告</title>
<script src="${script}" defer></script>
</head>
<body>
<gouji-report src="/api/v1/public/reports/${id}"></gouji-report>
</body>
</html>
`
    c.header('vary', 'accept-language')
    return c.html(page, 200, { 'cache-control': 'public, max-age=60' })
  })
}
