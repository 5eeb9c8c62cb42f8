import type { BodyType } from '@gouji/core'
import { foldText } from '../labels/fold.ts'

/** What stands in a title beside the name of the body. */
const subject = /(?:政府信息公开|政务公开|信息公开)(?:工作)?(?:年度|告年度|年)?(?:工作)?(?:报告|报|总结)?.*$/

/** The reporting body's name in a title: `某局2022年政府信息公开工作年度报告`, `2022年某局…`. */
export function bodyNameIn(title: string): string {
  const name = title
    .slice(0, foldText(title).search(subject))
    .replace(/关于|印发|公布|发布/g, '')
    .replace(/[（(]?20\d\d\s*年(?:度)?[)）]?/g, '')
    .replace(/^[\s的《“"：:·]+|[\s的》”"：:·]+$/g, '')
    .replace(/^年度|年度$/g, '')
  return name.slice(0, 200)
}

/** Latin words, addresses and betting sites in a name come from mirrors of government pages. */
export function isDoubtful(name: string): boolean {
  return name.length > 40 || /[A-Za-z@]|\d{3}|体育|博彩|娱乐|平台|官网|彩票|棋牌|赌/.test(name)
}

/** Kinds of bodies by how their names end, the most telling first. */
const endings: readonly (readonly [RegExp, BodyType])[] = [
  [/街道(?:办事处)?$/, 'subdistrict'],
  [/(?:[镇乡]|镇政府|乡政府|[镇乡]人民政府|苏木)$/, 'township'],
  [/政府办公[室厅]$|^国务院办公厅$/, 'governmentOffice'],
  [/人民政府$|政府$/, 'government'],
  [/管理?委员?会$|管委会$|开发区$|新区$|实验区$/, 'agency'],
  [/税务局$|气象局$|海关$|消防救援(?:局|支队|大队)$|烟草专卖局$/, 'vertical'],
  [/^(?:中华人民共和国|国家).*(?:部|局|署|总局|委员会)$/, 'ministry'],
  [/(?:中心|学校|医院|公司|集团)$/, 'institution'],
]

export function bodyTypeOf(name: string): BodyType {
  return endings.find(([ending]) => ending.test(name))?.[1] ?? 'department'
}
