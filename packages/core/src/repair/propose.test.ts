import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balancedTables, blankTables, brokenTables, reportOf, type SampleTable } from '../../tests/support/tables.ts'
import { checkRelations } from '../check/check-report.ts'
import { findEdition } from '../editions/index.ts'
import { en } from '../locales/en/index.ts'
import { cellOf, type Report, withCell } from '../model/report.ts'
import { proposeRepairs } from './propose.ts'
import type { Repair } from './repair.ts'

function sample(name: string): SampleTable {
  return [...balancedTables, ...brokenTables, ...blankTables].find(table => table.name === name)!
}

const city = reportOf(sample('a city'))

function withCells(report: Report, figures: Readonly<Record<string, number | null>>): Report {
  return Object.entries(figures).reduce((next, [address, value]) => withCell(next, address, value), report)
}

function apply(report: Report, { edits }: Repair): Report {
  return edits.reduce((next, { cell, to }) => withCell(next, cell, to), report)
}

function editsOf(repair: Repair | undefined): Record<string, readonly (number | null)[]> {
  return Object.fromEntries((repair?.edits ?? []).map(({ cell, from, to }) => [cell, [from, to]]))
}

describe('proposeRepairs', () => {
  it.each(balancedTables.map(table => [table.name, table] as const))('has nothing to propose for %s', (_, table) => {
    expect(proposeRepairs(reportOf(table))).toEqual([])
  })

  it('names cell, figures, slip and relations of one wrong cell', () => {
    const repairs = proposeRepairs(withCell(city, 'requests.granted.naturalPerson', 2188), { locale: en })
    expect(repairs).toEqual([
      {
        edits: [{ cell: 'requests.granted.naturalPerson', from: 2188, to: 1288 }],
        why: 'digit_swap',
        slips: [{ why: 'digit_swap', cells: ['requests.granted.naturalPerson'] }],
        resolves: ['requests-outcome-total:naturalPerson', 'requests-row-total:granted'],
        message:
          'Please check: Table 3, row “(1) Granted”, column “Natural persons”: 2188 should perhaps be 1288 (two digits swapped).',
      },
    ])
  })

  it('speaks Chinese unless asked otherwise', () => {
    const [repair] = proposeRepairs(withCell(city, 'requests.granted.naturalPerson', 2188))
    expect(repair?.message).toBe('请核对：表三“（一）予以公开”行“自然人”列的 2188 可能应为 1288（两位数字写颠倒）。')
  })

  it('restores every single wrong cell of 表三, whatever was written', () => {
    const cells = findEdition(city.edition)!.tables.requests.cells
    const wrong = fc.tuple(fc.constantFrom(...cells), fc.integer({ min: 0, max: 5000 }))
    fc.assert(
      fc.property(wrong, ([{ address }, written]) => {
        const truth = cellOf(city, address) as number
        fc.pre(written !== truth)
        const [first, ...others] = proposeRepairs(withCell(city, address, written))
        expect(editsOf(first)).toEqual({ [address]: [written, truth] })
        expect(others).toEqual([])
      }),
      { seed: 10 },
    )
  })

  it('proposes only what makes every relation hold, whatever two or three cells are wrong', () => {
    const cell = fc.constantFrom(...findEdition(city.edition)!.tables.requests.cells.map(({ address }) => address))
    const wrong = fc.dictionary(cell, fc.integer({ min: 0, max: 3000 }), { minKeys: 2, maxKeys: 3 })
    fc.assert(
      fc.property(wrong, figures => {
        const report = withCells(city, figures)
        const repairs = proposeRepairs(report)
        for (const repair of repairs) {
          const { total, held } = checkRelations(apply(report, repair))
          expect(held).toBe(total)
        }
        expect(new Set(repairs.map(({ edits }) => edits.length)).size).toBeLessThanOrEqual(1)
      }),
      { numRuns: 60, seed: 11 },
    )
  })

  it('gives the same answer every time', () => {
    const report = reportOf(sample('results above their total, twice'))
    expect(proposeRepairs(report)).toEqual(proposeRepairs(structuredClone(report)))
  })

  it('puts an exchange of neighbours before all else that would mend it', () => {
    const report = withCells(city, {
      'requests.granted.naturalPerson': 447,
      'requests.partlyGranted.naturalPerson': 1288,
    })
    const [first] = proposeRepairs(report)
    expect(first?.slips).toEqual([{ why: 'neighbour_row', cells: first?.edits.map(({ cell }) => cell) }])
    expect(editsOf(first)['requests.granted.naturalPerson']).toEqual([447, 1288])
  })

  it('tells slips of different kinds apart', () => {
    const [repair, ...others] = proposeRepairs(
      withCells(city, { 'requests.granted.naturalPerson': 2188, 'requests.unavailableNotHeld.enterprise': 1 }),
    )
    expect(repair).toMatchObject({
      why: 'several',
      slips: [
        { why: 'digit_swap', cells: ['requests.granted.naturalPerson'] },
        { why: 'digit_lost', cells: ['requests.unavailableNotHeld.enterprise'] },
      ],
    })
    expect(others).toEqual([])
    expect(repair?.message).toBe(
      '请核对：表三“（一）予以公开”行“自然人”列的 2188 可能应为 1288（两位数字写颠倒）；' +
        '表三“（四）无法提供·1.本机关不掌握相关政府信息”行“商业企业”列的 1 可能应为 12（漏写一位数字）。',
    )
  })

  it('says the slip once where it happened twice', () => {
    const [repair] = proposeRepairs(
      withCells(city, { 'requests.granted.naturalPerson': 2188, 'requests.unavailableNotHeld.enterprise': 21 }),
    )
    expect(repair?.why).toBe('digit_swap')
    expect(repair?.slips).toHaveLength(2)
  })

  it('mends wrong cells of two tables at once', () => {
    const report = withCells(city, { 'requests.granted.naturalPerson': 2188, 'remedies.review.total': 315 })
    const [first] = proposeRepairs(report)
    expect(editsOf(first)).toEqual({
      'requests.granted.naturalPerson': [2188, 1288],
      'remedies.review.total': [315, 351],
    })
    expect(first?.resolves).toContain('remedies-total:review')
  })

  it('offers each figure of 表四 that may be the wrong one, the likeliest first', () => {
    const repairs = proposeRepairs(withCell(city, 'remedies.review.other', 187))
    expect(editsOf(repairs[0])).toEqual({ 'remedies.review.other': [187, 178] })
    expect(repairs.map(({ edits }) => edits[0]!.cell.replace('remedies.review.', '')).sort()).toEqual([
      'corrected',
      'other',
      'pending',
      'total',
      'upheld',
    ])
  })

  it('reads the form of 2019 as well', () => {
    const report = withCell(reportOf(sample('a committee, first year')), 'requests.otherAll.total', 1)
    expect(editsOf(proposeRepairs(report)[0])).toEqual({ 'requests.otherAll.total': [1, 0] })
  })

  it('believes the repair that agrees with last year', () => {
    const report = reportOf(sample('a request both closed and carried over'))
    const first = (carried: number) => {
      const previous = withCells(reportOf(sample('no requests at all')), {
        'requests.carriedOut.naturalPerson': carried,
        'requests.carriedOut.total': carried,
      })
      return Object.keys(editsOf(proposeRepairs(report, { previous })[0]))
    }
    expect(first(1)).toEqual(['requests.carriedIn.naturalPerson', 'requests.carriedIn.total'])
    expect(first(0)).not.toContain('requests.carriedIn.naturalPerson')
  })

  it('has no opinion on four wrong cells', () => {
    const figures = {
      'requests.newRequests.naturalPerson': 17,
      'requests.granted.enterprise': 911,
      'requests.otherMisc.otherOrg': 333,
      'requests.carriedOut.total': 2020,
    }
    expect(proposeRepairs(withCells(city, figures))).toEqual([])
  })
})

