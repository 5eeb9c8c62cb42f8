import { type Addition, additionOf } from './addition.ts'
import { additions as additions2019 } from './cn-2019/additions.ts'
import { cn2019 } from './cn-2019/index.ts'
import { additions as additions2021 } from './cn-2021/additions.ts'
import { cn2021 } from './cn-2021/index.ts'
import type { CellAddress, Edition } from './definition.ts'
import type { EditionId } from './index.ts'

/** Apart from the editions themselves, so that a page that shows one report does not carry it. */
const byEdition: Record<EditionId, readonly Addition[]> = {
  [cn2021.id]: additions2021,
  [cn2019.id]: additions2019,
}

/** How a cell's figures add up over bodies. Every cell of every edition says. */
export function additionAt(edition: Edition, address: CellAddress): Addition {
  const addition = additionOf(byEdition[edition.id as EditionId], address)
  if (!addition) throw new RangeError(`${edition.id} does not say how ${address} adds up`)
  return addition
}
