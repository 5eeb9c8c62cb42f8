import { createHash } from 'node:crypto'
import { judge } from '@gouji/core'
import type { ReadResult } from '@gouji/documents'
import { z } from '@hono/zod-openapi'
import { jsonHeaders, noStore } from '../http/headers.ts'
import { localeOf } from '../http/locale.ts'
import { type ApiProblem, problem } from '../http/problem.ts'
import { defineRoute } from '../http/route.ts'
import type { DocumentFile, DocumentReader } from '../import/document-reader.ts'
import { readUploadedFile } from '../import/uploaded-file.ts'
import { reference } from '../openapi/components.ts'
import { findingSchema } from '../openapi/schemas.ts'
import { JobLimitError, PoolBusyError } from '../threads/worker-pool.ts'

async function readGuarded(documents: DocumentReader, file: DocumentFile): Promise<ReadResult> {
  try {
    return await documents.read(file)
  } catch (error) {
    if (error instanceof PoolBusyError) throw problem('busy', {}, { headers: { 'retry-after': '5' } })
    if (error instanceof JobLimitError) {
      throw problem('document-too-heavy', { file: file.fileName, seconds: documents.seconds })
    }
    throw error
  }
}

const schema = z.object({
  report: z.unknown().openapi({ type: 'object', description: 'Report' }),
  notes: z.array(z.looseObject({})).openapi({ description: 'What the reader had to assume or could not tell.' }),
  findings: z.array(findingSchema),
  sources: z.array(z.object({ fileName: z.string(), contentType: z.string(), size: z.int(), sha256: z.string() })),
})

function unreadable(file: DocumentFile, problems: Extract<ReadResult, { ok: false }>['problems']): ApiProblem {
  const places = problems.map(({ code, message }) => ({ code, message }))
  return problem('unreadable-document', { file: file.fileName, first: places[0]?.message ?? '' }, { problems: places })
}

/** What the report was read from, so that the reader of an answer can tell. */
function sourceOf({ fileName, contentType, bytes }: DocumentFile) {
  return { fileName, contentType, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

export const importDocument = defineRoute({
  method: 'post',
  path: '/import',
  access: 'site',
  summary: '读取文件 Read a document',
  description:
    '读取一个文件，得到报告和核验发现；不留存内容。以 multipart/form-data 的 file 字段上传，或以文件内容为请求体。notes 是读取时的推断和存疑之处，不确定的单元格留空。\n\n' +
    'Reads a document into a report and checks it; nothing is kept. Send it as the field “file” of a form, or as the body itself. ' +
    'notes say what the reader had to assume; a cell that is not certain stays blank.',
  request: {
    body: {
      required: true,
      content: {
        'multipart/form-data': {
          schema: {
            type: 'object',
            required: ['file'],
            properties: { file: { type: 'string', format: 'binary' } },
          },
        },
        'text/plain': { schema: { type: 'string' } },
        'text/html': { schema: { type: 'string' } },
        'application/json': { schema: reference('Report') },
      },
    },
  },
  responses: { 200: { description: 'What was read', content: { 'application/json': { schema } } } },
  problems: [
    'body-incomplete',
    'cross-origin',
    'too-large',
    'unsupported-media-type',
    'no-file',
    'unreadable-document',
    'document-too-heavy',
    'busy',
  ],
  handle: async (c, { documents }) => {
    const locale = localeOf(c)
    const file = { ...(await readUploadedFile(c)), locale: locale.id }
    const result = await readGuarded(documents, file)
    if (!result.ok) throw unreadable(file, result.problems)
    const { report, notes } = result
    const { findings } = judge(report, { locale })
    const answer = { report, notes, findings, sources: [sourceOf(file)] }
    return c.body(JSON.stringify(answer), 200, { ...jsonHeaders, ...noStore })
  },
})
