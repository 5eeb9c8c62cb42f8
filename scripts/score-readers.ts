import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CellValue, cellOf } from '@gouji/core'
import { readDocument } from '@gouji/documents'

/** A report's figures as read by hand, beside the file: `NN-name.truth.json`. Rows of a hybrid's 其他处理 do not count. */
interface Truth {
  readonly hybrid?: boolean
  readonly sections: Record<string, { table?: Record<string, Record<string, CellValue>> }>
}

const shownFaults = 15

interface Score {
  right: number
  wrong: number
  missing: number
}

function sameFigure(a: CellValue, b: CellValue): boolean {
  const number = (value: CellValue) => Number(String(value).replace(/[^\d.+-]/g, ''))
  return number(a) === number(b)
}

function truthFor(folder: string, file: string): Truth | undefined {
  const stem = file.replace(/\.[^.]+$/, '')
  const number = /^\d+-/.exec(file)?.[0] ?? stem
  const beside = readdirSync(folder).find(name => name.endsWith('.truth.json') && name.startsWith(number))
  const path = beside === undefined ? undefined : join(folder, beside)
  return path !== undefined && existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Truth) : undefined
}

function main(folder: string): void {
  const sum: Score = { right: 0, wrong: 0, missing: 0 }
  for (const file of readdirSync(folder)
    .filter(name => /\.(?:txt|html?)$/.test(name))
    .sort()) {
    const truth = truthFor(folder, file)
    if (!truth) continue
    const result = readDocument({ bytes: readFileSync(join(folder, file)), fileName: file })
    if (!result.ok) {
      console.log(`${file}: not read: ${result.problems.map(problem => problem.message).join(' ')}`)
      continue
    }
    const score: Score = { right: 0, wrong: 0, missing: 0 }
    const faults: string[] = []
    for (const [section, { table }] of Object.entries(truth.sections)) {
      for (const [row, cells] of Object.entries(table ?? {})) {
        if (truth.hybrid && row.startsWith('other')) continue
        for (const [column, expected] of Object.entries(cells)) {
          if (expected === null) continue
          const address = `${section}.${row}.${column}`
          const found = cellOf(result.report, address)
          const kind = found === null ? 'missing' : sameFigure(found, expected) ? 'right' : 'wrong'
          score[kind]++
          if (kind !== 'right') faults.push(`${address} ${expected} ${kind === 'wrong' ? `read as ${found}` : kind}`)
        }
      }
    }
    for (const kind of ['right', 'wrong', 'missing'] as const) sum[kind] += score[kind]
    console.log(`${file}: right ${score.right}, wrong ${score.wrong}, missing ${score.missing}`)
    for (const fault of faults.slice(0, shownFaults)) console.log(`    ${fault}`)
    if (faults.length > shownFaults) console.log(`    … and ${faults.length - shownFaults} more`)
  }
  const all = sum.right + sum.wrong + sum.missing
  console.log(
    `right ${sum.right} of ${all} (${((100 * sum.right) / all).toFixed(2)} %), wrong ${sum.wrong}, missing ${sum.missing}`,
  )
}

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: tsx --conditions=@gouji/source scripts/score-readers.ts FOLDER')
  process.exitCode = 2
} else main(folder)
