import { register } from 'tsx/esm/api'

/** The thread that judges lines, as TypeScript: the tests run from source. */
register()
await import('../../src/ndjson/worker.ts')
