import { describe, expect, it } from 'vitest'
import { placeFigures } from './place.ts'

function place(content: string, count: number) {
  return placeFigures(content, count).placement
}
const cells = (...texts: string[]) => ({ kind: 'cells', texts })

describe('placeFigures', () => {
  it.each([
    [' | 0 | 0 | 0 |', 3, ['0', '0', '0']],
    [' | 0 | 0 | | ||', 3, ['0', '0', '']],
    [' | 3 | | | | | | 3 | ||', 7, ['3', '', '', '', '', '', '3']],
    [' | | | 1 | 2 | 3 |', 3, ['1', '2', '3']],
    ['\t1\t2\t3', 3, ['1', '2', '3']],
    [' |\n1 |\n2 |\n3 |', 3, ['1', '2', '3']],
    [' |\n | 5 | 6 |', 3, ['', '5', '6']],
    [' |\n| | 5 | 6 |', 3, ['', '5', '6']],
    ['\n1\n\n2\n\n3\n', 3, ['1', '2', '3']],
    [' 1 2 3 ', 3, ['1', '2', '3']],
    ['9116.36 ', 1, ['9116.36']],
    ['１２ ３ ４', 3, ['12', '3', '4']],
  ])('gives %j to %i cells', (content, count, texts) => {
    expect(place(content, count)).toEqual(cells(...texts))
  })

  it('takes digits that stand together for a run with hints', () => {
    expect(place('160 02 0 018', 7)).toEqual({ kind: 'run', run: { text: '160020018', breaks: [3, 5, 6] } })
  })

  it('sees a run inside a single cell', () => {
    expect(place(' | 0000000 |', 7)).toEqual({ kind: 'run', run: { text: '0000000', breaks: [] } })
  })

  it.each([
    ['\n0\n', 3, 1],
    [' | 1 | 2 |', 3, 2],
    [' | 1 | 2 | 3 | 4 |', 3, 4],
    ['\n1\n2\n3\n4\n', 3, 4],
    ['2626', 7, 1],
  ])('does not place %j in %i cells', (content, count, found) => {
    expect(place(content, count)).toEqual({ kind: 'unclear', found })
  })

  it('does not tell empty cells in front from empty cells behind', () => {
    expect(place(' | | | 3 | | | | | | |', 7)).toEqual({ kind: 'unclear', found: 1 })
  })

  it.each(['', ' | | | |', '\n\n\n', '第二十条'])('finds no figure in %j', content => {
    expect(place(content, 3)).toEqual({ kind: 'blank' })
  })
})
