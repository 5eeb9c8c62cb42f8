import { proseZhCN } from './prose-zh-CN.ts'
import type { CatalogueTexts } from './texts.ts'

const form2021 = '国办公开办函〔2021〕30号所附报告格式'
const forms = '国办公开办函〔2019〕60号、〔2021〕30号所附报告格式'
const regulation = '《中华人民共和国政府信息公开条例》第五十条'
const checkFigure = '核对原始数据，改正填错的数；确属特殊情况的，写明原因。'
const checkTotal = '对照台账逐格核对，改正填错的分项或总计。'
const fixText = '核对后修改文字。'

export const catalogueZhCN: CatalogueTexts = {
  grades: {
    O: '官方表格或法规明文',
    L: '由官方表格的项目名称得出',
    A: '由数目之间的关系必然得出',
    P: '填报和审核的通行做法',
    own: '本项目的建议，不是官方要求',
  },
  sources: {
    O: forms,
    L: `${forms}中“总计”等名称`,
    A: '由表格各项的含义推算，并无明文',
    P: '公开发布的年度报告和通报中的通行做法，并无明文',
    own: '本项目提出，供填报人核对，不是官方要求',
  },
  lastYear: label => `上年${label}`,
  eachColumn: '每列：',
  eachRow: '每行：',
  quoted: label => `“${label}”`,
  elsewhere: {
    'P-INT': '件数须为不小于 0 的整数：报告的 JSON 格式（JSON Schema）即不接受其他值，读入文字时由 parseCell 拒绝。',
    'P-FULL': '全角数字、千分位、数字间的空格：读入文字时由 parseCell 改正并说明，报告中只有数。',
    'P-UNITTXT':
      '格内写有单位：件数和万元由 parseCell 去掉单位并说明；采购总金额（2019 年格式）未定单位，保留所写单位。',
    'M-LETTER': '所读文件是否为年度报告（而非报送函）：由文件读取程序判断，报告数据中看不出。',
    'M-LATE': '是否逾期发布：属于报送流程，报告数据中没有发布日期。',
    'S-LOCAL': '各地附加的要求：尚无地方配置，暂不检查。',
    'Y-VER': '上年报告是否另有更正版本：需要发布版本的信息，报告数据中没有，不检查。',
    'H-SUM': '上下级汇总的规则（H-MISS、H-SUM、H-ED、H-STALE、H-DUP）针对一组报告，见 checkRollUp。',
    'D-SELF': '与本机关上年、与同级机关的文字雷同（D-SELF、D-PEER）：见 checkNarratives 和 findSimilarSiblings。',
  },
  rules: {
    'requests-balance': {
      title: '表三：第一项＋第二项＝第三项＋第四项',
      advice: '只有总计列和另一列不符时，先核对另一列的四个数；对照台账核对新收、结转和办结件数。',
      source: `${forms}：表三左上角印明`,
    },
    'requests-outcome-total': { title: '表三：各办理结果之和＝（七）总计', advice: checkTotal },
    'requests-row-total': {
      title: '表三：每行各类申请人之和＝总计',
      advice: '同一行和某一列同时相差同一个数时，错在行列相交的一格；只有行不符时，先核对总计。',
    },
    'remedies-total': { title: '表四：四种结果之和＝总计', advice: checkTotal },
    'disclosed-total': {
      title: '2019 年格式：对外公开总数量不少于本年新公开数量',
      advice: checkFigure,
    },
    'items-not-negative': { title: '2019 年格式：上一年项目数量加增减不小于 0', advice: '核对增减的正负号和数目。' },
    'opening-stock': {
      title: '现行有效件数加废止不少于制发',
      advice: '核对三个数；修改、失效、清理造成的，写明原因。',
    },
    'carry-over': {
      title: '上年结转＝上年报告的结转下年度',
      advice: '取上年已发布的报告逐列核对；机构改革、上年报告更正、申请人重新归类造成的，写明原因。',
    },
    'stock-roll': {
      title: '现行有效＝上年现行有效＋制发－废止',
      advice: '核对三个数；清理、失效、统计范围变化造成的，写明原因。规范性文件变动的途径较多，只作提示。',
    },
    'items-roll': { title: '2019 年格式：上一年项目数量＝上年报告的项目数量加增减', advice: checkFigure },
    'pending-cases': {
      title: '案件总数不少于上年尚未审结数',
      advice: '表四按本年新收还是按本年办理统计，表格未作说明；请核对两年口径是否一致。',
    },
    'suits-after-review': { title: '复议后起诉不多于今年和上年的行政复议', advice: '核对复议和诉讼的件数。' },
    'copied-table': {
      title: '整张表与上年相同',
      says: '一张表中不同的非零数有三个以上时，不应全部与上年相同',
      advice: '核对是否误用了上年的表。',
    },
    'figure-jump': {
      title: '与上年相差十倍以上',
      says: '件数与上年相比，不应增至或减至十倍以上且相差 100 以上',
      advice: '核对是否多填、少填了一位数；确属实际变化的不必理会。',
    },
    'amount-unit': {
      title: '金额与上年约差一万倍',
      says: '万元金额与上年之比不应约为一万或一万分之一（相差 20% 以内）',
      advice: '核对是否把元填作万元，或把万元填作亿元。',
    },
    'suits-without-requests': {
      title: '没有办结申请却有复议诉讼',
      says: '今年和上年办结的申请都为 0 时，表四各总计一般也为 0',
      advice: '核对表三、表四；起诉可能晚于申请，确有其事的不必理会。所给只有上年报告，更早的年份不比较。',
    },
    'cell-blank': {
      title: '有未填的格',
      says: '每一格都应填数，没有的填 0；空白、“/”、“无”都算未填',
      advice: '没有的填 0；不掌握的，问清后填。',
    },
    'amount-decimals': {
      title: '金额小数过多',
      says: '万元金额至多 6 位小数，第 6 位即 1 分',
      advice: '核对金额和单位。',
    },
    'amount-scale': {
      title: '金额过大，疑为单位错误',
      says: '县级以下机关的收费一般不超过 100000 万元；整万的金额一般不超过上年的一千倍',
      advice: '核对单位是否为万元。',
    },
    'figure-range': {
      title: '件数过大',
      says: '每一格的绝对值不大于 1000000000',
      advice: '核对是否多填了位数；确属实际数目的，写明原因。',
    },
    'all-zero': {
      title: '全部为 0',
      says: '政府、政府办公厅（室）和国务院部门的三张表一般不会全部为 0',
      advice: '核对是否误交了未填的表。',
    },
    'rules-power': {
      title: '无规章制定权的机关填有规章',
      says: '县级以下机关、地方部门和企事业单位的“规章”行一般为 0',
      advice: '核对是否把规范性文件填入了规章行；机关类型设置有误的，先改类型。',
      source: '规章制定权见《中华人民共和国立法法》；按机关类型推断是本项目的建议',
    },
    'rules-in-force': {
      title: '制发了规章却没有现行有效的',
      says: '本年制发规章不为 0 时，现行有效件数不为 0',
      advice: checkFigure,
    },
    'unpaid-fee-unmentioned': {
      title: '有逾期未缴费的申请，第六部分未提收费',
      says: '“申请人逾期未按收费通知要求缴纳费用”不为 0 时，第六部分应提及收费；写“未收取”并不矛盾',
      advice: '在第六部分说明收费通知和实际收取的情况。',
    },
    'handling-fee-total': {
      title: '信息处理费多于行政事业性收费',
      says: '第六部分所写信息处理费不大于表二的行政事业性收费',
      advice: '核对金额和单位。信息处理费是否计入表二该项并无定论，未计入的写明即可。',
    },
    'report-year': {
      title: '标题或统计期限的年份不对',
      says: '标题和统计期限中的年份即报告年度',
      advice: '改正年份；报告年度设错的，改报告年度。',
    },
    'stale-year': {
      title: '正文中有往年的年份',
      says: '正文以往年年份叙述时，应是比较、起止、文件名称、上年决算等有意提及的情形',
      advice: '核对是否沿用了上年的文字；有意提及的，写明原因即可。',
    },
    'period-stated': {
      title: '统计期限',
      says: '写明统计期限，为报告年度 1 月 1 日至 12 月 31 日',
      advice: '在开头补写统计期限。',
    },
    'body-name': {
      title: '机关名称前后不一',
      says: '标题中的名称与机关名称一致，自称（我局、我镇等）与机关类型相符',
      advice: '核对是否套用了其他机关的文字。',
    },
    'edition-year': {
      title: '报告格式与年度不符',
      says: '2019、2020 年用〔2019〕60号格式，2021 年起用〔2021〕30号格式',
      advice: '换用规定的格式重填；年度设错的，改年度。',
    },
    'format-citation': {
      title: '格式文件的名称或文号有误',
      says: '引用的文件名称、文号与本报告所用格式一致',
      advice: '按提示改正文件名称和文号。',
    },
    'parts-listed': {
      title: '所列部分与报告不符',
      says: '列举报告内容的句子应列出六个部分，所称部分数也是六',
      advice: '按六个部分改写。',
    },
    'title-wording': {
      title: '未称“年度报告”',
      says: '标题称“年度报告”；正文称“工作总结”“工作报告”的，只作提示',
      advice: '改为“政府信息公开工作年度报告”。',
    },
    'name-blank': { title: '没有标题或机关名称', says: '标题和机关名称都不为空', advice: '补填。' },
    'section-blank': {
      title: '有的部分没有内容',
      says: '第一、第六部分有文字或图片；第五部分另有规则',
      advice: '补写；确无其他事项的，写“无其他需要报告的事项”。',
      source: `${regulation}；${forms}`,
    },
    'table-blank': { title: '有的表没有填', says: '三张表都有数', advice: '补填，没有的填 0。' },
    'five-aspects': {
      title: '总体情况缺少规定的方面',
      says: '总体情况包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面（按关键词判断）',
      advice: '补写缺少的方面；已写而用词不同的，写明原因即可。',
      source: `${form2021}`,
    },
    'government-items': {
      title: '政府的报告缺少考核、评议、追责情况',
      says: '各级政府的报告包括工作考核、社会评议和责任追究结果情况（按关键词判断）',
      advice: '在监督保障部分补写。',
      source: `${regulation}第（四）项`,
    },
    'problems-stated': {
      title: '第五部分没有问题或没有措施',
      says: '既写存在的主要问题，也写改进情况；不能只写“无”（按关键词判断）',
      advice: '写明具体问题和改进措施。',
      source: `${forms}第五部分的标题`,
    },
    'personal-data': {
      title: '正文中有身份证号或手机号',
      says: '正文中没有身份证号（按校验码判断），没有本机关办公联系电话以外的手机号',
      advice: '删去或遮盖；确应公开的，写明原因。申请人姓名无法自动识别，请自行核对。',
    },
    'generic-overview': {
      title: '总体情况不像本机关的情况',
      says: '总体情况中有本机关的名称、自称或数字，没有“各级政府部门”“部分地区”等说法',
      advice: fixText,
    },
    ...proseZhCN,
  },
}
