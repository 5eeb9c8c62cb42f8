import { judge } from '@gouji/core'
import { jsonLimit, mediaTypeOf, parseJson, readBytes } from '../http/body.ts'
import { jsonHeaders, noStore, openHeaders } from '../http/headers.ts'
import { localeOf } from '../http/locale.ts'
import { problem } from '../http/problem.ts'
import { readReportPair } from '../http/read-report.ts'
import { defineRoute, type RouteContext } from '../http/route.ts'
import { judgeLines } from '../ndjson/judge-lines.ts'
import type { LineJudge } from '../ndjson/line-judge.ts'
import { reference } from '../openapi/components.ts'
import { lineResultSchema, verdictSchema } from '../openapi/schemas.ts'

const jsonAnswer = { ...jsonHeaders, ...noStore, ...openHeaders, 'x-content-type-options': 'nosniff' }
const linesAnswer = { ...jsonAnswer, 'content-type': 'application/x-ndjson; charset=utf-8' }
const accepted = 'application/json, application/x-ndjson'

/** The busiest route: body in, one parse, one judgement, one string out; no middleware stands before it. */
async function validateOne(c: RouteContext): Promise<Response> {
  const locale = localeOf(c)
  const { report, previous } = readReportPair(parseJson(await readBytes(c, jsonLimit)), locale)
  return new Response(JSON.stringify(judge(report, { previous, locale })), { headers: jsonAnswer })
}

function validateLines(c: RouteContext, lines: LineJudge): Response {
  const { body } = c.req.raw
  return new Response(body && judgeLines(body, localeOf(c).id, lines), { headers: linesAnswer })
}

const pair = {
  type: 'object' as const,
  required: ['report'],
  additionalProperties: false,
  properties: { report: reference('Report'), previous: reference('Report') },
}

export const validate = defineRoute({
  method: 'post',
  path: '/validate',
  access: 'open',
  summary: '核验报告 Check a report',
  description:
    '核验一份报告，或连同上一年度的报告；不需要账号，不留存内容。以 application/x-ndjson 发送时，一行一份报告，一行一个结果，边收边答：请边发送边读取。\n\n' +
    'Checks a report, alone or with the one of the year before. No account, nothing is kept. ' +
    'As application/x-ndjson: one report a line in, one result a line out, streamed, so read while you send.',
  request: {
    body: {
      required: true,
      content: {
        'application/json': { schema: { oneOf: [reference('Report'), pair] } },
        'application/x-ndjson': { schema: { type: 'string' } },
      },
    },
  },
  responses: {
    200: {
      description: 'The verdict',
      content: {
        'application/json': { schema: verdictSchema },
        'application/x-ndjson': { schema: lineResultSchema },
      },
    },
  },
  problems: ['not-json', 'not-utf8', 'too-large', 'unsupported-media-type', 'not-a-report', 'not-last-year'],
  handle: (c, { lines }) => {
    const type = mediaTypeOf(c)
    if (type === 'application/json') return validateOne(c)
    if (type === 'application/x-ndjson') return validateLines(c, lines)
    throw problem('unsupported-media-type', { found: c.req.header('content-type') ?? '—', expected: accepted })
  },
})
