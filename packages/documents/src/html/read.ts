import { load } from 'cheerio'
import type { NoteDraft } from '../notes/note.ts'
import { readSource } from '../reading/read-source.ts'
import { type ReadOptions, type ReadResult, refuse } from '../result.ts'
import type { AnyNode } from './dom.ts'
import { isParsable } from './guard.ts'
import { linesOfNode } from './lines.ts'
import { findRoot } from './root.ts'
import { descendants, textOf } from './text.ts'
import { isScriptString, unescapeScript } from './unescape.ts'

const dataUri = /data:[a-z]+\/[a-z0-9.+-]+;base64,[A-Za-z0-9+/=\s]{64,}/g

function count(html: string, pattern: RegExp): number {
  return html.match(pattern)?.length ?? 0
}

/** A page that ends inside a table or before its own end tag. */
function isTruncated(html: string): boolean {
  if (count(html, /<table[\s>]/gi) > count(html, /<\/table\s*>/gi)) return true
  return /<html[\s>]/i.test(html) && !/<\/html\s*>/i.test(html) && !/<\/body\s*>/i.test(html)
}

/** Whether the page breaks off in the middle of a cell. */
function endsInCell(html: string): boolean {
  const lower = html.toLowerCase()
  const open = Math.max(lower.lastIndexOf('<td'), lower.lastIndexOf('<th'))
  return (
    open >
    Math.max(
      lower.lastIndexOf('</td'),
      lower.lastIndexOf('</th'),
      lower.lastIndexOf('</tr'),
      lower.lastIndexOf('</table'),
    )
  )
}

function titlesOf(page: AnyNode): string[] {
  const metas = descendants(page, ['meta'])
    .filter(meta => /^(?:article)?title$/i.test(meta.attribs.name ?? ''))
    .map(meta => meta.attribs.content ?? '')
  const named = descendants(page, ['h1', 'title', 'h2', 'h3']).map(textOf)
  return [...named, ...metas]
}

/** Text of the page outside the report's part of it. */
function textAround(page: AnyNode, root: AnyNode): string {
  if (root === page) return ''
  const parts: string[] = []
  const visit = (node: AnyNode): void => {
    if (node === root) return
    if ('children' in node && descendants(node, ['table', 'div', 'article', 'section', 'body', 'html']).length > 0) {
      node.children.forEach(visit)
    } else parts.push(textOf(node))
  }
  if ('children' in page) page.children.forEach(visit)
  return parts.filter(part => part !== '').join(' ')
}

/** Reads a report from a web page or a part of one, also from markup inside a script string. */
export function readHtml(html: string, options: ReadOptions = {}): ReadResult {
  const plain = (isScriptString(html) ? unescapeScript(html) : html).replace(dataUri, 'data:')
  if (!isParsable(plain)) return refuse([{ code: 'too_complex', params: {} }], options)
  const page = load(plain).root()[0]!
  const notes: NoteDraft[] = []
  const truncated = isTruncated(plain)
  if (truncated) notes.push({ code: 'truncated', params: {} })
  const cells = truncated && endsInCell(plain) ? descendants(page, ['td', 'th']) : []
  const root = findRoot(page)
  const { lines, images } = linesOfNode(root, cells[cells.length - 1])
  if (images > 0) notes.push({ code: 'images_dropped', params: { count: images } })
  return readSource({ lines, titles: titlesOf(page), dropped: textAround(page, root), notes }, options)
}
