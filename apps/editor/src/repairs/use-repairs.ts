import { type Locale, proposeRepairs, type Repair, type Report } from '@gouji/core/check'
import { onScopeDispose, type Ref, shallowRef, watch } from 'vue'

const pause = 300

/** What may be wrong where relations are broken; looked for once typing pauses. */
export function useRepairs(report: Ref<Report>, locale: Ref<Locale>): Ref<readonly Repair[]> {
  const repairs = shallowRef<readonly Repair[]>([])
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(
    [report, locale],
    () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        repairs.value = proposeRepairs(report.value, { locale: locale.value })
      }, pause)
    },
    { immediate: true },
  )
  onScopeDispose(() => clearTimeout(timer))
  return repairs
}
