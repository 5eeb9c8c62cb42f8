import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A page built by another application; `undefined` while it has not been built. */
export async function readPage(folder: string, name: string): Promise<string | undefined> {
  try {
    return await readFile(join(folder, name), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
