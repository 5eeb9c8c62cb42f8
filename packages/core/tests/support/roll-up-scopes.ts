import fc from 'fast-check'
import { cn2019 } from '../../src/editions/cn-2019/index.ts'
import { cn2021 } from '../../src/editions/cn-2021/index.ts'
import type { CellAddress, CellDefinition, CellValue, Edition } from '../../src/editions/definition.ts'
import { blankReport } from '../../src/model/blank.ts'
import { type Report, tableOf } from '../../src/model/report.ts'
import type { RollUpMember, RollUpScope } from '../../src/roll-up/scope.ts'

const zeros = { count: 0, change: 0, amount: '0', money: '0元' } as const

/** A report with 0 in every cell but those given. */
export function reportWith(
  edition: Edition,
  values: Record<CellAddress, CellValue> = {},
  year: number = edition.years.from,
): Report {
  const report = blankReport(edition, { year, body: { name: '某局' } })
  for (const { address, table, row, column, type } of edition.cells) {
    const value = values[address]
    tableOf(report, table)[row]![column] = value === undefined ? zeros[type] : value
  }
  return report
}

export function memberWith(id: string, report: Report | null, more: Partial<RollUpMember> = {}): RollUpMember {
  return { id, name: `${id}机关`, report, stamp: `${id}-1`, ...more }
}

export function scopeOf(members: readonly RollUpMember[], edition: Edition = cn2021): RollUpScope {
  return { edition, year: edition.years.from, own: null, members }
}

function valueFor({ type }: CellDefinition): fc.Arbitrary<CellValue> {
  const cents = fc.nat(10_000_000).map(value => `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`)
  if (type === 'count') return fc.nat(1_000_000)
  if (type === 'change') return fc.integer({ min: -1000, max: 1000 })
  if (type === 'amount') return cents
  return fc.tuple(cents, fc.constantFrom('元', '万元', '亿元')).map(([amount, unit]) => amount + unit)
}

/** Reports of one edition with arbitrary figures, a few cells of which are blank. */
export function anyReport(edition: Edition): fc.Arbitrary<Report> {
  const cells = edition.cells.map(cell => fc.option(valueFor(cell), { freq: 40, nil: null }))
  return fc.tuple(...cells).map(values => {
    return reportWith(edition, Object.fromEntries(edition.cells.map(({ address }, i) => [address, values[i]!])))
  })
}

export const anyEdition: fc.Arbitrary<Edition> = fc.constantFrom<Edition>(cn2021, cn2019)
