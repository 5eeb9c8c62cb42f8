import type { CellAddress, CellValue, Edition, RelationDefinition, Term } from '../editions/definition.ts'
import { findEdition } from '../editions/index.ts'
import { createLedger, isNoChange, type Ledger } from '../engine/ledger.ts'
import type { Locale } from '../locales/locale.ts'
import { zhCN } from '../locales/zh-CN/index.ts'
import { cellOf, type Report, withCell } from '../model/report.ts'
import { figuresOf } from '../model/structure.ts'
import { createContext } from '../rules/context.ts'
import type { Rule } from '../rules/define-rule.ts'
import type { Finding, FindingDraft } from '../rules/finding.ts'
import { rules } from '../rules/index.ts'
import { relationsOf } from './edition-relations.ts'
import { draftOf } from './relation-findings.ts'
import { toFinding } from './word.ts'

export interface CheckOptions {
  /** The same body's report of the year before. */
  readonly previous?: Report | undefined
  /** Language of the sentences; zh-CN by default. */
  readonly locale?: Locale | undefined
}

/** How many equations within the report there are, how many can be told (no blank cell), how many hold. */
export interface RelationCount {
  readonly total: number
  readonly checked: number
  readonly held: number
}

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
  /** Replaces everything but the tables' shape: prose, metadata, explanations. The edition must stay. */
  replace(report: Report): void
  findings(): readonly Finding[]
  relations(): RelationCount
  report(): Report
}

const noChange: CheckerChange = { broken: [], held: [], unknown: [] }

function asFigure(value: CellValue): number {
  return typeof value === 'number' ? value : Number.NaN
}

function withPrevious(figures: Float64Array, cells: readonly string[], previous: Report): Float64Array {
  const all = new Float64Array(figures.length + cells.length)
  all.set(figures)
  cells.forEach((cell, i) => {
    all[figures.length + i] = asFigure(cellOf(previous, cell))
  })
  return all
}

function editionFor(report: Report): Edition {
  const edition = findEdition(report.edition)
  if (!edition) throw new RangeError(`unknown edition ${report.edition}`)
  return edition
}

export function createChecker(initial: Report, options: CheckOptions = {}): Checker {
  const { previous, locale = zhCN } = options
  const edition = editionFor(initial)
  const { within, compiledWithin, across, compiledAcross, previousCells } = relationsOf(edition)
  let report = initial
  let pending: Map<CellAddress, CellValue> | undefined
  let inYear: Ledger
  let overYears: Ledger | undefined

  function load(next: Report): void {
    report = next
    pending = undefined
    const figures = figuresOf(next, edition)
    inYear = createLedger(compiledWithin, figures)
    overYears = previous && createLedger(compiledAcross, withPrevious(figures, previousCells, previous))
  }
  load(initial)

  /** Edits reach the report when it is asked for: an edit itself costs only its own relations. */
  function current(): Report {
    if (pending) {
      const edits = pending
      pending = undefined
      edits.forEach((value, address) => {
        report = withCell(report, address, value)
      })
    }
    return report
  }

  function set(address: CellAddress, value: CellValue): CheckerChange {
    const slot = edition.slots.get(address)
    if (slot === undefined) throw new RangeError(`${edition.id} has no cell ${address}`)
    pending ??= new Map()
    pending.set(address, value)
    if (typeof value === 'string') return noChange
    const figure = asFigure(value)
    const change = inYear.set(slot, figure)
    const acrossChange = overYears?.set(slot, figure)
    const names = (kind: keyof CheckerChange): string[] => [
      ...change[kind].map(index => within[index]!.instance),
      ...(acrossChange?.[kind].map(index => across[index]!.instance) ?? []),
    ]
    if (isNoChange(change) && (!acrossChange || isNoChange(acrossChange))) return noChange
    return { broken: names('broken'), held: names('held'), unknown: names('unknown') }
  }

  function figureOf({ cell, year }: Term): number {
    return year === undefined ? inYear.values[edition.slots.get(cell)!]! : asFigure(cellOf(previous!, cell))
  }

  function relationDrafts(rule: Rule): FindingDraft[] {
    if (rule.kind !== 'relation') return []
    const broken = (list: readonly RelationDefinition[], ledger: Ledger) =>
      list.filter((relation, i) => relation.rule === rule.id && ledger.outcomeOf(i) === 'broken')
    const found = [...broken(within, inYear), ...(overYears ? broken(across, overYears) : [])]
    return found.map(relation => draftOf(rule, relation, figureOf))
  }

  function findings(): readonly Finding[] {
    const checked = current()
    const wording = { report: checked, previous, edition, locale }
    const context = createContext(checked, edition, previous)
    const all: Finding[] = []
    for (const rule of rules as readonly Rule[]) {
      const drafts = rule.kind === 'relation' ? relationDrafts(rule) : rule.evaluate(context)
      for (const draft of drafts) all.push(toFinding(draft, rule, wording))
    }
    return all
  }

  function relations(): RelationCount {
    let total = 0
    let checked = 0
    let held = 0
    within.forEach((relation, i) => {
      if (relation.comparison !== 'equal') return
      total++
      const result = inYear.outcomeOf(i)
      if (result !== 'unknown') checked++
      if (result === 'held') held++
    })
    return { total, checked, held }
  }

  return { set, replace: load, findings, relations, report: current }
}
