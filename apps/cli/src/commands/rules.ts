import { parseArgs } from 'node:util'
import { ruleCatalogue } from '@gouji/core'
import type { Console, ExitCode } from '../console.ts'
import { choice, localeOption } from '../options.ts'

/** `gouji rules`: the catalogue, as lines or as JSON. */
export function rules(args: string[], console: Console): ExitCode {
  const { values } = parseArgs({ args, options: { format: { type: 'string' }, lang: { type: 'string' } } })
  const format = choice('format', values.format, ['text', 'json'])
  const catalogue = ruleCatalogue({ locale: localeOption(values.lang) })
  if (format === 'json') {
    console.out(`${JSON.stringify(catalogue, null, 1)}\n`)
    return 0
  }
  const lines = catalogue.map(
    entry => `${entry.id} (${entry.code}, ${entry.severity}): ${entry.title}\n    ${entry.basis}`,
  )
  console.out(`${lines.join('\n')}\n`)
  return 0
}
