import { describe, expect, test } from 'vitest'
import { matrixFromText, matrixLimit, splitTabbed, spread } from './matrix.ts'

const cell = (text: string, colspan = 1, rowspan = 1) => ({ text, colspan, rowspan })

describe('spread', () => {
  test('puts a merged cell at its upper left and leaves what it covers empty', () => {
    const rows = [
      [cell('a', 2), cell('b', 1, 2)],
      [cell('c'), cell('d')],
    ]
    expect(spread(rows)).toEqual([
      ['a', '', 'b'],
      ['c', 'd', ''],
    ])
  })

  test('fills ragged rows up', () => {
    expect(spread([[cell('a')], [cell('b'), cell('c')]])).toEqual([
      ['a', ''],
      ['b', 'c'],
    ])
  })

  test('does not grow with an absurd span', () => {
    const matrix = spread([[cell('a', 1e9, 1e9)], [cell('b')]])
    expect(matrix).toHaveLength(2)
    expect(matrix[0]).toHaveLength(matrixLimit.columns)
  })
})

describe('splitTabbed', () => {
  test.each([
    [
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['1\t\t3', [['1', '', '3']]],
    [
      '\t\n1\t2',
      [
        ['', ''],
        ['1', '2'],
      ],
    ],
    ['12', [['12']]],
    ['"a\nb"\t2', [['a\nb', '2']]],
    ['"say ""no"""\t2', [['say "no"', '2']]],
    ['a"b"\tc', [['a"b"', 'c']]],
    [' 1 \t 2 ', [['1', '2']]],
    ['1\n\n2', [['1'], [''], ['2']]],
    ['', [['']]],
  ])('%j', (text, rows) => {
    expect(splitTabbed(text)).toEqual(rows)
  })
})

describe('matrixFromText', () => {
  test('splits figures that stand apart in chat text', () => {
    expect(matrixFromText('3 0 1　4\n1 2 3 6')).toEqual([
      ['3', '0', '1', '4'],
      ['1', '2', '3', '6'],
    ])
  })

  test('leaves words with spaces whole', () => {
    expect(matrixFromText('3 件')).toEqual([['3 件']])
  })
})
