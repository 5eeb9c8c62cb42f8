import { cellOf, findEdition, type RelationDefinition, type Report } from '@gouji/core'

function isEquation({ comparison, left, right }: RelationDefinition): boolean {
  return comparison === 'equal' && [...left, ...right].every(({ cell, year }) => !year && cell.startsWith('requests.'))
}

/**
 * The smallest set of edits of 表三 as a mixed-integer program in LP format: a whole number and a switch for each cell,
 * a figure may differ from the written one only where its switch is on, as few switches as possible.
 */
export function repairProgram(report: Report): string {
  const edition = findEdition(report.edition)!
  const cells = edition.tables.requests.cells.map(({ address }) => address)
  const written = cells.map(address => cellOf(report, address) as number)
  const limit = 2 * Math.max(...written) + 10
  const variable = new Map(cells.map((address, i) => [address, `x${i}`]))
  const rows = edition.relations.filter(isEquation).map(({ left, right }, i) => {
    const terms = [...left.map(term => ({ ...term, side: 1 })), ...right.map(term => ({ ...term, side: -1 }))]
    const sum = terms.map(
      ({ cell, coefficient, side }) => `${coefficient * side > 0 ? '+' : '-'} ${variable.get(cell)}`,
    )
    return `r${i}: ${sum.join(' ')} = 0`
  })
  written.forEach((value, i) => {
    rows.push(`u${i}: x${i} - ${limit} b${i} <= ${value}`, `l${i}: x${i} + ${limit} b${i} >= ${value}`)
  })
  const each = (line: (i: number) => string) => cells.map((_, i) => line(i)).join('\n ')
  return [
    `Minimize\n edits: ${each(i => `+ b${i}`)}`,
    `Subject To\n ${rows.join('\n ')}`,
    `Bounds\n ${each(i => `0 <= x${i} <= ${limit}`)}`,
    `Generals\n ${each(i => `x${i}`)}`,
    `Binaries\n ${each(i => `b${i}`)}`,
    'End',
  ].join('\n')
}
