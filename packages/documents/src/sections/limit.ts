import type { Block } from '@gouji/core'

/** The contract's bounds on a text and on a narrative. */
const longestText = 50_000
const mostBlocks = 2_000
const mostItems = 1_000

function pieces(text: string): string[] {
  const parts: string[] = []
  for (let i = 0; i < text.length; i += longestText) parts.push(text.slice(i, i + longestText))
  return parts
}

function bounded(block: Block): Block[] {
  if (block.kind === 'paragraph' || block.kind === 'heading') {
    const text = block.text as string
    return text.length <= longestText ? [block] : pieces(text).map(part => ({ kind: 'paragraph', text: part }))
  }
  if (block.kind === 'list' && block.items.length > mostItems) {
    return [
      { ...block, items: block.items.slice(0, mostItems) },
      ...bounded({ ...block, items: block.items.slice(mostItems) }),
    ]
  }
  if (block.kind === 'table' && block.rows.length > mostItems) {
    return [
      { ...block, rows: block.rows.slice(0, mostItems) },
      ...bounded({ ...block, rows: block.rows.slice(mostItems) }),
    ]
  }
  return [block]
}

function lengthOf(block: Block): number {
  return JSON.stringify(block).length
}

/** A narrative within the contract's bounds, and how many characters were left out. */
export function limitBlocks(blocks: readonly Block[]): { blocks: Block[]; dropped: number } {
  const fitted = blocks.flatMap(bounded)
  const dropped = fitted.slice(mostBlocks).reduce((sum, block) => sum + lengthOf(block), 0)
  return { blocks: fitted.slice(0, mostBlocks), dropped }
}
