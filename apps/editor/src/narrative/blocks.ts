import { type Block, plainText, type Report } from '@gouji/core/check'

/** A paragraph or heading whose text has no runs: what the editor edits. Everything else is kept as it stands. */
export type PlainBlock =
  | (Omit<Extract<Block, { kind: 'paragraph' }>, 'text'> & { text: string })
  | (Omit<Extract<Block, { kind: 'heading' }>, 'text'> & { text: string })

/** Where the caret goes after a change. */
export interface Caret {
  readonly index: number
  readonly offset: number
}

export interface BlockEdit {
  readonly blocks: Block[]
  readonly caret: Caret
}

export function isPlain(block: Block | undefined): block is PlainBlock {
  return (block?.kind === 'paragraph' || block?.kind === 'heading') && typeof block.text === 'string'
}

function splice(blocks: readonly Block[], index: number, remove: number, ...insert: Block[]): Block[] {
  return [...blocks.slice(0, index), ...insert, ...blocks.slice(index + remove)]
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text }
}

export function setText(blocks: readonly Block[], index: number, text: string): Block[] {
  const block = blocks[index]
  return isPlain(block) ? splice(blocks, index, 1, { ...block, text }) : [...blocks]
}

/** Pasted lines become paragraphs of their own; the first continues the block, the last is continued by its rest. */
export function insertLines(
  blocks: readonly Block[],
  index: number,
  [start, end]: readonly [number, number],
  text: string,
): BlockEdit {
  const block = blocks[index]
  if (!isPlain(block)) return { blocks: [...blocks], caret: { index, offset: 0 } }
  const lines = text
    .split(/\r\n|\r|\n/)
    .map(line => line.trim())
    .filter(line => line !== '')
  const rest = block.text.slice(end)
  const [first = '', ...others] = lines
  const texts = [block.text.slice(0, start) + first, ...others]
  const last = texts.length - 1
  const offset = texts[last]?.length ?? 0
  const [head = '', ...tail] = texts.map((line, i) => (i === last ? line + rest : line))
  return {
    blocks: splice(blocks, index, 1, { ...block, text: head }, ...tail.map(paragraph)),
    caret: { index: index + last, offset },
  }
}

/** Enter: what stands after the caret becomes the next paragraph. */
export function splitBlock(
  blocks: readonly Block[],
  index: number,
  [start, end]: readonly [number, number],
): BlockEdit {
  const block = blocks[index]
  if (!isPlain(block)) return { blocks: [...blocks], caret: { index, offset: 0 } }
  const head = { ...block, text: block.text.slice(0, start) }
  return {
    blocks: splice(blocks, index, 1, head, paragraph(block.text.slice(end))),
    caret: { index: index + 1, offset: 0 },
  }
}

/** Backspace at the start: the block joins the one before it, where both are plain. */
export function joinBlock(blocks: readonly Block[], index: number): BlockEdit | undefined {
  const before = blocks[index - 1]
  const block = blocks[index]
  if (!isPlain(before) || !isPlain(block)) return undefined
  const joined = { ...before, text: before.text + block.text }
  return {
    blocks: splice(blocks, index - 1, 2, joined),
    caret: { index: index - 1, offset: before.text.length },
  }
}

export function insertParagraph(blocks: readonly Block[], index: number): BlockEdit {
  return { blocks: splice(blocks, index, 0, paragraph('')), caret: { index, offset: 0 } }
}

export function removeBlock(blocks: readonly Block[], index: number): Block[] {
  return splice(blocks, index, 1)
}

export function moveBlock(blocks: readonly Block[], index: number, by: 1 | -1): Block[] {
  const block = blocks[index]
  const target = index + by
  if (!block || !blocks[target]) return [...blocks]
  return splice(splice(blocks, index, 1), target, 0, block)
}

/** A heading becomes a paragraph and the other way round. */
export function toggleHeading(blocks: readonly Block[], index: number): Block[] {
  const block = blocks[index]
  if (!isPlain(block)) return [...blocks]
  const { text } = block
  const next: Block = block.kind === 'paragraph' ? { kind: 'heading', level: 2, text } : { kind: 'paragraph', text }
  return splice(blocks, index, 1, next)
}

/** Gives up bold, links and live figures so that the text can be edited; figures stay as they read now. */
export function flatten(blocks: readonly Block[], index: number, report: Report): Block[] {
  const block = blocks[index]
  if (block?.kind !== 'paragraph' && block?.kind !== 'heading') return [...blocks]
  return splice(blocks, index, 1, { ...block, text: plainText(block.text, report) })
}
