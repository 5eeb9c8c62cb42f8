import type { SimilaritySentences } from '../../similarity/locale.ts'

const own = '本工具的建议，非官方要求：报告宜反映本机关本年度的工作'

export const similaritySentences: SimilaritySentences = {
  messages: {
    narrative_repeated: ({ percent }, section) =>
      `“${section}”有 ${percent}% 的文字与本机关上年报告相同（数字不计），请核对是否反映了本年度情况。`,
    narrative_shared: ({ percent, name }, section) =>
      `“${section}”有 ${percent}% 的文字与“${name}”的报告相同（机关名称和数字不计），请核对是否反映了本机关情况。`,
  },
  basis: { 'narrative-repeats-last-year': own, 'narrative-resembles-sibling': own },
}
