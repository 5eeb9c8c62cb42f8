import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { linesOfNode } from './lines.ts'

function lines(html: string): string[] {
  return linesOfNode(load(html).root()[0]!).lines.map(line => `${line.kind}: ${line.text}`)
}

describe('linesOfNode', () => {
  it('joins runs of a paragraph and breaks at blocks', () => {
    expect(lines('<p><span>（</span><span>一</span><span>）</span>公开</p><div>甲<br>乙</div>')).toEqual([
      'text: （一）公开',
      'text: 甲',
      'text: 乙',
    ])
  })

  it('prints rows of a table with bars, paragraphs of a cell with a blank', () => {
    expect(lines('<table><tr><td><p>商业</p><p>企业</p></td><td>&nbsp;</td><td>a|b</td></tr></table>')).toEqual([
      'row: 商业 企业 |  | a¦b |',
    ])
  })

  it('looks into tables that only arrange the page', () => {
    expect(lines('<table><tr><td><p>甲</p><table><tr><td>1</td><td>2</td></tr></table></td></tr></table>')).toEqual([
      'text: 甲',
      'row: 1 | 2 |',
    ])
  })

  it('leaves out scripts and styles', () => {
    expect(lines('<script>var a</script><style>p{}</style><p>甲</p>')).toEqual(['text: 甲'])
  })

  it('keeps headings and items apart', () => {
    expect(lines('<h2>甲</h2><ul><li>乙</li></ul>')).toEqual(['heading: 甲', 'item: 乙'])
  })

  it('counts images', () => {
    expect(linesOfNode(load('<p><img><img></p>').root()[0]!).images).toBe(2)
  })
})
