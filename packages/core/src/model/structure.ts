import { type CellType, type Edition, tableIds } from '../editions/definition.ts'
import { findEdition } from '../editions/index.ts'
import type { TableValues } from '../engine/figure.ts'
import {
  bodyCodePattern,
  bodyTypes,
  decimalPattern,
  explanationReasons,
  firstYear,
  imagePattern,
  lastYear,
  limits,
  linkPattern,
  moneyPattern,
  regionCodePattern,
  timestampPattern,
} from './limits.ts'
import type { Report } from './report.ts'

/**
 * The same contract as `reportSchema`, without zod: it runs before every check, where zod would cost many times the
 * check itself, and in the widget, where zod would not fit. A property test holds the two together.
 */

type Json = { readonly [key: string]: unknown }

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Exactly `size` keys; with each known key checked, that leaves no room for an unknown one. */
function hasSize(value: object, size: number): boolean {
  let keys = 0
  for (const _key in value) keys++
  return keys === size
}

function isText(value: unknown, max: number): value is string {
  return typeof value === 'string' && value.length <= max
}

function matches(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value)
}

function isInteger(value: unknown, min: number, max: number): boolean {
  return typeof value === 'number' && value >= min && value <= max && Math.floor(value) === value
}

function isList(value: unknown, max: number, isItem: (item: unknown) => boolean): boolean {
  if (!Array.isArray(value) || value.length > max) return false
  for (let i = 0; i < value.length; i++) if (!isItem(value[i])) return false
  return true
}

function isRun(value: unknown): boolean {
  if (!isObject(value)) return false
  if (value.figure !== undefined) return isText(value.figure, limits.address) && hasSize(value, 1)
  if (!isText(value.text, limits.text)) return false
  let size = 1
  if ('bold' in value) {
    if (typeof value.bold !== 'boolean') return false
    size++
  }
  if ('href' in value) {
    if (!matches(value.href, linkPattern)) return false
    size++
  }
  return hasSize(value, size)
}

function isRichText(value: unknown): boolean {
  return typeof value === 'string' ? value.length <= limits.text : isList(value, limits.items, isRun)
}

function isTableRow(value: unknown): boolean {
  return isList(value, limits.items, isRichText)
}

function isBlock(value: unknown): boolean {
  if (!isObject(value)) return false
  switch (value.kind) {
    case 'paragraph':
      return isRichText(value.text) && hasSize(value, 2)
    case 'heading':
      return isInteger(value.level, 1, 4) && isRichText(value.text) && hasSize(value, 3)
    case 'list':
      return typeof value.ordered === 'boolean' && isTableRow(value.items) && hasSize(value, 3)
    case 'image':
      return (
        isText(value.src, limits.image) &&
        imagePattern.test(value.src) &&
        isText(value.alt, limits.text) &&
        hasSize(value, 3)
      )
    case 'table':
      return (
        isInteger(value.headerRows, 0, limits.items) &&
        isList(value.rows, limits.items, isTableRow) &&
        hasSize(value, 3)
      )
    default:
      return false
  }
}

function isNarrative(value: unknown): boolean {
  return isList(value, limits.blocks, isBlock)
}

function isBody(value: unknown): boolean {
  return (
    isObject(value) &&
    isText(value.name, limits.name) &&
    (value.code === null || matches(value.code, bodyCodePattern)) &&
    (bodyTypes as readonly unknown[]).includes(value.type) &&
    (value.regionCode === null || matches(value.regionCode, regionCodePattern)) &&
    hasSize(value, 4)
  )
}

function isExplanationValue(value: unknown): boolean {
  return value === null || isText(value, limits.address) || (typeof value === 'number' && Number.isFinite(value))
}

function isExplanation(value: unknown): boolean {
  if (!isObject(value) || !isObject(value.values)) return false
  const { values } = value
  return (
    isText(value.instance, limits.address) &&
    (explanationReasons as readonly unknown[]).includes(value.reason) &&
    isText(value.text, limits.text) &&
    isText(value.by, limits.name) &&
    matches(value.at, timestampPattern) &&
    Object.keys(values).every(key => key.length <= limits.address && isExplanationValue(values[key])) &&
    hasSize(value, 6)
  )
}

interface TableShape {
  readonly rows: number
  /** Row id and its number of columns. */
  readonly columns: readonly (readonly [string, number])[]
}

