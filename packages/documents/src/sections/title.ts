import { foldText } from '../labels/fold.ts'

/** A line that names the report: it speaks of disclosure and of a report, and is no sentence. */
export function isTitle(text: string): boolean {
  const compact = foldText(text)
    .replace(/\s+/g, '')
    .replace(/[《》]/g, '')
  if (compact.length < 8 || compact.length > 90 || /[。；！？]|^[一二三四五六七][、.]/.test(compact)) return false
  return (
    /信息公开|政务公开/.test(compact) &&
    /报告?$|年度报|报告[（(]?.{0,24}$|总结$/.test(compact) &&
    !/[：:]/.test(compact)
  )
}

/** Leaves the site's own name off: `…年度报告-某局`, `…年度报告_某市人民政府`. */
export function cleanTitle(text: string): string {
  const compact = text.replace(/[\s\u00a0\u3000]+/g, '')
  const end = /^(.*?(?:报告|总结)(?:[（(][^（）()]{1,12}[)）])?)[-_|—–―].*$/.exec(compact)
  return (end?.[1] ?? compact).replace(/^《(.*)》$/, '$1').slice(0, 300)
}

/** The year a title names: `某局2022年…`, `2022年度某局…`. */
export function yearIn(text: string): number | undefined {
  const found = /(?:^|\D)(20[0-3]\d)\s*年/.exec(text)
  return found ? Number(found[1]) : undefined
}
