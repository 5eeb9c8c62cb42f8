import type { CellAddress, RelationDefinition, TableId } from '@gouji/core'
import { assumeRows } from '../glued/assume.ts'
import type { GluedRow } from '../glued/candidates.ts'
import { type Decision, decideRows } from '../glued/decide.ts'
import type { NoteDraft } from '../notes/note.ts'
import { addressesOf, fillCells, rowNote, type Values } from './values.ts'

const shownCandidates = 5

function shown(split: readonly (string | null)[]): string {
  return split.map(text => text ?? '?').join(' | ')
}

function listed(splits: readonly (readonly string[])[]): string {
  return splits.slice(0, shownCandidates).map(shown).join('；')
}

function noteOf({ row, kind, texts, remaining, wrongTotals, doubtful }: Decision): NoteDraft | undefined {
  const source = row.run.text
  const say = (note: Omit<NoteDraft, 'cells' | 'row'>) => rowNote(row.cells, { source, ...note } as NoteDraft)
  if (kind === 'unbounded') return say({ code: 'split_unbounded', params: {} })
  if (kind === 'impossible') return say({ code: 'split_impossible', params: { expected: row.cells.length } })
  if (kind === 'undecided') {
    const params = { candidates: listed(remaining), count: remaining.length }
    const open = row.cells.filter((_, i) => texts[i] === null)
    return { code: 'split_undecided', cells: addressesOf(open), params, source }
  }
  if (wrongTotals) return say({ code: 'sum_as_printed', params: { reading: shown(texts) } })
  if (doubtful) return say({ code: 'split_doubtful', params: { reading: shown(texts) } })
  return kind === 'decided' ? say({ code: 'split_by_relations', params: { reading: shown(texts) } }) : undefined
}

function assumptionNote({ row, remaining }: Decision, split: readonly (string | null)[]): NoteDraft {
  const others = listed(remaining.filter(other => other !== split))
  const params = { reading: shown(split), others }
  return rowNote(row.cells, { code: 'split_assumed', params, source: row.run.text })
}

/** Longer than one digit a cell, so that the digits alone do not tell. */
function isLong({ run, cells }: GluedRow): boolean {
  return run.text.length > cells.length
}

function numberAt(values: Values) {
  return (address: CellAddress): number | undefined => {
    const value = values.cells.get(address)
    if (values.blank.has(address)) return 0
    return typeof value === 'number' ? value : undefined
  }
}

/** Fills the rows of one table whose figures are printed without separators. */
export function fillGlued(
  values: Values,
  table: TableId,
  rows: readonly GluedRow[],
  relations: readonly RelationDefinition[],
  claims: ReadonlyMap<CellAddress, ReadonlySet<number>>,
): void {
  if (rows.length === 0) return
  const decisions = decideRows(rows, numberAt(values), relations)
  const assumed = new Map(assumeRows(decisions, claims).map(({ decision, split }) => [decision, split]))
  const summed = decisions.filter(({ kind, wrongTotals, row }) => kind === 'only' && !wrongTotals && isLong(row))
  if (summed.length > 0) values.notes.push({ code: 'glued_rows', params: { table, count: summed.length } })
  for (const decision of decisions) {
    const { row } = decision
    const texts = assumed.get(decision) ?? decision.texts
    const note = assumed.has(decision) ? assumptionNote(decision, texts) : noteOf(decision)
    if (note) values.notes.push(note)
    fillCells(values, row.cells, texts, row.run.text)
  }
}
