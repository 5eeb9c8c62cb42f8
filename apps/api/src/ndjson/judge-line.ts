import { en, judge, type Locale, zhCN } from '@gouji/core'
import { jsonLimit, parseJson, tooLarge } from '../http/body.ts'
import { ApiProblem, toDocument } from '../http/problem.ts'
import { readReportPair } from '../http/read-report.ts'
import { type LineBatch, unpackLines } from './line-batch.ts'
import type { Line } from './line-splitter.ts'

function isBlank(bytes: Buffer): boolean {
  return bytes.every(byte => byte === 0x20 || byte === 0x09 || byte === 0x0d)
}

/** The result of one line as a line of NDJSON; empty for a blank line. */
function judgeLine({ number, bytes }: Line, locale: Locale): string {
  try {
    if (bytes === null) throw tooLarge(jsonLimit)
    if (isBlank(bytes)) return ''
    const { report, previous } = readReportPair(parseJson(bytes), locale)
    return `${JSON.stringify({ line: number, ...judge(report, { previous, locale }) })}\n`
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error
    return `${JSON.stringify({ line: number, error: toDocument(error, locale) })}\n`
  }
}

/** The results of a batch as lines of NDJSON, in memory of their own. */
export function judgeBatch(batch: LineBatch): Uint8Array<ArrayBuffer> {
  const locale = batch.locale === 'en' ? en : zhCN
  let results = ''
  for (const line of unpackLines(batch)) results += judgeLine(line, locale)
  return new TextEncoder().encode(results)
}
