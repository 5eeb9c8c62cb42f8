import { narrative, paragraphs, type VectorCases } from '../case.ts'

const noText = { '/title': '', '/preamble': [] }
const form2021 = '《中华人民共和国政府信息公开工作年度报告格式》'
const form2019 = '《中华人民共和国政府信息公开工作年度报告格式（试行）》'
const preamble = (...texts: string[]) => ({ '/preamble': paragraphs(...texts) })

export const metadataCases: VectorCases = {
  'report-year': [
    { name: 'title and period are of the year', kind: 'pass' },
    {
      name: 'the title is last year’s',
      kind: 'fail',
      set: { '/title': '云湖区发展和改革局2021年政府信息公开工作年度报告' },
      finds: ['report-year:title'],
    },
    {
      name: 'the period is last year’s',
      kind: 'fail',
      set: preamble('本报告所列数据的统计期限为2021年1月1日起至2021年12月31日止。'),
      finds: ['report-year:period'],
    },
    { name: 'neither title nor period', kind: 'blank', set: noText },
  ],
  'stale-year': [
    {
      name: 'earlier years that are meant to be there',
      kind: 'pass',
      set: narrative(
        'overview',
        '在2021年已取得成效的基础上，进一步加大公开力度。',
        '主动公开政府信息14571条，同比2021年增长较多；与2020年相比更加规范。',
        '根据《2021年政务公开工作要点》和国办公开办函〔2021〕30号，自2020年起逐项落实。',
        '公开2021年度部门决算，办理2021年结转的申请1件。',
        '2023年，我局将继续完善公开制度。',
      ),
    },
    {
      name: 'a sentence kept from last year',
      kind: 'fail',
      set: narrative('overview', '2021年，我局主动公开政府信息14571条。', '2021年度共制发规范性文件88件。'),
      finds: ['stale-year:overview:2021'],
    },
    { name: 'no narrative', kind: 'blank', set: { ...noText, ...narrative('overview'), ...narrative('other') } },
  ],
  'period-stated': [
    {
      name: 'with blanks and a year said once',
      kind: 'pass',
      set: preamble('统计期限：2022 年 1 月 1 日起至 12 月 31 日止。'),
    },
    {
      name: 'not to the end of the year',
      kind: 'fail',
      set: preamble('统计期限为2022年1月1日至2022年11月30日。'),
      finds: ['period-stated'],
    },
    { name: 'not said', kind: 'blank', set: { '/preamble': [] }, finds: ['period-stated'] },
  ],
  'body-name': [
    {
      name: 'a bureau may speak of its district and of itself',
      kind: 'pass',
      set: narrative('problems', '我区各部门反映我局栏目更新滞后，将逐月检查改进。'),
    },
    {
      name: 'a bureau that calls itself a town',
      kind: 'fail',
      set: narrative('problems', '我镇栏目更新滞后，将逐月检查改进。'),
      finds: ['body-name:text'],
    },
    {
      name: 'a title with another name',
      kind: 'fail',
      set: { '/title': '云湖区住房和城乡建设局2022年政府信息公开工作年度报告' },
      finds: ['body-name:title'],
    },
    {
      name: 'a town government that calls itself a town',
      kind: 'pass',
      set: {
        '/body/name': '横石镇人民政府',
        '/title': '横石镇人民政府2022年政府信息公开工作年度报告',
        ...narrative('problems', '我镇栏目更新滞后，将逐月检查改进。'),
        ...narrative('other', '我镇没有收取信息处理费。'),
      },
    },
    {
      name: 'the name is blank',
      kind: 'blank',
      set: { '/body/name': '', ...narrative('problems', '我镇栏目更新滞后，将逐月检查改进。') },
    },
  ],
  'edition-year': [
    { name: 'the form of 2021 for a later year', kind: 'pass', set: { '/year': 2025 } },
    { name: 'the form of 2021 for 2020', kind: 'fail', set: { '/year': 2020 }, finds: ['edition-year'] },
    {
      name: 'the form of 2019 for 2021',
      kind: 'fail',
      base: 'cn-2019',
      set: { '/year': 2021 },
      finds: ['edition-year'],
    },
    {
      name: 'a year before there was a form',
      kind: 'fail',
      base: 'cn-2019',
      set: { '/year': 2018 },
      finds: ['edition-year'],
    },
    { name: 'neither title nor preamble', kind: 'blank', set: noText },
  ],
  'format-citation': [
    {
      name: 'number and title of the form of 2021',
      kind: 'pass',
      set: preamble(`根据${form2021}（国办公开办函〔2021〕30号）编制。`),
    },
    {
      name: 'the number of one form with the title of the other',
      kind: 'fail',
      set: preamble(`根据${form2019}（国办公开办函〔2021〕30号）编制。`),
      finds: ['format-citation'],
    },
    {
      name: 'the other form',
      kind: 'fail',
      set: preamble(`根据${form2019}（国办公开办函[2019]60号）编制。`),
      finds: ['format-citation'],
    },
    {
      name: 'the form of 2019 in a report on it',
      kind: 'pass',
      base: 'cn-2019',
      set: preamble(`根据${form2019}（国办公开办函﹝2019﹞60号）编制。`),
    },
    { name: 'no preamble', kind: 'blank', set: { '/preamble': [] } },
  ],
  'parts-listed': [
    { name: 'six parts', kind: 'pass' },
    {
      name: 'six listed, five said',
      kind: 'fail',
      set: preamble(
        '本报告包括总体情况、主动公开、收到和处理申请、行政复议和行政诉讼、存在的主要问题、其他事项共五个部分。',
      ),
      finds: ['parts-listed'],
    },
    {
      name: 'three listed',
      kind: 'fail',
      set: preamble('本报告由总体情况、主动公开政府信息情况、收到和处理申请情况组成。'),
      finds: ['parts-listed'],
    },
    { name: 'no preamble', kind: 'blank', set: { '/preamble': [] } },
  ],
  'title-wording': [
    { name: 'an annual report', kind: 'pass' },
    {
      name: 'a work report',
      kind: 'fail',
      set: { '/title': '云湖区发展和改革局2022年度政府信息公开工作报告' },
      finds: ['title-wording:title'],
    },
    {
      name: 'a summary, in the text: a note',
      kind: 'fail',
      set: preamble('现将2022年政务公开工作总结如下：'),
      finds: ['title-wording:text'],
    },
    { name: 'no title', kind: 'blank', set: { '/title': '' } },
  ],
  'name-blank': [
    { name: 'title and name are there', kind: 'pass' },
    { name: 'no title', kind: 'fail', set: { '/title': ' ' }, finds: ['name-blank:title'] },
    {
      name: 'neither',
      kind: 'blank',
      set: { '/title': '', '/body/name': '' },
      finds: ['name-blank:title', 'name-blank:body'],
    },
  ],
}
