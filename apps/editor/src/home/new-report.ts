import { blankReport, type Edition, editionOfYear, type Report } from '@gouji/core/check'

/** Reports are written in January about the year before. */
export function usualYear(today: Date): number {
  return today.getFullYear() - 1
}

export function editionFor(year: string): Edition | undefined {
  return /^\d{4}$/.test(year) ? editionOfYear(Number(year)) : undefined
}

export function newReport(year: number, edition: Edition, name: string, title: string): Report {
  const report: Report = blankReport(edition, { year, body: { name } })
  return { ...report, title }
}
