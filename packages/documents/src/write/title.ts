import type { Report } from '@gouji/core'

/** The report's title, or the prescribed one made of the body's name and the year. */
export function titleOf({ title, body, year }: Report): string {
  return title === '' ? `${body.name}${year}年政府信息公开工作年度报告` : title
}
