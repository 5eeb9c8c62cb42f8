import {
  type CellAddress,
  type CellInputError,
  type CellValue,
  cellOf,
  type Edition,
  isReport,
  parseCell,
  type Report,
  sectionIds,
  withCell,
} from '@gouji/core/check'
import type { PlacedText } from '../paste/place-block.ts'

/** One state of the page, as undo sees it. */
export interface Snapshot {
  readonly report: Report
  /** Texts as typed: of the cell being typed in, and of cells whose text is no figure. Never part of the report. */
  readonly drafts: Readonly<Record<CellAddress, string>>
  /** The year as typed, while it is no year of a report. */
  readonly yearDraft?: string
  /** Cells whose import note was dealt with, by an edit or by the reader's word. */
  readonly reviewed: readonly CellAddress[]
}

/** A cell whose text cannot be read as a figure; it keeps the report from being saved. */
export interface UnreadableCell {
  readonly address: CellAddress
  readonly text: string
  readonly code: CellInputError
}

export function startSnapshot(report: Report): Snapshot {
  return { report, drafts: {}, reviewed: [] }
}

export function textOf(value: CellValue): string {
  return value === null ? '' : String(value)
}

/** What the cell shows: the text as typed while there is one, else its value; blank stays blank. */
export function cellText({ report, drafts }: Snapshot, address: CellAddress): string {
  return drafts[address] ?? textOf(cellOf(report, address))
}

function typeOf(edition: Edition, address: CellAddress) {
  const slot = edition.slots.get(address)
  return slot === undefined ? undefined : edition.cells[slot]?.type
}

function withValue(report: Report, address: CellAddress, value: CellValue): Report {
  return cellOf(report, address) === value ? report : withCell(report, address, value)
}

function review(reviewed: Snapshot['reviewed'], address: CellAddress): Snapshot['reviewed'] {
  return reviewed.includes(address) ? reviewed : [...reviewed, address]
}

/** A key was struck in a cell: its text is kept as typed, its value follows; text that is no figure leaves it blank. */
export function typeCell(snapshot: Snapshot, edition: Edition, address: CellAddress, text: string): Snapshot {
  const type = typeOf(edition, address)
  if (type === undefined) return snapshot
  const input = parseCell(text, type)
  const report = withValue(snapshot.report, address, input.ok ? input.value : null)
  return {
    ...snapshot,
    report,
    drafts: { ...snapshot.drafts, [address]: text },
    reviewed: review(snapshot.reviewed, address),
  }
}

function without(drafts: Snapshot['drafts'], address: CellAddress): Snapshot['drafts'] {
  const { [address]: _gone, ...rest } = drafts
  return rest
}

/** The cell was left: a text that is a figure gives way to it, any other stays to be mended. */
export function settleCell(snapshot: Snapshot, edition: Edition, address: CellAddress): Snapshot {
  const text = snapshot.drafts[address]
  const type = typeOf(edition, address)
  if (text === undefined || type === undefined || !parseCell(text, type).ok) return snapshot
  return { ...snapshot, drafts: without(snapshot.drafts, address) }
}

/** Fills cells with pasted texts, in one state. */
export function fillCells(snapshot: Snapshot, edition: Edition, cells: readonly PlacedText[]): Snapshot {
  return cells.reduce(
    (state, { address, text }) => settleCell(typeCell(state, edition, address, text), edition, address),
    snapshot,
  )
}

export function markReviewed(snapshot: Snapshot, cells: readonly CellAddress[]): Snapshot {
  return { ...snapshot, reviewed: cells.reduce(review, snapshot.reviewed) }
}

export function unreadableCells({ drafts }: Snapshot, edition: Edition): UnreadableCell[] {
  const unreadable: UnreadableCell[] = []
  for (const { address, type } of edition.cells) {
    const text = drafts[address]
    if (text === undefined) continue
    const input = parseCell(text, type)
    if (!input.ok) unreadable.push({ address, text, code: input.code })
  }
  return unreadable
}

export function yearText({ report, yearDraft }: Snapshot): string {
  return yearDraft ?? String(report.year)
}

/** A text that is no report year stays as typed and leaves the report alone. */
export function typeYear({ yearDraft: _old, ...snapshot }: Snapshot, text: string): Snapshot {
  const report = { ...snapshot.report, year: Number(text) }
  return /^\d{4}$/.test(text) && isReport(report) ? { ...snapshot, report } : { ...snapshot, yearDraft: text }
}

/** Whether two reports differ in their figures only. */
export function isSameProse(a: Report, b: Report): boolean {
  return (
    a.title === b.title &&
    a.year === b.year &&
    a.body === b.body &&
    a.preamble === b.preamble &&
    a.explanations === b.explanations &&
    a.edition === b.edition &&
    sectionIds.every(id => a.sections[id].narrative === b.sections[id].narrative)
  )
}

/** Cells whose shown text differs. */
export function changedCells(a: Snapshot, b: Snapshot, edition: Edition): CellAddress[] {
  if (a.report === b.report && a.drafts === b.drafts) return []
  return edition.cells.map(cell => cell.address).filter(address => cellText(a, address) !== cellText(b, address))
}

/** Whether nothing a reader sees has changed. */
export function isSameSnapshot(a: Snapshot, b: Snapshot, edition: Edition): boolean {
  return isSameProse(a.report, b.report) && a.yearDraft === b.yearDraft && changedCells(a, b, edition).length === 0
}
