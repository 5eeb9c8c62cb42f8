import type { Edition } from '@gouji/core'
import type { NoteDraft } from '../notes/note.ts'
import { yearIn } from './title.ts'

const first = 2008
const last = 2100

function usable(year: number | undefined): number | undefined {
  return year !== undefined && year >= first && year <= last ? year : undefined
}

/** The period that the preamble names: `2022年1月1日至2022年12月31日`. */
function periodIn(prose: string): number | undefined {
  const compact = prose.replace(/\s+/g, '')
  const found = /(20\d\d)年1月1日(?:起)?(?:至|到|—|-|－|~)/.exec(compact)
  return found ? Number(found[1]) : undefined
}

/** The year named most often in the text, the earliest of equals; document numbers (〔2021〕30号) do not count. */
function commonYear(prose: string): number | undefined {
  const counts = new Map<number, number>()
  for (const found of prose.matchAll(/(20[0-3]\d)\s*年/g)) {
    const year = Number(found[1])
    counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0]
}

function yearInName(fileName: string): number | undefined {
  const found = /(?:^|\D)(20[0-3]\d)(?:\D|$)/.exec(fileName)
  return found ? Number(found[1]) : undefined
}

export interface YearSources {
  readonly title: string
  readonly option: number | undefined
  readonly fileName: string | undefined
  readonly prose: string
}

/** The report year: from the title; failing that assumed from elsewhere, with a note. */
export function yearOf(
  { title, option, fileName, prose }: YearSources,
  edition: Edition,
): { year: number; note?: NoteDraft } {
  const named = usable(yearIn(title))
  if (named !== undefined) return { year: named }
  const sources = [
    ['option', option],
    ['prose', periodIn(prose) ?? commonYear(prose)],
    ['fileName', yearInName(fileName ?? '')],
    ['edition', edition.years.from],
  ] as const
  for (const [from, value] of sources) {
    const year = usable(value)
    if (year !== undefined) return { year, note: { code: 'year_assumed', params: { year, from } } }
  }
  return { year: edition.years.from }
}
