import { z } from '@hono/zod-openapi'

/** What the API answers, beyond the report itself, which core defines. */

const cellAddress = z.string().openapi({ example: 'requests.newRequests.naturalPerson' })
const instant = z.iso.datetime().openapi({ example: '2025-01-20T08:30:00.000Z' })

export const findingSchema = z
  .looseObject({
    rule: z.string().openapi({ example: 'requests-row-total' }),
    instance: z.string().openapi({ example: 'requests-row-total:granted' }),
    severity: z.enum(['error', 'warning', 'info']),
    code: z.string().openapi({ example: 'sum_mismatch' }),
    params: z.record(z.string(), z.unknown()),
    cells: z.array(cellAddress),
    message: z.string(),
    basis: z.string(),
  })
  .openapi('Finding')

const repairSchema = z
  .looseObject({
    edits: z.array(
      z.looseObject({
        cell: cellAddress,
        from: z.union([z.number(), z.string()]).nullable(),
        to: z.union([z.number(), z.string()]).nullable(),
      }),
    ),
    why: z.string().openapi({ example: 'digit_swap' }),
    resolves: z.array(z.string()).openapi({ description: 'Instances of the relations that this mends.' }),
    message: z.string(),
  })
  .openapi('Repair')

export const verdictSchema = z
  .looseObject({
    valid: z.boolean().openapi({ description: 'No finding stands in the way of submission.' }),
    findings: z.array(findingSchema),
    repairs: z.array(repairSchema).openapi({ description: 'Smallest sets of edits, most plausible first.' }),
    undecided: z.array(z.string()).openapi({ description: 'Broken relations for which no small edit was found.' }),
    moreRepairs: z.boolean(),
    relations: z.object({ total: z.int(), checked: z.int(), held: z.int() }),
  })
  .openapi('Verdict')

export const problemSchema = z
  .object({
    type: z.string().openapi({ example: '/problems/not-a-report' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    problems: z
      .array(
        z.object({
          pointer: z.string().optional().openapi({ description: 'JSON Pointer (RFC 6901)' }),
          code: z.string(),
          message: z.string(),
          cell: cellAddress.optional(),
        }),
      )
      .optional(),
    findings: z.array(findingSchema).optional(),
  })
  .openapi('Problem')

export const lineResultSchema = z
  .union([verdictSchema.extend({ line: z.int().min(1) }), z.object({ line: z.int().min(1), error: problemSchema })])
  .openapi('LineResult')

export const stateSchema = z
  .object({
    id: z.uuid(),
    status: z.enum(['draft', 'published']),
    revision: z.int(),
    createdAt: instant,
    updatedAt: instant,
    publishedAt: instant.nullable(),
    publishedRevision: z.int().nullable(),
  })
  .openapi('ReportState')

export const summarySchema = stateSchema
  .extend({
    edition: z.string(),
    year: z.int(),
    bodyName: z.string(),
    title: z.string(),
  })
  .openapi('ReportSummary')

export const revisionSchema = z
  .object({
    number: z.int(),
    hash: z.string().openapi({ description: 'SHA-256 of the canonical JSON (RFC 8785), hexadecimal' }),
    previousHash: z.string().nullable(),
    createdAt: instant,
    publishedAt: instant.nullable(),
  })
  .openapi('Revision')

export const transitionSchema = z.strictObject({ to: z.literal('published') }).openapi('Transition')
