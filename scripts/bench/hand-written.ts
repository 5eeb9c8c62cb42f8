import { type Edition, editions, type RelationDefinition, type Report } from '@gouji/core'

/**
 * The baseline: what a programmer would write by hand for one edition, straight-line code without loops or tables.
 * Printed here from the relation list so that it cannot differ from the rules; it runs in Node only.
 */

type Term = RelationDefinition['left'][number]

const edition: Edition = editions[0]

function access({ cell }: Term): string {
  const [section, row, column] = cell.split('.')
  return `r.sections.${section}.table.${row}.${column}`
}

function side(terms: readonly Term[]): string {
  return terms.map(term => `${term.coefficient < 0 ? '-' : '+'} ${access(term)}`).join(' ')
}

function isTableEquation({ comparison, left, right }: RelationDefinition): boolean {
  return comparison === 'equal' && ![...left, ...right].some(term => term.year)
}

const equations = edition.relations
  .filter(isTableEquation)
  .map(({ left, right }) => `if (${side(left)} === ${side(right)}) held++;`)

/** Counts the 42 table equations that hold on a parsed report. */
export const countHeld = new Function('r', `let held = 0;\n${equations.join('\n')}\nreturn held`) as (
  report: Report,
) => number

function cellTest(address: string, type: string): string {
  const value = address.split('.').at(-1)
  if (type === 'amount') return `if (row.${value} !== null && typeof row.${value} !== 'string') return false;`
  return `if (row.${value} !== null && !(Number.isSafeInteger(row.${value}) && row.${value} >= 0)) return false;`
}

function structureTest(): string {
  const lines = [
    `if (typeof r !== 'object' || r === null || Object.keys(r).length !== 8) return false;`,
    `if (r.schemaVersion !== 1 || r.edition !== '${edition.id}' || !Number.isSafeInteger(r.year)) return false;`,
    `if (typeof r.title !== 'string' || typeof r.body !== 'object' || r.body === null || typeof r.body.name !== 'string') return false;`,
    `if (typeof r.sections !== 'object' || r.sections === null || Object.keys(r.sections).length !== 6) return false;`,
    `if (!Array.isArray(r.preamble) || !r.preamble.every(isBlock) || !Array.isArray(r.explanations)) return false;`,
    'let row;',
  ]
  for (const { id } of edition.sections) {
    lines.push(
      `if (!Array.isArray(r.sections.${id}.narrative) || !r.sections.${id}.narrative.every(isBlock)) return false;`,
    )
  }
  let last = ''
  for (const cell of edition.cells) {
    const path = `r.sections.${cell.table}.table.${cell.row}`
    if (path !== last) {
      last = path
      const columns = edition.cells.filter(other => other.table === cell.table && other.row === cell.row).length
      lines.push(`row = ${path};`)
      lines.push(`if (typeof row !== 'object' || row === null || Object.keys(row).length !== ${columns}) return false;`)
    }
    lines.push(cellTest(cell.address, cell.type))
  }
  return `${lines.join('\n')}\nreturn true`
}

function isBlock(block: unknown): boolean {
  if (typeof block !== 'object' || block === null) return false
  const { kind, text } = block as { kind?: unknown; text?: unknown }
  return typeof kind === 'string' && (text === undefined || typeof text === 'string' || Array.isArray(text))
}

const hasStructure = new Function('isBlock', `return r => {\n${structureTest()}\n}`)(isBlock) as (
  value: unknown,
) => value is Report

/** Unknown JSON value to the number of equations that hold, -1 when it is no report. */
export function checkByHand(value: unknown): number {
  return hasStructure(value) ? countHeld(value) : -1
}
