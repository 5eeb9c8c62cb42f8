import { type CellAddress, findEdition, type Report, withCell } from '@gouji/core'
import { balancedTables, reportOf, type SampleTable } from '../packages/core/tests/support/tables.ts'

/** A generator of numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export type Random = () => number

export function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function below(random: Random, limit: number): number {
  return Math.floor(random() * limit)
}

export function pick<T>(random: Random, items: readonly T[]): T {
  return items[below(random, items.length)]!
}

type Row = number[]

function addRows(rows: readonly Row[]): Row {
  return rows.reduce((sum, row) => sum.map((value, i) => value + row[i]!), [0, 0, 0, 0, 0, 0])
}

/** How often a request ends in each of the rows, as published reports have it: a third granted, a quarter not held. */
const outcomeShares: Readonly<Record<string, number>> = {
  granted: 36,
  partlyGranted: 13,
  unavailableNotHeld: 25,
  otherMisc: 6,
  otherAll: 6,
  refusedPetition: 4,
  deniedInquiry: 3,
  otherNotCorrected: 3,
  refusedDuplicate: 2,
  unavailableNeedsCreation: 2,
  deniedEnforcementFile: 1,
  deniedThirdParty: 1,
  deniedInternalAffairs: 1,
  deniedDeliberative: 1,
  unavailableUnclear: 1,
}
const columnShares = [93, 4.5, 0.2, 0.4, 0.8, 1.1]

function drawn(random: Random, shares: readonly number[]): number {
  let rest = random() * shares.reduce((sum, share) => sum + share, 0)
  const index = shares.findIndex(share => {
    rest -= share
    return rest < 0
  })
  return Math.max(0, index)
}

/** A made-up 表三 in the shape of real ones: a few requests or a few thousand, nearly all by natural persons. */
function madeUpTable(random: Random): SampleTable {
  const edition = random() < 0.8 ? 'cn-2021' : 'cn-2019'
  const rows = [...new Set(findEdition(edition)!.tables.requests.cells.map(cell => cell.row))]
  const outcomes = rows.slice(2, -2)
  const shares = outcomes.map(row => outcomeShares[row] ?? 0.2)
  const requests: Record<string, Row> = {}
  for (const row of rows) requests[row] = [0, 0, 0, 0, 0, 0]
  const size = Math.round(Math.exp(random() * 8))
  for (let i = 0; i < size; i++) {
    const column = drawn(random, columnShares)
    requests[random() < 0.96 ? 'newRequests' : 'carriedIn']![column]!++
    requests[random() < 0.96 ? outcomes[drawn(random, shares)]! : 'carriedOut']![column]!++
  }
  requests.resultTotal = addRows(outcomes.map(row => requests[row]!))
  const withTotals = Object.entries(requests).map(([row, parts]) => [row, [...parts, parts.reduce((a, b) => a + b)]])
  return { name: 'made up', edition, requests: Object.fromEntries(withTotals), remedies: balancedTables[1]!.remedies }
}

/** Half of them figures as published, half made up in the same shape; all their relations hold. */
export function anyReport(random: Random): Report {
  return reportOf(random() < 0.5 ? pick(random, balancedTables) : madeUpTable(random))
}

/** 表三 as a grid, line by line. */
export interface Grid {
  readonly addresses: readonly CellAddress[]
  readonly values: number[]
  readonly width: number
}

export function gridOf(report: Report): Grid {
  const { cells } = findEdition(report.edition)!.tables.requests
  const table = report.sections.requests.table as Record<string, Record<string, number>>
  const values = cells.map(({ row, column }) => table[row]![column]!)
  return { addresses: cells.map(({ address }) => address), values, width: 7 }
}

function beside({ values, width }: Grid, cell: number): number[] {
  const column = cell % width
  const others = [cell - width, cell + width]
  if (column > 0) others.push(cell - 1)
  if (column < width - 1) others.push(cell + 1)
  return others.filter(other => other >= 0 && other < values.length)
}

/** Ways in which a figure comes to be wrong; each returns wrong figures to choose from, perhaps none. */
type SlipKind = (grid: Grid, cell: number, random: Random) => number[]

function eachDigit(value: number, change: (digits: string[], i: number) => void): number[] {
  return Array.from(`${value}`, (_, i) => {
    const digits = [...`${value}`]
    change(digits, i)
    return Number(digits.join('') || '0')
  })
}

const slipKinds: Readonly<Record<string, SlipKind>> = {
  'digits swapped': ({ values }, cell) =>
    eachDigit(values[cell]!, (digits, i) => digits.splice(i, 2, ...digits.slice(i, i + 2).reverse())),
  'digit lost': ({ values }, cell) =>
    values[cell]! < 10 ? [] : eachDigit(values[cell]!, (digits, i) => digits.splice(i, 1)),
  'digit doubled': ({ values }, cell) => eachDigit(values[cell]!, (digits, i) => digits.splice(i, 0, digits[i]!)),
  'one digit wrong': ({ values }, cell, random) =>
    eachDigit(values[cell]!, (digits, i) => digits.splice(i, 1, `${below(random, 10)}`)),
  'one more or less': ({ values }, cell) => [values[cell]! + 1, values[cell]! - 1],
  "a neighbour's figure": (grid, cell) => beside(grid, cell).map(other => grid.values[other]!),
  'another number': ({ values }, cell, random) => [below(random, 10 ** `${values[cell]}`.length)],
}

export interface Injected {
  readonly report: Report
  /** What was written over: the true figure of each wrong cell. */
  readonly truth: ReadonlyMap<CellAddress, number>
}

function injected(report: Report, grid: Grid, written: ReadonlyMap<number, number>): Injected {
  let wrong = report
  const truth = new Map<CellAddress, number>()
  for (const [cell, value] of written) {
    wrong = withCell(wrong, grid.addresses[cell]!, value)
    truth.set(grid.addresses[cell]!, grid.values[cell]!)
  }
  return { report: wrong, truth }
}

/** As many wrong cells as asked for, each by a slip of its own; `isEligible` limits which. */
export function injectSlips(
  report: Report,
  count: number,
  random: Random,
  isEligible: (value: number) => boolean = () => true,
  kinds: readonly string[] = Object.keys(slipKinds),
): Injected {
  const grid = gridOf(report)
  const eligible = grid.values.map((value, cell) => ({ value, cell })).filter(({ value }) => isEligible(value))
  const cells = eligible.length >= count ? eligible.map(({ cell }) => cell) : grid.values.map((_, cell) => cell)
  const written = new Map<number, number>()
  while (written.size < count) {
    const cell = pick(random, cells)
    const kind = slipKinds[pick(random, kinds)]!
    const options = kind(grid, cell, random).filter(value => value >= 0 && value !== grid.values[cell])
    if (options.length > 0 && !written.has(cell)) written.set(cell, pick(random, options))
  }
  return injected(report, grid, written)
}

/** Two neighbours, beside or above each other, with their figures exchanged. */
export function injectSwap(report: Report, random: Random): Injected | undefined {
  const grid = gridOf(report)
  const pairs: [number, number][] = []
  grid.values.forEach((value, cell) => {
    for (const other of beside(grid, cell)) if (other > cell && grid.values[other] !== value) pairs.push([cell, other])
  })
  if (pairs.length === 0) return undefined
  const [a, b] = pick(random, pairs)
  return injected(
    report,
    grid,
    new Map([
      [a, grid.values[b]!],
      [b, grid.values[a]!],
    ]),
  )
}
