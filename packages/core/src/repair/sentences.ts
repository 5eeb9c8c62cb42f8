import { repairSentences as english } from '../locales/en/repairs.ts'
import type { Locale } from '../locales/locale.ts'
import { repairSentences as chinese } from '../locales/zh-CN/repairs.ts'
import type { SlipCause } from './repair.ts'

/** An edit with its cell in the words of the form. */
export interface WordedEdit {
  readonly cell: string
  readonly from: number | null
  readonly to: number
}

export interface WordedSlip {
  readonly why: SlipCause
  readonly edits: readonly WordedEdit[]
}

/** All that is said about repairs in one language; apart from `Locale`, so that a check without repairs stays small. */
export interface RepairSentences {
  readonly causes: Record<SlipCause, string>
  mend(slips: readonly WordedSlip[]): string
  blanks(edits: readonly WordedEdit[]): string
}

const sentences: Record<Locale['id'], RepairSentences> = { 'zh-CN': chinese, en: english }

export function sentencesOf(locale: Locale): RepairSentences {
  return sentences[locale.id]
}
