import { describe, expect, it } from 'vitest'
import { additionAt } from './additions.ts'
import { cn2019 } from './cn-2019/index.ts'
import { cn2021 } from './cn-2021/index.ts'
import type { Edition } from './definition.ts'
import { editions } from './index.ts'

describe('additions', () => {
  it('say for every cell of every edition how it adds up', () => {
    for (const edition of editions as readonly Edition[]) {
      for (const { address } of edition.cells) expect(additionAt(edition, address).care).toBeTruthy()
    }
  })

  it('hold requests to be additive and remedies to be a matter of convention', () => {
    expect(additionAt(cn2021, 'requests.granted.total').kind).toBe('additive')
    expect(additionAt(cn2019, 'remedies.review.total').kind).toBe('convention')
  })

  it('prefer the most specific entry', () => {
    expect(additionAt(cn2019, 'disclosure.licensing.prevItems').care).toBe('shared_items')
    expect(additionAt(cn2019, 'disclosure.licensing.decisions').care).toBe('delegated_powers')
    expect(additionAt(cn2021, 'disclosure.fees.amountWan').care).toBe('delegated_powers')
  })

  it('refuse an address the edition does not speak of', () => {
    expect(() => additionAt(cn2021, 'disclosure.procurement.amount')).toThrow('cn-2021 does not say')
    expect(() => additionAt(cn2021, 'requestsOther.granted.total')).toThrow(RangeError)
  })
})
