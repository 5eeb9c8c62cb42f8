import { blankReport, editions, findEdition, type Report, withCell } from '../../src/index.ts'

/** Figures in the shape of published reports; rows that are not named are 0 in every column. */
export interface SampleTable {
  readonly name: string
  readonly edition: string
  /** 自然人, 商业企业, 科研机构, 社会公益组织, 法律服务机构, 其他, 总计 */
  readonly requests: Readonly<Record<string, readonly (number | null)[]>>
  /** 结果维持, 结果纠正, 其他结果, 尚未审结, 总计 of 行政复议, 未经复议直接起诉, 复议后起诉 */
  readonly remedies: readonly (readonly (number | null)[])[]
}

/** All relations hold. */
export const balancedTables: readonly SampleTable[] = [
  {
    name: 'no requests at all',
    edition: 'cn-2021',
    requests: {},
    remedies: [
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
    ],
  },
  {
    name: 'a city with four thousand requests',
    edition: 'cn-2021',
    requests: {
      newRequests: [3440, 75, 0, 1, 6, 3, 3525],
      carriedIn: [118, 3, 0, 0, 0, 0, 121],
      granted: [1408, 21, 0, 0, 2, 0, 1431],
      partlyGranted: [462, 9, 0, 0, 0, 0, 471],
      deniedStateSecret: [2, 0, 0, 0, 0, 0, 2],
      deniedOtherLaw: [1, 0, 0, 0, 0, 0, 1],
      deniedSecurityStability: [4, 0, 0, 0, 0, 0, 4],
      deniedThirdParty: [16, 1, 0, 0, 0, 0, 17],
      deniedInternalAffairs: [21, 0, 0, 0, 0, 0, 21],
      deniedDeliberative: [10, 1, 0, 0, 0, 0, 11],
      deniedEnforcementFile: [21, 2, 0, 0, 0, 0, 23],
      deniedInquiry: [13, 0, 0, 0, 0, 0, 13],
      unavailableNotHeld: [859, 33, 0, 0, 3, 2, 897],
      unavailableNeedsCreation: [35, 1, 0, 0, 0, 0, 36],
      unavailableUnclear: [8, 0, 0, 0, 0, 0, 8],
      refusedPetition: [86, 1, 0, 0, 0, 0, 87],
      refusedDuplicate: [26, 1, 0, 0, 0, 0, 27],
      refusedExcessive: [3, 0, 0, 0, 0, 0, 3],
      otherNotCorrected: [75, 1, 0, 1, 0, 0, 77],
      otherFeeUnpaid: [38, 0, 0, 0, 0, 0, 38],
      otherMisc: [352, 2, 0, 0, 0, 0, 354],
      resultTotal: [3440, 73, 0, 1, 5, 2, 3521],
      carriedOut: [118, 5, 0, 0, 1, 1, 125],
    },
    remedies: [
      [88, 18, 28, 36, 170],
      [7, 0, 11, 7, 25],
      [33, 0, 6, 13, 52],
    ],
  },
  {
    name: 'a city',
    edition: 'cn-2021',
    requests: {
      newRequests: [3001, 53, 0, 0, 61, 4, 3119],
      carriedIn: [34, 0, 0, 0, 0, 0, 34],
      granted: [1288, 21, 0, 0, 50, 3, 1362],
      partlyGranted: [447, 7, 0, 0, 0, 0, 454],
      deniedStateSecret: [2, 0, 0, 0, 0, 0, 2],
      deniedOtherLaw: [30, 1, 0, 0, 0, 0, 31],
      deniedSecurityStability: [5, 0, 0, 0, 0, 0, 5],
      deniedThirdParty: [6, 0, 0, 0, 0, 0, 6],
      deniedInternalAffairs: [7, 1, 0, 0, 0, 0, 8],
      deniedDeliberative: [12, 0, 0, 0, 0, 0, 12],
      deniedEnforcementFile: [9, 0, 0, 0, 0, 0, 9],
      deniedInquiry: [105, 0, 0, 0, 0, 0, 105],
      unavailableNotHeld: [746, 12, 0, 0, 10, 1, 769],
      unavailableNeedsCreation: [11, 0, 0, 0, 0, 0, 11],
      unavailableUnclear: [1, 0, 0, 0, 0, 0, 1],
      refusedPetition: [56, 6, 0, 0, 0, 0, 62],
      refusedDuplicate: [25, 0, 0, 0, 0, 0, 25],
      refusedReconfirm: [1, 0, 0, 0, 0, 0, 1],
      otherNotCorrected: [67, 3, 0, 0, 1, 0, 71],
      otherFeeUnpaid: [6, 0, 0, 0, 0, 0, 6],
      otherMisc: [108, 2, 0, 0, 0, 0, 110],
      resultTotal: [2932, 53, 0, 0, 61, 4, 3050],
      carriedOut: [103, 0, 0, 0, 0, 0, 103],
    },
    remedies: [
      [72, 64, 178, 37, 351],
      [13, 4, 8, 1, 26],
      [12, 1, 1, 6, 20],
    ],
  },
  {
    name: 'a district',
    edition: 'cn-2021',
    requests: {
      newRequests: [95, 0, 0, 0, 0, 0, 95],
      granted: [50, 0, 0, 0, 0, 0, 50],
      partlyGranted: [9, 0, 0, 0, 0, 0, 9],
      deniedSecurityStability: [1, 0, 0, 0, 0, 0, 1],
      deniedDeliberative: [1, 0, 0, 0, 0, 0, 1],
      deniedEnforcementFile: [1, 0, 0, 0, 0, 0, 1],
      unavailableNotHeld: [31, 0, 0, 0, 0, 0, 31],
      unavailableNeedsCreation: [1, 0, 0, 0, 0, 0, 1],
      refusedPetition: [1, 0, 0, 0, 0, 0, 1],
      resultTotal: [95, 0, 0, 0, 0, 0, 95],
    },
    remedies: [
      [1, 1, 0, 0, 2],
      [1, 0, 0, 0, 1],
      [2, 0, 1, 0, 3],
    ],
  },
  {
    name: 'a committee, first year',
    edition: 'cn-2019',
    requests: {
      newRequests: [23, 0, 0, 0, 0, 0, 23],
      granted: [7, 0, 0, 0, 0, 0, 7],
      partlyGranted: [1, 0, 0, 0, 0, 0, 1],
      unavailableNotHeld: [7, 0, 0, 0, 0, 0, 7],
      unavailableUnclear: [5, 0, 0, 0, 0, 0, 5],
      refusedDuplicate: [3, 0, 0, 0, 0, 0, 3],
      resultTotal: [23, 0, 0, 0, 0, 0, 23],
    },
    remedies: [
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
    ],
  },
  {
    name: 'a committee, third year',
    edition: 'cn-2021',
    requests: {
      newRequests: [64, 0, 0, 2, 0, 4, 70],
      granted: [27, 0, 0, 2, 0, 1, 30],
      partlyGranted: [5, 0, 0, 0, 0, 0, 5],
      deniedInternalAffairs: [1, 0, 0, 0, 0, 0, 1],
      deniedEnforcementFile: [6, 0, 0, 0, 0, 0, 6],
      deniedInquiry: [1, 0, 0, 0, 0, 0, 1],
      unavailableNotHeld: [22, 0, 0, 0, 0, 3, 25],
      otherMisc: [1, 0, 0, 0, 0, 0, 1],
      resultTotal: [63, 0, 0, 2, 0, 4, 69],
      carriedOut: [1, 0, 0, 0, 0, 0, 1],
    },
    remedies: [
      [1, 0, 2, 0, 3],
      [12, 0, 0, 0, 12],
      [0, 0, 0, 0, 0],
    ],
  },
  {
    name: 'a committee, fourth year',
    edition: 'cn-2021',
    requests: {
      newRequests: [71, 3, 0, 0, 0, 0, 74],
      carriedIn: [1, 0, 0, 0, 0, 0, 1],
      granted: [21, 0, 0, 0, 0, 0, 21],
      partlyGranted: [8, 1, 0, 0, 0, 0, 9],
      deniedInternalAffairs: [1, 0, 0, 0, 0, 0, 1],
      deniedDeliberative: [2, 0, 0, 0, 0, 0, 2],
      deniedEnforcementFile: [1, 0, 0, 0, 0, 0, 1],
      unavailableNotHeld: [37, 0, 0, 0, 0, 0, 37],
      otherNotCorrected: [2, 0, 0, 0, 0, 0, 2],
      otherMisc: [0, 2, 0, 0, 0, 0, 2],
      resultTotal: [72, 3, 0, 0, 0, 0, 75],
    },
    remedies: [
      [0, 1, 1, 0, 2],
      [1, 0, 0, 0, 1],
      [0, 0, 0, 0, 0],
    ],
  },
  {
    name: 'a committee, fifth year',
    edition: 'cn-2021',
    requests: {
      newRequests: [80, 1, 0, 0, 0, 0, 81],
      granted: [22, 0, 0, 0, 0, 0, 22],
      partlyGranted: [19, 1, 0, 0, 0, 0, 20],
      deniedThirdParty: [1, 0, 0, 0, 0, 0, 1],
      deniedDeliberative: [1, 0, 0, 0, 0, 0, 1],
      deniedEnforcementFile: [1, 0, 0, 0, 0, 0, 1],
      deniedInquiry: [2, 0, 0, 0, 0, 0, 2],
      unavailableNotHeld: [31, 0, 0, 0, 0, 0, 31],
      refusedDuplicate: [1, 0, 0, 0, 0, 0, 1],
      otherNotCorrected: [1, 0, 0, 0, 0, 0, 1],
      otherMisc: [1, 0, 0, 0, 0, 0, 1],
      resultTotal: [80, 1, 0, 0, 0, 0, 81],
    },
    remedies: [
      [1, 1, 0, 0, 2],
      [4, 0, 0, 1, 5],
      [1, 0, 1, 0, 2],
    ],
  },
  {
    name: 'a committee, sixth year',
    edition: 'cn-2021',
    requests: {
      newRequests: [217, 1, 0, 0, 0, 0, 218],
      granted: [71, 0, 0, 0, 0, 0, 71],
      partlyGranted: [29, 0, 0, 0, 0, 0, 29],
      deniedStateSecret: [4, 0, 0, 0, 0, 0, 4],
      deniedThirdParty: [3, 0, 0, 0, 0, 0, 3],
      deniedInternalAffairs: [32, 0, 0, 0, 0, 0, 32],
      unavailableNotHeld: [75, 0, 0, 0, 0, 0, 75],
      refusedDuplicate: [1, 0, 0, 0, 0, 0, 1],
      otherNotCorrected: [1, 0, 0, 0, 0, 0, 1],
      otherMisc: [1, 1, 0, 0, 0, 0, 2],
      resultTotal: [217, 1, 0, 0, 0, 0, 218],
    },
    remedies: [
      [2, 1, 3, 1, 7],
      [0, 0, 0, 0, 0],
      [13, 2, 4, 0, 19],
    ],
  },
  {
    name: 'a bureau with three requests',
    edition: 'cn-2019',
    requests: {
      newRequests: [3, 0, 0, 0, 0, 0, 3],
      granted: [1, 0, 0, 0, 0, 0, 1],
      unavailableNotHeld: [2, 0, 0, 0, 0, 0, 2],
      resultTotal: [3, 0, 0, 0, 0, 0, 3],
    },
    remedies: [
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
    ],
  },
  {
    name: 'a bureau with one request',
    edition: 'cn-2019',
    requests: {
      newRequests: [1, 0, 0, 0, 0, 0, 1],
      unavailableNotHeld: [1, 0, 0, 0, 0, 0, 1],
      resultTotal: [1, 0, 0, 0, 0, 0, 1],
    },
    remedies: [
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
    ],
  },
  {
    name: 'a bureau with eleven requests',
    edition: 'cn-2021',
    requests: {
      newRequests: [11, 0, 0, 0, 0, 0, 11],
      granted: [7, 0, 0, 0, 0, 0, 7],
      unavailableNotHeld: [4, 0, 0, 0, 0, 0, 4],
      resultTotal: [11, 0, 0, 0, 0, 0, 11],
    },
    remedies: [
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
    ],
  },
  {
    name: 'four requests, all granted',
    edition: 'cn-2021',
    requests: {
      newRequests: [4, 0, 0, 0, 0, 0, 4],
      granted: [4, 0, 0, 0, 0, 0, 4],
      resultTotal: [4, 0, 0, 0, 0, 0, 4],
    },
    remedies: [
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
    ],
  },
]

