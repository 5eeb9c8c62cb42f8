import fc from 'fast-check'
import type { CellType, Edition } from '../../src/editions/definition.ts'
import { editions } from '../../src/editions/index.ts'
import { blankReport } from '../../src/model/blank.ts'
import { bodyTypes, explanationReasons } from '../../src/model/limits.ts'
import { type AnyTable, type Block, type Explanation, type Report, type Text, tableOf } from '../../src/model/report.ts'

const decimal = fc.constantFrom('0', '0.5', '59237.2449', '316441', '999999999999999999.123456789012')
const values: Record<CellType, fc.Arbitrary<number | string | null>> = {
  count: fc.oneof(fc.nat(9000), fc.maxSafeNat(), fc.constant(null)),
  change: fc.oneof(fc.integer({ min: -9000, max: 9000 }), fc.constant(null)),
  amount: fc.oneof(decimal, fc.constant(null)),
  money: fc.oneof(decimal, fc.constantFrom('251000元', '20.5万元', '1亿元'), fc.constant(null)),
}

const run = fc.oneof(
  fc.record(
    { text: fc.string(), bold: fc.boolean(), href: fc.constant('https://example.cn/a') },
    { requiredKeys: ['text'] },
  ),
  fc.record({ figure: fc.constantFrom('requests.granted.total', 'disclosure.fees.amountWan', 'nowhere') }),
)
const text: fc.Arbitrary<Text> = fc.oneof(fc.string(), fc.array(run, { maxLength: 3 }))
const texts = fc.array(text, { maxLength: 3 })
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), text }),
  fc.record({ kind: fc.constant('heading' as const), level: fc.integer({ min: 1, max: 4 }), text }),
  fc.record({ kind: fc.constant('list' as const), ordered: fc.boolean(), items: texts }),
  fc.record({ kind: fc.constant('image' as const), src: fc.constant('data:image/png;base64,AA=='), alt: fc.string() }),
  fc.record({
    kind: fc.constant('table' as const),
    headerRows: fc.nat(3),
    rows: fc.array(texts, { maxLength: 3 }),
  }),
)
const narrative = fc.array(block, { maxLength: 3 })
const explanation: fc.Arbitrary<Explanation> = fc.record({
  instance: fc.constantFrom('requests-balance:total', 'period-stated'),
  reason: fc.constantFrom(...explanationReasons),
  text: fc.string(),
  by: fc.string(),
  at: fc.constantFrom('2023-01-09T08:00:00Z', '2023-01-09T08:00:00.123Z'),
  values: fc.dictionary(fc.constantFrom('requests.granted.total', 'previous.a'), fc.oneof(fc.nat(), fc.constant(null))),
})

function fill(report: Report, edition: Edition, figures: readonly (number | string | null)[]): void {
  edition.cells.forEach(({ table, row, column }, i) => {
    ;(tableOf(report, table) as AnyTable)[row]![column] = figures[i]!
  })
}

function anyReportOf(edition: Edition): fc.Arbitrary<Report> {
  const parts = fc.record({
    year: fc.integer({ min: 2008, max: 2100 }),
    name: fc.string(),
    code: fc.constantFrom(null, '113325000026455663', '12620600MB0523338C'),
    type: fc.constantFrom(...bodyTypes),
    regionCode: fc.constantFrom(null, '331022', '331022001', '331022001001'),
    title: fc.string(),
    narratives: fc.array(narrative, { minLength: 7, maxLength: 7 }),
    explanations: fc.array(explanation, { maxLength: 2 }),
    figures: fc.tuple(...edition.cells.map(cell => values[cell.type])),
  })
  return parts.map(({ year, title, explanations, narratives, figures, ...body }) => {
    const report = blankReport(edition, { year, body })
    fill(report, edition, figures)
    const sections = Object.values(report.sections)
    sections.forEach((section, i) => {
      section.narrative = narratives[i]!
    })
    return { ...report, title, explanations, preamble: narratives[6]! }
  })
}

/** Reports of every edition with everything that the contract allows in them. */
export const anyValidReport: fc.Arbitrary<Report> = fc.oneof(...(editions as readonly Edition[]).map(anyReportOf))
