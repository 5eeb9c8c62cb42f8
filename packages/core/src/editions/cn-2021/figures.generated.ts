// Generated from the tables and relations of cn-2021 by `npm run generate`. Do not edit.
import type { RawValue, RowValues, TableRows, TableValues } from '../../engine/table-values.ts'

export function readFigures(tables: TableValues, v: Float64Array, s: Float64Array): number {
  let t: TableRows, r: RowValues, x: RawValue, m = 0
  let s0 = 0, s1 = 0, s2 = 0, s3 = 0, s4 = 0, s5 = 0, s6 = 0, s7 = 0, s8 = 0, s9 = 0, s10 = 0, s11 = 0, s12 = 0, s13 = 0, s14 = 0, s15 = 0, s16 = 0, s17 = 0, s18 = 0, s19 = 0, s20 = 0, s21 = 0, s22 = 0, s23 = 0, s24 = 0, s25 = 0, s26 = 0, s27 = 0, s28 = 0, s29 = 0, s30 = 0, s31 = 0, s32 = 0, s33 = 0, s34 = 0, s35 = 0, s36 = 0, s37 = 0, s38 = 0, s39 = 0, s40 = 0, s41 = 0, s42 = 0, s43 = 0
  t = tables.disclosure
  r = t.rules
  if (r === undefined || r === null) return -1
  x = r.issued
  if (typeof x !== 'number') x = NaN
  v[0] = x
  m += x
  s42 -= x
  x = r.repealed
  if (typeof x !== 'number') x = NaN
  v[1] = x
  m += x
  s42 += x
  x = r.inForce
  if (typeof x !== 'number') x = NaN
  v[2] = x
  m += x
  s42 += x
  r = t.normativeDocs
  if (r === undefined || r === null) return -1
  x = r.issued
  if (typeof x !== 'number') x = NaN
  v[3] = x
  m += x
  s43 -= x
  x = r.repealed
  if (typeof x !== 'number') x = NaN
  v[4] = x
  m += x
  s43 += x
  x = r.inForce
  if (typeof x !== 'number') x = NaN
  v[5] = x
  m += x
  s43 += x
  r = t.licensing
  if (r === undefined || r === null) return -1
  x = r.decisions
  if (typeof x !== 'number') x = NaN
  v[6] = x
  m += x
  r = t.penalty
  if (r === undefined || r === null) return -1
  x = r.decisions
  if (typeof x !== 'number') x = NaN
  v[7] = x
  m += x
  r = t.coercion
  if (r === undefined || r === null) return -1
  x = r.decisions
  if (typeof x !== 'number') x = NaN
  v[8] = x
  m += x
  r = t.fees
  if (r === undefined || r === null) return -1
  t = tables.requests
  r = t.newRequests
  if (r === undefined || r === null) return -1
  x = r.naturalPerson
  if (typeof x !== 'number') x = NaN
  v[10] = x
  m += x
  s0 += x
  s14 -= x
  x = r.enterprise
  if (typeof x !== 'number') x = NaN
  v[11] = x
  m += x
  s1 += x
  s14 -= x
  x = r.research
  if (typeof x !== 'number') x = NaN
  v[12] = x
  m += x
  s2 += x
  s14 -= x
  x = r.publicWelfare
  if (typeof x !== 'number') x = NaN
  v[13] = x
  m += x
  s3 += x
  s14 -= x
  x = r.legalService
  if (typeof x !== 'number') x = NaN
  v[14] = x
  m += x
  s4 += x
  s14 -= x
  x = r.otherOrg
  if (typeof x !== 'number') x = NaN
  v[15] = x
  m += x
  s5 += x
  s14 -= x
  x = r.total
  if (typeof x !== 'number') x = NaN
  v[16] = x
  m += x
  s6 += x
  s14 += x
  r = t.carriedIn
  if (r === undefined || r === null) return -1
  x = r.naturalPerson
  if (typeof x !== 'number') x = NaN
  v[17] = x
  m += x
  s0 += x
  s15 -= x
  x = r.enterprise
  if (typeof x !== 'number') x = NaN
  v[18] = x
  m += x
  s1 += x
  s15 -= x
  x = r.research
  if (typeof x !== 'number') x = NaN
  v[19] = x
  m += x
  s2 += x
  s15 -= x
  x = r.publicWelfare
  if (typeof x !== 'number') x = NaN
  v[20] = x
  m += x
  s3 += x
  s15 -= x
  x = r.legalService
  if (typeof x !== 'number') x = NaN
  v[21] = x
  m += x
  s4 += x
  s15 -= x
  x = r.otherOrg
  if (typeof x !== 'number') x = NaN
  v[22] = x
  m += x
  s5 += x
  s15 -= x
  x = r.total
  if (typeof x !== 'number') x = NaN
  v[23] = x
  m += x
  s6 += x
  s15 += x
  r = t.granted
  if (r === undefined || r === null) return -1
  x = r.naturalPerson
  if (typeof x !== 'number') x = NaN
  v[24] = x
  m += x
  s7 -= x
  s16 -= x
  x = r.enterprise
  if (typeof x !== 'number') x = NaN
  v[25] = x
  m += x
  s8 -= x
  s16 -= x
  x = r.research
  if (typeof x !== 'number') x = NaN
  v[26] = x
  m += x
  s9 -= x
  s16 -= x
  x = r.publicWelfare
  if (typeof x !== 'number') x = NaN
  v[27] = x
  m += x
  s10 -= x
  s16 -= x
  x = r.legalService
  if (typeof x !== 'number') x = NaN
  v[28] = x
  m += x
  s11 -= x
  s16 -= x
  x = r.otherOrg
  if (typeof x !== 'number') x = NaN
  v[29] = x
  m += x
  s12 -= x
  s16 -= x
  x = r.total
  if (typeof x !== 'number') x = NaN
  v[30] = x
  m += x
  s13 -= x
  s16 += x
  r = t.partlyGranted
  if (r === undefined || r === null) return -1
  x = r.naturalPerson
  if (typeof x !== 'number') x = NaN
  v[31] = x
  m += x
  s7 -= x
  s17 -= x
  x = r.enterprise
  if (typeof x !== 'number') x = NaN
  v[32] = x
  m += x
  s8 -= x
  s17 -= x
  x = r.research
  if (typeof x !== 'number') x = NaN
  v[33] = x
  m += x
  s9 -= x
  s17 -= x
  x = r.publicWelfare
  if (typeof x !== 'number') x = NaN
  v[34] = x
  m += x
  s10 -= x
  s17 -= x
  x = r.legalService
  if (typeof x !== 'number') x = NaN
  v[35] = x
  m += x
  s11 -= x
  s17 -= x
  x = r.otherOrg
  if (typeof x !== 'number') x = NaN
  v[36] = x
  m += x
  s12 -= x
  s17 -= x
  x = r.total
  if (typeof x !== 'number') x = NaN
  v[37] = x
  m += x
  s13 -= x
  s17 += x
  r = t.deniedStateSecret
  if (r === undefined || r === null) return -1
  x = r.naturalPerson
  if (typeof x !== 'number') x = NaN
  v[38] = x
  m += x
  s7 -= x
  s18 -= x
  x = r.enterprise
  if (typeof x !== 'number') x = NaN
  v[39] = x
  m += x
  s8 -= x
  s18 -= x
  x = r.research
  if (typeof x !== 'number') x = NaN
  v[40] = x
  m += x
  s9 -= x
  s18 -= x
  x = r.publicWelfare
  if (typeof x !== 'number') x = NaN
  v[41] = x
  m += x
  s10 -= x
  s18 -= x
  x = r.legalService
  if (typeof x !== 'number') x = NaN
  v[42] = x
  m += x
  s11 -= x
  s18 -= x
  x = r.otherOrg
  if (typeof x !== 'number') x = NaN
  v[43] = x
  m += x
  s12 -= x
  s18 -= x
  x = r.total
  if (typeof x !== 'number') x = NaN
  v[44] = x
  m += x
  s13 -= x
  s18 += x
  r = t.deniedOtherLaw
  if (r === undefined || r === null) return -1
  x = r.naturalPerson
  if (typeof x !== 'number') x = NaN
  v[45] = x
  m += x
  s7 -= x
  s19 -= x
  x = r.enterprise
  if (typeof x !== 'number') x = NaN
  v[46] = x
  m += x
  s8 -= x
  s19 -= x
  x = r.research
  if (typeof x !== 'number') x = NaN
  v[47] = x
  m += x
  s9 -= x
  s19 -= x
  x = r.publicWelfare
  if (typeof x !== 'number') x = NaN
  v[48] = x
  m += x
  s10 -= x
  s19 -= x
  x = r.legalService
  if (typeof x !== 'number') x = NaN
  v[49] = x
  m += x
  s11 -= x
  s19 -= x
  x = r.otherOrg
  if (typeof x !== 'number') x = NaN
  v[50] = x
  m += x
  s12 -= x
  s19 -= x
  x = r.total
  if (typeof x !== 'number') x = NaN
  v[51] = x
  m += x
  s13 -= x
  s19 += x
  r = t.deniedSecurityStability
  if (r === undefined || r === null) return -1
  x = r.naturalPerson
  if (typeof x !== 'number') x = NaN
  v[52] = x
  m += x
  s7 -= x
  s20 -= x
  x = r.enterprise
  if (typeof x !== 'number') x = NaN
  v[53] = x
  m += x
  s8 -= x
  s20 -= x
  x = r.research
  if (typeof x !== 'number') x = NaN
  v[54] = x
  m += x
  s9 -= x
  s20 -= x
  x = r.publicWelfare
  if (typeof x !== 'number') x = NaN
  v[55] = x
  m += x
  s10 -= x
  s20 -= x
  x = r.legalService
  if (typeof x !== 'number') x = NaN
  v[56] = x
  m += x
  s11 -= x
  s20 -= x
  x = r.otherOrg
  if (typeof x !== 'number') x = NaN
  v[57] = x
  m += x
  s12 -= x
  s20 -= x
  x = r.total
  if (typeof x !== 'number') x = NaN
  v[58] = x
  m += x
  s13 -= x
  s20 += x
  r = t.deniedThirdParty
  if (r === undefined || r === null) return -1
  x = r.naturalPerson
  if (typeof x !== 'number') x = NaN
  v[59] = x
  m += x
  s7 -= x
  s21 -= x
  x = r.enterprise
  if (typeof x !== 'number') x = NaN
  v[60] = x
  m += x
  s8 -= x
  s21 -= x
  x = r.research
  if (typeof x !== 'number') x = NaN
  v[61] = x
  m += x
  s9 -= x
  s21 -= x
  x = r.publicWelfare
  if (typeof x !== 'number') x = NaN
  v[62] = x
  m += x
  s10 -= x
  s21 -= x
  x = r.legalService
  if (typeof x !== 'number') x = NaN
  v[63] = x
  m += x
  s11 -= x
  s21 -= x
  x = r.otherOrg
  if (typeof x !== 'number') x = NaN
  v[64] = x
  m += x
  s12 -= x
  s21 -= x
  x = r.total
  if (typeof x !== 'number') x = NaN
  v[65] = x
  m += x
  s13 -= x
  s21 += x
  r = t.deniedInternalAffairs
  if (r === undefined || r === null) return -1
  x = r.naturalPerson
  if (typeof x !== 'number') x = NaN
  v[66] = x
  m += x
  s7 -= x
  s22 -= x
  x = r.enterprise
  if (typeof x !== 'number') x = NaN
  v[67] = x
  m += x
  s8 -= x
  s22 -= x
  x = r.research
  if (typeof x !== 'number') x = NaN
  v[68] = x
  m += x
  s9 -= x
  s22 -= x
  x = r.publicWelfare
  if (typeof x !== 'number') x = NaN
  v[69] = x
  m += x
  s10 -= x
  s22 -= x
  x = r.legalService
  if (typeof x !== 'number') x = NaN
  v[70] = x
  m += x
  s11 -= x
  s22 -= x
  x = r.otherOrg
  if (typeof x !== 'number') x = NaN
  v[71] = x
  m += x
  s12 -= x
  s22 -= x
  x = r.total
  if (typeof x !== 'number') x = NaN
  v[72] = x
  m += x
  s13 -= x
  s22 += x
  r = t.deniedDeliberative
  if (r === undefined || r === null) return -1
  x = r.naturalPerson
  if (typeof x !== 'number') x = NaN
  v[73] = x
  m += x
  s7 -= x
  s23 -= x
  x = r.enterprise
  if (typeof x !== 'number') x = NaN
  v[74] = x
  m += x
  s8 -= x
  s23 -= x
  x = r.research
  if (typeof x !== 'number') x = NaN
  v[75] = x
  m += x
  s9 -= x
  s23 -= x
  x = r.publicWelfare
  if (typeof x !== 'number') x = NaN
  v[76] = x
  m += x
  s10 -= x
  s23 -= x
  x = r.legalService
  if (typeof x !== 'number') x = NaN
  v[77] = x
  m += x
  s11 -= x
  s23 -= x
  x = r.otherOrg
  if (typeof x !== 'number') x = NaN
  v[78] = x
  m += x
  s12 -= x
  s23 -= x
  x = r.total
  if (typeof x !== 'number') x = NaN
  v[79] = x
  m += x
  s13 -= x
  s23 += x
  r = t.deniedEnforcementFile
  if (r === undefined || r === null) return -1
  x = r.naturalPerson
  if (typeof x !== 'number') x = NaN
  v[80] = x
  m += x
  s7 -= x
  s24 -= x
  x = r.enterprise
  if (typeof x !== 'number') x = NaN
  v[81] = x
  m += x
  s8 -= x
  s24 -= x
  x = r.research
  if (typeof x !== 'number') x = NaN
  v[82] = x
  m += x
  s9 -= x
  s24 -= x
  x = r.publicWelfare
  if (typeof x !== 'number') x = NaN
  v[83] = x
  m += x
  s10 -= x
  s24 -= x
  x = r.legalService
  if (typeof x !== 'number') x = NaN
  v[84] = x
  m += x
  s11 -= x
  s24 -= x
  x = r.otherOrg
  if (typeof x !== 'number') x = NaN
  v[85] = x
  m += x
  s12 -= x
  s24 -= x
  x = r.total
  if (typeof x !== 'number') x = NaN
  v[86] = x
  m += x
  s13 -= x
  s24 += x
  r = t.deniedInquiry
  if (r === undefined || r === null) return -1
  x = r.naturalPerson
  if (typeof x !== 'number') x = NaN
  v[87] = x
  m += x
  s7 -= x
  s25 -= x
  x = r.enterprise
  if (typeof x !== 'number') x = NaN
  v[88] = x
  m += x
  s8 -= x
  s25 -= x
  x = r.research
  if (typeof x !== 'number') x = NaN
  v[89] = x
  m += x
  s9 -= x
  s25 -= x
  x = r.publicWelfare
  if (typeof x !== 'number') x = NaN
  v[90] = x
  m += x
  s10 -= x
  s25 -= x
  x = r.legalService
  if (typeof x !== 'number') x = NaN
  v[91] = x
  m += x
  s11 -= x
  s25 -= x
  x = r.otherOrg
  if (typeof x !== 'number') x = NaN
  v[92] = x
  m += x
  s12 -= x
  s25 -= x
  x = r.total
  if (typeof x !== 'number') x = NaN
  v[93] = x
  m += x
  s13 -= x
  s25 += x
  r = t.unavailableNotHeld
  if (r === undefined || r === null) return -1
  x = r.naturalPerson
  if (typeof x !== 'number') x = NaN
  v[94] = x
  m += x
  s7 -= x
  s26 -= x
  x = r.enterprise
  if (typeof x !== 'number') x = NaN
  v[95] = x
  m += x
  s8 -= x
  s26 -= x
  x = r.research
  if (typeof x !== 'number') x = NaN
  v[96] = x
  m += x
  s9 -= x
  s26 -= x
  x = r.publicWelfare
  if (typeof x !== 'number') x = NaN
  v[97] = x
  m += x
  s10 -= x
  s26 -= x
  x = r.legalService
  if (typeof x !== 'number') x = NaN
  v[98] = x
  m += x
  s11 -= x
  s26 -= x
  x = r.otherOrg
  if (typeof x !== 'number') x = NaN
  v[99] = x
  m += x
  s12 -= x
  s26 -= x
  x = r.total
  if (typeof x !== 'number') x = NaN
  v[100] = x
  m += x
  s13 -= x
  s26 += x
  r = t.unavailableNeedsCreation
  if (r === undefined || r === null) return -1
  x = r.naturalPerson
  if (typeof x !== 'number') x = NaN
  v[101] = x
  m += x
  s7 -= x
  s27 -= x
  x = r.enterprise
  if (typeof x !== 'number') x = NaN
  v[102] = x
  m += x
  s8 -= x
  s27 -= x
  x = r.research
  if (typeof x !== 'number') x = NaN
  v[103] = x
  m += x
  s9 -= x
  s27 -= x
  x = r.publicWelfare
  if (typeof x !== 'number') x = NaN
  v[104] = x
  m += x
  s10 -= x
  s27 -= x
  x = r.legalService
  if (typeof x !== 'number') x = NaN
  v[105] = x
  m += x
  s11 -= x
  s27 -= x
  x = r.otherOrg
  if (typeof x !== 'number') x = NaN
  v[106] = x
  m += x
  s12 -= x
  s27 -= x
  x = r.total
  if (typeof x !== 'number') x = NaN
  v[107] = x
  m += x
  s13 -= x
  s27 += x
  r = t.unavailableUnclear
  if (r === undefined || r === null) return -1
  x = r.naturalPerson
  if (typeof x !== 'number') x = NaN
  v[108] = x
  m += x
  s7 -= x
  s28 -= x
  x = r.enterprise
  if (typeof x !== 'number') x = NaN
  v[109] = x
  m += x
  s8 -= x
  s28 -= x
  x = r.research
  if (typeof x !== 'number') x = NaN
  v[110] = x
  m += x
  s9 -= x
  s28 -= x
  x = r.publicWelfare
  if (typeof x !== 'number') x = NaN
  v[111] = x
  m += x
  s10 -= x
  s28 -= x
  x = r.legalService
  if (typeof x !== 'number') x = NaN
  v[112] = x
  m += x
  s11 -= x
  s28 -= x
  x = r.otherOrg
  if (typeof x !== 'number') x = NaN
  v[113] = x
  m += x
  s12 -= x
  s28 -= x
  x = r.total
  if (typeof x !== 'number') x = NaN
  v[114] = x
  m += x
  s13 -= x
  s28 += x
  r = t.refusedPetition
  if (r === undefined || r === null) return -1
  x = r.naturalPerson
  if (typeof x !== 'number') x = NaN
  v[115] = x
  m += x
  s7 -= x
  s29 -= x
  x = r.enterprise
  if (typeof x !== 'number') x = NaN
  v[116] = x
  m += x
  s8 -= x
  s29 -= x
  x = r.research
  if (typeof x !== 'number') x = NaN
  v[117] = x
  m += x
  s9 -= x
  s29 -= x
  x = r.publicWelfare
  if (typeof x !== 'number') x = NaN
  v[118] = x
  m += x
  s10 -= x
  s29 -= x
  x = r.legalService
  if (typeof x !== 'number') x = NaN
  v[119] = x
  m += x
  s11 -= x
  s29 -= x
  x = r.otherOrg
  if (typeof x !== 'number') x = NaN
  v[120] = x
  m += x
  s12 -= x
  s29 -= x
  x = r.total
  if (typeof x !== 'number') x = NaN
  v[121] = x
  m += x
  s13 -= x
  s29 += x
  r = t.refusedDuplicate
  if (r === undefined || r === null) return -1
  x = r.naturalPerson
  if (typeof x !== 'number') x = NaN
  v[122] = x
  m += x
  s7 -= x
  s30 -= x
  x = r.enterprise
  if (typeof x !== 'number') x = NaN
  v[123] = x
  m += x
  s8 -= x
  s30 -= x
  x = r.research
  if (typeof x !== 'number') x = NaN
  v[124] = x
  m += x
  s9 -= x
  s30 -= x
  x = r.publicWelfare
  if (typeof x !== 'number') x = NaN
  v[125] = x
  m += x
  s10 -= x
  s30 -= x
  x = r.legalService
  if (typeof x !== 'number') x = NaN
  v[126] = x
  m += x
  s11 -= x
  s30 -= x
  x = r.otherOrg
  if (typeof x !== 'number') x = NaN
  v[127] = x
  m += x
  s12 -= x
  s30 -= x
  x = r.total
  if (typeof x !== 'number') x = NaN
  v[128] = x
  m += x
  s13 -= x
  s30 += x
  r = t.refusedPublication
  if (r === undefined || r === null) return -1
  x = r.naturalPerson
  if (typeof x !== 'number') x = NaN
  v[129] = x
  m += x
  s7 -= x
  s31 -= x
  x = r.enterprise
  if (typeof x !== 'number') x = NaN
  v[130] = x
  m += x
  s8 -= x
  s31 -= x
  x = r.research
  if (typeof x !== 'number') x = NaN
  v[131] = x
  m += x
  s9 -= x
  s31 -= x
  x = r.publicWelfare
  if (typeof x !== 'number') x = NaN
  v[132] = x
  m += x
  s10 -= x
  s31 -= x
  x = r.legalService
  if (typeof x !== 'number') x = NaN
  v[133] = x
  m += x
  s11 -= x
  s31 -= x
  x = r.otherOrg
  if (typeof x !== 'number') x = NaN
  v[134] = x
  m += x
  s12 -= x
  s31 -= x
  x = r.total
  if (typeof x !== 'number') x = NaN
  v[135] = x
  m += x
  s13 -= x
  s31 += x
  r = t.refusedExcessive
  if (r === undefined || r === null) return -1
  x = r.naturalPerson
  if (typeof x !== 'number') x = NaN
  v[136] = x
  m += x
  s7 -= x
  s32 -= x
  x = r.enterprise
  if (typeof x !== 'number') x = NaN
  v[137] = x
  m += x
  s8 -= x
  s32 -= x
  x = r.research
  if (typeof x !== 'number') x = NaN
  v[138] = x
  m += x
  s9 -= x
  s32 -= x
  x = r.publicWelfare
  if (typeof x !== 'number') x = NaN
  v[139] = x
  m += x
  s10 -= x
  s32 -= x
  x = r.legalService
  if (typeof x !== 'number') x = NaN
  v[140] = x
  m += x
  s11 -= x
  s32 -= x
  x = r.otherOrg
  if (typeof x !== 'number') x = NaN
  v[141] = x
  m += x
  s12 -= x
  s32 -= x
  x = r.total
  if (typeof x !== 'number') x = NaN
  v[142] = x
  m += x
  s13 -= x
  s32 += x
  r = t.refusedReconfirm
  if (r === undefined || r === null) return -1
  x = r.naturalPerson
  if (typeof x !== 'number') x = NaN
  v[143] = x
  m += x
  s7 -= x
  s33 -= x
  x = r.enterprise
  if (typeof x !== 'number') x = NaN
  v[144] = x
  m += x
  s8 -= x
  s33 -= x
  x = r.research
  if (typeof x !== 'number') x = NaN
  v[145] = x
  m += x
  s9 -= x
  s33 -= x
  x = r.publicWelfare
  if (typeof x !== 'number') x = NaN
  v[146] = x
  m += x
  s10 -= x
  s33 -= x
  x = r.legalService
  if (typeof x !== 'number') x = NaN
  v[147] = x
  m += x
  s11 -= x
  s33 -= x
  x = r.otherOrg
  if (typeof x !== 'number') x = NaN
  v[148] = x
  m += x
  s12 -= x
  s33 -= x
  x = r.total
  if (typeof x !== 'number') x = NaN
  v[149] = x
  m += x
  s13 -= x
  s33 += x
  r = t.otherNotCorrected
  if (r === undefined || r === null) return -1
  x = r.naturalPerson
  if (typeof x !== 'number') x = NaN
  v[150] = x
  m += x
  s7 -= x
  s34 -= x
  x = r.enterprise
  if (typeof x !== 'number') x = NaN
  v[151] = x
  m += x
  s8 -= x
  s34 -= x
  x = r.research
  if (typeof x !== 'number') x = NaN
  v[152] = x
  m += x
  s9 -= x
  s34 -= x
  x = r.publicWelfare
  if (typeof x !== 'number') x = NaN
  v[153] = x
  m += x
  s10 -= x
  s34 -= x
  x = r.legalService
  if (typeof x !== 'number') x = NaN
  v[154] = x
  m += x
  s11 -= x
  s34 -= x
  x = r.otherOrg
  if (typeof x !== 'number') x = NaN
  v[155] = x
  m += x
  s12 -= x
  s34 -= x
  x = r.total
  if (typeof x !== 'number') x = NaN
  v[156] = x
  m += x
  s13 -= x
  s34 += x
  r = t.otherFeeUnpaid
  if (r === undefined || r === null) return -1
  x = r.naturalPerson
  if (typeof x !== 'number') x = NaN
  v[157] = x
  m += x
  s7 -= x
  s35 -= x
  x = r.enterprise
  if (typeof x !== 'number') x = NaN
  v[158] = x
  m += x
  s8 -= x
  s35 -= x
  x = r.research
  if (typeof x !== 'number') x = NaN
  v[159] = x
  m += x
  s9 -= x
  s35 -= x
  x = r.publicWelfare
  if (typeof x !== 'number') x = NaN
  v[160] = x
  m += x
  s10 -= x
  s35 -= x
  x = r.legalService
  if (typeof x !== 'number') x = NaN
  v[161] = x
  m += x
  s11 -= x
  s35 -= x
  x = r.otherOrg
  if (typeof x !== 'number') x = NaN
  v[162] = x
  m += x
  s12 -= x
  s35 -= x
  x = r.total
  if (typeof x !== 'number') x = NaN
  v[163] = x
  m += x
  s13 -= x
  s35 += x
  r = t.otherMisc
  if (r === undefined || r === null) return -1
  x = r.naturalPerson
  if (typeof x !== 'number') x = NaN
  v[164] = x
  m += x
  s7 -= x
  s36 -= x
  x = r.enterprise
  if (typeof x !== 'number') x = NaN
  v[165] = x
  m += x
  s8 -= x
  s36 -= x
  x = r.research
  if (typeof x !== 'number') x = NaN
  v[166] = x
  m += x
  s9 -= x
  s36 -= x
  x = r.publicWelfare
  if (typeof x !== 'number') x = NaN
  v[167] = x
  m += x
  s10 -= x
  s36 -= x
  x = r.legalService
  if (typeof x !== 'number') x = NaN
  v[168] = x
  m += x
  s11 -= x
  s36 -= x
  x = r.otherOrg
  if (typeof x !== 'number') x = NaN
  v[169] = x
  m += x
  s12 -= x
  s36 -= x
  x = r.total
  if (typeof x !== 'number') x = NaN
  v[170] = x
  m += x
  s13 -= x
  s36 += x
  r = t.resultTotal
  if (r === undefined || r === null) return -1
  x = r.naturalPerson
  if (typeof x !== 'number') x = NaN
  v[171] = x
  m += x
  s0 -= x
  s7 += x
  s37 -= x
  x = r.enterprise
  if (typeof x !== 'number') x = NaN
  v[172] = x
  m += x
  s1 -= x
  s8 += x
  s37 -= x
  x = r.research
  if (typeof x !== 'number') x = NaN
  v[173] = x
  m += x
  s2 -= x
  s9 += x
  s37 -= x
  x = r.publicWelfare
  if (typeof x !== 'number') x = NaN
  v[174] = x
  m += x
  s3 -= x
  s10 += x
  s37 -= x
  x = r.legalService
  if (typeof x !== 'number') x = NaN
  v[175] = x
  m += x
  s4 -= x
  s11 += x
  s37 -= x
  x = r.otherOrg
  if (typeof x !== 'number') x = NaN
  v[176] = x
  m += x
  s5 -= x
  s12 += x
  s37 -= x
  x = r.total
  if (typeof x !== 'number') x = NaN
  v[177] = x
  m += x
  s6 -= x
  s13 += x
  s37 += x
  r = t.carriedOut
  if (r === undefined || r === null) return -1
  x = r.naturalPerson
  if (typeof x !== 'number') x = NaN
  v[178] = x
  m += x
  s0 -= x
  s38 -= x
  x = r.enterprise
  if (typeof x !== 'number') x = NaN
  v[179] = x
  m += x
  s1 -= x
  s38 -= x
  x = r.research
  if (typeof x !== 'number') x = NaN
  v[180] = x
  m += x
  s2 -= x
  s38 -= x
  x = r.publicWelfare
  if (typeof x !== 'number') x = NaN
  v[181] = x
  m += x
  s3 -= x
  s38 -= x
  x = r.legalService
  if (typeof x !== 'number') x = NaN
  v[182] = x
  m += x
  s4 -= x
  s38 -= x
  x = r.otherOrg
  if (typeof x !== 'number') x = NaN
  v[183] = x
  m += x
  s5 -= x
  s38 -= x
  x = r.total
  if (typeof x !== 'number') x = NaN
  v[184] = x
  m += x
  s6 -= x
  s38 += x
  t = tables.remedies
  r = t.review
  if (r === undefined || r === null) return -1
  x = r.upheld
  if (typeof x !== 'number') x = NaN
  v[185] = x
  m += x
  s39 -= x
  x = r.corrected
  if (typeof x !== 'number') x = NaN
  v[186] = x
  m += x
  s39 -= x
  x = r.other
  if (typeof x !== 'number') x = NaN
  v[187] = x
  m += x
  s39 -= x
  x = r.pending
  if (typeof x !== 'number') x = NaN
  v[188] = x
  m += x
  s39 -= x
  x = r.total
  if (typeof x !== 'number') x = NaN
  v[189] = x
  m += x
  s39 += x
  r = t.suitDirect
  if (r === undefined || r === null) return -1
  x = r.upheld
  if (typeof x !== 'number') x = NaN
  v[190] = x
  m += x
  s40 -= x
  x = r.corrected
  if (typeof x !== 'number') x = NaN
  v[191] = x
  m += x
  s40 -= x
  x = r.other
  if (typeof x !== 'number') x = NaN
  v[192] = x
  m += x
  s40 -= x
  x = r.pending
  if (typeof x !== 'number') x = NaN
  v[193] = x
  m += x
  s40 -= x
  x = r.total
  if (typeof x !== 'number') x = NaN
  v[194] = x
  m += x
  s40 += x
  r = t.suitAfterReview
  if (r === undefined || r === null) return -1
  x = r.upheld
  if (typeof x !== 'number') x = NaN
  v[195] = x
  m += x
  s41 -= x
  x = r.corrected
  if (typeof x !== 'number') x = NaN
  v[196] = x
  m += x
  s41 -= x
  x = r.other
  if (typeof x !== 'number') x = NaN
  v[197] = x
  m += x
  s41 -= x
  x = r.pending
  if (typeof x !== 'number') x = NaN
  v[198] = x
  m += x
  s41 -= x
  x = r.total
  if (typeof x !== 'number') x = NaN
  v[199] = x
  m += x
  s41 += x
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
  s[14] = s14
  s[15] = s15
  s[16] = s16
  s[17] = s17
  s[18] = s18
  s[19] = s19
  s[20] = s20
  s[21] = s21
  s[22] = s22
  s[23] = s23
  s[24] = s24
  s[25] = s25
  s[26] = s26
  s[27] = s27
  s[28] = s28
  s[29] = s29
  s[30] = s30
  s[31] = s31
  s[32] = s32
  s[33] = s33
  s[34] = s34
  s[35] = s35
  s[36] = s36
  s[37] = s37
  s[38] = s38
  s[39] = s39
  s[40] = s40
  s[41] = s41
  s[42] = s42
  s[43] = s43
  return m
}
