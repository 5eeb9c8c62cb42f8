/** Rank of a matrix of whole numbers, exact: elimination without fractions. */
export function rankOf(rows: readonly (readonly number[])[]): number {
  const matrix = rows.map(row => row.map(BigInt))
  const columns = matrix[0]?.length ?? 0
  let rank = 0
  for (let column = 0; column < columns && rank < matrix.length; column++) {
    const pivot = matrix.findIndex((row, i) => i >= rank && row[column] !== 0n)
    if (pivot === -1) continue
    ;[matrix[rank], matrix[pivot]] = [matrix[pivot]!, matrix[rank]!]
    const top = matrix[rank]!
    for (let i = rank + 1; i < matrix.length; i++) {
      const factor = matrix[i]![column]!
      if (factor === 0n) continue
      matrix[i] = matrix[i]!.map((value, j) => value * top[column]! - factor * top[j]!)
    }
    rank++
  }
  return rank
}
