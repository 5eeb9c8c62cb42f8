import { chmodSync, closeSync, fsyncSync, openSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { NodeFS } from '@electric-sql/pglite/nodefs'

type InitArguments = Parameters<NodeFS['init']>
type InitResult = Awaited<ReturnType<NodeFS['init']>>

/** The parts of Emscripten's Node file system that are used here. */
interface NodeFileSystem {
  stream_ops: { fsync?: (stream: { nfd?: number; node: unknown }) => number }
  realPath(node: unknown): string
}

/** Flushes one file or folder to the disk. Windows has no way to flush a folder. */
export function syncPath(path: string, isFolder: boolean): void {
  if (isFolder && process.platform === 'win32') return
  const descriptor = openSync(path, isFolder ? 'r' : 'r+')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/**
 * PGlite's file system with a working fsync. As shipped, PGlite acknowledges a commit that is not on the disk: its
 * file system defines no `fsync`, and Emscripten then answers that all is well. Opened only under the folder's lock.
 */
export class DurableNodeFS extends NodeFS {
  readonly #onSync: () => void

  /** @param onSync called at each fsync, for tests that count them */
  constructor(folder: string, onSync: () => void = () => {}) {
    super(folder)
    this.#onSync = onSync
  }

  override async init(...[pg, options]: InitArguments): Promise<InitResult> {
    chmodSync(this.rootDir, 0o700)
    // A power cut leaves this file empty, and PostgreSQL then refuses to start. It guards nothing here: our lock does.
    rmSync(join(this.rootDir, 'postmaster.pid'), { force: true })
    const result = await super.init(pg, options)
    result.emscriptenOpts.preRun?.push(module => {
      const files = (module as unknown as { NODEFS: NodeFileSystem }).NODEFS
      files.stream_ops.fsync = ({ nfd, node }) => {
        this.#onSync()
        if (nfd === undefined) syncPath(files.realPath(node), true)
        else fsyncSync(nfd)
        return 0
      }
    })
    return result
  }
}
