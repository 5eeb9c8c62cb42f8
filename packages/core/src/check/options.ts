import type { Edition } from '../editions/definition.ts'
import { findEdition } from '../editions/index.ts'
import type { Locale } from '../locales/locale.ts'
import { zhCN } from '../locales/zh-CN/index.ts'
import type { Report } from '../model/report.ts'

export interface CheckOptions {
  /** The same body's report of the year before. */
  readonly previous?: Report | undefined
  /** Language of the sentences; zh-CN by default. */
  readonly locale?: Locale | undefined
}

interface Settings {
  readonly edition: Edition
  readonly previous: Report | undefined
  readonly locale: Locale
}

/** Throws a `RangeError` for a report whose edition does not exist, which `isReport` would have refused. */
export function settingsOf(report: Report, { previous, locale = zhCN }: CheckOptions): Settings {
  const edition = findEdition(report.edition)
  if (!edition) throw new RangeError(`unknown edition ${report.edition}`)
  return { edition, previous, locale }
}
