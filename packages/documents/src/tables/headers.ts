import type { CellDefinition } from '@gouji/core'
import { normalLabel } from '../labels/stream.ts'

/** Shorter labels (其他, 总计) occur inside others and prove no order. */
const shortest = 3

/** Whether the headers above a row name its columns in another order than the form; `undefined` where they name too few. */
export function isReordered(headers: string, cells: readonly CellDefinition[]): boolean | undefined {
  const text = normalLabel(headers)
  const labels = cells.map(({ columnPath }) => columnPath[columnPath.length - 1]!)
  if (new Set(labels).size < labels.length) return undefined
  const places = labels.flatMap(official => {
    const form = normalLabel(official.replace(/（[^（）]+）$/, ''))
    const place = form.length < shortest ? -1 : text.lastIndexOf(form)
    return place < 0 ? [] : [place]
  })
  if (places.length < 2) return undefined
  return places.some((place, i) => i > 0 && place < places[i - 1]!)
}

/** The unit of money that the headers above a row name: `采购总金额（万元）`. */
export function unitIn(headers: string): string | undefined {
  const units = [...headers.replace(/\s/g, '').matchAll(/[（(](?:单位[：:]?)?(亿元|万元|元)[）)]/g)]
  return units[units.length - 1]?.[1]
}
