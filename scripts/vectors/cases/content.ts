import { narrative, paragraphs, type VectorCases } from '../case.ts'

const image = { kind: 'image', src: 'data:image/png;base64,AA==', alt: '' }
/** Passes the checksum and belongs to nobody: the example of many articles on the number. */
const idNumber = '11010519491231002X'

export const contentCases: VectorCases = {
  'section-blank': [
    { name: '无 is content', kind: 'pass', set: narrative('other', '无。') },
    { name: 'an image is content', kind: 'pass', set: { '/sections/other/narrative': [image] } },
    { name: 'a section without a word', kind: 'fail', set: narrative('other'), finds: ['section-blank:other'] },
    {
      name: 'paragraphs of blanks',
      kind: 'blank',
      set: { ...narrative('overview', ' ', '　'), ...narrative('other', '') },
      finds: ['section-blank:overview', 'section-blank:other'],
    },
  ],
  'five-aspects': [
    { name: 'all five', kind: 'pass' },
    {
      name: 'three are missing',
      kind: 'fail',
      set: narrative('overview', '主动公开政府信息62条；没有收到政府信息公开申请。'),
      finds: ['five-aspects'],
    },
    {
      name: 'the form of 2019 asks for none',
      kind: 'pass',
      base: 'cn-2019',
      set: narrative('overview', '主动公开政府信息62条；没有收到政府信息公开申请。'),
    },
    { name: 'an empty overview is another rule’s', kind: 'blank', set: narrative('overview') },
  ],
  'government-items': [
    {
      name: 'all three',
      kind: 'pass',
      set: {
        '/body/type': 'government',
        ...narrative('other', '工作考核、社会评议和责任追究结果情况：考核合格，评议良好，没有追责。'),
      },
    },
    {
      name: 'none',
      kind: 'fail',
      set: { '/body/type': 'government', ...narrative('overview', '主动公开政府信息62条。') },
      finds: ['government-items'],
    },
    { name: 'a department need not', kind: 'pass', set: narrative('overview', '主动公开政府信息62条。') },
    {
      name: 'a government with no overview',
      kind: 'blank',
      set: { '/body/type': 'government', ...narrative('overview') },
      finds: ['government-items'],
    },
  ],
  'problems-stated': [
    {
      name: 'a problem and a measure',
      kind: 'pass',
      set: narrative('problems', '政策解读不够及时。下一步将逐月检查。'),
    },
    { name: 'none', kind: 'fail', set: narrative('problems', '暂无。'), finds: ['problems-stated'] },
    {
      name: 'a problem and no measure',
      kind: 'fail',
      set: narrative('problems', '政策解读的形式较为单一，公开的时效有待增强，栏目更新滞后。'),
      finds: ['problems-stated'],
    },
    { name: 'nothing', kind: 'blank', set: narrative('problems'), finds: ['problems-stated'] },
  ],
  'personal-data': [
    {
      name: 'numbers that are none: a credit code, a document number, a date, an office telephone',
      kind: 'pass',
      set: {
        '/preamble': paragraphs('联系电话：13900000000。'),
        ...narrative(
          'overview',
          '统一社会信用代码91350100M000100Y43、113325000026455663。',
          '国办公开办函〔2021〕30号，2022年12月31日，流水号202212310000000001。',
          '监督热线13900000000，主动公开政府信息14571条。',
        ),
      },
    },
    {
      name: 'an identity number',
      kind: 'fail',
      set: narrative('overview', `申请人身份证号${idNumber}。`),
      finds: ['personal-data:overview.0.0.7'],
    },
    {
      name: 'an applicant’s mobile number, in full-width digits',
      kind: 'fail',
      set: narrative('overview', '已电话１３９００００００００告知申请人。'),
      finds: ['personal-data:overview.0.0.3'],
    },
    {
      name: 'an identity number with a digit changed',
      kind: 'pass',
      set: narrative('overview', '编号110105194912310021。'),
    },
    { name: 'no narrative', kind: 'blank', set: { '/preamble': [], ...narrative('overview') } },
  ],
  'generic-overview': [
    { name: 'a figure of its own', kind: 'pass', set: narrative('overview', '主动公开政府信息62条。') },
    {
      name: 'neither name nor figure',
      kind: 'fail',
      set: narrative('overview', '认真贯彻条例要求，不断提高政府信息公开水平。'),
      finds: ['generic-overview'],
    },
    {
      name: 'about others',
      kind: 'fail',
      set: narrative('overview', '我局主动公开政府信息62条。部分地区还开发了应用程序。'),
      finds: ['generic-overview:others'],
    },
    { name: 'an empty overview is another rule’s', kind: 'blank', set: narrative('overview') },
  ],
}
