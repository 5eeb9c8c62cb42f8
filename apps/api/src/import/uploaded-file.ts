import { fileLimit, mediaTypeOf, readBytes } from '../http/body.ts'
import { problem } from '../http/problem.ts'
import type { RouteContext } from '../http/route.ts'
import type { DocumentFile } from './document-reader.ts'

export type UploadedFile = Omit<DocumentFile, 'locale'>

/** What multipart adds around the file. */
const envelope = 64 * 1024
const expected = 'multipart/form-data, text/plain, text/html, application/json'

async function fileOfForm(bytes: Buffer, contentType: string): Promise<UploadedFile> {
  let form: FormData
  try {
    form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData()
  } catch {
    throw problem('no-file', {})
  }
  const file = form.get('file')
  if (!(file instanceof File)) throw problem('no-file', {})
  return { fileName: file.name, contentType: file.type, bytes: new Uint8Array(await file.arrayBuffer()) }
}

/**
 * The file a request brings, as the form field `file` or as its body.
 * @throws ApiProblem `too-large`, `unsupported-media-type`, `no-file`
 */
export async function readUploadedFile(c: RouteContext): Promise<UploadedFile> {
  const contentType = c.req.header('content-type') ?? ''
  if (contentType === '') throw problem('unsupported-media-type', { found: '—', expected })
  const isForm = mediaTypeOf(c) === 'multipart/form-data'
  const bytes = await readBytes(c, isForm ? fileLimit + envelope : fileLimit)
  const file = isForm ? await fileOfForm(bytes, contentType) : { fileName: '', contentType, bytes }
  if (file.bytes.length === 0) throw problem('no-file', {})
  return file
}
