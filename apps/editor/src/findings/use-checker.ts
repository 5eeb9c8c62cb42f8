import { type Checker, createChecker, type Edition, type Locale, type Report } from '@gouji/core/check'
import { computed, type Ref } from 'vue'
import { syncChecker } from '../report/sync-checker.ts'

/** The findings and relations of the report as it stands, kept up cell by cell. */
export function useChecker(report: Ref<Report>, edition: Edition, locale: Ref<Locale>) {
  let state: { checker: Checker; report: Report; locale: Locale } | undefined
  return computed(() => {
    const now = report.value
    if (state?.locale === locale.value) syncChecker(state.checker, state.report, now, edition)
    const checker = state?.locale === locale.value ? state.checker : createChecker(now, { locale: locale.value })
    state = { checker, report: now, locale: locale.value }
    return { findings: checker.findings(), relations: checker.relations() }
  })
}
