import { defineEdition } from '../definition.ts'
import { remedies } from '../shared/remedies.ts'
import { sections } from '../shared/sections.ts'
import { disclosure } from './disclosure.ts'
import { relations } from './relations.ts'
import { requests } from './requests.ts'
import { sumUp } from './sum-up.generated.ts'

/** 国办公开办函〔2021〕30号, reports of 2021 and later: 200 cells. */
export const cn2021 = defineEdition({
  id: 'cn-2021',
  document: '国办公开办函〔2021〕30号',
  documentTitle: '中华人民共和国政府信息公开工作年度报告格式',
  years: { from: 2021 },
  sections,
  overviewAspects: ['disclosure', 'requests', 'management', 'platform', 'supervision'],
  tables: { disclosure, requests, remedies },
  relations,
  sumUp,
})
