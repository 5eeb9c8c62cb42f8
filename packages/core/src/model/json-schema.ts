import { z } from 'zod'
import type { Edition } from '../editions/definition.ts'
import { reportSchemaOf } from './schema.ts'

/** JSON Schema (2020-12) of an edition's report, for validators in other languages. */
export function toJsonSchema(edition: Edition): Record<string, unknown> {
  return z.toJSONSchema(reportSchemaOf(edition), { target: 'draft-2020-12' }) as Record<string, unknown>
}
