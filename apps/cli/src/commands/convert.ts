import { rename, writeFile } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Report } from '@gouji/core'
import { writeHtml, writeJson, writeText } from '@gouji/documents'
import { type Console, type ExitCode, UsageError } from '../console.ts'
import { readReportFile } from '../files.ts'
import { localeOption } from '../options.ts'

const writers: Record<string, (report: Report) => string> = {
  '.json': writeJson,
  '.txt': writeText,
  '.html': writeHtml,
  '.htm': writeHtml,
}

/** `gouji convert`: reads a report and writes it in the format that the ending of the target names. */
export async function convert(args: string[], console: Console): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { output: { type: 'string', short: 'o' }, lang: { type: 'string' } },
  })
  const [input, ...more] = positionals
  const { output } = values
  if (input === undefined || more.length > 0) throw new UsageError('convert takes exactly one file')
  if (output === undefined) throw new UsageError('convert needs -o OUT')
  const ending = extname(output).toLowerCase()
  const write = Object.hasOwn(writers, ending) ? writers[ending] : undefined
  if (!write) throw new UsageError(`-o ${output}: write to one of ${Object.keys(writers).join(' ')}`)
  if (resolve(output) === resolve(input)) throw new UsageError(`-o ${output} would overwrite the file it reads`)
  const read = await readReportFile(input, localeOption(values.lang))
  if (!read.ok) {
    for (const problem of read.problems) console.err(`${input}: ${problem.message}\n`)
    return 2
  }
  for (const note of read.notes) console.err(`${input}: ${note.message}\n`)
  // Written beside and renamed, so that a failure leaves no half file in place of a whole one.
  const partial = `${output}.part`
  await writeFile(partial, write(read.report))
  await rename(partial, output)
  return 0
}
