import type { SectionDefinition } from '../definition.ts'

/** The six headings; the same in both editions, with the variants seen in published reports. */
export const sections: readonly SectionDefinition[] = [
  { id: 'overview', numeral: '一', heading: '总体情况', variants: ['政府信息公开工作的基本情况', '基本情况'] },
  {
    id: 'disclosure',
    numeral: '二',
    heading: '主动公开政府信息情况',
    variants: ['行政机关主动公开政府信息情况', '主动公开信息情况'],
  },
  {
    id: 'requests',
    numeral: '三',
    heading: '收到和处理政府信息公开申请情况',
    variants: ['行政机关收到和处理政府信息公开申请情况'],
  },
  {
    id: 'remedies',
    numeral: '四',
    heading: '政府信息公开行政复议、行政诉讼情况',
    variants: [
      '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '政府信息公开行政复议与行政诉讼情况',
      '政府信息公开行政法复议、行政诉讼情况',
    ],
  },
  {
    id: 'problems',
    numeral: '五',
    heading: '存在的主要问题及改进情况',
    variants: [
      '政府信息公开工作存在的主要问题及改进情况',
      '存在问题及改进情况',
      '存在的主要问题及改进措施',
      '存在的主要问题及整改措施',
      '存在的主要问题和改进情况',
    ],
  },
  { id: 'other', numeral: '六', heading: '其他需要报告的事项', variants: ['其他报告的事项', '需要报告的其他事项'] },
]
