import type { CellDefinition, Edition, RelationDefinition, Term } from '../editions/definition.ts'
import type { Locale } from '../locales/locale.ts'
import type { CatalogueTexts } from './texts.ts'

/** A relation with the row or column in which its instances differ left open. */
export interface Formula {
  /** `requests.newRequests.c + requests.carriedIn.c = …`; `c` is any column, `r` any row, `previous.` last year's. */
  readonly cells: string
  /** The same by the labels of the form. */
  readonly words: string
}

type Open = 'row' | 'column' | undefined

/** Longer sums are cut in the middle. */
const longest = 5

function sum(terms: readonly Term[], nameOf: (term: Term) => string): string {
  if (terms.length === 0) return '0'
  const parts = terms.map((term, i) => {
    const sign = term.coefficient < 0 ? '− ' : i > 0 ? '+ ' : ''
    return `${sign}${nameOf(term)}`
  })
  const shown = parts.length > longest ? [parts[0], parts[1], '+ …', parts[parts.length - 1]] : parts
  return shown.join(' ')
}

function equation({ comparison, left, right }: RelationDefinition, nameOf: (term: Term) => string): string {
  return `${sum(left, nameOf)} ${comparison === 'equal' ? '=' : '≥'} ${sum(right, nameOf)}`
}

function openPart({ instance, left, right }: RelationDefinition, cellOf: (term: Term) => CellDefinition): Open {
  const suffix = instance.split(':')[1]
  const cells = [...left, ...right].map(cellOf)
  if (cells.every(cell => cell.column === suffix)) return 'column'
  return cells.every(cell => cell.row === suffix) ? 'row' : undefined
}

export function formulaOf(
  relation: RelationDefinition,
  edition: Edition,
  locale: Locale,
  texts: CatalogueTexts,
): Formula {
  const cellOf = ({ cell }: Term) => edition.cells[edition.slots.get(cell)!]!
  const open = openPart(relation, cellOf)
  const nameCell = (term: Term): string => {
    const { table, row, column } = cellOf(term)
    const name = [table, open === 'row' ? 'r' : row, open === 'column' ? 'c' : column].join('.')
    return term.year ? `previous.${name}` : name
  }
  const nameLabel = (term: Term): string => {
    const cell = cellOf(term)
    const path = open === 'row' ? cell.columnPath : cell.rowPath
    const label = open ? texts.quoted(locale.label(path[path.length - 1]!)) : locale.describeCell(cell)
    return term.year ? texts.lastYear(label) : label
  }
  const each = { row: texts.eachRow, column: texts.eachColumn }
  const words = equation(relation, nameLabel)
  return { cells: equation(relation, nameCell), words: open ? `${each[open]}${words}` : words }
}
