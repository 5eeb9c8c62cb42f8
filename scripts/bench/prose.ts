import { type Block, checkReport, findClaims, type Report, withCell } from '@gouji/core'
import { type BenchResult, compare } from './harness.ts'
import { sampleReport } from './sample.ts'

/** An overview as long and as full of numbers as those of city governments. */
const overview = [
  '2024年，我局深入贯彻落实《中华人民共和国政府信息公开条例》，坚持以公开为常态、不公开为例外，围绕中心工作，加大公开力度，规范公开流程，不断提升政府信息公开工作的质量和水平，切实保障人民群众的知情权、参与权和监督权。',
  '（一）主动公开情况。全年通过政府网站主动公开各类信息1286条，其中政策文件58条、公告公示702条、财政预决算12条、其他信息514条；通过微信公众号发布信息420余条，举办新闻发布会3场，制作政策解读21个，回应社会关切16件。围绕稳增长、惠民生等重点，细化公开目录，统一公开标准，及时发布规划计划、行政许可、行政处罚、公共资源配置等信息，做到应公开尽公开。',
  '（二）依申请公开情况。健全接收、登记、审核、办理、答复、归档各环节制度，加强与申请人的沟通，提高答复的针对性和规范性。本年度新收政府信息公开申请859件，上年结转18件，答复805件，另有72件顺延到下年度答复。在答复的805件申请中，予以公开258件，占32.05%；部分公开14件，占1.74%；不予公开35件，占4.35%；无法提供337件，占41.86%；不予处理158件，占19.63%；其他处理3件，占0.37%。',
  '（三）政府信息管理情况。制发行政规范性文件9件，废止2件，现行有效66件，均已在网站集中公开，并按规定清理、标注有效性。健全信息发布审核机制，落实专人负责，定期对已公开的信息进行梳理，确保内容准确、来源可靠、更新及时。',
  '（四）政府信息公开平台建设情况。持续优化门户网站政府信息公开专栏，调整栏目14个，完善检索、下载等功能，开设专题集中发布惠企利民政策，方便企业和群众查询；加强政务新媒体管理，严格执行三审三校制度，规范信息发布流程，没有发生信息发布差错。',
  '（五）监督保障情况。将政府信息公开纳入年度考核，明确责任分工，定期通报工作进展；组织业务培训2次，参训人员60余人次；开展检查4次，发现问题11个，均已整改。因政府信息公开引起的行政复议7件，其中结果维持5件，尚未审结2件；行政诉讼9件，结果维持8件，尚未审结1件。',
]
/** Figures that agree with it, so that no finding has to be put into words. */
const figures: Record<string, number> = {
  'requests.newRequests.naturalPerson': 859,
  'requests.carriedIn.naturalPerson': 18,
  'requests.granted.naturalPerson': 258,
  'requests.partlyGranted.naturalPerson': 14,
  'requests.deniedThirdParty.naturalPerson': 35,
  'requests.unavailableNotHeld.naturalPerson': 337,
  'requests.refusedPetition.naturalPerson': 158,
  'requests.otherMisc.naturalPerson': 3,
  'requests.resultTotal.naturalPerson': 805,
  'requests.carriedOut.naturalPerson': 72,
  'remedies.review.upheld': 5,
  'remedies.review.pending': 2,
  'remedies.review.total': 7,
  'remedies.suitDirect.upheld': 8,
  'remedies.suitDirect.pending': 1,
  'remedies.suitDirect.total': 9,
  'disclosure.normativeDocs.issued': 9,
  'disclosure.normativeDocs.repealed': 2,
  'disclosure.normativeDocs.inForce': 66,
}
const blocks: Block[] = overview.map(text => ({ kind: 'paragraph', text }))
const characters = overview.join('').length

/** Every number of a text: what the simplest scan for claims would begin with. */
function scanNumbers(): number {
  let found = 0
  for (const text of overview) {
    const numbers = /\d[\d,]*(?:\.\d+)?/g
    while (numbers.exec(text)) found++
  }
  return found
}

/** The sample report with these figures, each row's total made to agree, and an overview. */
function reportWith(narrative: Block[]): Report {
  const report = sampleReport()
  report.sections.overview.narrative = narrative
  const { requests } = report.sections
  const table = requests.table as Record<string, Record<string, number>>
  for (const row of Object.values(table)) for (const column of Object.keys(row)) row[column] = 0
  let all = report
  for (const [cell, value] of Object.entries(figures)) {
    all = withCell(all, cell, value)
    if (cell.endsWith('.naturalPerson')) all = withCell(all, cell.replace('naturalPerson', 'total'), value)
  }
  return JSON.parse(JSON.stringify(all)) as Report
}

const withProse = reportWith(blocks)
const withoutProse = reportWith([])

/** Per 1,000 characters of narrative. */
export function benchProse(): BenchResult[] {
  const per = characters / 1000
  return [
    compare('claims of 1,000 characters', () => findClaims(blocks), scanNumbers, { per, goal: '<= 30 µs' }),
    compare(
      'all rules, with and without the prose',
      () => checkReport(withProse),
      () => checkReport(withoutProse),
      { per },
    ),
  ]
}
