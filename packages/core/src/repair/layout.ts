import { type CellDefinition, type Edition, type RelationDefinition, tableIds } from '../editions/definition.ts'

/** Where the cells of a group stand on the form. A cell number, −1 for none. */
export interface Layout {
  readonly left: Int32Array
  readonly right: Int32Array
  readonly above: Int32Array
  readonly below: Int32Array
  /** For each cell, the relations in which it stands alone on the left: it is their total. */
  readonly totalOf: readonly (readonly number[])[]
}

interface Place {
  readonly line: number
  readonly column: number
}

/** Value cells by printed line and by their order in it. */
function placesOf(edition: Edition): Map<string, Place> {
  const places = new Map<string, Place>()
  let line = 0
  for (const id of tableIds) {
    // A gap between tables: the last line of one is no neighbour of the first line of the next.
    line += 2
    for (const row of edition.tables[id].grid) {
      const values = row.filter(cell => cell.address !== undefined)
      values.forEach((cell, column) => {
        places.set(cell.address!, { line, column })
      })
      line++
    }
  }
  return places
}

export function layoutOf(
  edition: Edition,
  cells: readonly CellDefinition[],
  relations: readonly RelationDefinition[],
): Layout {
  const places = placesOf(edition)
  const at = new Map<string, number>()
  cells.forEach((cell, index) => {
    const { line, column } = places.get(cell.address)!
    at.set(`${line} ${column}`, index)
  })
  const shifted = (down: number, right: number) =>
    Int32Array.from(cells, cell => {
      const { line, column } = places.get(cell.address)!
      return at.get(`${line + down} ${column + right}`) ?? -1
    })
  const totalOf = cells.map(({ address }) => {
    const own: number[] = []
    relations.forEach(({ comparison, left }, index) => {
      if (comparison === 'equal' && left.length === 1 && left[0]!.cell === address) own.push(index)
    })
    return own
  })
  return { left: shifted(0, -1), right: shifted(0, 1), above: shifted(-1, 0), below: shifted(1, 0), totalOf }
}
