import type { OverviewAspect } from '../editions/definition.ts'
import { defineRule } from './define-rule.ts'

/** The words by which an aspect is recognised. */
const patterns: Readonly<Record<OverviewAspect, RegExp>> = {
  disclosure: /主动公开/,
  requests: /申请/,
  management: /信息管理/,
  platform: /公开平台|(?:平台|网站|专栏)的?(?:建设|管理|运维|运行|优化|改版|升级)/,
  supervision: /监督(?:和|与|及)?保障|保障监督|监督(?:检查|考核|评价|机制)|考核|社会评议|责任追究/,
}

/** S-5A: 总体情况 covers the aspects that the form's document names. */
export const fiveAspects = defineRule({
  id: 'five-aspects',
  code: 'S-5A',
  kind: 'function',
  severity: 'warning',
  grade: 'O',
  evaluate({ edition, textOf }) {
    const overview = textOf('overview')
    if (overview.trim() === '') return []
    const missing = (edition.overviewAspects ?? []).filter(aspect => !patterns[aspect].test(overview))
    if (missing.length === 0) return []
    return [{ instance: 'five-aspects', code: 'aspects_missing', params: { missing }, cells: [] }]
  },
})
