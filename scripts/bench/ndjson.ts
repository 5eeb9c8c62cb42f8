import { judgeLines } from '../../apps/api/src/ndjson/judge-lines.ts'
import { createLineJudge } from '../../apps/api/src/ndjson/line-judge.ts'
import { type BenchResult, compareAsync } from './harness.ts'
import { sampleReport } from './sample.ts'

const reportsARound = 2_000
const chunkSize = 64 * 1024

/** Reports one a line, in chunks as a socket hands them over. */
function chunksOf(count: number): Uint8Array[] {
  const text = Buffer.from(Array.from({ length: count }, (_, i) => `${JSON.stringify(sampleReport(i))}\n`).join(''))
  const chunks: Uint8Array[] = []
  for (let start = 0; start < text.length; start += chunkSize) chunks.push(text.subarray(start, start + chunkSize))
  return chunks
}

function streamOf(chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  let next = 0
  return new ReadableStream({
    pull(controller) {
      const chunk = chunks[next++]
      if (chunk) controller.enqueue(chunk)
      else controller.close()
    },
  })
}

async function drain(stream: ReadableStream<Uint8Array>): Promise<number> {
  let bytes = 0
  const reader = stream.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) bytes += read.value.length
  return bytes
}

function parseLines(chunks: readonly Uint8Array[]): number {
  let rest = Buffer.alloc(0)
  let parsed = 0
  for (const chunk of chunks) {
    const bytes = Buffer.concat([rest, chunk])
    let start = 0
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
      if (JSON.parse(bytes.subarray(start, end).toString())) parsed++
      start = end + 1
    }
    rest = bytes.subarray(start)
  }
  return parsed
}

/** How far the memory in use rises over so many reports. */
async function memoryRise(
  judge: (body: ReadableStream<Uint8Array>) => Promise<number>,
  count: number,
): Promise<number> {
  const chunks = chunksOf(reportsARound)
  const before = process.memoryUsage().rss
  let peak = before
  for (let done = 0; done < count; done += reportsARound) {
    await judge(streamOf(chunks))
    peak = Math.max(peak, process.memoryUsage().rss)
  }
  return (peak - before) / 2 ** 20
}

export async function benchNdjson(): Promise<BenchResult[]> {
  const lines = createLineJudge({ script: new URL('../../apps/api/dist/ndjson/worker.js', import.meta.url) })
  const chunks = chunksOf(reportsARound)
  const judge = (body: ReadableStream<Uint8Array>) => drain(judgeLines(body, 'zh-CN', lines))
  const result = await compareAsync(
    'NDJSON to verdicts, wall time a report',
    () => judge(streamOf(chunks)),
    async () => parseLines(chunks),
    { per: reportsARound, rounds: 9, warmUp: 1_000, roundTime: 200, goal: '<= 1, against toString and JSON.parse' },
  )
  const small = await memoryRise(judge, 4_000)
  const large = await memoryRise(judge, 40_000)
  await lines.close()
  console.log(`  memory: +${small.toFixed(0)} MB over 4,000 reports, then +${large.toFixed(0)} MB over 40,000 more`)
  return [result]
}
