import type { ContentFindingParams } from '../../rules/finding-params.ts'
import type { Sentences } from '../locale.ts'

const words = {
  disclosure: '主动公开',
  requests: '依申请公开',
  management: '政府信息管理',
  platform: '平台建设',
  supervision: '监督保障',
  assessment: '工作考核',
  review: '社会评议',
  accountability: '责任追究',
  problems: '问题',
  measures: '改进措施',
}

function list(items: readonly (keyof typeof words)[]): string {
  return items.map(item => words[item]).join('、')
}

export const content: Sentences<ContentFindingParams> = {
  section_blank: ({ section }, _, names) => `“${names.section(section)}”没有内容。`,
  table_blank: ({ table }, _, names) => `${names.table(table)}一格未填。`,
  aspects_missing: ({ missing }) => `总体情况未提及${list(missing)}。`,
  government_items_missing: ({ missing }) => `政府的报告未提及${list(missing)}。`,
  problems_missing: ({ missing }) => `第五部分未写明${list(missing)}。`,
  personal_data: ({ isMobile, shown }) => `正文有${isMobile ? '手机号' : '身份证号'} ${shown}，请核实并遮盖。`,
  generic_overview: () => '总体情况没有本机关的名称和数字。',
  speaks_of_others: ({ found }) => `总体情况写“${found}”，不像本机关的情况。`,
}
