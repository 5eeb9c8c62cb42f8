import { type Edition, editions, type TableId, tableIds } from '@gouji/core'
import type { Stream } from '../labels/stream.ts'
import { headingStarts } from '../sections/headings.ts'
import { type LocatedTable, locateTable } from './locate.ts'
import { standInsOf } from './stand-in.ts'

export type LocatedTables = Record<TableId, LocatedTable>

export interface EditionReading {
  readonly edition: Edition
  readonly tables: LocatedTables
  readonly score: number
}

/** Below this a text mentions some words of the form, no table. */
const fewestLabels = 5

export function isPresent(located: LocatedTable): boolean {
  return located.labels >= fewestLabels && located.distinct && located.rows.some(row => row.found)
}

/** How well the rows and headers found are those of the form. One row in place of several counts a little less. */
function scoreOf(located: LocatedTable): number {
  if (!isPresent(located)) return 0
  const standIns = standInsOf(located)
  const replaced = standIns.flatMap(({ group }) => group.members)
  const rows = located.rows.filter(row => !replaced.includes(row))
  const missing = rows.filter(row => !row.found).length
  return located.labels - missing + standIns.length / 2
}

/** The text read as each edition, the best first. The rows decide, never the year. */
export function readEditions(stream: Stream): EditionReading[] {
  const located = new Map<unknown, LocatedTable>()
  const stops = headingStarts(stream, (editions as readonly Edition[])[0]!.sections)
  const locate = (edition: Edition, id: TableId) => {
    const table = edition.tables[id]
    const known = located.get(table) ?? locateTable(stream, table, stops)
    located.set(table, known)
    return known
  }
  const readings = (editions as readonly Edition[]).map((edition): EditionReading => {
    const [disclosure, requests, remedies] = tableIds.map(id => locate(edition, id))
    const tables = { disclosure: disclosure!, requests: requests!, remedies: remedies! }
    const score = tableIds.reduce((sum, id) => sum + scoreOf(tables[id]), 0)
    return { edition, tables, score }
  })
  return readings.sort((a, b) => b.score - a.score)
}