describe('proposeRepairs on errors as published', () => {
  it.each([
    [
      'a result missing in its total',
      { 'unavailableNotHeld.legalService': [1, 0], 'unavailableNotHeld.total': [2, 1] },
    ],
    ['a total that joins two columns', { 'resultTotal.naturalPerson': [18, 16], 'resultTotal.publicWelfare': [0, 2] }],
    ['an enterprise counted twice', { 'partlyGranted.enterprise': [1, 0], 'resultTotal.enterprise': [1, 0] }],
  ])('leaves one explanation for %s', (name, edits) => {
    const repairs = proposeRepairs(reportOf(sample(name)))
    expect(repairs).toHaveLength(1)
    expect(editsOf(repairs[0])).toEqual(
      Object.fromEntries(Object.entries(edits).map(([cell, change]) => [`requests.${cell}`, change])),
    )
  })

  it('offers both rows that may have been counted twice', () => {
    const repairs = proposeRepairs(reportOf(sample('results above their total, twice')))
    expect(repairs.map(({ edits }) => edits[0]!.cell)).toEqual([
      'requests.partlyGranted.naturalPerson',
      'requests.granted.naturalPerson',
    ])
  })

  it('offers each side of a balance that may be wrong', () => {
    const repairs = proposeRepairs(reportOf(sample('a request both closed and carried over')))
    expect(repairs.map(({ edits }) => edits[0]!.cell.split('.')[1]).sort()).toEqual([
      'carriedIn',
      'carriedOut',
      'newRequests',
    ])
  })
})

