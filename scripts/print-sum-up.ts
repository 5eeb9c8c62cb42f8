import {
  type CellDefinition,
  type Edition,
  isWithin,
  type RelationDefinition,
} from '../packages/core/src/editions/definition.ts'

type Source = Pick<Edition, 'cells' | 'id' | 'relations'>

interface Addend {
  readonly cell: string
  readonly sign: '+' | '-'
}

function addendsOf({ left, right }: RelationDefinition): Addend[] {
  const toAddends = (terms: RelationDefinition['left'], side: 1 | -1) =>
    terms.map(({ cell, coefficient }): Addend => ({ cell, sign: coefficient * side > 0 ? '+' : '-' }))
  return [...toAddends(left, 1), ...toAddends(right, -1)]
}

function rowsOf({ cells }: Source): CellDefinition[][] {
  const rows = new Map<string, CellDefinition[]>()
  for (const cell of cells) {
    const key = `${cell.table}.${cell.row}`
    rows.set(key, [...(rows.get(key) ?? []), cell])
  }
  return [...rows.values()].map(row => row.filter(cell => cell.type === 'count' || cell.type === 'change'))
}

/** Reads one row into `a0`, `a1`, … and adds it up: relations inside the row at once, others into their sum. */
function rowLines(row: readonly CellDefinition[], relations: readonly RelationDefinition[]): string[] {
  const variable = new Map(row.map((cell, i) => [cell.address, `a${i}`]))
  const lines = [`r = tables.${row[0]!.table}.${row[0]!.row}`, 'if (r === undefined || r === null) return false']
  for (const cell of row) {
    const a = variable.get(cell.address)
    lines.push(`${a} = r.${cell.column}!`, `if ((${a} | 0) !== ${a}) return false`)
  }
  const counts = row.filter(cell => cell.type === 'count').map(cell => variable.get(cell.address))
  lines.push(`if ((${counts.join(' | ')}) < 0) return false`)
  relations.forEach((relation, index) => {
    const addends = addendsOf(relation)
    const here = addends.filter(({ cell }) => variable.has(cell))
    if (here.length === 0) return
    const sum = here.map(({ cell, sign }) => `${sign} ${variable.get(cell)}`).join(' ')
    lines.push(here.length === addends.length ? `s[${index}] = ${sum}` : `s${index} = s${index} ${sum}`)
  })
  return lines
}

/**
 * Prints the module that adds up an edition's relations. Straight-line code that touches each cell once is what makes
 * the check as fast as hand-written code without `eval` in a browser; it is printed from the edition's tables and
 * relations and cannot differ from them.
 */
export function printSumUp(edition: Source): string {
  const relations = edition.relations.filter(isWithin)
  const rows = rowsOf(edition).filter(row => row.length > 0)
  const columns = Math.max(...rows.map(row => row.length))
  const body = rows.flatMap(row => rowLines(row, relations))
  const sums = relations.map((_, i) => `s${i}`).filter(sum => body.some(line => line.startsWith(`${sum} = `)))
  return [
    `// Generated from the tables and relations of ${edition.id} by \`npm run generate\`. Do not edit.`,
    `import type { RowValues, TableValues } from '../../engine/table-values.ts'`,
    '',
    'export function sumUp(tables: TableValues, s: Float64Array): boolean {',
    '  let r: RowValues',
    `  let ${Array.from({ length: columns }, (_, i) => `a${i}: number`).join(', ')}`,
    `  let ${sums.map(sum => `${sum} = 0`).join(', ')}`,
    ...body.map(line => `  ${line}`),
    ...sums.map(sum => `  s[${sum.slice(1)}] = ${sum}`),
    '  return true',
    '}',
    '',
  ].join('\n')
}
