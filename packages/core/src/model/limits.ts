/** Sizes beyond which a report is refused; real ones stay far below. */
export const limits = {
  /** Characters in one text, heading or list item. */
  text: 50_000,
  /** Blocks in one narrative. */
  blocks: 2_000,
  /** Runs in one text, items in one list, rows or columns of one plain table. */
  items: 1_000,
  /** Characters of an embedded image (a data URI). */
  image: 3_000_000,
  name: 200,
  title: 300,
  address: 100,
  explanations: 1_000,
} as const

export const firstYear = 2008
export const lastYear = 2100

/** Plain decimal: no sign, no leading zeros, up to 18 digits before and 12 after the point. */
export const decimalPattern = /^(?:0|[1-9]\d{0,17})(?:\.\d{1,12})?$/
/** A decimal that may carry its unit, where the form fixes none. */
export const moneyPattern = /^(?:0|[1-9]\d{0,17})(?:\.\d{1,12})?(?:元|万元|亿元)?$/
/** 统一社会信用代码 */
export const bodyCodePattern = /^[0-9A-HJ-NPQRTUWXY]{18}$/
/** 行政区划代码, six digits or more precise */
export const regionCodePattern = /^\d{6}(?:\d{3}){0,2}$/
/** A link may lead to a web page or a mailbox, nowhere else. */
export const linkPattern = /^(?:https?:\/\/|mailto:)[^\s<>"]{1,2000}$/
/** Images are embedded, never fetched. */
export const imagePattern = /^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/]+={0,2}$/
export const timestampPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/

export const bodyTypes = [
  'ministry',
  'government',
  'governmentOffice',
  'department',
  'township',
  'subdistrict',
  'agency',
  'vertical',
  'authorized',
  'institution',
] as const

/** Why a finding that may be overridden is legitimate (domain 3.4). */
export const explanationReasons = [
  'reorganisation',
  'previousCorrected',
  'reclassified',
  'scopeChanged',
  'zeroNotApplicable',
  'other',
] as const
