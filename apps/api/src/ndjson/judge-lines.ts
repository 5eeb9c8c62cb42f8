import type { Locale } from '@gouji/core'
import { jsonLimit } from '../http/body.ts'
import { judgeLine } from './judge-line.ts'
import { createLineSplitter, type Line } from './line-splitter.ts'

/**
 * Reports in, one a line; results out, one a line. Reads on only when the results so far have been taken, so the
 * memory in use does not grow with the number of lines.
 */
export function judgeLines(body: ReadableStream<Uint8Array>, locale: Locale): ReadableStream<Uint8Array> {
  const splitter = createLineSplitter(jsonLimit)
  const judgeAll = (lines: Iterable<Line>): Buffer => {
    let results = ''
    for (const line of lines) results += judgeLine(line, locale)
    return Buffer.from(results, 'utf8')
  }
  const results = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      const bytes = judgeAll(splitter.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)))
      if (bytes.length > 0) controller.enqueue(bytes)
    },
    flush(controller) {
      const bytes = judgeAll(splitter.end())
      if (bytes.length > 0) controller.enqueue(bytes)
    },
  })
  return body.pipeThrough(results)
}
