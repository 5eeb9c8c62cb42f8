/** Short forms of official labels seen in published reports, beside those that only drop a remark in brackets. */
const shortened: ReadonlyMap<string, readonly string[]> = new Map([
  [
    '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    ['1.逾期不补正', '1.申请人逾期不补正', '1.申请人无正当理由逾期不补正'],
  ],
  [
    '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    ['2.逾期不缴费', '2.逾期未缴费', '2.申请人逾期未按收费通知要求缴纳费用', '2.逾期不缴纳费用'],
  ],
  ['5.要求行政机关确认或重新出具已获取信息', ['5.要求确认或重新出具已获取信息']],
  ['采购总金额', ['采购金额']],
])

/** Shorter labels (其他) mean nothing without their number. */
const shortestUnnumbered = 4

/** Other ways in which reports print an official label. */
export function shortForms(label: string): string[] {
  const bare = label.replace(/（[^（）]+）$/, '')
  const unnumbered = label.replace(/^\d\./, '')
  const forms = [...(shortened.get(label) ?? []), bare, ...(unnumbered.length < shortestUnnumbered ? [] : [unnumbered])]
  return forms.filter(form => form !== label)
}
