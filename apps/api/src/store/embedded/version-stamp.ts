import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Layout of the data folder; a later one comes with a way to move there. */
const layout = 1
/** Major version of the PostgreSQL inside PGlite; it cannot read the files of another one. */
export const postgresMajor = 18

interface Stamp {
  readonly layout: number
  readonly postgres: number
}

/** The data folder is of another version than this program can open. */
export class FolderVersionError extends Error {
  override name = 'FolderVersionError'
}

function readStamp(file: string): Stamp | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Stamp) : undefined
}

/** @throws FolderVersionError when this program cannot open what is in the folder */
export function checkStamp(dataFolder: string, databaseFolder: string): void {
  const stamp = readStamp(join(dataFolder, 'version.json'))
  if (stamp && stamp.layout > layout) {
    throw new FolderVersionError(
      `数据目录 ${dataFolder} 由更新的程序写成（布局 ${stamp.layout}，本程序支持 ${layout}），请升级程序。` +
        'The data folder was written by a newer program; update this one.',
    )
  }
  const versionFile = join(databaseFolder, 'PG_VERSION')
  if (!existsSync(versionFile)) return
  const found = Number(readFileSync(versionFile, 'utf8'))
  if (found !== postgresMajor) {
    throw new FolderVersionError(
      `数据目录 ${dataFolder} 是 PostgreSQL ${found} 的格式，本程序内置 PostgreSQL ${postgresMajor}。` +
        '请用原来的程序导出数据，再导入本程序。' +
        `The data folder holds PostgreSQL ${found} files, this program reads ${postgresMajor}: export them with the program that wrote them.`,
    )
  }
}

/** Writes the stamp once the folder is complete. */
export function writeStamp(dataFolder: string): void {
  const file = join(dataFolder, 'version.json')
  if (existsSync(file)) return
  const stamp: Stamp = { layout, postgres: postgresMajor }
  writeFileSync(`${file}.new`, `${JSON.stringify(stamp)}\n`, { mode: 0o600, flush: true })
  renameSync(`${file}.new`, file)
}
