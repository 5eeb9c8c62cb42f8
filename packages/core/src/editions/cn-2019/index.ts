import { defineEdition } from '../definition.ts'
import { remedies } from '../shared/remedies.ts'
import { sections } from '../shared/sections.ts'
import { disclosure } from './disclosure.ts'
import { relations } from './relations.ts'
import { requests } from './requests.ts'
import { sumUp } from './sum-up.generated.ts'

/** 国办公开办函〔2019〕60号（试行）, reports of 2019 and 2020: 198 cells. */
export const cn2019 = defineEdition({
  id: 'cn-2019',
  document: '国办公开办函〔2019〕60号',
  documentTitle: '中华人民共和国政府信息公开工作年度报告格式（试行）',
  years: { from: 2019, to: 2020 },
  sections,
  tables: { disclosure, requests, remedies },
  relations,
  sumUp,
})
