import type { ProblemSentences } from '../problem-sentences.ts'

const types: Record<string, string> = {
  number: '数字',
  int: '整数',
  string: '文字（字符串）',
  boolean: 'true 或 false',
  array: '列表（数组）',
  object: '对象',
  record: '对象',
}

function bound(expected = ''): string {
  return expected.replace('>= ', '不小于 ').replace('<= ', '不大于 ')
}

export const sentencesOfProblems: ProblemSentences = {
  problems: {
    not_an_object: ({ found }) => `这不是一份年度报告的 JSON 对象，内容是 ${found}。`,
    unknown_edition: ({ found, expected }) => `edition 为 ${found}，没有这个版本的表式；可用的有：${expected}。`,
    unsupported_version: ({ found, expected }) => `schemaVersion 为 ${found}，本程序支持的是 ${expected}，请升级程序。`,
    missing: () => '缺少这一项。空白的单元格请写 null。',
    unknown_key: ({ key }) => `多出未知的项“${key}”，请核对名称或删去。`,
    wrong_type: ({ found, expected }) => `内容是 ${found}，应为${types[expected ?? ''] ?? expected}。`,
    not_a_whole_number: ({ found }) => `内容是 ${found}，应为整数。`,
    out_of_range: ({ found, expected }) => `内容是 ${found}，超出范围，应${bound(expected)}。`,
    too_long: ({ expected }) => `内容过长，上限为 ${expected}。`,
    wrong_format: ({ found }) => `内容 ${found} 格式不对。`,
    not_allowed: ({ found }) => `内容 ${found} 不是允许的值。`,
  },
  cellInput: {
    not_a_number: '不是数字，请填 0 或正整数',
    negative: '不能是负数',
    not_whole: '件数应为整数',
    too_large: '数字过大，请核对',
    not_an_amount: '不是金额，请填数字，最多 12 位小数',
  },
  at: (place, sentence) => `${place}：${sentence}`,
}
