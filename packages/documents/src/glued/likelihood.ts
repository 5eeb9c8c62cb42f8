/**
 * How often figures stand together in published reports, for rows whose digits alone can be divided in several
 * ways. Shapes only, measured on some thirty reports; what follows from them is an assumption and is said.
 */
export interface RowModel {
  /** Column ids of the rows it speaks for. */
  readonly columns: readonly string[]
  /** Relative frequency of the figures, for a body whose list of items stayed the same this year or not. */
  weigh(texts: readonly string[], unchanged: boolean): number
  /** Whether `unchanged` matters. */
  readonly varies: boolean
}

/** What no report should show, and some do. */
const absurd = 1e-7

/** 0 is common; otherwise each order of magnitude is as likely as the next. */
function count(n: number): number {
  return n === 0 ? 0.4 : 0.037 / n
}

/** 制发, 废止, 现行有效: the stock before the year is about seven times a year's documents; few are repealed, never more than there are. */
function weighStock([issued, repealed, inForce]: readonly [number, number, number]): number {
  const opening = inForce - issued + repealed
  if (opening < 0 || repealed > opening) return absurd * count(issued) * count(repealed) * count(inForce)
  const spread = Math.log(opening / issued) - Math.log(7.4)
  const known = opening === 0 ? 0.1 : (0.36 * Math.exp(-(spread ** 2) / 2)) / opening
  const share = repealed / opening
  const repeal = repealed === 0 ? 0.5 : (1.46 * (1 - share) ** 2 + 0.015) / opening
  return count(issued) * (issued === 0 ? count(opening) : known) * repeal
}

/** 新制作, 新公开, 总公开: what is made is disclosed, and what is disclosed belongs to the whole. */
function weighDisclosed([created, disclosed, all]: readonly [number, number, number]): number {
  if (all < disclosed) return absurd * count(created) * count(disclosed) * count(all)
  const same = disclosed === created ? 0.6 : 0.4 * count(disclosed)
  return count(created) * same * (all === disclosed ? 0.25 : 0.047 / all)
}

/** 上一年项目数量, 本年增/减: most lists do not change, and a change is seldom larger than the list. */
function weighItems(before: number, change: number, unchanged: boolean): number {
  if (unchanged) return change === 0 ? count(before) : 0
  if (before + change < 0) return absurd * count(before) * count(Math.abs(change))
  const size = Math.abs(change)
  const moved = size === 0 ? 0.3 : 0.04 / size / (1 + (size / Math.max(before, 1)) ** 2)
  return count(before) * moved
}

const yuan: Record<string, number> = { 元: 1, 万元: 1e4, 亿元: 1e8 }

/** 采购项目数量, 采购总金额: a purchase is worth between a thousand and a hundred million 元. */
function weighPurchases(projects: number, money: string): number {
  const unit = /\D*$/.exec(money)![0]
  const each = (Number.parseFloat(money) * (yuan[unit] ?? Number.NaN)) / projects
  return Number.isNaN(each) || (each >= 1e3 && each <= 1e8) ? 1 : absurd
}

function numbers(texts: readonly string[]): [number, number, number] {
  const [first = 0, second = 0, third = 0] = texts.map(Number)
  return [first, second, third]
}

const models: readonly RowModel[] = [
  { columns: ['issued', 'repealed', 'inForce'], varies: false, weigh: texts => weighStock(numbers(texts)) },
  {
    columns: ['created', 'disclosed', 'totalDisclosed'],
    varies: false,
    weigh: texts => weighDisclosed(numbers(texts)),
  },
  {
    columns: ['prevItems', 'delta', 'decisions'],
    varies: true,
    weigh(texts, unchanged) {
      const [before, change, decisions] = numbers(texts)
      return weighItems(before, change, unchanged) * count(decisions)
    },
  },
  {
    columns: ['prevItems', 'delta'],
    varies: true,
    weigh(texts, unchanged) {
      const [before, change] = numbers(texts)
      return weighItems(before, change, unchanged)
    },
  },
  { columns: ['projects', 'amount'], varies: false, weigh: texts => weighPurchases(Number(texts[0]), texts[1] ?? '') },
]

export function modelOf(columns: readonly string[]): RowModel | undefined {
  return models.find(model => model.columns.join() === columns.join())
}
