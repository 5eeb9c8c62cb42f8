import { type Edition, isWithin } from '../packages/core/src/editions/definition.ts'

type Source = Pick<Edition, 'cells' | 'id' | 'relations'>

/** For each cell, the sums it enters: `s3 += x` on the left side of relation 3, `s3 -= x` on its right side. */
function additions({ relations }: Source): Map<string, string[]> {
  const byCell = new Map<string, string[]>()
  relations.filter(isWithin).forEach(({ left, right }, index) => {
    for (const [terms, side] of [
      [left, 1],
      [right, -1],
    ] as const) {
      for (const { cell, coefficient } of terms) {
        const line = `s${index} ${coefficient * side > 0 ? '+=' : '-='} x`
        byCell.set(cell, [...(byCell.get(cell) ?? []), line])
      }
    }
  })
  return byCell
}

/**
 * Prints the module that reads an edition's figures and adds them up. Straight-line code that touches each cell once
 * is what makes the check as fast as hand-written code without `eval` in a browser; it is printed from the edition's
 * tables and relations and cannot differ from them.
 */
export function printReadFigures(edition: Source): string {
  const byCell = additions(edition)
  const size = edition.relations.filter(isWithin).length
  const sums = Array.from({ length: size }, (_, i) => `s${i}`)
  const lines: string[] = []
  let table = ''
  let row = ''
  edition.cells.forEach((cell, slot) => {
    if (cell.table !== table) {
      table = cell.table
      lines.push(`t = tables.${table}`)
    }
    if (cell.row !== row) {
      row = cell.row
      lines.push(`r = t.${row}`, 'if (r === undefined || r === null) return -1')
    }
    if (cell.type === 'amount' || cell.type === 'money') return
    const magnitude = cell.type === 'change' ? 'm += x < 0 ? -x : x' : 'm += x'
    lines.push(`x = r.${cell.column}`, `if (typeof x !== 'number') x = NaN`, `v[${slot}] = x`, magnitude)
    lines.push(...(byCell.get(cell.address) ?? []))
  })
  return [
    `// Generated from the tables and relations of ${edition.id} by \`npm run generate\`. Do not edit.`,
    `import type { RawValue, RowValues, TableRows, TableValues } from '../../engine/table-values.ts'`,
    '',
    'export function readFigures(tables: TableValues, v: Float64Array, s: Float64Array): number {',
    '  let t: TableRows, r: RowValues, x: RawValue, m = 0',
    `  let ${sums.map(sum => `${sum} = 0`).join(', ')}`,
    ...lines.map(line => `  ${line}`),
    ...sums.map((sum, i) => `  s[${i}] = ${sum}`),
    '  return m',
    '}',
    '',
  ].join('\n')
}
