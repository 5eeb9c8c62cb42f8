import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { blankReport, type Edition, editions, type Report, withCell } from '@gouji/core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { run } from '../src/run.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gouji-cli-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A report of zeros: every equation holds, and what is missing is prose. */
function zeros(year = 2024): Report {
  const edition: Edition = editions[0]
  const blank: Report = blankReport(edition, { year, body: { name: '示例县示例局' } })
  const filled = edition.cells.reduce<Report>(
    (report, cell) => withCell(report, cell.address, cell.type === 'amount' ? '0' : 0),
    blank,
  )
  const prose = (text: string) => ({ narrative: [{ kind: 'paragraph' as const, text }] })
  const sections = {
    ...filled.sections,
    overview: prose('主动公开、依申请公开、政府信息管理、平台建设和监督保障工作均按规定开展。'),
    problems: prose('存在的问题是解读形式单一，将增加图解。'),
    other: prose('本年度未收取信息处理费。'),
  }
  return { ...filled, title: `示例县示例局${year}年政府信息公开工作年度报告`, sections } as Report
}

function save(name: string, content: string | Uint8Array): string {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

async function gouji(...args: string[]) {
  let out = ''
  let err = ''
  const code = await run(args, { out: text => (out += text), err: text => (err += text), isTerminal: false })
  return { code, out, err }
}

describe('gouji check', () => {
  it('ends with 0 and counts the relations of a report without errors', async () => {
    const file = save('good.json', JSON.stringify(zeros()))
    const { code, out } = await gouji('check', file)
    expect(code).toBe(0)
    expect(out).toContain('勾稽关系 42 项，成立 42 项')
  })

  it('ends with 1 and names the cell that does not add up, in both languages', async () => {
    const file = save('bad.json', JSON.stringify(withCell(zeros(), 'requests.granted.total', 9)))
    const chinese = await gouji('check', file)
    expect(chinese.code).toBe(1)
    expect(chinese.out).toContain('表三“（一）予以公开”行“总计”列填 9，各分项之和为 0，相差 9。')
    const english = await gouji('check', file, '--lang', 'en')
    expect(english.out).toContain('Table 3, row “(1) Granted”, column “Total” says 9')
  })

  it('prints one array of files with --format json', async () => {
    const broken = withCell(zeros(), 'requests.granted.total', 9)
    save('a.json', JSON.stringify(zeros()))
    save('b.json', JSON.stringify(broken))
    const { code, out } = await gouji('check', folder, '--format', 'json')
    expect(code).toBe(1)
    const results = JSON.parse(out)
    expect(results.map((result: { ok: boolean }) => result.ok)).toEqual([true, false])
    expect(results[1]).toMatchObject({ file: join(folder, 'b.json'), report: broken, notes: [] })
    expect(results[1].findings[0].instance).toBe('requests-outcome-total:total')
    expect(results[1].repairs[0].edits).toEqual([{ cell: 'requests.granted.total', from: 9, to: 0 }])
  })

  it('prints SARIF with the rule and the cells', async () => {
    const file = save('bad.json', JSON.stringify(withCell(zeros(), 'requests.granted.total', 9)))
    const { out } = await gouji('check', file, '--format', 'sarif')
    const [result] = JSON.parse(out).runs[0].results
    expect(result).toMatchObject({ ruleId: 'requests-outcome-total', level: 'error' })
    expect(result.locations[0].logicalLocations).toContainEqual({
      fullyQualifiedName: 'requests.granted.total',
      kind: 'member',
    })
  })

  it('compares with last year when it is given', async () => {
    const lastYear = save('2023.json', JSON.stringify(withCell(zeros(2023), 'requests.carriedOut.total', 5)))
    const file = save('2024.json', JSON.stringify(zeros()))
    const { out } = await gouji('check', file, '--previous', lastYear)
    expect(out).toContain('[carry-over]')
  })

  it('says so when the other report is not of the year before, and does not compare', async () => {
    const earlier = save('2021.json', JSON.stringify(withCell(zeros(2021), 'requests.carriedOut.total', 5)))
    const { out, err } = await gouji('check', save('2024.json', JSON.stringify(zeros())), '--previous', earlier)
    expect(err).toContain('--previous is of 2021')
    expect(out).not.toContain('[carry-over]')
  })

  it('ends with 2, says why on stderr and still does the rest when a file cannot be read', async () => {
    save('empty.txt', '')
    save('good.json', JSON.stringify(zeros()))
    const { code, out, err } = await gouji('check', folder)
    expect(code).toBe(2)
    expect(err).toContain('empty.txt')
    expect(out).toContain('good.json: 没有错误')
    expect(out).toContain('无法读取 1 份')
  })

  it.each([
    ['a file that is no JSON', 'x.json', '{"schemaVersion": 1,'],
    ['an unknown edition', 'x.json', JSON.stringify({ ...zeros(), edition: 'cn-1999' })],
    ['a page that is no report', 'x.html', '<html><body><p>今日天气晴。</p></body></html>'],
    ['a count with letters', 'x.json', JSON.stringify(withCell(zeros(), 'requests.granted.total', '3a'))],
    ['a negative count', 'x.json', JSON.stringify(withCell(zeros(), 'requests.granted.total', -1))],
    ['1.5 of a count', 'x.json', JSON.stringify(withCell(zeros(), 'requests.granted.total', 1.5))],
    ['2^60 of a count', 'x.json', JSON.stringify(withCell(zeros(), 'requests.granted.total', 2 ** 60))],
  ])('refuses %s with a sentence and no stack trace', async (_, name, content) => {
    const { code, err } = await gouji('check', save(name, content))
    expect(code).toBe(2)
    expect(err).toMatch(/x\.(json|html): \S/)
    expect(err).not.toMatch(/\bat .*:\d+:\d+/)
  })

  it('names the cell of a figure that is none', async () => {
    const { err } = await gouji(
      'check',
      save('x.json', JSON.stringify(withCell(zeros(), 'requests.granted.total', 1.5))),
    )
    expect(err).toContain('表三“（一）予以公开”行“总计”列')
    expect(err).toContain('1.5')
  })

  it('refuses a call it does not understand and shows how to call it', async () => {
    for (const args of [
      ['check'],
      ['check', '--colour', 'x'],
      ['chekc', 'x'],
      ['check', 'no-such-file'],
      ['check', '.', '--format', 'xml'],
    ]) {
      const { code, err } = await gouji(...args)
      expect(code).toBe(2)
      expect(err).toContain('gouji check FILE')
    }
  })
})

describe('gouji convert', () => {
  it('keeps every cell from JSON to text to HTML and back', async () => {
    const report = withCell(zeros(), 'disclosure.licensing.decisions', 1532)
    const json = save('a.json', JSON.stringify(report))
    const [text, html, back] = ['b.txt', 'c.html', 'd.json'].map(name => join(folder, name)) as [string, string, string]
    for (const [from, to] of [
      [json, text],
      [text, html],
      [html, back],
    ] as const) {
      expect(await gouji('convert', from, '-o', to)).toMatchObject({ code: 0 })
    }
    const result = JSON.parse(readFileSync(back, 'utf8')) as Report
    for (const section of ['disclosure', 'requests', 'remedies'] as const) {
      expect(result.sections[section].table).toEqual(report.sections[section].table)
    }
  })

  it('refuses to overwrite the file it reads and an ending it cannot write', async () => {
    const json = save('a.json', JSON.stringify(zeros()))
    expect((await gouji('convert', json, '-o', json)).code).toBe(2)
    expect((await gouji('convert', json, '-o', join(folder, 'a.png'))).err).toContain('.json .txt .html')
  })
})

describe('gouji rules and schema', () => {
  it('lists every rule with its code and basis', async () => {
    const { code, out } = await gouji('rules')
    expect(code).toBe(0)
    expect(out).toContain('requests-balance (T3-ID, error)')
  })

  it('prints the JSON Schema of an edition and names the editions it knows', async () => {
    expect(JSON.parse((await gouji('schema', 'cn-2019')).out).$schema).toBe(
      'https://json-schema.org/draft/2020-12/schema',
    )
    expect((await gouji('schema', 'cn-1999')).err).toContain('cn-2021, cn-2019')
  })
})
