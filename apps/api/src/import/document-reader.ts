import type { LocaleId, ReadResult } from '@gouji/documents'
import { createWorkerPool, type WorkerPoolOptions } from '../threads/worker-pool.ts'

export interface DocumentFile {
  readonly fileName: string
  readonly contentType: string
  readonly bytes: Uint8Array
  /** Language of notes and problems. */
  readonly locale: LocaleId
}

/** Reads documents in threads that can be ended. */
export interface DocumentReader {
  /** Seconds a document may take. */
  readonly seconds: number
  /** @throws JobLimitError, PoolBusyError */
  read(file: DocumentFile): Promise<ReadResult>
  close(): Promise<void>
}

const defaults: WorkerPoolOptions = {
  script: new URL('./worker.js', import.meta.url),
  size: 2,
  queue: 8,
  timeLimit: 10_000,
  memoryLimit: 256,
}

export function createDocumentReader(options: Partial<WorkerPoolOptions> = {}): DocumentReader {
  const settings = { ...defaults, ...options }
  const pool = createWorkerPool<DocumentFile, ReadResult>(settings)
  return { seconds: settings.timeLimit / 1000, read: file => pool.run(file), close: () => pool.close() }
}
