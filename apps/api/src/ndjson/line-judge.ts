import { availableParallelism } from 'node:os'
import { createWorkerPool, type WorkerPoolOptions } from '../threads/worker-pool.ts'
import type { LineBatch } from './line-batch.ts'

/** Judges batches of lines on all processors but away from the thread that answers requests. */
export interface LineJudge {
  /** Batches worth having under way at once for one stream. */
  readonly breadth: number
  judge(batch: LineBatch): Promise<Uint8Array>
  close(): Promise<void>
}

const defaults: WorkerPoolOptions = {
  script: new URL('./worker.js', import.meta.url),
  size: Math.min(availableParallelism(), 8),
  // Each stream has few batches under way; a thousand of them would fill this.
  queue: 10_000,
  timeLimit: 60_000,
  memoryLimit: 512,
}

export function createLineJudge(options: Partial<WorkerPoolOptions> = {}): LineJudge {
  const settings = { ...defaults, ...options }
  const pool = createWorkerPool<LineBatch, Uint8Array>(settings)
  return {
    breadth: settings.size * 8,
    judge: batch => pool.run(batch, [batch.bytes.buffer, batch.ends.buffer]),
    close: () => pool.close(),
  }
}