/** As published, with the errors they had. */
export const brokenTables: readonly SampleTable[] = [
  {
    name: 'results above their total, twice',
    edition: 'cn-2019',
    requests: {
      newRequests: [20, 0, 0, 0, 0, 1, 21],
      granted: [6, 0, 0, 0, 0, 1, 7],
      partlyGranted: [6, 0, 0, 0, 0, 0, 6],
      unavailableNotHeld: [4, 0, 0, 0, 0, 0, 4],
      unavailableUnclear: [3, 0, 0, 0, 0, 0, 3],
      refusedDuplicate: [3, 0, 0, 0, 0, 0, 3],
      otherAll: [4, 0, 0, 0, 0, 0, 4],
      resultTotal: [20, 0, 0, 0, 0, 1, 21],
    },
    remedies: [
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
    ],
  },
  {
    name: 'a result missing in its total',
    edition: 'cn-2019',
    requests: {
      newRequests: [9, 0, 0, 0, 0, 0, 9],
      granted: [2, 0, 0, 0, 0, 0, 2],
      partlyGranted: [4, 0, 0, 0, 0, 0, 4],
      unavailableNotHeld: [1, 0, 0, 0, 1, 0, 2],
      otherAll: [2, 0, 0, 0, 0, 0, 2],
      resultTotal: [9, 0, 0, 0, 0, 0, 9],
    },
    remedies: [
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
    ],
  },
  {
    name: 'a total that joins two columns',
    edition: 'cn-2021',
    requests: {
      newRequests: [16, 0, 0, 2, 0, 0, 18],
      granted: [12, 0, 0, 2, 0, 0, 14],
      deniedEnforcementFile: [4, 0, 0, 0, 0, 0, 4],
      resultTotal: [18, 0, 0, 0, 0, 0, 18],
    },
    remedies: [
      [1, 0, 2, 0, 3],
      [12, 0, 0, 0, 12],
      [0, 0, 0, 0, 0],
    ],
  },
  {
    name: 'an enterprise counted twice',
    edition: 'cn-2021',
    requests: {
      newRequests: [19, 0, 0, 0, 0, 0, 19],
      granted: [6, 0, 0, 0, 0, 0, 6],
      partlyGranted: [8, 1, 0, 0, 0, 0, 8],
      unavailableNotHeld: [4, 0, 0, 0, 0, 0, 4],
      otherMisc: [1, 0, 0, 0, 0, 0, 1],
      resultTotal: [19, 1, 0, 0, 0, 0, 19],
    },
    remedies: [
      [0, 0, 0, 0, 0],
      [1, 0, 0, 0, 1],
      [0, 0, 0, 0, 0],
    ],
  },
  {
    name: 'a request both closed and carried over',
    edition: 'cn-2021',
    requests: {
      newRequests: [1, 0, 0, 0, 0, 0, 1],
      otherMisc: [1, 0, 0, 0, 0, 0, 1],
      resultTotal: [1, 0, 0, 0, 0, 0, 1],
      carriedOut: [1, 0, 0, 0, 0, 0, 1],
    },
    remedies: [
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
    ],
  },
]

