/**
 * The words the grammar knows, by their letter. What a word stands for, if anything, comes first, before a colon: a
 * column, or the start of row ids, so that one word may stand for a group of rows.
 *
 * Requests: `R` receive, `B` received and carried in, `H` handle, `D` done, `C` carry, `L` last year, `N` next year,
 * `A` a request for information, `a` a request for anything, `O` outcome, `P` applicant.
 * Other things of the tables: `M` remedy, `W` its result, `F` document, `G` what is done with it, `K` decision,
 * `Y` fee, `y` charge. Not of the tables: `o`, `Z` a narrower class, `J` channel, `X` publish, `t` circumstances.
 * Numbers: `S` share, `r` rate, `+` and `-` change. Structure: `{` opens a list, `}` ends one, `!` not.
 * Scope: `T` this year, `U` we, `f` another office, `~` another scope, `p` part of a year. Neutral: `I`, `V`, `e`.
 */
export const vocabulary = `R 收到 新收 接收 接到 受理
B 收办
H 办理 处理
D 答复 办结 办复 回复
C 结转 转入
L 上年 上一年 去年
N 下年 下一年 次年 明年 顺延
T 本年 今年 全年 当年
U 我 全市 全县 全区 全省 本机关 本单位
A 政府信息公开申请 信息公开申请 公开申请 依申请公开政府信息 依申请公开信息 依申请信息公开 依申请公开 依申请
a 申请
I 政府信息公开 信息公开 公开政府信息
V 提出 提交 产生 发生
O granted:予以公开 granted:同意公开 partlyGranted:部分公开 denied:不予公开 denied:不同意公开 unavailable:无法提供 refused:不予处理 other:其他处理 deniedStateSecret:国家秘密 deniedThirdParty:第三方合法权益 deniedInternalAffairs:内部事务信息 deniedDeliberative:过程性信息 deniedEnforcementFile:行政执法案卷 deniedInquiry:行政查询事项 unavailableNotHeld:不掌握相关政府信息 unavailableNotHeld:不掌握 unavailableNeedsCreation:另行制作 unavailableUnclear:仍不明确 refusedPetition:信访举报投诉类申请 refusedDuplicate:重复申请 refusedPublication:公开出版物 refusedExcessive:大量反复申请
P naturalPerson:自然人 naturalPerson:公民个人 naturalPerson:公民 naturalPerson:个人 :法人 :其他组织 enterprise:商业企业 enterprise:企业 research:科研机构 publicWelfare:社会公益组织 legalService:法律服务机构
M review:行政复议 review:复议 suit:行政诉讼 suit:诉讼 suitDirect:未经复议直接起诉 suitDirect:直接起诉 suitAfterReview:复议后起诉 :行政争议
W upheld:结果维持 upheld:维持 corrected:结果纠正 corrected:纠正 corrected:纠错 corrected:败诉 other:其他结果 pending:尚未审结 pending:未审结
F rules:规章 normativeDocs:行政规范性文件 normativeDocs:规范性文件
G issued:制发 issued:制定 issued:出台 issued:印发 repealed:废止 repealed:失效 inForce:现行有效 disclosed:主动公开
K licensing:行政许可 penalty:行政处罚 coercion:行政强制
Y 处理费
y 收费 费用 收取
X 公开 公示 公布 发布
J 网络 网上 信函 邮寄 邮政 当面 传真 线上 线下 邮箱 窗口 平台
Z 类 延期 逾期 超期
o 投诉 信访 来信 咨询 热线 建议 提案 诉求 留言 问政 工单 信箱 举报 规章制度 应诉 人大代表
t 情况 情形 事项 现象 报告
r 办结率 答复率 回复率 办理率
S 占
+ 同比 比上 较上 比去 较去 相比 增长 增加
- 减少 下降
{ 其中 包括 包含 含
} 另有 同时 此外 另外
! 没有 未 无
~ 备案 代表区 代表市 代表县 代表省 代表政府 代为 代市 代区 代县 本级 转办 交办 协助 历年
p 上半年 下半年 季度
f 局 政府办 府办 街道 镇 各乡 各部门 直部门 级部门 政府部门
e 申请人 未经 未来 尚未 无正当 无障碍 无关 城镇 各类 没有现成信息`

/** Characters that may stand between a word and its number without changing what is counted. */
export const fillers =
  '共计总合数量为是达了有的均已新案件各并和与或及以其余另约近超逾过年度至到被中决定累提起"“”‘’:《》 '
