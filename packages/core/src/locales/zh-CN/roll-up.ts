import type { RollUpSentences } from '../../roll-up/locale.ts'

const own = '本工具的建议，非官方要求'

const cares: RollUpSentences['cares'] = {
  one_receiver: '一件申请只由一个收到机关统计',
  delegated_powers: '委托、下放的事项，请勿由两个机关重复统计',
  joint_issue: '联合制发的文件，由牵头机关统计',
  rules_of_governments: '规章由制定的政府或部门统计，起草单位不计',
  joint_defendants: '复议机关作共同被告的案件，请先约定由哪个机关统计',
  shared_items: '各机关的事项目录可能有重复事项，请先约定统计口径',
  joint_purchase: '联合采购的项目，请勿由两个机关重复统计',
}

function listed(names: readonly string[]): string {
  return names.map(name => `“${name}”`).join('、')
}

const changes = { changed: '的年报已改动', added: '的年报此后才报送', removed: '的年报已不在汇总范围内' }

function suspects(parts: readonly { name: string; suspect?: string }[]): string {
  const leftOut = parts.filter(part => part.suspect === 'left_out').map(part => part.name)
  const twice = parts.filter(part => part.suspect === 'counted_twice').map(part => part.name)
  const said = [leftOut.length > 0 && `漏加${listed(leftOut)}`, twice.length > 0 && `重复计入${listed(twice)}`]
  const possible = said.filter(Boolean).join('，或')
  return possible && `差额恰与其数相同，可能${possible}。`
}

function agreed(additivity: string, care: keyof typeof cares): string {
  return additivity === 'additive' ? '' : `统计口径：${cares[care]}。`
}

export const rollUpSentences: RollUpSentences = {
  messages: {
    roll_up_missing: ({ name }) => `“${name}”尚无已审核通过的本年度年报，未计入汇总。`,
    roll_up_edition: ({ name }) => `“${name}”的年报所用格式与汇总表不同，表格项目不一致，未计入汇总。`,
    roll_up_year: ({ name, year, expected }) =>
      `“${name}”的年报是 ${year} 年度的，汇总的是 ${expected} 年度，未计入汇总。`,
    roll_up_duplicate: ({ name, via }) =>
      via.length > 0
        ? `“${name}”的数据与${listed(via)}的数据重复，请在汇总范围中只保留一处。`
        : `“${name}”在汇总范围中出现多次，请只保留一处。`,
    roll_up_stale: ({ name, change }) => `汇总之后，“${name}”${changes[change]}，请重新汇总。`,
    roll_up_blank: ({ name, count }) => `“${name}”的年报有 ${count} 格未填，这些格的汇总数无法确定；没有的应填 0。`,
    roll_up_unit: ({ names }, cells) => `${cells[0]}：${listed(names)}的金额未注明单位，无法相加，请注明元或万元。`,
    roll_up_too_large: (_, cells) => `${cells[0]}：各机关的数相加超出表格可填的范围，请核对。`,
    roll_up_sum: ({ expected, actual, difference, parts, additivity, care }, cells) =>
      `${cells[0]}填 ${actual}，本级和下级各机关相加为 ${expected}，相差 ${difference}。${suspects(parts)}${agreed(additivity, care)}`,
    roll_up_sum_incomplete: ({ expected, actual, difference, missing }, cells) =>
      `${cells[0]}填 ${actual}，现有年报相加为 ${expected}，相差 ${difference}；尚有 ${missing} 个机关的年报未计入，待齐后再核对。`,
  },
  basis: {
    'roll-up-missing': '汇总惯例：范围内的机关都应有年报',
    'roll-up-edition': own,
    'roll-up-year': own,
    'roll-up-duplicate': `${own}；每个机关只计一次`,
    'roll-up-stale': own,
    'roll-up-uncertain': `${own}；空格不当作 0`,
    'roll-up-sum': '汇总惯例：汇总数等于本级数与下级各数之和',
  },
  cares,
}
