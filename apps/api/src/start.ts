import { fileURLToPath } from 'node:url'
import { createApp } from './app.ts'
import type { Config } from './config.ts'
import { createDocumentReader } from './import/document-reader.ts'
import { listen } from './listen.ts'
import { createLineJudge } from './ndjson/line-judge.ts'
import { sampleReport } from './sample/index.ts'
import { openStore } from './store/open-store.ts'

const app = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const folders = { editor: app('editor/dist'), widget: app('viewer/dist'), demo: app('viewer/demo') }
const patience = 10_000

export interface Running {
  /** Where the editor is, e.g. `http://127.0.0.1:8787/`. */
  readonly url: string
  /** The page of a report to begin with. */
  readonly firstPage: string
  close(): Promise<void>
}

/** Opens the store, puts the sample into an empty one, and listens. */
export async function start(config: Config, onLockLost: () => void): Promise<Running> {
  const store = await openStore({ ...config, onLockLost })
  const documents = createDocumentReader()
  const lines = createLineJudge()
  try {
    await store.seed(sampleReport())
    const log = config.logsRequests ? console.log : undefined
    const listener = await listen(createApp({ store, documents, lines }, { folders, log }), config)
    const host = config.host.includes(':') ? `[${config.host}]` : config.host
    const url = `http://${host}:${listener.port}/`
    const first = await store.latestPublished()
    return {
      url,
      firstPage: first === undefined ? url : `${url}reports/${first}`,
      close: async () => {
        await listener.close(patience)
        await documents.close()
        await lines.close()
        await store.close()
      },
    }
  } catch (error) {
    await store.close()
    throw error
  }
}
