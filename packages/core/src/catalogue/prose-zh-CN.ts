import type { ProseTexts } from './texts.ts'

const compare = '核对正文和表格，改正写错的一处；统计范围不同的，在正文中写明范围，或写明原因。'
const bound = '概数（余、近、约、超等）、其他年份、其他机关或范围的数不比较'

export const proseZhCN: ProseTexts = {
  'prose-new-requests': {
    title: '正文的新收申请件数',
    says: `正文所写新收申请件数等于表三第一项总计；写“收办”“共办理”的，也可等于第一、二项之和；${bound}`,
    advice: compare,
  },
  'prose-carried-in': {
    title: '正文的上年结转件数',
    says: `正文所写上年结转件数等于表三第二项总计；${bound}`,
    advice: compare,
  },
  'prose-done': {
    title: '正文的办结件数',
    says: `正文所写答复、办结件数等于表三第三项（七）总计；${bound}`,
    advice: compare,
  },
  'prose-carried-out': {
    title: '正文的结转下年度件数',
    says: `正文所写结转下年度件数等于表三第四项总计；${bound}`,
    advice: compare,
  },
  'prose-balance': {
    title: '正文中收办件数不平衡',
    says: '同一段中：新收＋上年结转＝办结＋结转下年度',
    advice: '核对这几个数，并与表三一致。',
  },
  'prose-outcomes': {
    title: '正文的办理结果件数',
    says: `正文所写予以公开、部分公开、不予公开、无法提供、不予处理、其他处理的件数等于表三相应各行之和；${bound}`,
    advice: compare,
  },
  'prose-applicants': {
    title: '正文的申请人件数',
    says: `正文所写自然人、法人或其他组织的申请件数等于表三相应各列；${bound}`,
    advice: compare,
  },
  'prose-no-requests': {
    title: '正文写没有收到申请',
    says: '正文写没有收到申请的，表三第一项总计为 0（第二项可以不为 0）',
    advice: compare,
  },
  'prose-remedies': {
    title: '正文的复议、诉讼件数',
    says: `正文所写行政复议、行政诉讼件数等于表四相应总计；${bound}`,
    advice: compare,
  },
  'prose-no-remedies': {
    title: '正文写没有发生复议、诉讼',
    says: '正文写没有发生行政复议、行政诉讼的，表四相应各格为 0',
    advice: compare,
  },
  'prose-documents': {
    title: '正文的规范性文件件数',
    says: `正文所写规章、规范性文件的制发、废止、现行有效件数等于表二相应各格；${bound}`,
    advice: compare,
  },
  'prose-decisions': {
    title: '正文的许可、处罚、强制件数',
    says: '正文所写行政许可、行政处罚、行政强制件数与表二相同；正文常只计已公开的，只作提示',
    advice: '核对统计范围，确属范围不同的不必理会。',
  },
  'prose-percentage': {
    title: '正文的百分比',
    says: '正文所写占比、办结率、同比与所给数字算出的相同（四舍五入或舍去尾数均可）；基数不明，只作提示',
    advice: '重新计算；基数不同的，在正文中写明。',
  },
  'prose-list-sum': {
    title: '分项之和与总数不符',
    says: '“共 N，其中 a、b、c”：各分项之和不大于 N；小于 N 的只作提示；有概数的不比较',
    advice: '核对总数和分项，是否漏列、重复或单位不同。',
  },
  'fee-consistency': {
    title: '信息处理费前后不一',
    says: '一处写未收取信息处理费的，别处不写收取的金额；分项金额之和等于总额',
    advice: '核对收费情况，前后改为一致。',
  },
  'fee-multiple': {
    title: '信息处理费不是 10 元的整数倍',
    says: '按《政府信息公开信息处理费管理办法》的标准，收取的金额总是 10 元的整数倍',
    advice: '核对金额。',
    source: '由《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）的收费标准推算，并无明文',
  },
  'fee-statement': {
    title: '第六部分未写信息处理费',
    says: '2021 年起，第六部分写明收取信息处理费的情况，没有收取的也写明',
    advice: '在第六部分补写收取信息处理费的情况。',
    source: '公开发布的年度报告中的通行做法；收费见《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）',
  },
}