interface EditionShape {
  readonly tables: readonly TableShape[]
  readonly wholeNumbers: readonly { readonly slot: number; readonly min: number }[]
  readonly decimals: readonly { readonly path: readonly [string, string, string]; readonly pattern: RegExp }[]
}

const patterns: Partial<Record<CellType, RegExp>> = { amount: decimalPattern, money: moneyPattern }
const shapes = new Map<Edition, EditionShape>()

function shapeOf(edition: Edition): EditionShape {
  const known = shapes.get(edition)
  if (known) return known
  const tables = tableIds.map(id => {
    const columns = new Map<string, number>()
    for (const cell of edition.tables[id].cells) columns.set(cell.row, (columns.get(cell.row) ?? 0) + 1)
    return { rows: columns.size, columns: Array.from(columns) }
  })
  const wholeNumbers: { slot: number; min: number }[] = []
  const decimals: { path: [string, string, string]; pattern: RegExp }[] = []
  edition.cells.forEach((cell, slot) => {
    const pattern = patterns[cell.type]
    if (pattern) decimals.push({ path: [cell.table, cell.row, cell.column], pattern })
    else wholeNumbers.push({ slot, min: cell.type === 'count' ? 0 : Number.MIN_SAFE_INTEGER })
  })
  const shape = { tables, wholeNumbers, decimals }
  shapes.set(edition, shape)
  return shape
}

function areTables(edition: Edition, tables: TableValues, values: Float64Array): boolean {
  if (!edition.readCells(tables, values)) return false
  const shape = shapeOf(edition)
  for (let t = 0; t < tableIds.length; t++) {
    const table = tables[tableIds[t]!]
    const { rows, columns } = shape.tables[t]!
    if (!hasSize(table, rows)) return false
    for (let r = 0; r < columns.length; r++) {
      const [row, size] = columns[r]!
      if (!hasSize(table[row]!, size)) return false
    }
  }
  for (let i = 0; i < shape.wholeNumbers.length; i++) {
    const { slot, min } = shape.wholeNumbers[i]!
    const value = values[slot]!
    // NaN (blank) passes: it fails every comparison here.
    if (value < min || value > Number.MAX_SAFE_INTEGER || Math.floor(value) < value) return false
  }
  for (const { path, pattern } of shape.decimals) {
    const value = tables[path[0] as keyof TableValues][path[1]]![path[2]]
    if (value !== null && !matches(value, pattern)) return false
  }
  return true
}

function areSections(edition: Edition, value: unknown, values: Float64Array): boolean {
  if (!isObject(value) || !hasSize(value, 6)) return false
  for (const { id } of edition.sections) {
    const section = value[id]
    if (!isObject(section) || !isNarrative(section.narrative)) return false
    const isTable = id in edition.tables
    if (!hasSize(section, isTable ? 2 : 1) || (isTable && !isObject(section.table))) return false
  }
  const { disclosure, requests, remedies } = value as Record<keyof TableValues, { table: TableValues['disclosure'] }>
  const tables = { disclosure: disclosure.table, requests: requests.table, remedies: remedies.table }
  return areTables(edition, tables, values)
}

/**
 * Reads the figures of an unknown JSON value into `values` (blank is NaN, in the order of `edition.cells`) and tells
 * whether it is a report. `values` must hold at least as many slots as the edition has cells.
 */
export function readReport(value: unknown, values: Float64Array): value is Report {
  if (!isObject(value) || typeof value.edition !== 'string') return false
  const edition = findEdition(value.edition)
  return (
    edition !== undefined &&
    value.schemaVersion === 1 &&
    isInteger(value.year, firstYear, lastYear) &&
    isBody(value.body) &&
    isText(value.title, limits.title) &&
    isNarrative(value.preamble) &&
    areSections(edition, value.sections, values) &&
    isList(value.explanations, limits.explanations, isExplanation) &&
    hasSize(value, 8)
  )
}

const scratch = new Float64Array(512)

export function isReport(value: unknown): value is Report {
  return readReport(value, scratch)
}

/** The figures of a report, blank as NaN, in the order of `edition.cells`; decimals are left at 0. */
export function figuresOf(report: Report, edition: Edition): Float64Array {
  const values = new Float64Array(edition.cells.length)
  const { disclosure, requests, remedies } = report.sections
  const tables = { disclosure: disclosure.table, requests: requests.table, remedies: remedies.table }
  edition.readCells(tables as unknown as TableValues, values)
  return values
}
