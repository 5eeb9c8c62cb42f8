import type { PlacedText } from './texts.ts'

/** The dates from which to which the figures of a report are said to run. */
export interface Period {
  readonly placed: PlacedText
  readonly start: number
  readonly length: number
  /** The year both dates share, else that of the first. */
  readonly year: number
  readonly isWholeYear: boolean
}

const dates =
  /(20\d\d) *年? *(\d{1,2}) *月 *(\d{1,2}) *日? *(?:起|开始)? *(?:至|到|[-—－–~～]+) *(?:(20\d\d) *年)? *(\d{1,2}) *月 *(\d{1,2}) *日/
const telling = /统计|期限|时限|所列|数据|起讫|起止/

/** The first span of dates that a sentence gives as the period of the report's data. */
export function periodIn(texts: readonly PlacedText[]): Period | undefined {
  for (const placed of texts) {
    const match = telling.test(placed.plain) && dates.exec(placed.plain)
    if (!match) continue
    const [found, first, , , second] = match
    const parts = [match[2], match[3], match[5], match[6]].map(Number).join('.')
    const isWholeYear = parts === '1.1.12.31' && (second === undefined || second === first)
    return { placed, start: match.index, length: found.length, year: Number(first), isWholeYear }
  }
  return undefined
}
