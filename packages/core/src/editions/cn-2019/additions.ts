import type { Addition } from '../addition.ts'
import { sharedAdditions } from '../shared/additions.ts'

const itemRows = ['licensing', 'otherServices', 'penalty', 'coercion', 'fees']

/** Bodies of one level often list the same items, so that their number adds up only with care. */
const items = itemRows.map((row): Addition => ({ cells: `disclosure.${row}`, kind: 'care', care: 'shared_items' }))

export const additions: readonly Addition[] = [
  ...sharedAdditions.filter(({ cells }) => !items.some(item => item.cells === cells)),
  ...items,
  ...itemRows
    .filter(row => row !== 'fees')
    .map((row): Addition => ({ cells: `disclosure.${row}.decisions`, kind: 'care', care: 'delegated_powers' })),
  { cells: 'disclosure.procurement', kind: 'care', care: 'joint_purchase' },
]
