import { type Block, blankReport, type CellAddress, editions, type Report } from '@gouji/core'

/** Prose whose figures are those of the tables. */
function paragraphs(received: number): string[] {
  return [
    '（一）主动公开。本年度通过门户网站公开各类政府信息 1286 条，其中政策文件 58 条，公告公示 702 条，其他信息 526 条。',
    `（二）依申请公开。本年度新收政府信息公开申请 ${received} 件，上年结转 1 件，办结 ${received} 件，结转下年度 1 件。`,
    '（三）政府信息管理。制发行政规范性文件 2 件，废止 1 件，现行有效 9 件，均已按规定备案。',
    '（四）平台建设。维护门户网站专栏 14 个，更新栏目 35 个，政务新媒体 2 个。',
    '（五）监督保障。组织业务培训 2 次，参加人员 60 余人次，未发生责任追究情形。',
  ]
}

/** A report of usual size whose 42 table equations hold: few requests, short prose. */
export function sampleReport(seed = 0): Report {
  const edition = editions[0]
  const report = blankReport(edition, { year: 2024, body: { name: '示例市示例局' } })
  const table = report.sections.requests.table as Record<string, Record<string, number>>
  for (const row of Object.values(table)) for (const column of Object.keys(row)) row[column] = 0
  const remedies = report.sections.remedies.table as Record<string, Record<string, number>>
  for (const row of Object.values(remedies)) for (const column of Object.keys(row)) row[column] = 0
  const put = (row: string, person: number, enterprise: number) =>
    Object.assign(table[row]!, { naturalPerson: person, enterprise, total: person + enterprise })
  const extra = seed % 90
  put('newRequests', 2 + extra, 1)
  put('carriedIn', 1, 0)
  put('granted', 1 + extra, 1)
  put('deniedThirdParty', 1, 0)
  put('resultTotal', 2 + extra, 1)
  put('carriedOut', 1, 0)
  const disclosure = report.sections.disclosure.table
  disclosure.rules = { issued: 0, repealed: 0, inForce: 0 }
  disclosure.normativeDocs = { issued: 2, repealed: 1, inForce: 9 }
  disclosure.licensing = { decisions: 1532 }
  disclosure.penalty = { decisions: 87 }
  disclosure.coercion = { decisions: 0 }
  disclosure.fees = { amountWan: '12.35' }
  report.title = '示例市示例局2024年政府信息公开工作年度报告'
  report.preamble = [{ kind: 'paragraph', text: '本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。' }]
  const prose = (texts: readonly string[]): Block[] => texts.map(text => ({ kind: 'paragraph', text }))
  report.sections.overview.narrative = prose(paragraphs(3 + extra))
  report.sections.problems.narrative = prose(['主要问题是公开内容的解读形式较少。下一步将增加图文解读，并定期检查。'])
  report.sections.other.narrative = prose(['本年度未收取政府信息公开信息处理费。'])
  return report as Report
}

/** Every cell address of the newest edition that holds a count. */
export const countCells: readonly CellAddress[] = editions[0].cells
  .filter(cell => cell.type === 'count')
  .map(cell => cell.address)
