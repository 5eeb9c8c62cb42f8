import type { CellAddress, CellValue } from '../editions/definition.ts'
import { createLedger, isNoChange, type Ledger, type OutcomeChange } from '../engine/ledger.ts'
import type { Report } from '../model/report.ts'
import { withCell } from '../model/report.ts'
import type { Finding } from '../rules/finding.ts'
import { relationsOf } from './edition-relations.ts'
import { collectFindings } from './findings.ts'
import { type CheckOptions, settingsOf } from './options.ts'
import { asFigure, countRelations, figuresOf, figuresOverYears, type RelationCount } from './relation-state.ts'

/** Relation instances whose outcome an edit changed. */
export interface CheckerChange {
  readonly broken: readonly string[]
  readonly held: readonly string[]
  readonly unknown: readonly string[]
}

/** A report under edit: relations are kept cell by cell, other rules run when the findings are asked for. */
export interface Checker {
  /** Throws a `RangeError` for an address the edition does not have. */
  set(address: CellAddress, value: CellValue): CheckerChange
  /** Takes another state of the report, e.g. after its prose changed. The edition must stay. */
  replace(report: Report): void
  findings(): readonly Finding[]
  relations(): RelationCount
  report(): Report
}

const noChange: CheckerChange = { broken: [], held: [], unknown: [] }

export function createChecker(initial: Report, options: CheckOptions = {}): Checker {
  const { edition, previous, locale } = settingsOf(initial, options)
  const { within, compiledWithin, across, compiledAcross, acrossSlots } = relationsOf(edition)
  let report: Report
  /** By slot, what was set since the report was last asked for. */
  let edits: (CellValue | undefined)[]
  let isStale: boolean
  let inYear: Ledger
  let overYears: Ledger | undefined

  function replace(next: Report): void {
    report = next
    edits = edition.cells.map(() => undefined)
    isStale = false
    inYear = createLedger(compiledWithin, figuresOf(next, edition))
    overYears = previous && createLedger(compiledAcross, figuresOverYears(next, previous, edition))
  }
  replace(initial)

  /** Edits reach the report when it is asked for: an edit itself costs only its own relations. */
  function current(): Report {
    if (!isStale) return report
    edits.forEach((value, slot) => {
      if (value === undefined) return
      report = withCell(report, edition.cells[slot]!.address, value)
      edits[slot] = undefined
    })
    isStale = false
    return report
  }

  function set(address: CellAddress, value: CellValue): CheckerChange {
    const slot = edition.slots.get(address)
    if (slot === undefined) throw new RangeError(`${edition.id} has no cell ${address}`)
    edits[slot] = value
    isStale = true
    if (typeof value === 'string') return noChange
    const figure = asFigure(value)
    const change = inYear.set(slot, figure)
    const acrossSlot = overYears && acrossSlots.get(address)
    const acrossChange = acrossSlot === undefined ? undefined : overYears?.set(acrossSlot, figure)
    if (isNoChange(change) && (!acrossChange || isNoChange(acrossChange))) return noChange
    return named(change, acrossChange)
  }

  function named(change: OutcomeChange, acrossChange: OutcomeChange | undefined): CheckerChange {
    const names = (kind: keyof CheckerChange): string[] => [
      ...change[kind].map(index => within[index]!.instance),
      ...(acrossChange?.[kind].map(index => across[index]!.instance) ?? []),
    ]
    return { broken: names('broken'), held: names('held'), unknown: names('unknown') }
  }

  return {
    set,
    replace,
    findings: () => {
      const residuals = { inYear: inYear.residuals, overYears: overYears?.residuals }
      return collectFindings({ report: current(), edition, previous, locale, ...residuals })
    },
    relations: () => countRelations(edition, inYear.residuals),
    report: current,
  }
}
