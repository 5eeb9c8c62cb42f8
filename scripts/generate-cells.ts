import type { Edition, TableId } from '../packages/core/src/editions/definition.ts'

/**
 * Prints the module that reads an edition's figures into a flat array. Straight-line property reads are what makes
 * the check as fast as hand-written code without `eval` in a browser; they are printed from the edition's tables.
 */
export function printReadCells(edition: Pick<Edition, 'cells' | 'id'>): string {
  const lines = [
    `// Generated from the tables of ${edition.id} by \`npm run generate\`. Do not edit.`,
    `import { figure, type TableValues } from '../../engine/figure.ts'`,
    '',
    'export function readCells(tables: TableValues, v: Float64Array): boolean {',
  ]
  let row = ''
  let table: TableId | undefined
  const declared = new Set<string>()
  edition.cells.forEach((cell, slot) => {
    if (cell.table !== table) {
      table = cell.table
      lines.push(`  const ${table} = tables.${table}`)
    }
    const key = `${cell.table}.${cell.row}`
    if (key !== row) {
      row = key
      lines.push(`  ${declared.size === 0 ? 'let ' : ''}r = ${cell.table}.${cell.row}`)
      declared.add(key)
      lines.push('  if (r === undefined || r === null) return false')
    }
    if (cell.type === 'count' || cell.type === 'change') lines.push(`  v[${slot}] = figure(r.${cell.column})`)
  })
  lines.push('  return true', '}', '')
  return lines.join('\n')
}
