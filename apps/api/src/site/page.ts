import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

type Html = HtmlEscapedString | Promise<HtmlEscapedString>

const style = html`<style>
:root { color-scheme: light dark; font-family: system-ui, "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; line-height: 1.6 }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
h2 { margin-top: 2.5rem; font-size: 1.1rem }
code, pre { font-family: ui-monospace, Consolas, monospace; font-size: .9em }
pre { overflow: auto; padding: .75rem; border: 1px solid #8886; border-radius: 4px; max-height: 24rem }
table { border-collapse: collapse } th, td { border: 1px solid #8886; padding: .2rem .6rem; text-align: left; vertical-align: top }
.method { text-transform: uppercase; font-weight: 700; margin-right: .5em }
</style>`

/** A plain page of this server: no script, nothing from elsewhere. */
export function page({ lang, title, body }: { lang: string; title: string; body: Html }): Html {
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/favicon.svg">
<title>${title}</title>
${style}
</head>
<body>
${body}
</body>
</html>
`
}