/** Blank where 0 is meant. */
export const blankTables: readonly SampleTable[] = [
  {
    name: 'an office with blank totals',
    edition: 'cn-2019',
    requests: {
      newRequests: [821, 35, null, null, 2, 1, 859],
      carriedIn: [18, null, null, null, null, null, 18],
      granted: [258, 12, null, null, 1, 1, null],
      partlyGranted: [3, null, null, null, null, null, null],
      deniedStateSecret: [14, null, null, null, null, null, null],
      deniedOtherLaw: [null, null, null, null, null, null, null],
      deniedSecurityStability: [null, null, null, null, null, null, null],
      deniedThirdParty: [null, null, null, null, null, null, null],
      deniedInternalAffairs: [5, null, null, null, null, null, null],
      deniedDeliberative: [3, 1, null, null, null, null, null],
      deniedEnforcementFile: [null, null, null, null, null, null, null],
      deniedInquiry: [10, 2, null, null, null, null, null],
      unavailableNotHeld: [252, 12, null, null, 1, null, null],
      unavailableNeedsCreation: [44, 3, null, null, null, null, null],
      unavailableUnclear: [25, null, null, null, null, null, null],
      refusedPetition: [148, 1, null, null, null, null, null],
      refusedDuplicate: [5, 4, null, null, null, null, null],
      refusedPublication: [null, null, null, null, null, null, null],
      refusedExcessive: [null, null, null, null, null, null, null],
      refusedReconfirm: [null, null, null, null, null, null, null],
      otherAll: [null, null, null, null, null, null, null],
      resultTotal: [767, 35, null, null, 2, 1, 805],
      carriedOut: [72, null, null, null, null, null, 72],
    },
    remedies: [
      [5, null, null, 2, 7],
      [8, null, null, 1, 9],
      [null, null, null, null, null],
    ],
  },
  {
    name: 'two rows blank',
    edition: 'cn-2021',
    requests: {
      newRequests: [3, 0, 0, 0, 0, 0, 3],
      granted: [1, 0, 0, 0, 0, 0, 1],
      deniedEnforcementFile: [1, 0, 0, 0, 0, 0, 1],
      unavailableNotHeld: [1, 0, 0, 0, 0, 0, 1],
      otherFeeUnpaid: [null, null, null, null, null, null, null],
      otherMisc: [null, null, null, null, null, null, null],
      resultTotal: [3, 0, 0, 0, 0, 0, 3],
    },
    remedies: [
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
    ],
  },
  {
    name: 'legal persons blank',
    edition: 'cn-2021',
    requests: {
      newRequests: [26, null, null, null, null, null, 26],
      carriedIn: [0, null, null, null, null, null, 0],
      granted: [26, null, null, null, null, null, 26],
      partlyGranted: [0, null, null, null, null, null, 0],
      deniedStateSecret: [0, null, null, null, null, null, 0],
      deniedOtherLaw: [0, null, null, null, null, null, 0],
      deniedSecurityStability: [0, null, null, null, null, null, 0],
      deniedThirdParty: [0, null, null, null, null, null, 0],
      deniedInternalAffairs: [0, null, null, null, null, null, 0],
      deniedDeliberative: [0, null, null, null, null, null, 0],
      deniedEnforcementFile: [0, null, null, null, null, null, 0],
      deniedInquiry: [0, null, null, null, null, null, 0],
      unavailableNotHeld: [0, null, null, null, null, null, 0],
      unavailableNeedsCreation: [0, null, null, null, null, null, 0],
      unavailableUnclear: [0, null, null, null, null, null, 0],
      refusedPetition: [0, null, null, null, null, null, 0],
      refusedDuplicate: [0, null, null, null, null, null, 0],
      refusedPublication: [0, null, null, null, null, null, 0],
      refusedExcessive: [0, null, null, null, null, null, 0],
      refusedReconfirm: [0, null, null, null, null, null, 0],
      otherNotCorrected: [0, null, null, null, null, null, 0],
      otherFeeUnpaid: [0, null, null, null, null, null, 0],
      otherMisc: [0, null, null, null, null, null, 0],
      resultTotal: [26, null, null, null, null, null, 26],
      carriedOut: [0, null, null, null, null, null, 0],
    },
    remedies: [
      [0, 0, 0, 1, 1],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
    ],
  },
]

/** A report with the figures of the sample, 0 in 表二 and no prose. */
export function reportOf({ edition: id, requests, remedies }: SampleTable): Report {
  const edition = findEdition(id) ?? editions[0]
  let report = blankReport(edition as (typeof editions)[0], { year: edition.years.from }) as Report
  for (const { address, type } of edition.tables.disclosure.cells) {
    report = withCell(report, address, type === 'count' || type === 'change' ? 0 : '0')
  }
  const columns = ['naturalPerson', 'enterprise', 'research', 'publicWelfare', 'legalService', 'otherOrg', 'total']
  for (const { address, row, column } of edition.tables.requests.cells) {
    report = withCell(report, address, requests[row]?.[columns.indexOf(column)] ?? (requests[row] ? null : 0))
  }
  edition.tables.remedies.cells.forEach(({ address }, i) => {
    report = withCell(report, address, remedies[Math.floor(i / 5)]![i % 5]!)
  })
  return report
}
