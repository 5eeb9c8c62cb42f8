import {
  describeCell,
  type Edition,
  findEdition,
  type Locale,
  parseCell,
  type Report,
  type TableId,
} from '@gouji/core/check'
import { computed, type InjectionKey, inject, provide, type Ref, ref, shallowRef } from 'vue'
import type { ImportNote } from '../api/types.ts'
import { findingsByCell, withoutFilled } from '../findings/cell-findings.ts'
import { useChecker } from '../findings/use-checker.ts'
import { useHistory } from '../history/use-history.ts'
import { type ProseId, withBlocks } from '../narrative/sections.ts'
import { notesByCell } from '../notes/import-notes.ts'
import { outcomeOf, type PasteOutcome } from '../paste/paste-outcome.ts'
import { type PlacedText, placeBlock } from '../paste/place-block.ts'
import { layoutOf } from '../table/layout.ts'
import { useCellFocus } from '../table/use-cell-focus.ts'
import {
  changedCells,
  fillCells,
  isSameSnapshot,
  markReviewed,
  type Snapshot,
  settleCell,
  typeCell,
  typeYear,
  unreadableCells,
} from './snapshot.ts'

/** Keystrokes in prose this close together (ms) are undone together. */
const burst = 1500

/** A report under edit: its state, what is wrong with it, and every way to change it. */
export function useReport(start: Snapshot, rules: Ref<Locale>, notes: readonly ImportNote[]) {
  const edition: Edition | undefined = findEdition(start.report.edition)
  if (!edition) throw new RangeError(`unknown edition ${start.report.edition}`)
  const history = useHistory(start, (a, b) => isSameSnapshot(a, b, edition))
  const { present } = history
  const report = computed(() => present.value.report)
  const checked = useChecker(report, edition, rules)
  const findings = computed(() =>
    withoutFilled(checked.value.findings, address => present.value.drafts[address] !== undefined),
  )
  const pasted = shallowRef<PasteOutcome>()
  /** A mark for "none" that was just read as blank. */
  const placeholder = ref<{ address: string; text: string }>()
  /** Cells that undo or redo has just changed. */
  const revisited = shallowRef<readonly string[]>([])

  const stepOf = (address: string) => `cell:${address}`

  function type(address: string, text: string): void {
    placeholder.value = undefined
    history.record(typeCell(present.value, edition!, address, text), stepOf(address))
  }

  function leave(address: string): void {
    const text = present.value.drafts[address]
    const settled = settleCell(present.value, edition!, address)
    if (text !== undefined && settled !== present.value) {
      const cell = edition!.cells[edition!.slots.get(address)!]!
      const input = parseCell(text, cell.type)
      if (input.ok && input.remarks.includes('placeholder')) placeholder.value = { address, text }
      history.record(settled, stepOf(address))
    }
    history.closeStep()
  }

  function paste(table: TableId, address: string, block: readonly (readonly string[])[]): void {
    const placement = placeBlock(block, layoutOf(edition!.tables[table]), address)
    history.closeStep()
    if (placement.cells.length > 0) history.record(fillCells(present.value, edition!, placement.cells))
    pasted.value = outcomeOf(placement, edition!)
  }

  /** Fills several cells in one undo step. */
  function fill(cells: readonly PlacedText[]): void {
    history.closeStep()
    history.record(fillCells(present.value, edition!, cells))
    revisited.value = cells.map(({ address }) => address)
  }

  let lastEdit = { name: '', at: 0, step: 0 }
  function edit(name: string, change: (snapshot: Snapshot) => Snapshot): void {
    const now = performance.now()
    const isSameBurst = lastEdit.name === name && now - lastEdit.at < burst
    lastEdit = { name, at: now, step: isSameBurst ? lastEdit.step : lastEdit.step + 1 }
    history.record(change(present.value), `text:${name}:${lastEdit.step}`)
  }

  function editReport(name: string, change: (report: Report) => Report): void {
    edit(name, snapshot => ({ ...snapshot, report: change(snapshot.report) }))
  }

  function travel(go: () => void): void {
    for (const address of Object.keys(present.value.drafts)) leave(address)
    const before = present.value
    go()
    placeholder.value = undefined
    pasted.value = undefined
    revisited.value = changedCells(before, present.value, edition!)
  }

  return {
    edition,
    present,
    report,
    findings,
    relations: computed(() => checked.value.relations),
    cellFindings: computed(() => findingsByCell(findings.value)),
    unreadable: computed(() => unreadableCells(present.value, edition)),
    notes,
    /** Notes of the import that still ask for a look, by cell. */
    cellNotes: computed(() => notesByCell({ notes, reviewed: present.value.reviewed })),
    focus: useCellFocus(),
    describe: (address: string) => describeCell(address, edition, rules.value),
    pasted,
    placeholder,
    revisited,
    canUndo: history.canUndo,
    canRedo: history.canRedo,
    type,
    leave,
    /** Gives up what was typed since the cell was entered. */
    cancel: (address: string) => history.abandonStep(stepOf(address)),
    paste,
    fill,
    setTitle: (title: string) => editReport('title', one => ({ ...one, title })),
    setBody: (name: string) => editReport('body', one => ({ ...one, body: { ...one.body, name } })),
    setYear: (text: string) => edit('year', snapshot => typeYear(snapshot, text)),
    /** Blocks changed by typing take part in one undo step; `name` tells which block. */
    setBlocks: (part: ProseId, blocks: Report['preamble'], name: string) =>
      editReport(`${part}:${name}`, one => withBlocks(one, part, blocks)),
    review: (keys: readonly string[]) => history.record(markReviewed(present.value, keys)),
    undo: () => travel(history.undo),
    redo: () => travel(history.redo),
  }
}

export type Editing = ReturnType<typeof useReport>

const editingKey: InjectionKey<Editing> = Symbol('editing')

export function provideEditing(editing: Editing): void {
  provide(editingKey, editing)
}

/** The report under edit, for the components inside its page. */
export function useEditing(): Editing {
  const editing = inject(editingKey)
  if (!editing) throw new Error('useEditing outside a report')
  return editing
}
