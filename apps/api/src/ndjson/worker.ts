import { parentPort } from 'node:worker_threads'
import { judgeBatch } from './judge-line.ts'
import type { LineBatch } from './line-batch.ts'

parentPort?.on('message', (batch: LineBatch) => {
  const results = judgeBatch(batch)
  parentPort?.postMessage(results, [results.buffer])
})
