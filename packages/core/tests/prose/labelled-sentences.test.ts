import { describe, expect, it } from 'vitest'
import { type Claim, cellOf, findClaims, type Report, withCell } from '../../src/index.ts'
import type { FunctionRule, Rule } from '../../src/rules/define-rule.ts'
import type { FindingDraft } from '../../src/rules/finding.ts'
import { rules } from '../../src/rules/index.ts'
import { evaluateRule } from '../support/evaluate-rule.ts'
import { agreeingReport, edition, valueAt, withoutFigures } from './agreeing-report.ts'
import { cellsOf, type Labelled, labelled, type Mark } from './labelled.ts'

/** Ten thousands are not exact. */
function isSameValue(claim: Claim, sentence: Labelled, mark: Mark): boolean {
  const value = valueAt(sentence, mark)
  return [1, 1e4].some(scale => Math.abs(claim.value - value * scale) < 1e-6)
}

function isAbout(claim: Claim, { at, isNone }: Mark): boolean {
  return claim.start <= at && at < claim.end && (claim.kind === 'none') === isNone
}

function isBoundRight(claims: readonly Claim[], sentence: Labelled, mark: Mark): boolean {
  const claim = claims.find(one => isAbout(one, mark))
  if (!claim || claim.approximate !== mark.approximate || !isSameValue(claim, sentence, mark)) return false
  if (mark.code === 'F') return claim.subject === 'fee'
  const cells = claim.targets[0]?.cells ?? []
  return !claim.elsewhere && claim.year === sentence.year && cells.join() === cellsOf(mark, edition).join()
}

/** Claims on the tables that the labels know nothing of. */
function strays(claims: readonly Claim[], { marks, year }: Labelled): Claim[] {
  return claims.filter(
    claim =>
      claim.targets.length > 0 && !claim.elsewhere && claim.year === year && !marks.some(mark => isAbout(claim, mark)),
  )
}

const proseRules = (rules as readonly Rule[]).filter(
  (rule): rule is FunctionRule =>
    rule.kind === 'function' && /^(?:prose|fee)-/.test(rule.id) && rule.id !== 'fee-statement',
)

function proseFindings(report: Report): { alarm: boolean; passage: FindingDraft['passage'] }[] {
  return proseRules.flatMap(rule =>
    evaluateRule(rule, report).map(({ severity = rule.severity, passage }) => ({
      alarm: severity !== 'info',
      passage,
    })),
  )
}

/** Sentences that raise more than a note although the tables agree with them. */
function isFalseAlarm(sentence: Labelled): boolean {
  return proseFindings(agreeingReport(sentence)).some(({ alarm }) => alarm)
}

/** Whether a change of the cell that a number stands for is noticed at that number. */
function isNoticed(sentence: Labelled, mark: Mark): boolean {
  const report = agreeingReport(sentence)
  const cell = cellsOf(mark, edition)[0]!
  const changed = withCell(report, cell, Number(cellOf(report, cell)) + 1000)
  return proseFindings(changed).some(({ passage }) => passage && passage.start <= mark.at && mark.at < passage.end)
}

function rates(sentences: readonly Labelled[]) {
  let [marks, right, stray, exact, noticed, alarms] = [0, 0, 0, 0, 0, 0]
  for (const sentence of sentences) {
    const claims = findClaims(agreeingReport(sentence))
    marks += sentence.marks.length
    right += sentence.marks.filter(mark => isBoundRight(claims, sentence, mark)).length
    stray += strays(claims, sentence).length
    const checked = sentence.marks.filter(mark => !mark.approximate && mark.code !== 'F')
    exact += checked.length
    noticed += checked.filter(mark => isNoticed(sentence, mark)).length
    if (isFalseAlarm(sentence)) alarms++
  }
  return {
    sentences: sentences.length,
    bound: right / marks,
    stray: stray / marks,
    noticed: noticed / exact,
    alarms: alarms / sentences.length,
  }
}

describe('the labelled sentences', () => {
  it('are at least 150, 50 of them set aside while the grammar was written', () => {
    expect(labelled.length).toBeGreaterThanOrEqual(150)
    expect(labelled.filter(sentence => sentence.isHeldOut).length).toBeGreaterThanOrEqual(50)
    expect(new Set(labelled.map(sentence => sentence.text)).size).toBe(labelled.length)
  })

  it.each([
    ['all', labelled],
    ['those set aside', labelled.filter(sentence => sentence.isHeldOut)],
  ])('%s: 95 % of the numbers are bound right, 1 % of the sentences at most raise a false alarm', (name, sentences) => {
    const found = rates(sentences)
    console.info(name, found)
    expect(found.bound).toBeGreaterThanOrEqual(0.95)
    expect(found.stray).toBeLessThanOrEqual(0.01)
    expect(found.noticed).toBeGreaterThanOrEqual(0.95)
    expect(found.alarms).toBeLessThanOrEqual(0.01)
  })

  it('raise no alarm when every cell is blank', () => {
    for (const sentence of labelled) {
      const found = proseFindings(withoutFigures(sentence)).filter(({ alarm }) => alarm)
      expect(found, sentence.text).toEqual([])
    }
  })
})
