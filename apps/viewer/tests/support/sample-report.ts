import { blankReport, findEdition, type Report, tableOf } from '@gouji/core/check'

const results = {
  newRequests: [287, 16, 0, 3, 42, 5],
  carriedIn: [12, 1, 0, 0, 2, 0],
  granted: [131, 6, 0, 1, 20, 3],
  partlyGranted: [38, 2, 0, 0, 6, 0],
  deniedStateSecret: [1, 0, 0, 0, 0, 0],
  deniedOtherLaw: [4, 0, 0, 0, 0, 0],
  deniedThirdParty: [7, 1, 0, 0, 0, 0],
  deniedInternalAffairs: [3, 0, 0, 0, 0, 0],
  deniedEnforcementFile: [9, 0, 0, 0, 4, 0],
  deniedInquiry: [21, 2, 0, 0, 3, 0],
  unavailableNotHeld: [44, 3, 0, 1, 7, 1],
  unavailableNeedsCreation: [5, 0, 0, 1, 0, 0],
  refusedPetition: [11, 0, 0, 0, 0, 0],
  refusedDuplicate: [6, 0, 0, 0, 1, 0],
  otherNotCorrected: [3, 1, 0, 0, 0, 0],
  otherMisc: [4, 0, 0, 0, 1, 0],
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0)
}

/** A report of an invented body in which every relation holds. A fresh copy each time. */
export function sampleReport(): Report {
  const report = blankReport(findEdition('cn-2021')!, {
    year: 2024,
    body: { name: '云岭县档案局', type: 'department' },
  })
  const requests = tableOf(report, 'requests')
  const columns = ['naturalPerson', 'enterprise', 'research', 'publicWelfare', 'legalService', 'otherOrg']
  const figures: { [row: string]: number[] } = results
  const outcomes = Object.keys(requests).filter(
    row => !['newRequests', 'carriedIn', 'resultTotal', 'carriedOut'].includes(row),
  )
  const at = (row: string, i: number) => figures[row]?.[i] ?? 0
  figures.resultTotal = columns.map((_, i) => sum(outcomes.map(row => at(row, i))))
  figures.carriedOut = columns.map((_, i) => at('newRequests', i) + at('carriedIn', i) - at('resultTotal', i))
  for (const row of Object.keys(requests)) {
    columns.forEach((column, i) => {
      requests[row]![column] = at(row, i)
    })
    requests[row]!.total = sum(columns.map((_, i) => at(row, i)))
  }
  const remedies = tableOf(report, 'remedies')
  remedies.review = { upheld: 6, corrected: 2, other: 3, pending: 1, total: 12 }
  remedies.suitDirect = { upheld: 2, corrected: 0, other: 1, pending: 0, total: 3 }
  remedies.suitAfterReview = { upheld: 1, corrected: 0, other: 0, pending: 1, total: 2 }
  Object.assign(tableOf(report, 'disclosure'), {
    rules: { issued: 0, repealed: 0, inForce: 0 },
    normativeDocs: { issued: 4, repealed: 1, inForce: 26 },
    licensing: { decisions: 1932 },
    penalty: { decisions: 207 },
    coercion: { decisions: 14 },
    fees: { amountWan: '83.25' },
  })
  report.title = '云岭县档案局2024年政府信息公开工作年度报告'
  report.preamble = [
    {
      kind: 'paragraph',
      text: '本报告依照《中华人民共和国政府信息公开条例》编写，由六个部分组成，所列数据的统计期限为2024年1月1日至12月31日。',
    },
  ]
  const { overview, problems, other } = report.sections
  overview.narrative = [
    { kind: 'paragraph', text: '2024年，本局把政府信息公开作为服务群众的日常工作，重点做了以下几件事。' },
    { kind: 'heading', level: 2, text: '（一）主动公开' },
    {
      kind: 'paragraph',
      text: '全年在门户网站公开各类信息三百余条，配发解读材料11篇，馆藏目录全部上网可查，详见本局信息公开专栏。',
    },
    { kind: 'heading', level: 2, text: '（二）依申请公开' },
    {
      kind: 'paragraph',
      text: [
        { text: '全年新收申请' },
        { figure: 'requests.newRequests.total' },
        { text: '件，上年结转' },
        { figure: 'requests.carriedIn.total' },
        { text: '件，均在法定期限内办理，' },
        { text: '没有超期答复', bold: true },
        { text: '。受理方式见' },
        { text: '公开指南', href: 'https://archive.example/guide' },
        { text: '。' },
      ],
    },
  ]
  problems.narrative = [
    {
      kind: 'list',
      ordered: true,
      items: ['部分老旧档案的目录描述过于简略，群众检索不便。', '基层窗口人员对区分处理的把握还不够一致。'],
    },
    { kind: 'paragraph', text: '对此，本局已制定目录补充计划，并安排两次业务培训。' },
  ]
  other.narrative = [{ kind: 'paragraph', text: '本年度未收取信息处理费，没有其他需要报告的事项。' }]
  return report
}
