import type { CellAddress } from './definition.ts'

/**
 * Whether the figures of several bodies add up to their supervising body's.
 * - `additive`: yes, each case belongs to one body
 * - `care`: yes, unless bodies count the same case twice
 * - `convention`: only if the bodies agreed who counts a shared case
 */
export type Additivity = 'additive' | 'care' | 'convention'

/** What has to be agreed for a sum to count every case once. */
export type AdditionCare =
  | 'one_receiver'
  | 'delegated_powers'
  | 'joint_issue'
  | 'rules_of_governments'
  | 'joint_defendants'
  | 'shared_items'
  | 'joint_purchase'

/** How the cells under an address (`requests`, `disclosure.rules`) add up. */
export interface Addition {
  readonly cells: string
  readonly kind: Additivity
  readonly care: AdditionCare
}

/** The most specific addition that covers a cell. */
export function additionOf(additions: readonly Addition[], address: CellAddress): Addition | undefined {
  let best: Addition | undefined
  for (const addition of additions) {
    const covers = address === addition.cells || address.indexOf(`${addition.cells}.`) === 0
    if (covers && (!best || addition.cells.length > best.cells.length)) best = addition
  }
  return best
}
