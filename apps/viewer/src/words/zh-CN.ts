import type { Words } from '../language.ts'

export const chinese: Words = {
  lang: 'zh-CN',
  title: ({ body, year }) => `${body.name}${year}年政府信息公开工作年度报告`,
  facts: ({ body, year }, edition) => [
    ['发布机构：', body.name],
    ['报告年度：', `${year}年`],
    ['表格样式：', edition.document],
  ],
  sectionHeading: (numeral, _position, heading) => `${numeral}、${heading}`,
  relations: ({ total, checked, held }) =>
    `勾稽关系 ${total} 项，成立 ${held} 项` +
    (checked > held ? `，不成立 ${checked - held} 项` : '') +
    (total > checked ? `，${total - checked} 项因有空格无法核对` : ''),
  computedHere: '由您的浏览器根据本页数据当场核算',
  brokenSummary: count => `查看不成立的 ${count} 项`,
  basis: '依据：',
  explanation: '填报说明：',
  blank: '空白',
  disagrees: '勾稽关系不成立',
  takesPart: '涉及不成立的勾稽关系',
  scrolling: table => `${table}，可左右滚动`,
  plainTable: '表格',
  loading: '正在读取年度报告……',
  sourceLink: '打开原始数据',
  errors: {
    no_source: () => '页面没有指明要显示哪一份年度报告（缺少 src）。',
    bad_address: address => `年度报告的地址无效：${address}`,
    network: () => '没有取到年度报告的数据。请检查网络，稍后刷新本页。',
    http_status: status => `没有取到年度报告的数据，服务器返回 ${status}。请稍后刷新本页。`,
    not_json: () => '取到的内容不是 JSON 数据，无法显示年度报告。',
    unknown_edition: id => `这份年度报告采用的表格样式“${id}”是本组件不认识的，请更新组件。`,
    not_a_report: () => '取到的数据不是一份完整的年度报告，无法显示。',
  },
}
