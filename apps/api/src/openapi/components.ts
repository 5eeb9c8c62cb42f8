import { type Edition, editions, toJsonSchema } from '@gouji/core'

type JsonSchema = Record<string, unknown>

/** A reference to a component. Not being zod, it documents a body without validating it: core's parser does that. */
export function reference(name: string): { $ref: string } {
  return { $ref: `#/components/schemas/${name}` }
}

/** The report of each edition, their union and what is stored, from the JSON Schema that core makes of its zod contract. */
export function reportComponents(): Record<string, JsonSchema> {
  const components: Record<string, JsonSchema> = {}
  for (const edition of editions as readonly Edition[]) {
    Object.assign(components, toJsonSchema(edition).$defs)
  }
  const names = Object.keys(components)
  const stored = { type: 'object', required: ['report'], properties: { report: reference('Report') } }
  return {
    ...components,
    Report: { oneOf: names.map(reference) },
    StoredReport: { allOf: [reference('ReportState'), stored] },
  }
}
