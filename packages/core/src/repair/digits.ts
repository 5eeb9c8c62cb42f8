import type { SlipCause } from './repair.ts'

/** Adds to how likely a slip of the kind turns the true figure into the written one. */
export type AddChance = (why: SlipCause, chance: number) => void

/** Digits that are next to each other on a number row or easily read for one another. */
const lookalikes = ['17', '27', '38', '58', '56', '68', '69', '06', '08', '49', '00']

function isNear(a: string, b: string): boolean {
  return Math.abs(Number(a) - Number(b)) === 1 || lookalikes.includes(a < b ? a + b : b + a)
}

/** Ways to drop one digit of `long` so that `short` is left, a leading zero counting as nothing. */
function waysToDrop(long: string, short: number): number {
  let ways = 0
  for (let i = 0; i < long.length; i++) if (Number(long.slice(0, i) + long.slice(i + 1)) === short) ways++
  return ways
}

function sameLength(truth: string, written: string, add: AddChance): void {
  const different: number[] = []
  for (let i = 0; i < truth.length && different.length < 3; i++) if (truth[i] !== written[i]) different.push(i)
  const [a, b] = different as [number, number?]
  if (different.length === 1) {
    add('digit_changed', (isNear(truth[a]!, written[a]!) ? 0.03 : 0.01) / truth.length)
  } else if (different.length === 2 && truth[a] === written[b!] && truth[b!] === written[a]) {
    add('digit_swap', (b === a + 1 ? 0.16 : 0.02) / (truth.length - 1))
  }
}

/** Slips of the fingers or the eye within one figure. */
export function digitSlips(truth: number, written: number, add: AddChance): void {
  const [t, w] = [`${truth}`, `${written}`]
  if (t.length === w.length) sameLength(t, w, add)
  // 10 typed as 01 comes out as 1.
  else if (t.length > w.length && t.length <= 16) sameLength(t, w.padStart(t.length, '0'), add)
  if (t.length > 1) {
    const ways = waysToDrop(t, written)
    if (ways > 0) add('digit_lost', (0.12 * ways) / t.length)
  }
  if (w.length === t.length + 1) {
    for (let i = 1; i < w.length; i++) {
      if (w[i] === w[i - 1] && w.slice(0, i) + w.slice(i + 1) === t) {
        add('digit_doubled', 0.12 / t.length)
        break
      }
    }
  }
  if (Math.abs(truth - written) === 1) add('off_by_one', 0.07)
  add('retyped', (t.length === w.length ? 0.1 : 0.02) / 10 ** w.length)
}
