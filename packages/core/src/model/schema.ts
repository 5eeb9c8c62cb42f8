import { z } from 'zod'
import { type CellType, type Edition, type TableDefinition, tableIds } from '../editions/definition.ts'
import { editions, type KnownEdition } from '../editions/index.ts'
import {
  bodyCodePattern,
  bodyTypes,
  decimalPattern,
  explanationReasons,
  firstYear,
  imagePattern,
  lastYear,
  limits,
  linkPattern,
  moneyPattern,
  regionCodePattern,
  timestampPattern,
} from './limits.ts'
import type { Block, Body, Explanation, Report, ReportOf, Text } from './report.ts'

const count = z.int().min(0).nullable()
const cellSchemas: Record<CellType, z.ZodType<number | string | null>> = {
  count,
  change: z.int().nullable(),
  amount: z.string().regex(decimalPattern).nullable(),
  money: z.string().regex(moneyPattern).nullable(),
}

const figureRun = z.strictObject({ figure: z.string().max(limits.address) })
const textRun = z.strictObject({
  text: z.string().max(limits.text),
  bold: z.boolean().exactOptional(),
  href: z.string().regex(linkPattern).exactOptional(),
})
const textSchema: z.ZodType<Text> = z.union([
  z.string().max(limits.text),
  z.array(z.union([textRun, figureRun])).max(limits.items),
])

const blockSchema: z.ZodType<Block> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), level: z.int().min(1).max(4), text: textSchema }),
  z.strictObject({ kind: z.literal('paragraph'), text: textSchema }),
  z.strictObject({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(textSchema).max(limits.items) }),
  z.strictObject({
    kind: z.literal('image'),
    src: z.string().max(limits.image).regex(imagePattern),
    alt: z.string().max(limits.text),
  }),
  z.strictObject({
    kind: z.literal('table'),
    headerRows: z.int().min(0).max(limits.items),
    rows: z.array(z.array(textSchema).max(limits.items)).max(limits.items),
  }),
])
const narrative = z.array(blockSchema).max(limits.blocks)

const bodySchema: z.ZodType<Body> = z.strictObject({
  name: z.string().max(limits.name),
  code: z.string().regex(bodyCodePattern).nullable(),
  type: z.enum(bodyTypes),
  regionCode: z.string().regex(regionCodePattern).nullable(),
})

const explanationValue = z.union([z.number(), z.string().max(limits.address), z.null()])
/** A record skips a key `__proto__`, whatever it holds: refuse it before. */
const explanationValues = z.preprocess(
  values =>
    typeof values === 'object' && values !== null && Object.keys(values).includes('__proto__') ? null : values,
  z.record(z.string().max(limits.address), explanationValue),
)

const explanationSchema: z.ZodType<Explanation> = z.strictObject({
  instance: z.string().max(limits.address),
  reason: z.enum(explanationReasons),
  text: z.string().max(limits.text),
  by: z.string().max(limits.name),
  at: z.string().regex(timestampPattern),
  values: explanationValues,
})

function tableSchema(table: TableDefinition) {
  const rows = new Map<string, Record<string, z.ZodType>>()
  for (const cell of table.cells) {
    const row = rows.get(cell.row) ?? {}
    row[cell.column] = cellSchemas[cell.type]
    rows.set(cell.row, row)
  }
  const shape: Record<string, z.ZodType> = {}
  rows.forEach((row, id) => {
    shape[id] = z.strictObject(row)
  })
  return z.strictObject(shape)
}

function reportShape(edition: Edition) {
  const plain = z.strictObject({ narrative })
  const [disclosure, requests, remedies] = tableIds.map(id =>
    z.strictObject({ narrative, table: tableSchema(edition.tables[id]) }),
  )
  return z
    .strictObject({
      schemaVersion: z.literal(1),
      edition: z.literal(edition.id),
      year: z.int().min(firstYear).max(lastYear),
      body: bodySchema,
      title: z.string().max(limits.title),
      preamble: narrative,
      sections: z.strictObject({
        overview: plain,
        disclosure: disclosure!,
        requests: requests!,
        remedies: remedies!,
        problems: plain,
        other: plain,
      }),
      explanations: z.array(explanationSchema).max(limits.explanations),
    })
    .meta({ id: `report-${edition.id}`, title: `政府信息公开工作年度报告（${edition.document}）` })
}

type ReportShape = ReturnType<typeof reportShape>
const shapes = (editions as readonly Edition[]).map(reportShape) as [ReportShape, ...ReportShape[]]

/** The contract of one edition's report JSON. */
export function reportSchemaOf<E extends KnownEdition>(edition: E): z.ZodType<ReportOf<E>>
export function reportSchemaOf(edition: Edition): z.ZodType<Report>
export function reportSchemaOf(edition: Edition): z.ZodType {
  return shapes[(editions as readonly Edition[]).indexOf(edition)]!
}

/** The contract of a report of any edition, told apart by `edition`. */
export const reportSchema = z.discriminatedUnion('edition', shapes) as unknown as z.ZodType<Report>
