import type { CellAddress, CellDefinition } from '@gouji/core'

/** `本年制发件数` → `制发`: the word by which prose speaks of the column. */
function keyOf(label: string): string {
  return label.replace(/（.*）|本年|上一年|件数|数量/g, '')
}

/** Figures that the prose names for a cell, by address: `本年度制发的规范性文件88件`. */
export function claimsIn(prose: string, cells: readonly CellDefinition[]): Map<CellAddress, Set<number>> {
  const claims = new Map<CellAddress, Set<number>>()
  const clauses = prose.replace(/[ \u00a0\u3000]/g, '').split(/[，,。；;、：:\n]/)
  for (const cell of cells) {
    const row = cell.rowPath[cell.rowPath.length - 1]!.replace(/^行政/, '')
    const key = keyOf(cell.columnPath[cell.columnPath.length - 1]!)
    if (key.length < 2) continue
    for (const clause of clauses) {
      const found = /(\d{1,9})[件项条个]$/.exec(clause)
      if (!found || clause.length > 40 || !clause.includes(row) || !clause.includes(key)) continue
      const values = claims.get(cell.address) ?? new Set()
      claims.set(cell.address, values.add(Number(found[1])))
    }
  }
  return claims
}
