import { parseArgs } from 'node:util'
import { judge, type Report } from '@gouji/core'
import type { Console, ExitCode } from '../console.ts'
import { UsageError } from '../console.ts'
import { listFiles, readReportFile } from '../files.ts'
import { choice, localeOption } from '../options.ts'
import { printJson } from '../output/json.ts'
import type { CheckedFile } from '../output/result.ts'
import { printSarif } from '../output/sarif.ts'
import { printText } from '../output/text.ts'
import { progress } from '../progress.ts'

const printers = { text: printText, json: printJson, sarif: printSarif }

/** `gouji check`: reads every file, judges it and prints the findings in one of three formats. */
export async function check(args: string[], console: Console): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { previous: { type: 'string' }, format: { type: 'string' }, lang: { type: 'string' } },
  })
  const locale = localeOption(values.lang)
  const print = printers[choice('format', values.format, ['text', 'json', 'sarif'])]
  if (positionals.length === 0) throw new UsageError('check needs at least one file or folder')
  const files = await listFiles(positionals)
  if (files.length === 0) throw new UsageError(`no json, txt or html file in ${positionals.join(', ')}`)
  const previous = values.previous === undefined ? undefined : await readPrevious(values.previous)

  async function readPrevious(file: string): Promise<Report> {
    const read = await readReportFile(file, locale)
    if (read.ok) return read.report
    throw new UsageError(`--previous ${file}: ${read.problems.map(problem => problem.message).join(' ')}`)
  }

  async function checkFile(file: string): Promise<CheckedFile> {
    const read = await readReportFile(file, locale)
    if (!read.ok) {
      for (const problem of read.problems) console.err(`${file}: ${problem.message}\n`)
      return { file, ok: false, report: null, findings: [], repairs: [], notes: [], problems: read.problems }
    }
    const lastYear = previous?.year === read.report.year - 1 ? previous : undefined
    if (previous && !lastYear) {
      console.err(
        `${file}: a report of ${read.report.year}; --previous is of ${previous.year}, so they are not compared\n`,
      )
    }
    const { valid, findings, repairs, relations } = judge(read.report, { previous: lastYear, locale })
    return { file, ok: valid, report: read.report, findings, repairs, notes: read.notes, relations }
  }

  const results: CheckedFile[] = []
  const bar = progress(files.length, console)
  for (const file of files) {
    results.push(await checkFile(file))
    bar.step(file)
  }
  bar.end()
  console.out(print(results, locale))
  if (results.some(result => result.report === null)) return 2
  return results.every(result => result.ok) ? 0 : 1
}
