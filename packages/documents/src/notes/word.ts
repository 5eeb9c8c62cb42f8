import { en as coreEn, zhCN as coreZhCN, type Edition, type Locale } from '@gouji/core'
import { en } from './en.ts'
import { type Note, type NoteDraft, quoted } from './note.ts'
import type { ReadProblem, ReadProblemDraft } from './problem.ts'
import type { Sentences } from './sentences.ts'
import { zhCN } from './zh-cn.ts'

export type LocaleId = Locale['id']

const sentences: Record<LocaleId, Sentences> = { 'zh-CN': zhCN, en }
const locales: Record<LocaleId, Locale> = { 'zh-CN': coreZhCN, en: coreEn }
const namedCells = 3

function placeOf(draft: NoteDraft, edition: Edition | undefined, locale: Locale, say: Sentences): string {
  if (!edition) return ''
  if (draft.code === 'heading_missing') {
    const section = edition.sections.find(({ id }) => id === draft.params.section)
    return section ? `${section.numeral}、${section.heading}` : ''
  }
  const cells = (draft.cells ?? []).flatMap(address => {
    const slot = edition.slots.get(address)
    return slot === undefined ? [] : [edition.cells[slot]!]
  })
  const first = cells[0]
  if (!first) return ''
  if (draft.row !== undefined) return locale.describeRow(first)
  const rows = new Set(cells.map(cell => cell.row))
  if (rows.size > 1 && cells.length > namedCells) {
    const heads = [...rows].slice(0, namedCells).map(row => cells.find(cell => cell.row === row)!)
    const more = cells.length - heads.length
    return say.list(
      heads.map(cell => locale.describeRow(cell)),
      more,
    )
  }
  const named = cells.slice(0, namedCells).map(cell => locale.describeCell(cell))
  return say.list(named, cells.length - named.length)
}

/** Puts what a reader noticed into words. */
export function wordNotes(drafts: readonly NoteDraft[], edition: Edition | undefined, id: LocaleId): Note[] {
  const say = sentences[id]
  const locale = locales[id]
  return drafts.map(draft => {
    const source = draft.source === undefined ? undefined : quoted(draft.source)
    const sentence = say.notes[draft.code] as (params: unknown, context: unknown) => string
    const context = { where: placeOf(draft, edition, locale, say), source: source ?? '', locale }
    return { ...draft, ...(source !== undefined && { source }), message: sentence(draft.params, context) }
  })
}

export function wordProblem(draft: ReadProblemDraft, id: LocaleId): ReadProblem {
  const sentence = sentences[id].problems[draft.code] as (params: unknown, locale: Locale) => string
  return { ...draft, message: sentence(draft.params, locales[id]) }
}
