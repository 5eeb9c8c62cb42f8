import { describe, expect, it } from 'vitest'
import { joinTexts, normalise } from './normalise.ts'
import { matchRuns, toPassages } from './passages.ts'

function runs(a: string, b: string): string[] {
  const x = normalise(a)
  return matchRuns(x, normalise(b)).map(run => String.fromCharCode(...x.units.subarray(run.a, run.aEnd)))
}

function merged(a: string, b: string): [string, string][] {
  const [x, y] = [joinTexts([normalise(a)]), joinTexts([normalise(b)])]
  return toPassages(matchRuns(x, y), x, y).map(run => [
    a.slice(x.starts[run.a]!, x.starts[run.aEnd] ?? a.length),
    b.slice(y.starts[run.b]!, y.starts[run.bEnd] ?? b.length),
  ])
}

const first = '组织召开专题培训会讲解目录编制要求'
const second = '在办事大厅设置自助查询机方便群众'

describe('matchRuns', () => {
  it('finds the longest runs, wherever they stand in the other text', () => {
    expect(runs(`${first}，${second}`, `全年${second}；另外${first}`)).toEqual([first, second])
  })

  it('takes no notice of runs under ten characters', () => {
    expect(runs('推进政府信息公开工作', '加强政府信息公开制度')).toEqual([])
    expect(runs('一二三四五', '')).toEqual([])
    expect(runs('甲乙丙丁戊己庚辛壬癸', '甲乙丙丁戊己庚辛壬癸')).toEqual(['甲乙丙丁戊己庚辛壬癸'])
    expect(runs('甲乙丙丁戊己庚辛壬', '甲乙丙丁戊己庚辛壬')).toEqual([])
  })

  it('prefers the place that goes on where the last run ended', () => {
    const a = normalise(`${first}子${second}`)
    const b = normalise(`${second}丑${first}寅${second}`)
    const found = matchRuns(a, b)
    expect(found[1]!.b).toBe(b.units.length - second.length)
    expect(found[1]!.bEnd).toBe(b.units.length)
  })

  it('bounds the work on text that repeats itself', () => {
    const text = normalise('数据'.repeat(20_000))
    expect(matchRuns(text, text)).toEqual([{ a: 0, aEnd: 40_000, b: 0, bEnd: 40_000 }])
  })
})

describe('toPassages', () => {
  it('joins runs with a word changed between them', () => {
    const a = `${first}十分必要${second}`
    const b = `${first}很有必要${second}`
    expect(merged(a, b)).toEqual([[a, b]])
  })

  it('keeps runs apart that stand in another order or far from each other', () => {
    expect(merged(`${first}，${second}`, `${second}，${first}`)).toHaveLength(2)
    expect(merged(`${first}中间另有七个字${second}`, `${first}${second}`)).toHaveLength(2)
    expect(merged(`${first}${second}`, `${first}中间另有七个字${second}`)).toHaveLength(2)
    expect(merged(`${first}中间有六个字${second}`, `${first}${second}`)).toHaveLength(1)
  })

  it('cuts runs where a text begins in either', () => {
    const texts = [first, second].map(text => normalise(text))
    const apart = joinTexts(texts)
    const together = joinTexts([normalise(first + second)])
    const cut = [
      { a: 0, aEnd: first.length, b: 0, bEnd: first.length },
      { a: first.length, aEnd: apart.units.length, b: first.length, bEnd: apart.units.length },
    ]
    expect(toPassages(matchRuns(apart, apart), apart, apart)).toEqual(cut)
    expect(toPassages(matchRuns(apart, together), apart, together)).toEqual(cut)
    expect(toPassages(matchRuns(together, apart), together, apart)).toEqual(cut)
  })
})
