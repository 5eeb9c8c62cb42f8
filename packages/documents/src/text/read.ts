import { linesOf } from '../lines/source.ts'
import { readSource } from '../read-source.ts'
import type { ReadOptions, ReadResult } from '../result.ts'

/** Reads a report from plain text: cells between bars, one a line, between blanks, or glued together. */
export function readText(text: string, options: ReadOptions = {}): ReadResult {
  return readSource({ lines: linesOf(text), titles: [], dropped: '', notes: [] }, options)
}
