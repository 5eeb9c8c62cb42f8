import type { CellAddress, Edition, TableId } from '../../src/editions/definition.ts'
import { documentSentences } from './sentences/documents.ts'
import { laterSentences } from './sentences/later.ts'
import { listSentences } from './sentences/lists.ts'
import { outcomeSentences } from './sentences/outcomes.ts'
import { remedySentences } from './sentences/remedies.ts'
import { requestSentences } from './sentences/requests.ts'
import type { LabelledSentence, SentenceSource } from './sentences/sentence.ts'
import { trapSentences } from './sentences/traps.ts'
import { zeroSentences } from './sentences/zero.ts'

/** What one marked number of a sentence must be read as. */
export interface Mark {
  /** Position of the number, or of the negation, in the text. */
  readonly at: number
  readonly code: string
  readonly approximate: boolean
  /** Of a zero claim. */
  readonly isNone: boolean
}

export interface Labelled extends Required<LabelledSentence> {
  readonly marks: readonly Mark[]
  /** Kept apart while the grammar was written. */
  readonly isHeldOut: boolean
}

function unmark(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = []
  let text = ''
  let from = 0
  const pattern = /\[([^\]|]+)\|(~?)(0?)([^\]]+)\]/g
  for (let match = pattern.exec(marked); match; match = pattern.exec(marked)) {
    text += marked.slice(from, match.index)
    marks.push({ at: text.length, code: match[4]!, approximate: match[2] === '~', isNone: match[3] === '0' })
    text += match[1]
    from = match.index + match[0].length
  }
  return { text: text + marked.slice(from), marks }
}

/** Every third of these was set aside while the grammar was written. */
const groups = [
  requestSentences,
  outcomeSentences,
  remedySentences,
  documentSentences,
  listSentences,
  zeroSentences,
  trapSentences,
]

function read(source: SentenceSource, isHeldOut: boolean): Labelled {
  const sentence: LabelledSentence = typeof source === 'string' ? { text: source } : source
  const whole = { section: 'overview' as const, body: '青岚县发展和改革局', year: 2023, ...sentence }
  return { ...whole, ...unmark(sentence.text), isHeldOut }
}

export const labelled: readonly Labelled[] = [
  ...groups.flat().map((source, index) => read(source, index % 3 === 2)),
  ...laterSentences.map(source => read(source, false)),
]

const requestRows: Readonly<Record<string, readonly string[]>> = {
  N: ['newRequests'],
  I: ['carriedIn'],
  D: ['resultTotal'],
  O: ['carriedOut'],
  NI: ['newRequests', 'carriedIn'],
  H: ['newRequests'],
  G: ['granted'],
  P: ['partlyGranted'],
  X: ['denied'],
  U: ['unavailable'],
  R: ['refused'],
  M: ['other'],
}
const applicantColumns = ['naturalPerson', 'enterprise', 'research', 'publicWelfare', 'legalService', 'otherOrg']
const remedyRows: Readonly<Record<string, string>> = {
  RV: 'review',
  ST: 'suit',
  SD: 'suitDirect',
  SA: 'suitAfterReview',
}
const disclosureRows: Readonly<Record<string, string>> = {
  RU: 'rules',
  ND: 'normativeDocs',
  LC: 'licensing',
  PN: 'penalty',
  CO: 'coercion',
}

function cellsIn(edition: Edition, table: TableId, rows: readonly string[], columns: readonly string[]): CellAddress[] {
  return edition.tables[table].cells
    .filter(cell => rows.some(row => cell.row.startsWith(row)) && columns.includes(cell.column))
    .map(cell => cell.address)
}

/** The cells a mark stands for, in the order of the form; none for a fee. */
export function cellsOf({ code, isNone }: Mark, edition: Edition): CellAddress[] {
  const applicant = /^([AD])([1-6O])$/.exec(code)
  if (applicant) {
    const columns = applicant[2] === 'O' ? applicantColumns.slice(1) : [applicantColumns[Number(applicant[2]) - 1]!]
    return cellsIn(edition, 'requests', [applicant[1] === 'D' ? 'resultTotal' : 'newRequests'], columns)
  }
  const parts = code.split('+')
  const [name, column = 'decisions'] = code.split('.') as [string, string?]
  if (code === 'F') return []
  if (parts[0]!.split('.')[0]! in remedyRows) {
    const [first, outcome] = code.split('.')
    const rows = first!.split('+').map(part => remedyRows[part]!)
    const columns = isNone ? ['upheld', 'corrected', 'other', 'pending', 'total'] : [outcome ?? 'total']
    return cellsIn(edition, 'remedies', rows, columns)
  }
  if (name in disclosureRows) return cellsIn(edition, 'disclosure', [disclosureRows[name]!], [column])
  const rows = parts.reduce<string[]>((all, part) => all.concat(requestRows[part] ?? part), [])
  const cells = cellsIn(edition, 'requests', rows, ['total'])
  if (cells.length === 0) throw new Error(`no cells for the mark ${code}`)
  return cells
}
