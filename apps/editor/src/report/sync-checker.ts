import { type Checker, cellOf, type Edition, type Report } from '@gouji/core/check'
import { isSameProse } from './snapshot.ts'

/** Brings a checker from one state of a report to another; an edit of figures costs those cells only. */
export function syncChecker(checker: Checker, before: Report, after: Report, edition: Edition): void {
  if (before === after) return
  if (!isSameProse(before, after)) {
    checker.replace(after)
    return
  }
  for (const { address } of edition.cells) {
    const value = cellOf(after, address)
    if (value !== cellOf(before, address)) checker.set(address, value)
  }
}
