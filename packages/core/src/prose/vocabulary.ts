/** Kinds of words the grammar knows; all other text is only known to be there. */
export type WordKind =
  | 'receive'
  | 'both'
  | 'handle'
  | 'done'
  | 'carry'
  | 'last'
  | 'next'
  | 'this'
  | 'own'
  | 'request'
  | 'apply'
  | 'info'
  | 'offer'
  | 'outcome'
  | 'applicant'
  | 'remedy'
  | 'result'
  | 'document'
  | 'action'
  | 'decision'
  | 'fee'
  | 'charge'
  | 'publish'
  | 'channel'
  | 'restrict'
  | 'other'
  | 'tail'
  | 'rate'
  | 'share'
  | 'change'
  | 'open'
  | 'stop'
  | 'not'
  | 'elsewhere'
  | 'period'
  | 'office'
  | 'each'
  | 'noise'

/**
 * Kind, what it stands for (a row, a column, a direction) and the words, separated by blanks.
 * Rows are given by the start of their ids, so that one word may stand for a group of rows.
 */
export const vocabulary: readonly (readonly [WordKind, string, string])[] = [
  ['receive', '', '收到 新收 接收 接到 受理'],
  ['both', '', '收办'],
  ['handle', '', '办理 处理'],
  ['done', '', '答复 办结 办复 回复'],
  ['carry', '', '结转 转入'],
  ['carry', 'out', '顺延'],
  ['last', '', '上年 上一年 去年'],
  ['next', '', '下年 下一年 次年 明年'],
  ['this', '', '本年 今年 全年 当年'],
  ['own', '', '我 全市 全县 全区 全省 本机关 本单位'],
  [
    'request',
    '',
    '政府信息公开申请 信息公开申请 公开申请 依申请公开政府信息 依申请公开信息 依申请信息公开 依申请公开 依申请',
  ],
  ['apply', '', '申请'],
  ['info', '', '政府信息公开 信息公开 公开政府信息'],
  ['offer', '', '提出 提交 产生 发生'],
  ['outcome', 'granted', '予以公开 同意公开'],
  ['outcome', 'partlyGranted', '部分公开'],
  ['outcome', 'denied', '不予公开 不同意公开'],
  ['outcome', 'unavailable', '无法提供'],
  ['outcome', 'refused', '不予处理'],
  ['outcome', 'other', '其他处理'],
  ['outcome', 'deniedStateSecret', '国家秘密'],
  ['outcome', 'deniedThirdParty', '第三方合法权益'],
  ['outcome', 'deniedInternalAffairs', '内部事务信息'],
  ['outcome', 'deniedDeliberative', '过程性信息'],
  ['outcome', 'deniedEnforcementFile', '行政执法案卷'],
  ['outcome', 'deniedInquiry', '行政查询事项'],
  ['outcome', 'unavailableNotHeld', '不掌握相关政府信息 不掌握'],
  ['outcome', 'unavailableNeedsCreation', '另行制作'],
  ['outcome', 'unavailableUnclear', '仍不明确'],
  ['outcome', 'refusedPetition', '信访举报投诉类申请'],
  ['outcome', 'refusedDuplicate', '重复申请'],
  ['outcome', 'refusedPublication', '公开出版物'],
  ['outcome', 'refusedExcessive', '大量反复申请'],
  ['applicant', 'naturalPerson', '自然人 公民个人 公民 个人'],
  ['applicant', 'org', '法人 其他组织'],
  ['applicant', 'enterprise', '商业企业 企业'],
  ['applicant', 'research', '科研机构'],
  ['applicant', 'publicWelfare', '社会公益组织'],
  ['applicant', 'legalService', '法律服务机构'],
  ['remedy', 'review', '行政复议 复议'],
  ['remedy', 'suit', '行政诉讼 诉讼'],
  ['remedy', 'suitDirect', '未经复议直接起诉 直接起诉'],
  ['remedy', 'suitAfterReview', '复议后起诉'],
  ['remedy', '', '行政争议'],
  ['result', 'upheld', '结果维持 维持'],
  ['result', 'corrected', '结果纠正 纠正 纠错 败诉'],
  ['result', 'other', '其他结果'],
  ['result', 'pending', '尚未审结 未审结'],
  ['document', 'rules', '规章'],
  ['document', 'normativeDocs', '行政规范性文件 规范性文件'],
  ['action', 'issued', '制发 制定 出台 印发'],
  ['action', 'repealed', '废止 失效'],
  ['action', 'inForce', '现行有效'],
  ['action', 'disclosed', '主动公开'],
  ['decision', 'licensing', '行政许可'],
  ['decision', 'penalty', '行政处罚'],
  ['decision', 'coercion', '行政强制'],
  ['fee', '', '处理费'],
  ['charge', '', '收费 费用 收取'],
  ['publish', '', '公开 公示 公布 发布'],
  ['channel', '', '网络 网上 信函 邮寄 邮政 当面 传真 线上 线下 邮箱 窗口 平台'],
  ['restrict', '', '类 延期 逾期 超期'],
  ['other', '', '投诉 信访 来信 咨询 热线 建议 提案 诉求 留言 问政 工单 信箱 举报 规章制度 应诉 人大代表'],
  ['tail', '', '情况 情形 事项 现象 报告'],
  ['rate', '', '办结率 答复率 回复率 办理率'],
  ['share', '', '占'],
  ['change', '', '同比 比上 较上 比去 较去 相比 增长 增加'],
  ['change', '-', '减少 下降'],
  ['open', '', '其中 包括 包含 含'],
  ['stop', '', '另有 同时 此外 另外'],
  ['not', '', '没有 未 无'],
  ['elsewhere', '', '备案 代表区 代表市 代表县 代表省 代表政府 代为 代市 代区 代县 本级 转办 交办 协助 历年'],
  ['period', '', '上半年 下半年 季度'],
  ['office', '', '局 政府办 府办 街道 镇 各乡 各部门 直部门 级部门 政府部门'],
  ['each', '', '各类'],
  ['noise', '', '申请人 未经 未来 尚未 无正当 无障碍 无关 城镇'],
]

/** Characters that may stand between a word and its number without changing what is counted. */
export const fillers =
  '共计总合数量为是达了有的均已新案件各并和与或及以其余另约近超逾过年度至到被中决定累提起"“”‘’:《》 '
