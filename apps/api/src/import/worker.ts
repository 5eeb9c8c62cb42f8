import { parentPort } from 'node:worker_threads'
import { readDocument } from '@gouji/documents'
import type { DocumentFile } from './document-reader.ts'

parentPort?.on('message', async (file: DocumentFile) => {
  parentPort?.postMessage(await readDocument(file))
})
