/** A number generator of fixed seed (mulberry32), from 0 up to but not including 1. */
export function seeded(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const words: Record<string, readonly string[]> = {
  领域: [
    '义务教育',
    '医疗救助',
    '城市更新',
    '水库移民',
    '农机补贴',
    '户外广告',
    '老旧小区改造',
    '危化品监管',
    '渔业资源',
    '森林防火',
    '公共租赁住房',
    '安全生产',
    '价格监测',
    '就业培训',
    '工伤保险',
    '食品抽检',
    '道路养护',
    '河道采砂',
    '殡葬服务',
    '文物保护',
  ],
  渠道: [
    '门户网站',
    '政务微博',
    '办事大厅公示屏',
    '村务公开栏',
    '新闻发布会',
    '广播热线',
    '移动客户端',
    '图书馆查阅点',
    '政府公报',
    '短信平台',
    '乡村大喇叭',
    '档案馆阅览室',
  ],
  动作: [
    '梳理',
    '核对',
    '公布',
    '汇编',
    '更新',
    '清查',
    '补录',
    '归并',
    '复核',
    '解读',
    '回应',
    '修订',
    '推送',
    '转载',
  ],
  对象: [
    '办事指南',
    '权责目录',
    '年度计划',
    '抽查结果',
    '资金分配表',
    '招标公告',
    '听证记录',
    '评估意见',
    '应急预案',
    '政策问答',
    '流程图',
    '台账',
    '实施细则',
    '决算说明',
    '征求意见稿',
    '公示名单',
  ],
  部门: [
    '综合科',
    '法规股',
    '信息中心',
    '窗口管理组',
    '执法中队',
    '财务室',
    '档案组',
    '宣传专班',
    '督查室',
    '基层站所',
    '行业协会',
    '第三方机构',
  ],
  方式: [
    '逐条对照',
    '分批抽样',
    '交叉检查',
    '集中会审',
    '上门走访',
    '线上问卷',
    '专题培训',
    '挂图作战',
    '月度通报',
    '案例讲评',
    '双人校对',
    '倒排工期',
  ],
  结果: [
    '按时办结',
    '差错明显减少',
    '群众反映良好',
    '口径得到统一',
    '栏目趋于规范',
    '响应时间缩短',
    '责任落到岗位',
    '材料齐全可查',
    '重复来件下降',
    '审批环节压减',
  ],
  问题: [
    '个别栏目更新偏慢',
    '专业人员流动较快',
    '解读形式较为单一',
    '数据来源不一致',
    '答复文书不够规范',
    '基层力量薄弱',
    '目录层级过深',
    '检索功能不好用',
    '历史资料尚未补齐',
    '互动回应不够及时',
  ],
  措施: [
    '制定整改清单',
    '增配专职人员',
    '引入图解和短视频',
    '建立统一数据源',
    '编印文书范本',
    '开展结对帮带',
    '简化目录结构',
    '优化站内检索',
    '分年度补录旧档',
    '明确回应时限',
  ],
  时间: ['年初', '上半年', '汛期前后', '第三季度', '机构调整期间', '岁末', '专项行动期间', '试点阶段'],
}

const clauses: readonly string[] = [
  '{时间}，{部门}牵头{动作}{领域}方面的{对象}#件，{结果}',
  '围绕{领域}和{领域}，通过{渠道}发布{对象}#条',
  '{部门}采取{方式}的办法，对{领域}{对象}进行{动作}，发现并改正#处',
  '{动作}{领域}{对象}时坚持{方式}，{结果}',
  '在{渠道}开设{领域}专栏，由{部门}负责{动作}，全年刊载#篇',
  '面向{领域}从业单位组织{方式}#场，发放{对象}#份',
  '针对{问题}的情况，{部门}{措施}，{结果}',
  '{渠道}与{渠道}同步{动作}{对象}，累计浏览#次',
  '{时间}由{部门}会同{部门}完成{领域}{对象}的{动作}',
  '一些单位存在{问题}、{问题}的现象，拟{措施}并{措施}',
  '就{领域}事项答复来信#封，其中经{渠道}受理#封，{结果}',
  '把{领域}列为重点，{措施}，{方式}，推动{对象}应公开尽公开',
]

/** Prose of the genre, of about `length` characters, made up from the seed alone. */
export function inventProse(seed: number, length: number): string {
  const random = seeded(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  let text = ''
  while (text.length < length) {
    const sentence = pick(clauses)
      .replace(/\{(.+?)\}/g, (_, kind: string) => pick(words[kind]!))
      .replace(/#/g, () => String(1 + Math.floor(random() * 500)))
    text += `${sentence}。`
  }
  return text
}

/** The text with about `share` of its sentences replaced by others. */
export function rewrite(text: string, share: number, seed: number): string {
  const random = seeded(seed)
  const sentences = text.split('。').filter(Boolean)
  const kept = sentences.map((sentence, i) => {
    if (random() >= share) return sentence
    return inventProse(seed * 1009 + i, sentence.length).split('。')[0]!
  })
  return `${kept.join('。')}。`
}
