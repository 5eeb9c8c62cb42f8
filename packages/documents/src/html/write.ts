import { type Block, findEdition, narrativeOf, type Report, tableIds } from '@gouji/core'
import { titleOf } from '../write/title.ts'
import { escapeHtml } from './escape.ts'
import { blockHtml } from './write-blocks.ts'
import { tableHtml } from './write-table.ts'

const style = `body{max-width:60rem;margin:2rem auto;padding:0 1rem;font:1rem/1.8 "FangSong","STFangsong",serif;color:#111}
h1{font:700 1.5rem/1.5 "SimSun","STSong",serif;text-align:center}
h2{font:700 1.15rem/1.8 "SimHei","Heiti SC",sans-serif}
h3{font:700 1rem/1.8 "KaiTi","STKaiti",serif}
p{text-indent:2em;margin:.4rem 0}
table{border-collapse:collapse;width:100%;margin:1rem 0;font-size:.85rem;line-height:1.4}
caption{text-align:left;font-size:.85rem}
th,td{border:1px solid #333;padding:.25rem .4rem;font-weight:400;text-align:center}
th[scope=row],th[scope=rowgroup]{text-align:left}
td.figure{font-variant-numeric:tabular-nums}
img{max-width:100%}
@page{size:A4;margin:2cm}
@media print{body{margin:0;max-width:none}tr{break-inside:avoid}h2{break-after:avoid}}`

/** The report as one complete page in the official layout, without scripts or outside resources. */
export function writeHtml(report: Report): string {
  const edition = findEdition(report.edition)!
  const blocks = (narrative: readonly Block[]) => narrative.map(block => blockHtml(block, report))
  const title = escapeHtml(titleOf(report))
  const sections = edition.sections.flatMap(({ id, numeral, heading }) => {
    const table = tableIds.find(found => found === id)
    return [
      `<section>\n<h2>${numeral}、${escapeHtml(heading)}</h2>`,
      ...blocks(narrativeOf(report, id)),
      ...(table ? [tableHtml(edition.tables[table], report, heading)] : []),
      '</section>',
    ]
  })
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    `<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${title}</title>\n<style>\n${style}\n</style>\n</head>`,
    `<body>\n<main>\n<h1>${title}</h1>`,
    ...blocks(report.preamble),
    ...sections,
    '</main>\n</body>\n</html>\n',
  ].join('\n')
}
