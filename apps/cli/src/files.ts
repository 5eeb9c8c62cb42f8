import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locale } from '@gouji/core'
import { type ReadResult, readDocument } from '@gouji/documents'
import { UsageError } from './console.ts'

const readable = /\.(?:json|txt|html?)$/i
/** Larger files are no reports; real ones stay below 1 MB. */
const maxBytes = 20 * 2 ** 20

/** The files to read, folders walked in name order. A file named by hand is taken whatever its ending. */
export async function listFiles(paths: readonly string[]): Promise<string[]> {
  const files: string[] = []
  for (const path of paths) {
    const info = await stat(path).catch(() => undefined)
    if (!info) throw new UsageError(`${path}: no such file or folder`)
    if (!info.isDirectory()) {
      files.push(path)
      continue
    }
    const names = await readdir(path, { recursive: true, withFileTypes: true })
    const inside = names.filter(entry => entry.isFile() && readable.test(entry.name))
    files.push(...inside.map(entry => join(entry.parentPath, entry.name)).sort())
  }
  return files
}

/** Reads one file as a report. What cannot be read comes back as problems, never as an exception. */
export async function readReportFile(file: string, locale: Locale): Promise<ReadResult> {
  try {
    const { size } = await stat(file)
    if (size > maxBytes) return unreadable(`${size} bytes, more than the limit of ${maxBytes}`)
    return readDocument({ fileName: file, bytes: await readFile(file), locale })
  } catch (error) {
    return unreadable(error instanceof Error ? error.message : String(error))
  }
}

function unreadable(message: string): ReadResult {
  return { ok: false, problems: [{ code: 'unreadable', message }] }
}
