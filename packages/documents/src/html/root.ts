import { normalLabel } from '../labels/stream.ts'
import type { AnyNode, Element } from './dom.ts'
import { descendants, textOf } from './text.ts'

/** Labels that only the report's own tables hold. */
const tableMarks = ['本年新收政府信息公开申请数量', '第二十条第（一）项', '未经复议直接起诉', '结转下年度继续办理'].map(
  normalLabel,
)
/** First and last headings of a report. */
const headingMarks = ['一、总体情况', '五、存在的主要问题', '六、其他需要报告的事项'].map(normalLabel)
const headingElements = ['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'strong', 'b', 'span', 'li', 'td']

function pathOf(node: AnyNode): AnyNode[] {
  const path: AnyNode[] = []
  for (let at: AnyNode | null = node; at; at = at.parent) path.unshift(at)
  return path
}

function commonAncestor(nodes: readonly AnyNode[]): AnyNode | undefined {
  const paths = nodes.map(pathOf)
  const [first] = paths
  if (!first) return undefined
  let depth = 0
  while (depth < first.length && paths.every(path => path[depth] === first[depth])) depth++
  return first[depth - 1]
}

/** The smallest part of the page that holds the report's tables and headings; the page itself when there are none. */
export function findRoot(page: AnyNode): AnyNode {
  const tables = descendants(page, ['table']).filter(table => {
    const text = normalLabel(textOf(table))
    return tableMarks.some(mark => text.includes(mark))
  })
  const headings = descendants(page, headingElements).filter(element => {
    const label = normalLabel(shortText(element) ?? '')
    return headingMarks.some(mark => label.startsWith(mark))
  })
  const root = commonAncestor([...tables, ...headings])
  if (root?.type !== 'tag') return page
  return ['table', 'tbody', 'tr', 'td', 'p', 'span'].includes(root.name) && root.parent
    ? (closestBlock(root) ?? page)
    : root
}

function closestBlock(node: AnyNode): AnyNode | undefined {
  let at: AnyNode | null = node
  while (at && at.type === 'tag' && /^(?:table|tbody|thead|tr|p|span)$/.test(at.name)) at = at.parent
  return at ?? undefined
}

const longestHeading = 60

/** Text of an element that is no longer than a heading. Stops early: most elements hold more. */
function shortText(element: Element): string | undefined {
  let text = ''
  const visit = (node: AnyNode): boolean => {
    if (node.type === 'text') text += node.data.trim()
    if (text.length > longestHeading) return false
    return !('children' in node) || node.children.every(visit)
  }
  return visit(element) ? text : undefined
}
