import { describeCellInputError, describeProblem, findEdition } from '@gouji/core'
import type { Sentences } from './sentences.ts'

const from = { option: '调用方', fileName: '文件名', prose: '正文', edition: '所用表式' } as const

export const zhCN: Sentences = {
  notes: {
    split_by_relations: (p, c) =>
      `${c.where}：原文“${c.source}”数字连写，有多种断法，按列合计与勾稽关系读作 ${p.reading}，请核对。`,
    split_doubtful: (p, c) =>
      `${c.where}：原文“${c.source}”数字连写，读作 ${p.reading}；但所在各列不平，也可能另有断法，请核对。`,
    split_assumed: (p, c) =>
      `${c.where}：原文“${c.source}”数字连写，读作 ${p.reading}，这是推断；也可能是 ${p.others}。请对照原件核对。`,
    split_undecided: (p, c) =>
      `${c.where}：原文“${c.source}”数字连写，无法确定如何断开，留空待填。可能是 ${p.candidates}${p.count > 5 ? ` 等 ${p.count} 种` : ''}。`,
    split_unbounded: (_, c) => `${c.where}：原文“${c.source}”数字连写，可能的断法太多，未逐一核算，留空待填。`,
    split_impossible: (p, c) => `${c.where}：原文“${c.source}”不能断成 ${p.expected} 个数，留空待填。`,
    sum_as_printed: (p, c) => `${c.where}：原文“${c.source}”读作 ${p.reading}，各项之和与总计不符，照原文保留。`,
    glued_rows: (p, c) => `${c.locale.tables[p.table]}有 ${p.count} 行数字连写，已按各项之和等于总计逐行断开。`,
    figures_missing: (p, c) =>
      `${c.where}：应有 ${p.expected} 个数，原文“${c.source}”只有 ${p.found} 个，无法对应到列，留空待填。`,
    figures_surplus: (p, c) =>
      `${c.where}：应有 ${p.expected} 个数，原文“${c.source}”有 ${p.found} 个，无法对应到列，留空待填。`,
    figure_unreadable: (p, c) =>
      `${c.where}：“${p.text}”不能作为该格的数（${describeCellInputError(p.reason, c.locale)}），留空待填。`,
    figure_cleaned: (p, c) => `${c.where}：原文“${p.text}”读作 ${p.value}。`,
    placeholder_blank: (p, c) => `${c.where}：原文为“${p.text}”，按空白读入；若本年没有，应填 0。`,
    unit_from_header: (p, c) => `${c.where}：单位“${p.unit}”取自表头。`,
    unit_differs: (p, c) => `${c.where}：表头单位为“${p.unit}”，与规定的万元不同，留空待填（原文“${c.source}”）。`,
    row_missing: (_, c) => `${c.where}：原文没有这一行，留空待填。`,
    rows_blank: (p, c) => `${c.locale.tables[p.table]}有 ${p.count} 行没有数，按空白读入：${c.where}。`,
    table_missing: (p, c) => `原文没有可以识别的${c.locale.tables[p.table]}，全部留空待填。`,
    label_assumed: (p, c) => `${c.where}：行名“${p.found}”按“${p.official}”读入。`,
    row_stands_for_several: (p, c) => `原文“${p.label}”只有一行（${c.source}），其数记入“${p.into}”：${c.where}。`,
    row_set_to_zero: (p, c) => `${c.where}：原文“${p.label}”只有一行，本行记 0。`,
    group_figures_ignored: (p, c) => `原文在“${p.label}”一行另有小计“${c.source}”，表式没有这一格，未读入。`,
    figures_unplaced: (p, c) => `${c.where}之后有不能归入表式的内容“${p.text}”，未读入。`,
    columns_reordered: (_, c) => `${c.where}：表头各列次序与表式不同，无法逐列对应，留空待填（原文“${c.source}”）。`,
    edition_assumed: p => `原文看不出所用表式，按 ${findEdition(p.edition)?.document ?? p.edition} 读入。`,
    year_assumed: p => `标题中没有年度，按${from[p.from]}取 ${p.year} 年，请核对。`,
    title_missing: () => '原文没有报告标题。',
    body_missing: () => '原文看不出报告机关的名称，请补填。',
    body_doubtful: p => `机关名称“${p.name}”可疑，请核对。`,
    heading_missing: (p, c) => `没有找到“${c.where || p.section}”的标题，该部分可能并入前一部分。`,
    text_dropped: p => `报告前后有 ${p.characters} 字网页附带内容未读入：“${p.sample}”。`,
    text_shortened: p => `正文超过允许的长度，末尾 ${p.characters} 字未读入。`,
    images_dropped: p => `正文有 ${p.count} 幅图片未读入。`,
    truncated: () => '文件没有结束就中断了：中断处的数未读入，其后的内容缺失。',
    decoded_as: p => `文件不是 UTF-8 编码，按 ${p.encoding} 读入。`,
  },
  problems: {
    empty_file: () => '文件是空的。请选择有内容的年度报告文件。',
    too_large: p => `文件有 ${p.megabytes} MB，超过 ${p.limit} MB 的上限。请只保留报告正文后再试。`,
    too_long: p => `正文有 ${p.characters} 字，超过 ${p.limit} 字的上限，不像一份年度报告。请只保留报告正文后再试。`,
    too_complex: () => '网页结构异常复杂（标签过多或嵌套过深），没有读入。请复制报告正文，粘贴为文本后再试。',
    unknown_encoding: p => `文件不是可识别的文字编码（已试 ${p.tried}）。请另存为 UTF-8 后再试。`,
    mojibake: p => `文件内容是乱码（UTF-8 被当作 GBK 读过，例如“${p.sample}”）。请从原网页或原文件重新保存。`,
    characters_lost: p => `文件中的汉字已丢失（例如“${p.sample}”），不能恢复。请从原网页或原文件重新保存。`,
    unsupported_format: p => `不能读取 ${p.format} 文件。请改用文本、HTML 或 JSON。`,
    not_json: p => `文件不是合法的 JSON：${p.detail}。`,
    report_invalid: (p, locale) => `JSON 不是年度报告：${describeProblem(p.problem, findEdition(p.edition), locale)}`,
    not_a_report: () =>
      '没有找到政府信息公开工作年度报告：文件中既没有报告的三张表，也没有报告的六个部分。请确认选对了文件。',
  },
  list: (names, more) => (more > 0 ? `${names.join('、')} 等 ${names.length + more} 格` : names.join('、')),
}
