// Generated from the tables of cn-2021 by `npm run generate`. Do not edit.
import { figure, type TableValues } from '../../engine/figure.ts'

export function readCells(tables: TableValues, v: Float64Array): boolean {
  const disclosure = tables.disclosure
  let r = disclosure.rules
  if (r === undefined || r === null) return false
  v[0] = figure(r.issued)
  v[1] = figure(r.repealed)
  v[2] = figure(r.inForce)
  r = disclosure.normativeDocs
  if (r === undefined || r === null) return false
  v[3] = figure(r.issued)
  v[4] = figure(r.repealed)
  v[5] = figure(r.inForce)
  r = disclosure.licensing
  if (r === undefined || r === null) return false
  v[6] = figure(r.decisions)
  r = disclosure.penalty
  if (r === undefined || r === null) return false
  v[7] = figure(r.decisions)
  r = disclosure.coercion
  if (r === undefined || r === null) return false
  v[8] = figure(r.decisions)
  r = disclosure.fees
  if (r === undefined || r === null) return false
  const requests = tables.requests
  r = requests.newRequests
  if (r === undefined || r === null) return false
  v[10] = figure(r.naturalPerson)
  v[11] = figure(r.enterprise)
  v[12] = figure(r.research)
  v[13] = figure(r.publicWelfare)
  v[14] = figure(r.legalService)
  v[15] = figure(r.otherOrg)
  v[16] = figure(r.total)
  r = requests.carriedIn
  if (r === undefined || r === null) return false
  v[17] = figure(r.naturalPerson)
  v[18] = figure(r.enterprise)
  v[19] = figure(r.research)
  v[20] = figure(r.publicWelfare)
  v[21] = figure(r.legalService)
  v[22] = figure(r.otherOrg)
  v[23] = figure(r.total)
  r = requests.granted
  if (r === undefined || r === null) return false
  v[24] = figure(r.naturalPerson)
  v[25] = figure(r.enterprise)
  v[26] = figure(r.research)
  v[27] = figure(r.publicWelfare)
  v[28] = figure(r.legalService)
  v[29] = figure(r.otherOrg)
  v[30] = figure(r.total)
  r = requests.partlyGranted
  if (r === undefined || r === null) return false
  v[31] = figure(r.naturalPerson)
  v[32] = figure(r.enterprise)
  v[33] = figure(r.research)
  v[34] = figure(r.publicWelfare)
  v[35] = figure(r.legalService)
  v[36] = figure(r.otherOrg)
  v[37] = figure(r.total)
  r = requests.deniedStateSecret
  if (r === undefined || r === null) return false
  v[38] = figure(r.naturalPerson)
  v[39] = figure(r.enterprise)
  v[40] = figure(r.research)
  v[41] = figure(r.publicWelfare)
  v[42] = figure(r.legalService)
  v[43] = figure(r.otherOrg)
  v[44] = figure(r.total)
  r = requests.deniedOtherLaw
  if (r === undefined || r === null) return false
  v[45] = figure(r.naturalPerson)
  v[46] = figure(r.enterprise)
  v[47] = figure(r.research)
  v[48] = figure(r.publicWelfare)
  v[49] = figure(r.legalService)
  v[50] = figure(r.otherOrg)
  v[51] = figure(r.total)
  r = requests.deniedSecurityStability
  if (r === undefined || r === null) return false
  v[52] = figure(r.naturalPerson)
  v[53] = figure(r.enterprise)
  v[54] = figure(r.research)
  v[55] = figure(r.publicWelfare)
  v[56] = figure(r.legalService)
  v[57] = figure(r.otherOrg)
  v[58] = figure(r.total)
  r = requests.deniedThirdParty
  if (r === undefined || r === null) return false
  v[59] = figure(r.naturalPerson)
  v[60] = figure(r.enterprise)
  v[61] = figure(r.research)
  v[62] = figure(r.publicWelfare)
  v[63] = figure(r.legalService)
  v[64] = figure(r.otherOrg)
  v[65] = figure(r.total)
  r = requests.deniedInternalAffairs
  if (r === undefined || r === null) return false
  v[66] = figure(r.naturalPerson)
  v[67] = figure(r.enterprise)
  v[68] = figure(r.research)
  v[69] = figure(r.publicWelfare)
  v[70] = figure(r.legalService)
  v[71] = figure(r.otherOrg)
  v[72] = figure(r.total)
  r = requests.deniedDeliberative
  if (r === undefined || r === null) return false
  v[73] = figure(r.naturalPerson)
  v[74] = figure(r.enterprise)
  v[75] = figure(r.research)
  v[76] = figure(r.publicWelfare)
  v[77] = figure(r.legalService)
  v[78] = figure(r.otherOrg)
  v[79] = figure(r.total)
  r = requests.deniedEnforcementFile
  if (r === undefined || r === null) return false
  v[80] = figure(r.naturalPerson)
  v[81] = figure(r.enterprise)
  v[82] = figure(r.research)
  v[83] = figure(r.publicWelfare)
  v[84] = figure(r.legalService)
  v[85] = figure(r.otherOrg)
  v[86] = figure(r.total)
  r = requests.deniedInquiry
  if (r === undefined || r === null) return false
  v[87] = figure(r.naturalPerson)
  v[88] = figure(r.enterprise)
  v[89] = figure(r.research)
  v[90] = figure(r.publicWelfare)
  v[91] = figure(r.legalService)
  v[92] = figure(r.otherOrg)
  v[93] = figure(r.total)
  r = requests.unavailableNotHeld
  if (r === undefined || r === null) return false
  v[94] = figure(r.naturalPerson)
  v[95] = figure(r.enterprise)
  v[96] = figure(r.research)
  v[97] = figure(r.publicWelfare)
  v[98] = figure(r.legalService)
  v[99] = figure(r.otherOrg)
  v[100] = figure(r.total)
  r = requests.unavailableNeedsCreation
  if (r === undefined || r === null) return false
  v[101] = figure(r.naturalPerson)
  v[102] = figure(r.enterprise)
  v[103] = figure(r.research)
  v[104] = figure(r.publicWelfare)
  v[105] = figure(r.legalService)
  v[106] = figure(r.otherOrg)
  v[107] = figure(r.total)
  r = requests.unavailableUnclear
  if (r === undefined || r === null) return false
  v[108] = figure(r.naturalPerson)
  v[109] = figure(r.enterprise)
  v[110] = figure(r.research)
  v[111] = figure(r.publicWelfare)
  v[112] = figure(r.legalService)
  v[113] = figure(r.otherOrg)
  v[114] = figure(r.total)
  r = requests.refusedPetition
  if (r === undefined || r === null) return false
  v[115] = figure(r.naturalPerson)
  v[116] = figure(r.enterprise)
  v[117] = figure(r.research)
  v[118] = figure(r.publicWelfare)
  v[119] = figure(r.legalService)
  v[120] = figure(r.otherOrg)
  v[121] = figure(r.total)
  r = requests.refusedDuplicate
  if (r === undefined || r === null) return false
  v[122] = figure(r.naturalPerson)
  v[123] = figure(r.enterprise)
  v[124] = figure(r.research)
  v[125] = figure(r.publicWelfare)
  v[126] = figure(r.legalService)
  v[127] = figure(r.otherOrg)
  v[128] = figure(r.total)
  r = requests.refusedPublication
  if (r === undefined || r === null) return false
  v[129] = figure(r.naturalPerson)
  v[130] = figure(r.enterprise)
  v[131] = figure(r.research)
  v[132] = figure(r.publicWelfare)
  v[133] = figure(r.legalService)
  v[134] = figure(r.otherOrg)
  v[135] = figure(r.total)
  r = requests.refusedExcessive
  if (r === undefined || r === null) return false
  v[136] = figure(r.naturalPerson)
  v[137] = figure(r.enterprise)
  v[138] = figure(r.research)
  v[139] = figure(r.publicWelfare)
  v[140] = figure(r.legalService)
  v[141] = figure(r.otherOrg)
  v[142] = figure(r.total)
  r = requests.refusedReconfirm
  if (r === undefined || r === null) return false
  v[143] = figure(r.naturalPerson)
  v[144] = figure(r.enterprise)
  v[145] = figure(r.research)
  v[146] = figure(r.publicWelfare)
  v[147] = figure(r.legalService)
  v[148] = figure(r.otherOrg)
  v[149] = figure(r.total)
  r = requests.otherNotCorrected
  if (r === undefined || r === null) return false
  v[150] = figure(r.naturalPerson)
  v[151] = figure(r.enterprise)
  v[152] = figure(r.research)
  v[153] = figure(r.publicWelfare)
  v[154] = figure(r.legalService)
  v[155] = figure(r.otherOrg)
  v[156] = figure(r.total)
  r = requests.otherFeeUnpaid
  if (r === undefined || r === null) return false
  v[157] = figure(r.naturalPerson)
  v[158] = figure(r.enterprise)
  v[159] = figure(r.research)
  v[160] = figure(r.publicWelfare)
  v[161] = figure(r.legalService)
  v[162] = figure(r.otherOrg)
  v[163] = figure(r.total)
  r = requests.otherMisc
  if (r === undefined || r === null) return false
  v[164] = figure(r.naturalPerson)
  v[165] = figure(r.enterprise)
  v[166] = figure(r.research)
  v[167] = figure(r.publicWelfare)
  v[168] = figure(r.legalService)
  v[169] = figure(r.otherOrg)
  v[170] = figure(r.total)
  r = requests.resultTotal
  if (r === undefined || r === null) return false
  v[171] = figure(r.naturalPerson)
  v[172] = figure(r.enterprise)
  v[173] = figure(r.research)
  v[174] = figure(r.publicWelfare)
  v[175] = figure(r.legalService)
  v[176] = figure(r.otherOrg)
  v[177] = figure(r.total)
  r = requests.carriedOut
  if (r === undefined || r === null) return false
  v[178] = figure(r.naturalPerson)
  v[179] = figure(r.enterprise)
  v[180] = figure(r.research)
  v[181] = figure(r.publicWelfare)
  v[182] = figure(r.legalService)
  v[183] = figure(r.otherOrg)
  v[184] = figure(r.total)
  const remedies = tables.remedies
  r = remedies.review
  if (r === undefined || r === null) return false
  v[185] = figure(r.upheld)
  v[186] = figure(r.corrected)
  v[187] = figure(r.other)
  v[188] = figure(r.pending)
  v[189] = figure(r.total)
  r = remedies.suitDirect
  if (r === undefined || r === null) return false
  v[190] = figure(r.upheld)
  v[191] = figure(r.corrected)
  v[192] = figure(r.other)
  v[193] = figure(r.pending)
  v[194] = figure(r.total)
  r = remedies.suitAfterReview
  if (r === undefined || r === null) return false
  v[195] = figure(r.upheld)
  v[196] = figure(r.corrected)
  v[197] = figure(r.other)
  v[198] = figure(r.pending)
  v[199] = figure(r.total)
  return true
}
