import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locale } from '@gouji/core'
import { type ReadProblem, type ReadResult, readDocument } from '@gouji/documents'
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

/** Why a file could not be read: the reader's problems, or what the file system said. */
export type FileProblem = Pick<ReadProblem, 'message'> & { readonly code: ReadProblem['code'] | 'unreadable' }

export type FileResult =
  | Extract<ReadResult, { ok: true }>
  | { readonly ok: false; readonly problems: readonly FileProblem[] }

/** Reads one file as a report. What cannot be read comes back as problems, never as an exception. */
export async function readReportFile(file: string, locale: Locale): Promise<FileResult> {
  let bytes: Uint8Array
  try {
    const { size } = await stat(file)
    // The reader says of a file this large that it is too large; it need not be in memory for that.
    bytes = size > maxBytes ? new Uint8Array(maxBytes + 1) : await readFile(file)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { ok: false, problems: [{ code: 'unreadable', message }] }
  }
  return readDocument({ fileName: file, bytes, locale: locale.id })
}
