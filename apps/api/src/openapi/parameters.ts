import { z } from '@hono/zod-openapi'

export const editionParameters = z.object({ id: z.string().openapi({ example: 'cn-2021' }) })
export const reportParameters = z.object({ id: z.uuid() })
export const ifMatch = z.object({ 'if-match': z.string().openapi({ example: '"3"' }) })
