import { parentPort } from 'node:worker_threads'
import { readDocument } from '@gouji/documents'
import type { DocumentFile } from './document-reader.ts'

parentPort?.on('message', (file: DocumentFile) => {
  parentPort?.postMessage(readDocument(file))
})
