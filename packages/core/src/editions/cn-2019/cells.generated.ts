// Generated from the tables of cn-2019 by `npm run generate`. Do not edit.
import { figure, type TableValues } from '../../engine/figure.ts'

export function readCells(tables: TableValues, v: Float64Array): boolean {
  const disclosure = tables.disclosure
  let r = disclosure.rules
  if (r === undefined || r === null) return false
  v[0] = figure(r.created)
  v[1] = figure(r.disclosed)
  v[2] = figure(r.totalDisclosed)
  r = disclosure.normativeDocs
  if (r === undefined || r === null) return false
  v[3] = figure(r.created)
  v[4] = figure(r.disclosed)
  v[5] = figure(r.totalDisclosed)
  r = disclosure.licensing
  if (r === undefined || r === null) return false
  v[6] = figure(r.prevItems)
  v[7] = figure(r.delta)
  v[8] = figure(r.decisions)
  r = disclosure.otherServices
  if (r === undefined || r === null) return false
  v[9] = figure(r.prevItems)
  v[10] = figure(r.delta)
  v[11] = figure(r.decisions)
  r = disclosure.penalty
  if (r === undefined || r === null) return false
  v[12] = figure(r.prevItems)
  v[13] = figure(r.delta)
  v[14] = figure(r.decisions)
  r = disclosure.coercion
  if (r === undefined || r === null) return false
  v[15] = figure(r.prevItems)
  v[16] = figure(r.delta)
  v[17] = figure(r.decisions)
  r = disclosure.fees
  if (r === undefined || r === null) return false
  v[18] = figure(r.prevItems)
  v[19] = figure(r.delta)
  r = disclosure.procurement
  if (r === undefined || r === null) return false
  v[20] = figure(r.projects)
  const requests = tables.requests
  r = requests.newRequests
  if (r === undefined || r === null) return false
  v[22] = figure(r.naturalPerson)
  v[23] = figure(r.enterprise)
  v[24] = figure(r.research)
  v[25] = figure(r.publicWelfare)
  v[26] = figure(r.legalService)
  v[27] = figure(r.otherOrg)
  v[28] = figure(r.total)
  r = requests.carriedIn
  if (r === undefined || r === null) return false
  v[29] = figure(r.naturalPerson)
  v[30] = figure(r.enterprise)
  v[31] = figure(r.research)
  v[32] = figure(r.publicWelfare)
  v[33] = figure(r.legalService)
  v[34] = figure(r.otherOrg)
  v[35] = figure(r.total)
  r = requests.granted
  if (r === undefined || r === null) return false
  v[36] = figure(r.naturalPerson)
  v[37] = figure(r.enterprise)
  v[38] = figure(r.research)
  v[39] = figure(r.publicWelfare)
  v[40] = figure(r.legalService)
  v[41] = figure(r.otherOrg)
  v[42] = figure(r.total)
  r = requests.partlyGranted
  if (r === undefined || r === null) return false
  v[43] = figure(r.naturalPerson)
  v[44] = figure(r.enterprise)
  v[45] = figure(r.research)
  v[46] = figure(r.publicWelfare)
  v[47] = figure(r.legalService)
  v[48] = figure(r.otherOrg)
  v[49] = figure(r.total)
  r = requests.deniedStateSecret
  if (r === undefined || r === null) return false
  v[50] = figure(r.naturalPerson)
  v[51] = figure(r.enterprise)
  v[52] = figure(r.research)
  v[53] = figure(r.publicWelfare)
  v[54] = figure(r.legalService)
  v[55] = figure(r.otherOrg)
  v[56] = figure(r.total)
  r = requests.deniedOtherLaw
  if (r === undefined || r === null) return false
  v[57] = figure(r.naturalPerson)
  v[58] = figure(r.enterprise)
  v[59] = figure(r.research)
  v[60] = figure(r.publicWelfare)
  v[61] = figure(r.legalService)
  v[62] = figure(r.otherOrg)
  v[63] = figure(r.total)
  r = requests.deniedSecurityStability
  if (r === undefined || r === null) return false
  v[64] = figure(r.naturalPerson)
  v[65] = figure(r.enterprise)
  v[66] = figure(r.research)
  v[67] = figure(r.publicWelfare)
  v[68] = figure(r.legalService)
  v[69] = figure(r.otherOrg)
  v[70] = figure(r.total)
  r = requests.deniedThirdParty
  if (r === undefined || r === null) return false
  v[71] = figure(r.naturalPerson)
  v[72] = figure(r.enterprise)
  v[73] = figure(r.research)
  v[74] = figure(r.publicWelfare)
  v[75] = figure(r.legalService)
  v[76] = figure(r.otherOrg)
  v[77] = figure(r.total)
  r = requests.deniedInternalAffairs
  if (r === undefined || r === null) return false
  v[78] = figure(r.naturalPerson)
  v[79] = figure(r.enterprise)
  v[80] = figure(r.research)
  v[81] = figure(r.publicWelfare)
  v[82] = figure(r.legalService)
  v[83] = figure(r.otherOrg)
  v[84] = figure(r.total)
  r = requests.deniedDeliberative
  if (r === undefined || r === null) return false
  v[85] = figure(r.naturalPerson)
  v[86] = figure(r.enterprise)
  v[87] = figure(r.research)
  v[88] = figure(r.publicWelfare)
  v[89] = figure(r.legalService)
  v[90] = figure(r.otherOrg)
  v[91] = figure(r.total)
  r = requests.deniedEnforcementFile
  if (r === undefined || r === null) return false
  v[92] = figure(r.naturalPerson)
  v[93] = figure(r.enterprise)
  v[94] = figure(r.research)
  v[95] = figure(r.publicWelfare)
  v[96] = figure(r.legalService)
  v[97] = figure(r.otherOrg)
  v[98] = figure(r.total)
  r = requests.deniedInquiry
  if (r === undefined || r === null) return false
  v[99] = figure(r.naturalPerson)
  v[100] = figure(r.enterprise)
  v[101] = figure(r.research)
  v[102] = figure(r.publicWelfare)
  v[103] = figure(r.legalService)
  v[104] = figure(r.otherOrg)
  v[105] = figure(r.total)
  r = requests.unavailableNotHeld
  if (r === undefined || r === null) return false
  v[106] = figure(r.naturalPerson)
  v[107] = figure(r.enterprise)
  v[108] = figure(r.research)
  v[109] = figure(r.publicWelfare)
  v[110] = figure(r.legalService)
  v[111] = figure(r.otherOrg)
  v[112] = figure(r.total)
  r = requests.unavailableNeedsCreation
  if (r === undefined || r === null) return false
  v[113] = figure(r.naturalPerson)
  v[114] = figure(r.enterprise)
  v[115] = figure(r.research)
  v[116] = figure(r.publicWelfare)
  v[117] = figure(r.legalService)
  v[118] = figure(r.otherOrg)
  v[119] = figure(r.total)
  r = requests.unavailableUnclear
  if (r === undefined || r === null) return false
  v[120] = figure(r.naturalPerson)
  v[121] = figure(r.enterprise)
  v[122] = figure(r.research)
  v[123] = figure(r.publicWelfare)
  v[124] = figure(r.legalService)
  v[125] = figure(r.otherOrg)
  v[126] = figure(r.total)
  r = requests.refusedPetition
  if (r === undefined || r === null) return false
  v[127] = figure(r.naturalPerson)
  v[128] = figure(r.enterprise)
  v[129] = figure(r.research)
  v[130] = figure(r.publicWelfare)
  v[131] = figure(r.legalService)
  v[132] = figure(r.otherOrg)
  v[133] = figure(r.total)
  r = requests.refusedDuplicate
  if (r === undefined || r === null) return false
  v[134] = figure(r.naturalPerson)
  v[135] = figure(r.enterprise)
  v[136] = figure(r.research)
  v[137] = figure(r.publicWelfare)
  v[138] = figure(r.legalService)
  v[139] = figure(r.otherOrg)
  v[140] = figure(r.total)
  r = requests.refusedPublication
  if (r === undefined || r === null) return false
  v[141] = figure(r.naturalPerson)
  v[142] = figure(r.enterprise)
  v[143] = figure(r.research)
  v[144] = figure(r.publicWelfare)
  v[145] = figure(r.legalService)
  v[146] = figure(r.otherOrg)
  v[147] = figure(r.total)
  r = requests.refusedExcessive
  if (r === undefined || r === null) return false
  v[148] = figure(r.naturalPerson)
  v[149] = figure(r.enterprise)
  v[150] = figure(r.research)
  v[151] = figure(r.publicWelfare)
  v[152] = figure(r.legalService)
  v[153] = figure(r.otherOrg)
  v[154] = figure(r.total)
  r = requests.refusedReconfirm
  if (r === undefined || r === null) return false
  v[155] = figure(r.naturalPerson)
  v[156] = figure(r.enterprise)
  v[157] = figure(r.research)
  v[158] = figure(r.publicWelfare)
  v[159] = figure(r.legalService)
  v[160] = figure(r.otherOrg)
  v[161] = figure(r.total)
  r = requests.otherAll
  if (r === undefined || r === null) return false
  v[162] = figure(r.naturalPerson)
  v[163] = figure(r.enterprise)
  v[164] = figure(r.research)
  v[165] = figure(r.publicWelfare)
  v[166] = figure(r.legalService)
  v[167] = figure(r.otherOrg)
  v[168] = figure(r.total)
  r = requests.resultTotal
  if (r === undefined || r === null) return false
  v[169] = figure(r.naturalPerson)
  v[170] = figure(r.enterprise)
  v[171] = figure(r.research)
  v[172] = figure(r.publicWelfare)
  v[173] = figure(r.legalService)
  v[174] = figure(r.otherOrg)
  v[175] = figure(r.total)
  r = requests.carriedOut
  if (r === undefined || r === null) return false
  v[176] = figure(r.naturalPerson)
  v[177] = figure(r.enterprise)
  v[178] = figure(r.research)
  v[179] = figure(r.publicWelfare)
  v[180] = figure(r.legalService)
  v[181] = figure(r.otherOrg)
  v[182] = figure(r.total)
  const remedies = tables.remedies
  r = remedies.review
  if (r === undefined || r === null) return false
  v[183] = figure(r.upheld)
  v[184] = figure(r.corrected)
  v[185] = figure(r.other)
  v[186] = figure(r.pending)
  v[187] = figure(r.total)
  r = remedies.suitDirect
  if (r === undefined || r === null) return false
  v[188] = figure(r.upheld)
  v[189] = figure(r.corrected)
  v[190] = figure(r.other)
  v[191] = figure(r.pending)
  v[192] = figure(r.total)
  r = remedies.suitAfterReview
  if (r === undefined || r === null) return false
  v[193] = figure(r.upheld)
  v[194] = figure(r.corrected)
  v[195] = figure(r.other)
  v[196] = figure(r.pending)
  v[197] = figure(r.total)
  return true
}
