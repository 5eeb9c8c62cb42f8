import { decode } from './decode/decode.ts'
import { findLostCharacters, findMojibake } from './decode/mojibake.ts'
import { readHtml } from './html/read.ts'
import { readJson } from './json/read.ts'
import { wordNotes } from './notes/word.ts'
import { type ReadOptions, type ReadResult, refuse } from './result.ts'
import { readText } from './text/read.ts'

/** Larger files hold no report; the largest pages seen are under one megabyte. */
const mostBytes = 20 * 1024 * 1024

type Format = 'json' | 'html' | 'text'

/** Files of other formats by their first bytes. */
const signatures: readonly (readonly [string, string])[] = [
  ['%PDF', 'PDF'],
  ['PK\u0003\u0004', 'Word / Excel (docx, xlsx)'],
  ['\u00d0\u00cf\u0011\u00e0', 'Word / Excel (doc, xls)'],
  ['{\\rtf', 'RTF'],
  ['\u0089PNG', 'PNG'],
  ['\u00ff\u00d8\u00ff', 'JPEG'],
]

export interface DocumentInput extends ReadOptions {
  readonly bytes: Uint8Array
  /** As in an HTTP header: `text/html; charset=gb2312`. */
  readonly contentType?: string
}

/** The content tells first, then the declared type, then the ending of the file name. */
function formatOf(text: string, { contentType = '', fileName = '' }: DocumentInput): Format {
  const start = text.slice(0, 2_000).trimStart()
  if (/^[{[]/.test(start) && /^[{[]\s*(?:["{[\]}]|$|-?\d)/.test(start)) return 'json'
  if (/<(?:!doctype|html|head|body|table|tbody|tr|td|div|p|span|article|h1)[\s>/]/i.test(text)) return 'html'
  if (/\.json$/i.test(fileName) || /\bjson\b/i.test(contentType)) return 'json'
  if (/\.(?:s?html?|xhtml)$/i.test(fileName) || /\bhtml\b/i.test(contentType)) return 'html'
  return 'text'
}

function readAs(format: Format, text: string, options: ReadOptions): ReadResult {
  if (format === 'json') return readJson(text, options)
  return format === 'html' ? readHtml(text, options) : readText(text, options)
}

/** Reads a file of any supported format and encoding. */
export function readDocument(input: DocumentInput): ReadResult {
  const { bytes } = input
  if (bytes.length > mostBytes) {
    const params = { megabytes: Math.ceil(bytes.length / 1024 / 1024), limit: mostBytes / 1024 / 1024 }
    return refuse([{ code: 'too_large', params }], input)
  }
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  const signature = signatures.find(([mark]) => head.startsWith(mark))
  if (signature) return refuse([{ code: 'unsupported_format', params: { format: signature[1] } }], input)
  const decoded = decode(bytes, /charset=["']?([\w-]+)/i.exec(input.contentType ?? '')?.[1])
  if (!decoded.ok) return refuse([{ code: 'unknown_encoding', params: { tried: decoded.tried.join(', ') } }], input)
  const { text, encoding } = decoded
  if (text.trim() === '') return refuse([{ code: 'empty_file', params: {} }], input)
  const result = readAs(formatOf(text, input), text, input)
  if (!result.ok) return diagnose(text, result, input)
  if (encoding === 'utf-8') return result
  const [note] = wordNotes(
    [{ code: 'decoded_as', params: { encoding: encoding.toUpperCase() } }],
    undefined,
    input.locale ?? 'zh-CN',
  )
  return { ...result, notes: [note!, ...result.notes] }
}

/** A text without a report may be one whose characters were spoilt. */
function diagnose(text: string, result: ReadResult, options: ReadOptions): ReadResult {
  const mojibake = findMojibake(text)
  if (mojibake !== undefined) return refuse([{ code: 'mojibake', params: { sample: mojibake } }], options)
  const lost = findLostCharacters(text)
  return lost === undefined ? result : refuse([{ code: 'characters_lost', params: { sample: lost } }], options)
}
