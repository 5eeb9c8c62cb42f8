import { register } from 'tsx/esm/api'

/** The thread of the document reader, as TypeScript: the tests run from source. */
register()
await import('../../src/import/worker.ts')
