import { type CellDefinition, type CellType, type Edition, tableIds } from '../editions/definition.ts'
import { findEdition } from '../editions/index.ts'
import type { TableValues } from '../engine/table-values.ts'
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
  return Object.keys(value).length === size
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

function isExplanationKey(key: string): boolean {
  return key.length <= limits.address && key !== '__proto__'
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
    Object.keys(values).every(key => isExplanationKey(key) && isExplanationValue(values[key])) &&
    hasSize(value, 6)
  )
}

interface EditionShape {
  /** Rows and cells of each table. */
  readonly sizes: readonly { readonly rows: number; readonly cells: number }[]
  readonly decimals: readonly { readonly cell: CellDefinition; readonly pattern: RegExp }[]
  readonly residuals: Float64Array
}

const patterns: Partial<Record<CellType, RegExp>> = { amount: decimalPattern, money: moneyPattern }
const shapes = new Map<Edition, EditionShape>()

function shapeOf(edition: Edition): EditionShape {
  const known = shapes.get(edition)
  if (known) return known
  const sizes = tableIds.map(id => {
    const { cells } = edition.tables[id]
    return { rows: new Set(cells.map(cell => cell.row)).size, cells: cells.length }
  })
  const decimals = edition.cells
    .filter(cell => patterns[cell.type])
    .map(cell => ({ cell, pattern: patterns[cell.type]! }))
  const shape = { sizes, decimals, residuals: new Float64Array(edition.relations.length) }
  shapes.set(edition, shape)
  return shape
}

function areWholeNumbers(edition: Edition, tables: TableValues): boolean {
  return edition.cells.every(({ table, row, column, type }) => {
    if (patterns[type]) return true
    const value: unknown = tables[table][row]?.[column]
    return value === null || isInteger(value, type === 'count' ? 0 : Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)
  })
}

function areDecimals(edition: Edition, tables: TableValues): boolean {
  for (const { cell, pattern } of shapeOf(edition).decimals) {
    const value: unknown = tables[cell.table][cell.row]?.[cell.column]
    if (value !== null && !matches(value, pattern)) return false
  }
  return true
}

/** As many rows and cells as the edition has: with each of its cells there, that leaves no room for another. */
function haveNoMore(edition: Edition, tables: TableValues): boolean {
  const { sizes } = shapeOf(edition)
  for (let i = 0; i < tableIds.length; i++) {
    const rows = Object.values(tables[tableIds[i]!])
    let cells = 0
    for (let r = 0; r < rows.length; r++) cells += Object.keys(rows[r]!).length
    if (rows.length !== sizes[i]!.rows || cells !== sizes[i]!.cells) return false
  }
  return true
}

function areTables(edition: Edition, tables: TableValues): boolean {
  // Summing up reads every count as well, so that most reports need no second look at them.
  const areCounts = edition.sumUp(tables, shapeOf(edition).residuals) || areWholeNumbers(edition, tables)
  return areCounts && areDecimals(edition, tables) && haveNoMore(edition, tables)
}

function areSections(edition: Edition, value: unknown): boolean {
  if (!isObject(value) || !hasSize(value, 6)) return false
  for (const { id } of edition.sections) {
    const section = value[id]
    if (!isObject(section) || !isNarrative(section.narrative)) return false
    const isTable = id in edition.tables
    if (!hasSize(section, isTable ? 2 : 1) || (isTable && !isObject(section.table))) return false
  }
  const { disclosure, requests, remedies } = value as Record<keyof TableValues, { table: TableValues['disclosure'] }>
  const tables = { disclosure: disclosure.table, requests: requests.table, remedies: remedies.table }
  return areTables(edition, tables)
}

/** Whether a JSON value is a report of a known edition; `parseReport` says why not. */
export function isReport(value: unknown): value is Report {
  if (!isObject(value) || typeof value.edition !== 'string') return false
  const edition = findEdition(value.edition)
  return (
    edition !== undefined &&
    value.schemaVersion === 1 &&
    isInteger(value.year, firstYear, lastYear) &&
    isBody(value.body) &&
    isText(value.title, limits.title) &&
    isNarrative(value.preamble) &&
    areSections(edition, value.sections) &&
    isList(value.explanations, limits.explanations, isExplanation) &&
    hasSize(value, 8)
  )
}

/** The three tables of a report by themselves. */
export function tableValuesOf({ sections }: Report): TableValues {
  const { disclosure, requests, remedies } = sections
  return { disclosure: disclosure.table, requests: requests.table, remedies: remedies.table } as unknown as TableValues
}
