import type { MatrixColumn, MatrixRow } from '../build/matrix-table.ts'

/** 表三: columns, and the rows that both editions share. */
export const applicantsTitle = '申请人情况'
export const balanceNote = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'

const legalPersons = '法人或其他组织'
export const applicantColumns = [
  { id: 'naturalPerson', label: '自然人' },
  { id: 'enterprise', label: '商业企业', group: legalPersons },
  { id: 'research', label: '科研机构', group: legalPersons },
  { id: 'publicWelfare', label: '社会公益组织', group: legalPersons },
  { id: 'legalService', label: '法律服务机构', group: legalPersons },
  { id: 'otherOrg', label: '其他', group: legalPersons },
  { id: 'total', label: '总计' },
] as const satisfies readonly MatrixColumn[]

export const results = '三、本年度办理结果'
const denied = [results, '（三）不予公开'] as const
const unavailable = [results, '（四）无法提供'] as const
const refused = [results, '（五）不予处理'] as const

export const intakeRows = [
  { id: 'newRequests', label: '一、本年新收政府信息公开申请数量' },
  { id: 'carriedIn', label: '二、上年结转政府信息公开申请数量' },
] as const satisfies readonly MatrixRow[]

export const outcomeRows = [
  { id: 'granted', label: '（一）予以公开', groups: [results] },
  { id: 'partlyGranted', label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', groups: [results] },
  { id: 'deniedStateSecret', label: '1.属于国家秘密', groups: denied },
  { id: 'deniedOtherLaw', label: '2.其他法律行政法规禁止公开', groups: denied },
  { id: 'deniedSecurityStability', label: '3.危及“三安全一稳定”', groups: denied },
  { id: 'deniedThirdParty', label: '4.保护第三方合法权益', groups: denied },
  { id: 'deniedInternalAffairs', label: '5.属于三类内部事务信息', groups: denied },
  { id: 'deniedDeliberative', label: '6.属于四类过程性信息', groups: denied },
  { id: 'deniedEnforcementFile', label: '7.属于行政执法案卷', groups: denied },
  { id: 'deniedInquiry', label: '8.属于行政查询事项', groups: denied },
  { id: 'unavailableNotHeld', label: '1.本机关不掌握相关政府信息', groups: unavailable },
  { id: 'unavailableNeedsCreation', label: '2.没有现成信息需要另行制作', groups: unavailable },
  { id: 'unavailableUnclear', label: '3.补正后申请内容仍不明确', groups: unavailable },
  { id: 'refusedPetition', label: '1.信访举报投诉类申请', groups: refused },
  { id: 'refusedDuplicate', label: '2.重复申请', groups: refused },
  { id: 'refusedPublication', label: '3.要求提供公开出版物', groups: refused },
  { id: 'refusedExcessive', label: '4.无正当理由大量反复申请', groups: refused },
  { id: 'refusedReconfirm', label: '5.要求行政机关确认或重新出具已获取信息', groups: refused },
] as const satisfies readonly MatrixRow[]

export const closingRows = [
  { id: 'resultTotal', label: '（七）总计', groups: [results] },
  { id: 'carriedOut', label: '四、结转下年度继续办理' },
] as const satisfies readonly MatrixRow[]
