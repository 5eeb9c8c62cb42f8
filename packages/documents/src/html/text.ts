import { type AnyNode, type Element, isElement } from './dom.ts'

/** Elements whose content is not part of the text. */
const silent = new Set(
  'script style noscript template head iframe object svg select button textarea audio video canvas'.split(' '),
)
const blocks = new Set(
  'p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd section article header footer main aside nav form pre blockquote center table tbody thead tfoot tr td th caption figure figcaption fieldset address hr br body html'.split(
    ' ',
  ),
)

export function isSilent(node: Element): boolean {
  return silent.has(node.name)
}

export function isBlock(node: Element): boolean {
  return blocks.has(node.name)
}

/** Text of a node with one blank where a block or a line ends. */
export function textOf(node: AnyNode): string {
  let text = ''
  const visit = (at: AnyNode): void => {
    if (at.type === 'text') text += at.data
    if (!isElement(at) || isSilent(at)) return
    if (isBlock(at)) text += ' '
    at.children.forEach(visit)
    if (isBlock(at)) text += ' '
  }
  visit(node)
  return text.replace(/[\s\u00a0\u3000\u200b\ufeff]+/g, ' ').trim()
}

/** All elements of a name inside a node, in order, not looking into those found when `shallow`. */
export function descendants(node: AnyNode, names: readonly string[], shallow = false): Element[] {
  const found: Element[] = []
  const visit = (at: AnyNode): void => {
    if (!isElement(at) && at.type !== 'root') return
    for (const child of at.children) {
      const hit = isElement(child) && names.includes(child.name)
      if (hit) found.push(child)
      if (!hit || !shallow) visit(child)
    }
  }
  visit(node)
  return found
}
