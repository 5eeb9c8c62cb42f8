import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Edition, editions } from '@gouji/core'

/** A report as its body would paste it: ragged rows between bars. */
export const raggedText = readFileSync(
  join(import.meta.dirname, '../../../packages/documents/tests/fixtures/ragged-2022.txt'),
  'utf8',
)

export const edition: Edition = editions[0]

/** The figures of that report: everything is 0 but two cells. */
export function expectedFigure(address: string): string {
  const others: Record<string, string> = {
    'disclosure.normativeDocs.issued': '9',
    'disclosure.normativeDocs.inForce': '20',
  }
  return others[address] ?? '0'
}
