import type { LocaleId } from '@gouji/documents'
import { jsonLimit } from '../http/body.ts'
import { packLines } from './line-batch.ts'
import type { LineJudge } from './line-judge.ts'
import { createLineSplitter, type Line } from './line-splitter.ts'

/**
 * Reports in, one a line; results out, one a line and in the same order. A few batches are under way at once; more is
 * read only when their results have been taken, so the memory in use does not grow with the number of lines.
 */
export function judgeLines(
  body: ReadableStream<Uint8Array>,
  locale: LocaleId,
  { breadth, judge }: LineJudge,
): ReadableStream<Uint8Array> {
  const splitter = createLineSplitter(jsonLimit)
  const underWay: Promise<void>[] = []
  let last = Promise.resolve()

  async function pass(lines: Iterable<Line>, controller: TransformStreamDefaultController<Uint8Array>): Promise<void> {
    const batch = packLines([...lines], locale)
    if (!batch) return
    const before = last
    const judged = judge(batch)
    last = Promise.all([judged, before]).then(([results]) => {
      if (results.length > 0) controller.enqueue(results)
    })
    // Whoever waits for it next hears of a failure; until then it is not unhandled.
    last.catch(() => {})
    underWay.push(last)
    if (underWay.length >= breadth) await underWay.shift()
  }

  const results = new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, controller) =>
      pass(splitter.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)), controller),
    async flush(controller) {
      await pass(splitter.end(), controller)
      await last
    },
  })
  return body.pipeThrough(results)
}
