import type { MetadataFindingParams } from '../../rules/finding-params.ts'
import type { Sentences } from '../locale.ts'

export const metadata: Sentences<MetadataFindingParams> = {
  year_mismatch: ({ where, found, expected }) =>
    `${{ title: '标题', period: '统计期限', text: '正文' }[where]}写 ${found} 年，报告年度是 ${expected} 年。`,
  period_missing: ({ year }) => `未写统计期限（${year}年1月1日至12月31日）。`,
  period_mismatch: ({ found, year }) => `统计期限写“${found}”，全年应为${year}年1月1日至12月31日。`,
  title_names_other: ({ found, name }) => `标题写“${found}”，机关名称是“${name}”。`,
  self_reference: ({ found, name }) => `正文自称“${found}”，机关名称是“${name}”。`,
  edition_year: ({ year, found, expected }) =>
    `本报告用${found}的格式，${year} 年${expected === null ? '没有对应的格式' : `应用${expected}的格式`}。`,
  citation_mismatch: ({ found, expected }) => `引用“${found}”，本报告的格式出自${expected}。`,
  parts_mismatch: ({ listed, said, expected }) =>
    `正文${said === null ? '' : `称${said}个部分，`}列出 ${listed} 个，报告有 ${expected} 个。`,
  title_wording: ({ found }) => `“${found}”宜称“年度报告”。`,
  name_blank: ({ field }) => `未填${field === 'title' ? '标题' : '机关名称'}。`,
}
