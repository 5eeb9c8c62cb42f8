import type { Piece } from './blocks.ts'
import { isFurniture } from './furniture.ts'
import { cleanTitle, isTitle } from './title.ts'

/** What stands before the first section. */
export interface Front {
  readonly title: string
  readonly preamble: readonly Piece[]
  readonly dropped: readonly string[]
}

const sentence = /[。；：]|.{30}/

/**
 * The title and the preamble. Before the title stands the page's furniture, after it lines about the publication
 * and the preamble proper. `titles` are candidates from outside the text.
 */
export function readFront(pieces: readonly Piece[], titles: readonly string[]): Front {
  const at = lastTitle(pieces)
  const inText = at >= 0 ? pieces[at]!.text : undefined
  const title = inText ?? titles.find(isTitle) ?? ''
  const preamble: Piece[] = []
  const dropped: string[] = []
  pieces.forEach((piece, i) => {
    if (isTitle(piece.text) && cleanTitle(piece.text).includes(cleanTitle(title).slice(0, 12))) return
    const belongs = i > at && !isFurniture(piece.text) && (at >= 0 || sentence.test(piece.text))
    if (belongs && piece.line.kind !== 'row') preamble.push(piece)
    else dropped.push(piece.text)
  })
  return { title: cleanTitle(title), preamble, dropped }
}

/** The last line that names the report: earlier ones stand in menus, paths and tables about the page. */
function lastTitle(pieces: readonly Piece[]): number {
  for (let i = pieces.length - 1; i >= 0; i--) {
    if (pieces[i]!.line.kind !== 'row' && isTitle(pieces[i]!.text)) return i
  }
  return -1
}