describe('proposeRepairs on blanks', () => {
  it.each(blankTables.map(table => [table.name, table] as const))('fills in the zeros of %s', (name, table) => {
    const report = reportOf(table)
    const repairs = proposeRepairs(report)
    expect(repairs.map(({ why }) => why)).toEqual(['forced_blank'])
    const after = apply(report, repairs[0]!)
    const { total, checked, held } = checkRelations(after)
    expect(checked).toBe(held)
    expect(held).toBe(name === 'an office with blank totals' ? total - 1 : total)
  })

  it('names the relations that become certain', () => {
    const report = withCell(city, 'requests.granted.naturalPerson', null)
    expect(proposeRepairs(report)).toEqual([
      {
        edits: [{ cell: 'requests.granted.naturalPerson', from: null, to: 1288 }],
        why: 'forced_blank',
        slips: [],
        resolves: ['requests-outcome-total:naturalPerson', 'requests-row-total:granted'],
        message: '未填的格按勾稽关系只能是：表三“（一）予以公开”行“自然人”列为 1288。请核对后填写。',
      },
    ])
  })

  it('lists eight cells and counts the rest', () => {
    const [repair] = proposeRepairs(reportOf(sample('two rows blank')), { locale: en })
    expect(repair?.message).toMatch(/: 0, and so on, 14 cells in all\. Please check and fill them in\.$/)
    expect(repair?.message.match(/Table 3/g)).toHaveLength(8)
  })

  it('puts blanks of one table after the repairs of another', () => {
    const report = withCells(city, { 'requests.granted.naturalPerson': 2188, 'remedies.review.total': null })
    expect(proposeRepairs(report).map(({ why }) => why)).toEqual(['digit_swap', 'forced_blank'])
  })

  it('fills in a blank beside a wrong cell only as every repair would', () => {
    const blank = 'requests.granted.research'
    const wrong = withCells(city, { 'requests.carriedOut.total': 130, [blank]: null })
    expect(editsOf(proposeRepairs(wrong)[1])).toEqual({ [blank]: [null, 0] })
    const needed = withCells(city, { 'requests.granted.naturalPerson': 2188, 'requests.granted.enterprise': null })
    const [mend, fill] = proposeRepairs(needed)
    expect(mend?.resolves).toEqual(['requests-outcome-total:naturalPerson'])
    expect(editsOf(fill)).toEqual({ 'requests.granted.enterprise': [null, 21] })
    // The enterprises of two rows are blank and add up to 28: how they share it depends on which person is wrong.
    const open = {
      'requests.granted.naturalPerson': 1293,
      'requests.granted.enterprise': null,
      'requests.partlyGranted.enterprise': null,
    }
    const repairs = proposeRepairs(withCells(city, open))
    expect(repairs.map(editsOf)).toEqual([
      { 'requests.partlyGranted.naturalPerson': [447, 442] },
      { 'requests.granted.naturalPerson': [1293, 1288] },
    ])
  })

  it('keeps quiet about blanks where it cannot tell what is wrong', () => {
    const figures = {
      'requests.newRequests.naturalPerson': 17,
      'requests.granted.enterprise': 911,
      'requests.otherMisc.otherOrg': 333,
      'requests.carriedOut.total': 2020,
      'requests.granted.research': null,
    }
    expect(proposeRepairs(withCells(city, figures))).toEqual([])
  })

  it('leaves a blank form alone', () => {
    const blank = Object.fromEntries(findEdition(city.edition)!.cells.map(({ address }) => [address, null]))
    expect(proposeRepairs(withCells(city, blank))).toEqual([])
  })
})
