import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { checkReport, type Finding, type FindingCode, type Locale, type Rule, rules } from '../src/index.ts'
import { en } from '../src/locales/en/index.ts'
import { zhCN } from '../src/locales/zh-CN/index.ts'
import { type Edits, withEdits } from './support/edits.ts'
import { readBase } from './support/samples.ts'

interface ReportSource {
  readonly base: string
  readonly set: Edits
}
interface Vector {
  readonly rule: string
  readonly code: string
  readonly severity: string
  readonly needsPrevious: boolean
  readonly cases: readonly {
    readonly name: string
    readonly kind: 'pass' | 'fail' | 'blank'
    readonly report: ReportSource
    readonly previous: ReportSource | null
    readonly expected: readonly { readonly code: FindingCode }[]
  }[]
}

// The published vectors are another package, which has no code.
const folder = new URL('../../vectors/', import.meta.url)
const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'))
const schema = z.fromJSONSchema(readJson('vector.schema.json') as Parameters<typeof z.fromJSONSchema>[0])
const files = readdirSync(new URL('rules/', folder)).sort()
const vectors = files.map(file => readJson(`rules/${file}`) as Vector)
const read = ({ base, set }: ReportSource) => withEdits(readBase(base), set)

function findingsOf({ report, previous }: Vector['cases'][number], rule: string, locale?: Locale): Finding[] {
  const options = { previous: previous ? read(previous) : undefined, locale }
  return checkReport(read(report), options).filter(finding => finding.rule === rule)
}

describe('the test vectors', () => {
  it('have a file for every rule and no other', () => {
    expect(files).toEqual(rules.map(rule => `${rule.id}.json`).sort())
  })

  it('cover every finding code', () => {
    const seen = new Set(
      vectors.flatMap(({ cases }) => cases.flatMap(({ expected }) => expected.map(({ code }) => code))),
    )
    expect([...seen].sort()).toEqual(Object.keys(zhCN.messages).sort())
  })
})

describe.each(vectors)('the vectors of $rule', vector => {
  const { rule: id, cases } = vector
  const rule: Rule = rules.find(item => item.id === id)!

  it('are as their schema says, and about the rule as it is', () => {
    expect(schema.safeParse(vector).error).toBeUndefined()
    const { code, severity, needsPrevious } = vector
    expect({ code, severity, needsPrevious }).toEqual({
      code: rule.code,
      severity: rule.severity,
      needsPrevious: rule.needs === 'previous',
    })
  })

  it('hold a pass, a fail and a blank', () => {
    expect(new Set(cases.map(item => item.kind))).toEqual(new Set(['pass', 'fail', 'blank']))
    for (const { kind, expected, name } of cases) {
      if (kind !== 'blank') expect(expected.length > 0, name).toBe(kind === 'fail')
    }
  })

  it.each(cases)('$kind: $name', item => {
    const found = findingsOf(item, id).map(({ rule: _, message: _m, basis: _b, explanation: _e, ...rest }) => rest)
    expect(found).toEqual(item.expected)
  })

  it.each([zhCN, en])('render in $id', locale => {
    const findings = cases.flatMap(item => findingsOf(item, id, locale))
    expect(findings.length).toBeGreaterThan(0)
    for (const { message, basis } of findings) {
      expect(message).not.toMatch(/undefined|NaN|\[object|null/)
      expect(message).toMatch(locale === zhCN ? /。$/ : /\.$/)
      expect(basis).not.toBe('')
    }
  })
})
