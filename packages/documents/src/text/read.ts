import { linesOf } from '../lines/source.ts'
import { mostCharacters } from '../reading/locate.ts'
import { readSource } from '../reading/read-source.ts'
import { type ReadOptions, type ReadResult, refuse } from '../result.ts'

/** Reads a report from plain text: cells between bars, one a line, between blanks, or glued together. */
export function readText(text: string, options: ReadOptions = {}): ReadResult {
  if (text.length > mostCharacters) {
    return refuse([{ code: 'too_long', params: { characters: text.length, limit: mostCharacters } }], options)
  }
  return readSource({ lines: linesOf(text), titles: [], dropped: '', notes: [] }, options)
}
