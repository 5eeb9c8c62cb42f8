import type { Body } from '../model/report.ts'

/** Of a county or below, as far as type and region code tell: a code ending in 00 is a city's or a province's. */
export function isCountyLevel({ type, regionCode }: Body): boolean {
  return type === 'township' || type === 'subdistrict' || (regionCode !== null && !/^\d{4}00$/.test(regionCode))
}
