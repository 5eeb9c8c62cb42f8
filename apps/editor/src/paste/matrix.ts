/** One cell of a table on the clipboard. */
export interface ClipboardCell {
  readonly text: string
  readonly colspan: number
  readonly rowspan: number
}

/** Beyond this a clipboard table is cut: the official tables have at most 28 rows and 15 columns. */
export const matrixLimit = { rows: 500, columns: 100 } as const

/** Resolves merged cells: the text stands at the upper left, the positions it covers are empty. */
export function spread(rows: readonly (readonly ClipboardCell[])[]): string[][] {
  const height = Math.min(rows.length, matrixLimit.rows)
  const matrix: string[][] = Array.from({ length: height }, () => [])
  for (let row = 0; row < height; row++) {
    let column = 0
    for (const cell of rows[row]!) {
      while (matrix[row]![column] !== undefined) column++
      for (let r = row; r < Math.min(row + cell.rowspan, height); r++) {
        for (let c = column; c < Math.min(column + cell.colspan, matrixLimit.columns); c++) matrix[r]![c] = ''
      }
      if (column < matrixLimit.columns) matrix[row]![column] = cell.text
    }
  }
  const width = Math.max(0, ...matrix.map(line => line.length))
  return matrix.map(line => Array.from({ length: width }, (_, column) => line[column] ?? ''))
}

/** Splits text copied from a spreadsheet: tabs between cells, a quoted cell may hold tabs and line breaks. */
export function splitTabbed(text: string): string[][] {
  const rows: string[][] = [[]]
  const pattern = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/g
  let match = pattern.exec(text)
  while (match) {
    const [whole, quoted, bare, end] = match
    rows[rows.length - 1]!.push((quoted?.replace(/""/g, '"') ?? bare ?? '').trim())
    if (end === '') break
    if (end !== '\t') rows.push([])
    if (whole === '') pattern.lastIndex++
    match = pattern.exec(text)
  }
  while (rows.length > 1 && rows[rows.length - 1]!.every(cell => cell === '')) rows.pop()
  return rows.slice(0, matrixLimit.rows).map(row => row.slice(0, matrixLimit.columns))
}

/**
 * A line of chat text such as `3 0 1 4` holds several figures, not the one figure 3014; it is split where every part
 * is a plain number.
 */
function splitSpaced(row: readonly string[]): string[] {
  const [only] = row
  if (row.length !== 1 || only === undefined) return [...row]
  const parts = only.split(/[\s\u3000]+/)
  return parts.length > 1 && parts.every(part => /^-?\d+(?:\.\d+)?$/.test(part)) ? parts : [only]
}

export function matrixFromText(text: string): string[][] {
  const rows = splitTabbed(text).map(splitSpaced)
  const width = Math.max(...rows.map(row => row.length))
  return rows.map(row => Array.from({ length: width }, (_, column) => row[column] ?? ''))
}
