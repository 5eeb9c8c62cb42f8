import { type SectionId, sectionIds } from '../editions/definition.ts'
import type { Block, Report } from '../model/report.ts'
import { liveSpans, plainText, textsOf } from '../model/text.ts'
import type { Passage } from './finding.ts'

/** One text of the narrative with its place. */
export interface PlacedText {
  readonly section: SectionId | 'preamble'
  readonly block: number
  /** Item of a list, cell of a plain table; 0 for other blocks. */
  readonly item: number
  /** As a reader sees it. */
  readonly text: string
  /** The same characters with full-width forms made half-width, place for place: what patterns are matched against. */
  readonly plain: string
  /** Where live figures stand in it: start and end of each. */
  readonly live: readonly (readonly [number, number])[]
}

/** The full-width forms of ASCII. */
const firstFull = 0xff01
const lastFull = 0xff5e

/** Walks the text once: full-width punctuation is in every sentence, and a replacement by pattern would cost a call each. */
function toHalfWidth(text: string): string {
  let half = ''
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const isFull = code >= firstFull && code <= lastFull
    if (!isFull && code !== 0xa0 && code !== 0x3000) continue
    half += text.slice(from, i) + (isFull ? String.fromCharCode(code - 0xfee0) : ' ')
    from = i + 1
  }
  return from === 0 ? text : half + text.slice(from)
}

/** The texts of blocks of one section, in reading order. */
export function textsOfBlocks(section: PlacedText['section'], blocks: readonly Block[], report?: Report): PlacedText[] {
  const all: PlacedText[] = []
  blocks.forEach((block, index) => {
    textsOf(block).forEach((content, item) => {
      const text = plainText(content, report)
      all.push({ section, block: index, item, text, plain: toHalfWidth(text), live: liveSpans(content, report) })
    })
  })
  return all
}

/** Every text of the preamble and the six sections, in reading order. */
export function placedTexts(report: Report): PlacedText[] {
  const preamble = textsOfBlocks('preamble', report.preamble, report)
  return preamble.concat(...sectionIds.map(id => textsOfBlocks(id, report.sections[id].narrative, report)))
}

/** The passage of a text from `start` on. */
export function passageAt({ section, block, item, text }: PlacedText, start: number, length: number): Passage {
  const end = start + length
  return { section, block, item, start, end, text: text.slice(start, end) }
}

/** How far a sentence is followed to either side: looking further would make a text without a full stop slow. */
const reach = 150

/** Around `index`: the text since the last full stop and up to the next. */
export function sentenceAround(plain: string, index: number): string {
  const before = plain.slice(Math.max(0, index - reach), index)
  const after = plain.slice(index, index + reach)
  const from = Math.max(...['。', ';', '!', '\n'].map(mark => before.lastIndexOf(mark))) + 1
  const end = after.search(/[。;!\n]/)
  return before.slice(from) + (end < 0 ? after : after.slice(0, end))
}
