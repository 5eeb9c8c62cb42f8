// Generated from the tables and relations of cn-2021 by `npm run generate`. Do not edit.
import type { RowValues, TableValues } from '../../engine/table-values.ts'

export function sumUp(tables: TableValues, s: Float64Array): boolean {
  let r: RowValues
  let a0: number, a1: number, a2: number, a3: number, a4: number, a5: number, a6: number
  let s0 = 0, s1 = 0, s2 = 0, s3 = 0, s4 = 0, s5 = 0, s6 = 0, s7 = 0, s8 = 0, s9 = 0, s10 = 0, s11 = 0, s12 = 0, s13 = 0
  r = tables.disclosure.rules
  if (r === undefined || r === null) return false
  a0 = r.issued!
  if ((a0 | 0) !== a0) return false
  a1 = r.repealed!
  if ((a1 | 0) !== a1) return false
  a2 = r.inForce!
  if ((a2 | 0) !== a2) return false
  if ((a0 | a1 | a2) < 0) return false
  s[42] = + a2 + a1 - a0
  r = tables.disclosure.normativeDocs
  if (r === undefined || r === null) return false
  a0 = r.issued!
  if ((a0 | 0) !== a0) return false
  a1 = r.repealed!
  if ((a1 | 0) !== a1) return false
  a2 = r.inForce!
  if ((a2 | 0) !== a2) return false
  if ((a0 | a1 | a2) < 0) return false
  s[43] = + a2 + a1 - a0
  r = tables.disclosure.licensing
  if (r === undefined || r === null) return false
  a0 = r.decisions!
  if ((a0 | 0) !== a0) return false
  if ((a0) < 0) return false
  r = tables.disclosure.penalty
  if (r === undefined || r === null) return false
  a0 = r.decisions!
  if ((a0 | 0) !== a0) return false
  if ((a0) < 0) return false
  r = tables.disclosure.coercion
  if (r === undefined || r === null) return false
  a0 = r.decisions!
  if ((a0 | 0) !== a0) return false
  if ((a0) < 0) return false
  r = tables.requests.newRequests
  if (r === undefined || r === null) return false
  a0 = r.naturalPerson!
  if ((a0 | 0) !== a0) return false
  a1 = r.enterprise!
  if ((a1 | 0) !== a1) return false
  a2 = r.research!
  if ((a2 | 0) !== a2) return false
  a3 = r.publicWelfare!
  if ((a3 | 0) !== a3) return false
  a4 = r.legalService!
  if ((a4 | 0) !== a4) return false
  a5 = r.otherOrg!
  if ((a5 | 0) !== a5) return false
  a6 = r.total!
  if ((a6 | 0) !== a6) return false
  if ((a0 | a1 | a2 | a3 | a4 | a5 | a6) < 0) return false
  s0 = s0 + a0
  s1 = s1 + a1
  s2 = s2 + a2
  s3 = s3 + a3
  s4 = s4 + a4
  s5 = s5 + a5
  s6 = s6 + a6
  s[14] = + a6 - a0 - a1 - a2 - a3 - a4 - a5
  r = tables.requests.carriedIn
  if (r === undefined || r === null) return false
  a0 = r.naturalPerson!
  if ((a0 | 0) !== a0) return false
  a1 = r.enterprise!
  if ((a1 | 0) !== a1) return false
  a2 = r.research!
  if ((a2 | 0) !== a2) return false
  a3 = r.publicWelfare!
  if ((a3 | 0) !== a3) return false
  a4 = r.legalService!
  if ((a4 | 0) !== a4) return false
  a5 = r.otherOrg!
  if ((a5 | 0) !== a5) return false
  a6 = r.total!
  if ((a6 | 0) !== a6) return false
  if ((a0 | a1 | a2 | a3 | a4 | a5 | a6) < 0) return false
  s0 = s0 + a0
  s1 = s1 + a1
  s2 = s2 + a2
  s3 = s3 + a3
  s4 = s4 + a4
  s5 = s5 + a5
  s6 = s6 + a6
  s[15] = + a6 - a0 - a1 - a2 - a3 - a4 - a5
  r = tables.requests.granted
  if (r === undefined || r === null) return false
  a0 = r.naturalPerson!
  if ((a0 | 0) !== a0) return false
  a1 = r.enterprise!
  if ((a1 | 0) !== a1) return false
  a2 = r.research!
  if ((a2 | 0) !== a2) return false
  a3 = r.publicWelfare!
  if ((a3 | 0) !== a3) return false
  a4 = r.legalService!
  if ((a4 | 0) !== a4) return false
  a5 = r.otherOrg!
  if ((a5 | 0) !== a5) return false
  a6 = r.total!
  if ((a6 | 0) !== a6) return false
  if ((a0 | a1 | a2 | a3 | a4 | a5 | a6) < 0) return false
  s7 = s7 - a0
  s8 = s8 - a1
  s9 = s9 - a2
  s10 = s10 - a3
  s11 = s11 - a4
  s12 = s12 - a5
  s13 = s13 - a6
  s[16] = + a6 - a0 - a1 - a2 - a3 - a4 - a5
  r = tables.requests.partlyGranted
  if (r === undefined || r === null) return false
  a0 = r.naturalPerson!
  if ((a0 | 0) !== a0) return false
  a1 = r.enterprise!
  if ((a1 | 0) !== a1) return false
  a2 = r.research!
  if ((a2 | 0) !== a2) return false
  a3 = r.publicWelfare!
  if ((a3 | 0) !== a3) return false
  a4 = r.legalService!
  if ((a4 | 0) !== a4) return false
  a5 = r.otherOrg!
  if ((a5 | 0) !== a5) return false
  a6 = r.total!
  if ((a6 | 0) !== a6) return false
  if ((a0 | a1 | a2 | a3 | a4 | a5 | a6) < 0) return false
  s7 = s7 - a0
  s8 = s8 - a1
  s9 = s9 - a2
  s10 = s10 - a3
  s11 = s11 - a4
  s12 = s12 - a5
  s13 = s13 - a6
  s[17] = + a6 - a0 - a1 - a2 - a3 - a4 - a5
  r = tables.requests.deniedStateSecret
  if (r === undefined || r === null) return false
  a0 = r.naturalPerson!
  if ((a0 | 0) !== a0) return false
  a1 = r.enterprise!
  if ((a1 | 0) !== a1) return false
  a2 = r.research!
  if ((a2 | 0) !== a2) return false
  a3 = r.publicWelfare!
  if ((a3 | 0) !== a3) return false
  a4 = r.legalService!
  if ((a4 | 0) !== a4) return false
  a5 = r.otherOrg!
  if ((a5 | 0) !== a5) return false
  a6 = r.total!
  if ((a6 | 0) !== a6) return false
  if ((a0 | a1 | a2 | a3 | a4 | a5 | a6) < 0) return false
  s7 = s7 - a0
  s8 = s8 - a1
  s9 = s9 - a2
  s10 = s10 - a3
  s11 = s11 - a4
  s12 = s12 - a5
  s13 = s13 - a6
  s[18] = + a6 - a0 - a1 - a2 - a3 - a4 - a5
  r = tables.requests.deniedOtherLaw
  if (r === undefined || r === null) return false
  a0 = r.naturalPerson!
  if ((a0 | 0) !== a0) return false
  a1 = r.enterprise!
  if ((a1 | 0) !== a1) return false
  a2 = r.research!
  if ((a2 | 0) !== a2) return false
  a3 = r.publicWelfare!
  if ((a3 | 0) !== a3) return false
  a4 = r.legalService!
  if ((a4 | 0) !== a4) return false
  a5 = r.otherOrg!
  if ((a5 | 0) !== a5) return false
  a6 = r.total!
  if ((a6 | 0) !== a6) return false
  if ((a0 | a1 | a2 | a3 | a4 | a5 | a6) < 0) return false
  s7 = s7 - a0
  s8 = s8 - a1
  s9 = s9 - a2
  s10 = s10 - a3
  s11 = s11 - a4
  s12 = s12 - a5
  s13 = s13 - a6
  s[19] = + a6 - a0 - a1 - a2 - a3 - a4 - a5
  r = tables.requests.deniedSecurityStability
  if (r === undefined || r === null) return false
  a0 = r.naturalPerson!
  if ((a0 | 0) !== a0) return false
  a1 = r.enterprise!
  if ((a1 | 0) !== a1) return false
  a2 = r.research!
  if ((a2 | 0) !== a2) return false
  a3 = r.publicWelfare!
  if ((a3 | 0) !== a3) return false
  a4 = r.legalService!
  if ((a4 | 0) !== a4) return false
  a5 = r.otherOrg!
  if ((a5 | 0) !== a5) return false
  a6 = r.total!
  if ((a6 | 0) !== a6) return false
  if ((a0 | a1 | a2 | a3 | a4 | a5 | a6) < 0) return false
  s7 = s7 - a0
  s8 = s8 - a1
  s9 = s9 - a2
  s10 = s10 - a3
  s11 = s11 - a4
  s12 = s12 - a5
  s13 = s13 - a6
  s[20] = + a6 - a0 - a1 - a2 - a3 - a4 - a5
  r = tables.requests.deniedThirdParty
  if (r === undefined || r === null) return false
  a0 = r.naturalPerson!
  if ((a0 | 0) !== a0) return false
  a1 = r.enterprise!
  if ((a1 | 0) !== a1) return false
  a2 = r.research!
  if ((a2 | 0) !== a2) return false
  a3 = r.publicWelfare!
  if ((a3 | 0) !== a3) return false
  a4 = r.legalService!
  if ((a4 | 0) !== a4) return false
  a5 = r.otherOrg!
  if ((a5 | 0) !== a5) return false
  a6 = r.total!
  if ((a6 | 0) !== a6) return false
  if ((a0 | a1 | a2 | a3 | a4 | a5 | a6) < 0) return false
  s7 = s7 - a0
  s8 = s8 - a1
  s9 = s9 - a2
  s10 = s10 - a3
  s11 = s11 - a4
  s12 = s12 - a5
  s13 = s13 - a6
  s[21] = + a6 - a0 - a1 - a2 - a3 - a4 - a5
  r = tables.requests.deniedInternalAffairs
  if (r === undefined || r === null) return false
  a0 = r.naturalPerson!
  if ((a0 | 0) !== a0) return false
  a1 = r.enterprise!
  if ((a1 | 0) !== a1) return false
  a2 = r.research!
  if ((a2 | 0) !== a2) return false
  a3 = r.publicWelfare!
  if ((a3 | 0) !== a3) return false
  a4 = r.legalService!
  if ((a4 | 0) !== a4) return false
  a5 = r.otherOrg!
  if ((a5 | 0) !== a5) return false
  a6 = r.total!
  if ((a6 | 0) !== a6) return false
  if ((a0 | a1 | a2 | a3 | a4 | a5 | a6) < 0) return false
  s7 = s7 - a0
  s8 = s8 - a1
  s9 = s9 - a2
  s10 = s10 - a3
  s11 = s11 - a4
  s12 = s12 - a5
  s13 = s13 - a6
  s[22] = + a6 - a0 - a1 - a2 - a3 - a4 - a5
  r = tables.requests.deniedDeliberative
  if (r === undefined || r === null) return false
  a0 = r.naturalPerson!
  if ((a0 | 0) !== a0) return false
  a1 = r.enterprise!
  if ((a1 | 0) !== a1) return false
  a2 = r.research!
  if ((a2 | 0) !== a2) return false
  a3 = r.publicWelfare!
  if ((a3 | 0) !== a3) return false
  a4 = r.legalService!
  if ((a4 | 0) !== a4) return false
  a5 = r.otherOrg!
  if ((a5 | 0) !== a5) return false
  a6 = r.total!
  if ((a6 | 0) !== a6) return false
  if ((a0 | a1 | a2 | a3 | a4 | a5 | a6) < 0) return false
  s7 = s7 - a0
  s8 = s8 - a1
  s9 = s9 - a2
  s10 = s10 - a3
  s11 = s11 - a4
  s12 = s12 - a5
  s13 = s13 - a6
  s[23] = + a6 - a0 - a1 - a2 - a3 - a4 - a5
  r = tables.requests.deniedEnforcementFile
  if (r === undefined || r === null) return false
  a0 = r.naturalPerson!
  if ((a0 | 0) !== a0) return false
  a1 = r.enterprise!
  if ((a1 | 0) !== a1) return false
  a2 = r.research!
  if ((a2 | 0) !== a2) return false
  a3 = r.publicWelfare!
  if ((a3 | 0) !== a3) return false
  a4 = r.legalService!
  if ((a4 | 0) !== a4) return false
  a5 = r.otherOrg!
  if ((a5 | 0) !== a5) return false
  a6 = r.total!
  if ((a6 | 0) !== a6) return false
  if ((a0 | a1 | a2 | a3 | a4 | a5 | a6) < 0) return false
  s7 = s7 - a0
  s8 = s8 - a1
  s9 = s9 - a2
  s10 = s10 - a3
  s11 = s11 - a4
  s12 = s12 - a5
  s13 = s13 - a6
  s[24] = + a6 - a0 - a1 - a2 - a3 - a4 - a5
  r = tables.requests.deniedInquiry
  if (r === undefined || r === null) return false
  a0 = r.naturalPerson!
  if ((a0 | 0) !== a0) return false
  a1 = r.enterprise!
  if ((a1 | 0) !== a1) return false
  a2 = r.research!
  if ((a2 | 0) !== a2) return false
  a3 = r.publicWelfare!
  if ((a3 | 0) !== a3) return false
  a4 = r.legalService!
  if ((a4 | 0) !== a4) return false
  a5 = r.otherOrg!
  if ((a5 | 0) !== a5) return false
  a6 = r.total!
  if ((a6 | 0) !== a6) return false
  if ((a0 | a1 | a2 | a3 | a4 | a5 | a6) < 0) return false
  s7 = s7 - a0
  s8 = s8 - a1
  s9 = s9 - a2
  s10 = s10 - a3
  s11 = s11 - a4
  s12 = s12 - a5
  s13 = s13 - a6
  s[25] = + a6 - a0 - a1 - a2 - a3 - a4 - a5
  r = tables.requests.unavailableNotHeld
  if (r === undefined || r === null) return false
  a0 = r.naturalPerson!
  if ((a0 | 0) !== a0) return false
  a1 = r.enterprise!
  if ((a1 | 0) !== a1) return false
  a2 = r.research!
  if ((a2 | 0) !== a2) return false
  a3 = r.publicWelfare!
  if ((a3 | 0) !== a3) return false
  a4 = r.legalService!
  if ((a4 | 0) !== a4) return false
  a5 = r.otherOrg!
  if ((a5 | 0) !== a5) return false
  a6 = r.total!
  if ((a6 | 0) !== a6) return false
  if ((a0 | a1 | a2 | a3 | a4 | a5 | a6) < 0) return false
  s7 = s7 - a0
  s8 = s8 - a1
  s9 = s9 - a2
  s10 = s10 - a3
  s11 = s11 - a4
  s12 = s12 - a5
  s13 = s13 - a6
  s[26] = + a6 - a0 - a1 - a2 - a3 - a4 - a5
  r = tables.requests.unavailableNeedsCreation
  if (r === undefined || r === null) return false
  a0 = r.naturalPerson!
  if ((a0 | 0) !== a0) return false
  a1 = r.enterprise!
  if ((a1 | 0) !== a1) return false
  a2 = r.research!
  if ((a2 | 0) !== a2) return false
  a3 = r.publicWelfare!
  if ((a3 | 0) !== a3) return false
  a4 = r.legalService!
  if ((a4 | 0) !== a4) return false
  a5 = r.otherOrg!
  if ((a5 | 0) !== a5) return false
  a6 = r.total!
  if ((a6 | 0) !== a6) return false
  if ((a0 | a1 | a2 | a3 | a4 | a5 | a6) < 0) return false
  s7 = s7 - a0
  s8 = s8 - a1
  s9 = s9 - a2
  s10 = s10 - a3
  s11 = s11 - a4
  s12 = s12 - a5
  s13 = s13 - a6
  s[27] = + a6 - a0 - a1 - a2 - a3 - a4 - a5
  r = tables.requests.unavailableUnclear
  if (r === undefined || r === null) return false
  a0 = r.naturalPerson!
  if ((a0 | 0) !== a0) return false
  a1 = r.enterprise!
  if ((a1 | 0) !== a1) return false
  a2 = r.research!
  if ((a2 | 0) !== a2) return false
  a3 = r.publicWelfare!
  if ((a3 | 0) !== a3) return false
  a4 = r.legalService!
  if ((a4 | 0) !== a4) return false
  a5 = r.otherOrg!
  if ((a5 | 0) !== a5) return false
  a6 = r.total!
  if ((a6 | 0) !== a6) return false
  if ((a0 | a1 | a2 | a3 | a4 | a5 | a6) < 0) return false
  s7 = s7 - a0
  s8 = s8 - a1
  s9 = s9 - a2
  s10 = s10 - a3
  s11 = s11 - a4
  s12 = s12 - a5
  s13 = s13 - a6
  s[28] = + a6 - a0 - a1 - a2 - a3 - a4 - a5
  r = tables.requests.refusedPetition
  if (r === undefined || r === null) return false
  a0 = r.naturalPerson!
  if ((a0 | 0) !== a0) return false
  a1 = r.enterprise!
  if ((a1 | 0) !== a1) return false
  a2 = r.research!
  if ((a2 | 0) !== a2) return false
  a3 = r.publicWelfare!
  if ((a3 | 0) !== a3) return false
  a4 = r.legalService!
  if ((a4 | 0) !== a4) return false
  a5 = r.otherOrg!
  if ((a5 | 0) !== a5) return false
  a6 = r.total!
  if ((a6 | 0) !== a6) return false
  if ((a0 | a1 | a2 | a3 | a4 | a5 | a6) < 0) return false
  s7 = s7 - a0
  s8 = s8 - a1
  s9 = s9 - a2
  s10 = s10 - a3
  s11 = s11 - a4
  s12 = s12 - a5
  s13 = s13 - a6
  s[29] = + a6 - a0 - a1 - a2 - a3 - a4 - a5
  r = tables.requests.refusedDuplicate
  if (r === undefined || r === null) return false
  a0 = r.naturalPerson!
  if ((a0 | 0) !== a0) return false
  a1 = r.enterprise!
  if ((a1 | 0) !== a1) return false
  a2 = r.research!
  if ((a2 | 0) !== a2) return false
  a3 = r.publicWelfare!
  if ((a3 | 0) !== a3) return false
  a4 = r.legalService!
  if ((a4 | 0) !== a4) return false
  a5 = r.otherOrg!
  if ((a5 | 0) !== a5) return false
  a6 = r.total!
  if ((a6 | 0) !== a6) return false
  if ((a0 | a1 | a2 | a3 | a4 | a5 | a6) < 0) return false
  s7 = s7 - a0
  s8 = s8 - a1
  s9 = s9 - a2
  s10 = s10 - a3
  s11 = s11 - a4
  s12 = s12 - a5
  s13 = s13 - a6
  s[30] = + a6 - a0 - a1 - a2 - a3 - a4 - a5
  r = tables.requests.refusedPublication
  if (r === undefined || r === null) return false
  a0 = r.naturalPerson!
  if ((a0 | 0) !== a0) return false
  a1 = r.enterprise!
  if ((a1 | 0) !== a1) return false
  a2 = r.research!
  if ((a2 | 0) !== a2) return false
  a3 = r.publicWelfare!
  if ((a3 | 0) !== a3) return false
  a4 = r.legalService!
  if ((a4 | 0) !== a4) return false
  a5 = r.otherOrg!
  if ((a5 | 0) !== a5) return false
  a6 = r.total!
  if ((a6 | 0) !== a6) return false
  if ((a0 | a1 | a2 | a3 | a4 | a5 | a6) < 0) return false
  s7 = s7 - a0
  s8 = s8 - a1
  s9 = s9 - a2
  s10 = s10 - a3
  s11 = s11 - a4
  s12 = s12 - a5
  s13 = s13 - a6
  s[31] = + a6 - a0 - a1 - a2 - a3 - a4 - a5
  r = tables.requests.refusedExcessive
  if (r === undefined || r === null) return false
  a0 = r.naturalPerson!
  if ((a0 | 0) !== a0) return false
  a1 = r.enterprise!
  if ((a1 | 0) !== a1) return false
  a2 = r.research!
  if ((a2 | 0) !== a2) return false
  a3 = r.publicWelfare!
  if ((a3 | 0) !== a3) return false
  a4 = r.legalService!
  if ((a4 | 0) !== a4) return false
  a5 = r.otherOrg!
  if ((a5 | 0) !== a5) return false
  a6 = r.total!
  if ((a6 | 0) !== a6) return false
  if ((a0 | a1 | a2 | a3 | a4 | a5 | a6) < 0) return false
  s7 = s7 - a0
  s8 = s8 - a1
  s9 = s9 - a2
  s10 = s10 - a3
  s11 = s11 - a4
  s12 = s12 - a5
  s13 = s13 - a6
  s[32] = + a6 - a0 - a1 - a2 - a3 - a4 - a5
  r = tables.requests.refusedReconfirm
  if (r === undefined || r === null) return false
  a0 = r.naturalPerson!
  if ((a0 | 0) !== a0) return false
  a1 = r.enterprise!
  if ((a1 | 0) !== a1) return false
  a2 = r.research!
  if ((a2 | 0) !== a2) return false
  a3 = r.publicWelfare!
  if ((a3 | 0) !== a3) return false
  a4 = r.legalService!
  if ((a4 | 0) !== a4) return false
  a5 = r.otherOrg!
  if ((a5 | 0) !== a5) return false
  a6 = r.total!
  if ((a6 | 0) !== a6) return false
  if ((a0 | a1 | a2 | a3 | a4 | a5 | a6) < 0) return false
  s7 = s7 - a0
  s8 = s8 - a1
  s9 = s9 - a2
  s10 = s10 - a3
  s11 = s11 - a4
  s12 = s12 - a5
  s13 = s13 - a6
  s[33] = + a6 - a0 - a1 - a2 - a3 - a4 - a5
  r = tables.requests.otherNotCorrected
  if (r === undefined || r === null) return false
  a0 = r.naturalPerson!
  if ((a0 | 0) !== a0) return false
  a1 = r.enterprise!
  if ((a1 | 0) !== a1) return false
  a2 = r.research!
  if ((a2 | 0) !== a2) return false
  a3 = r.publicWelfare!
  if ((a3 | 0) !== a3) return false
  a4 = r.legalService!
  if ((a4 | 0) !== a4) return false
  a5 = r.otherOrg!
  if ((a5 | 0) !== a5) return false
  a6 = r.total!
  if ((a6 | 0) !== a6) return false
  if ((a0 | a1 | a2 | a3 | a4 | a5 | a6) < 0) return false
  s7 = s7 - a0
  s8 = s8 - a1
  s9 = s9 - a2
  s10 = s10 - a3
  s11 = s11 - a4
  s12 = s12 - a5
  s13 = s13 - a6
  s[34] = + a6 - a0 - a1 - a2 - a3 - a4 - a5
  r = tables.requests.otherFeeUnpaid
  if (r === undefined || r === null) return false
  a0 = r.naturalPerson!
  if ((a0 | 0) !== a0) return false
  a1 = r.enterprise!
  if ((a1 | 0) !== a1) return false
  a2 = r.research!
  if ((a2 | 0) !== a2) return false
  a3 = r.publicWelfare!
  if ((a3 | 0) !== a3) return false
  a4 = r.legalService!
  if ((a4 | 0) !== a4) return false
  a5 = r.otherOrg!
  if ((a5 | 0) !== a5) return false
  a6 = r.total!
  if ((a6 | 0) !== a6) return false
  if ((a0 | a1 | a2 | a3 | a4 | a5 | a6) < 0) return false
  s7 = s7 - a0
  s8 = s8 - a1
  s9 = s9 - a2
  s10 = s10 - a3
  s11 = s11 - a4
  s12 = s12 - a5
  s13 = s13 - a6
  s[35] = + a6 - a0 - a1 - a2 - a3 - a4 - a5
  r = tables.requests.otherMisc
  if (r === undefined || r === null) return false
  a0 = r.naturalPerson!
  if ((a0 | 0) !== a0) return false
  a1 = r.enterprise!
  if ((a1 | 0) !== a1) return false
  a2 = r.research!
  if ((a2 | 0) !== a2) return false
  a3 = r.publicWelfare!
  if ((a3 | 0) !== a3) return false
  a4 = r.legalService!
  if ((a4 | 0) !== a4) return false
  a5 = r.otherOrg!
  if ((a5 | 0) !== a5) return false
  a6 = r.total!
  if ((a6 | 0) !== a6) return false
  if ((a0 | a1 | a2 | a3 | a4 | a5 | a6) < 0) return false
  s7 = s7 - a0
  s8 = s8 - a1
  s9 = s9 - a2
  s10 = s10 - a3
  s11 = s11 - a4
  s12 = s12 - a5
  s13 = s13 - a6
  s[36] = + a6 - a0 - a1 - a2 - a3 - a4 - a5
  r = tables.requests.resultTotal
  if (r === undefined || r === null) return false
  a0 = r.naturalPerson!
  if ((a0 | 0) !== a0) return false
  a1 = r.enterprise!
  if ((a1 | 0) !== a1) return false
  a2 = r.research!
  if ((a2 | 0) !== a2) return false
  a3 = r.publicWelfare!
  if ((a3 | 0) !== a3) return false
  a4 = r.legalService!
  if ((a4 | 0) !== a4) return false
  a5 = r.otherOrg!
  if ((a5 | 0) !== a5) return false
  a6 = r.total!
  if ((a6 | 0) !== a6) return false
  if ((a0 | a1 | a2 | a3 | a4 | a5 | a6) < 0) return false
  s0 = s0 - a0
  s1 = s1 - a1
  s2 = s2 - a2
  s3 = s3 - a3
  s4 = s4 - a4
  s5 = s5 - a5
  s6 = s6 - a6
  s7 = s7 + a0
  s8 = s8 + a1
  s9 = s9 + a2
  s10 = s10 + a3
  s11 = s11 + a4
  s12 = s12 + a5
  s13 = s13 + a6
  s[37] = + a6 - a0 - a1 - a2 - a3 - a4 - a5
  r = tables.requests.carriedOut
  if (r === undefined || r === null) return false
  a0 = r.naturalPerson!
  if ((a0 | 0) !== a0) return false
  a1 = r.enterprise!
  if ((a1 | 0) !== a1) return false
  a2 = r.research!
  if ((a2 | 0) !== a2) return false
  a3 = r.publicWelfare!
  if ((a3 | 0) !== a3) return false
  a4 = r.legalService!
  if ((a4 | 0) !== a4) return false
  a5 = r.otherOrg!
  if ((a5 | 0) !== a5) return false
  a6 = r.total!
  if ((a6 | 0) !== a6) return false
  if ((a0 | a1 | a2 | a3 | a4 | a5 | a6) < 0) return false
  s0 = s0 - a0
  s1 = s1 - a1
  s2 = s2 - a2
  s3 = s3 - a3
  s4 = s4 - a4
  s5 = s5 - a5
  s6 = s6 - a6
  s[38] = + a6 - a0 - a1 - a2 - a3 - a4 - a5
  r = tables.remedies.review
  if (r === undefined || r === null) return false
  a0 = r.upheld!
  if ((a0 | 0) !== a0) return false
  a1 = r.corrected!
  if ((a1 | 0) !== a1) return false
  a2 = r.other!
  if ((a2 | 0) !== a2) return false
  a3 = r.pending!
  if ((a3 | 0) !== a3) return false
  a4 = r.total!
  if ((a4 | 0) !== a4) return false
  if ((a0 | a1 | a2 | a3 | a4) < 0) return false
  s[39] = + a4 - a0 - a1 - a2 - a3
  r = tables.remedies.suitDirect
  if (r === undefined || r === null) return false
  a0 = r.upheld!
  if ((a0 | 0) !== a0) return false
  a1 = r.corrected!
  if ((a1 | 0) !== a1) return false
  a2 = r.other!
  if ((a2 | 0) !== a2) return false
  a3 = r.pending!
  if ((a3 | 0) !== a3) return false
  a4 = r.total!
  if ((a4 | 0) !== a4) return false
  if ((a0 | a1 | a2 | a3 | a4) < 0) return false
  s[40] = + a4 - a0 - a1 - a2 - a3
  r = tables.remedies.suitAfterReview
  if (r === undefined || r === null) return false
  a0 = r.upheld!
  if ((a0 | 0) !== a0) return false
  a1 = r.corrected!
  if ((a1 | 0) !== a1) return false
  a2 = r.other!
  if ((a2 | 0) !== a2) return false
  a3 = r.pending!
  if ((a3 | 0) !== a3) return false
  a4 = r.total!
  if ((a4 | 0) !== a4) return false
  if ((a0 | a1 | a2 | a3 | a4) < 0) return false
  s[41] = + a4 - a0 - a1 - a2 - a3
  s[0] = s0
  s[1] = s1
  s[2] = s2
  s[3] = s3
  s[4] = s4
  s[5] = s5
  s[6] = s6
  s[7] = s7
  s[8] = s8
  s[9] = s9
  s[10] = s10
  s[11] = s11
  s[12] = s12
  s[13] = s13
  return true
}
