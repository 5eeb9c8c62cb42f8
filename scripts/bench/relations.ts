import { checkRelations, createChecker, editions, isReport, judge } from '@gouji/core'
import { checkByHand, countHeld } from './hand-written.ts'
import { type BenchResult, compare } from './harness.ts'
import { sampleReport } from './sample.ts'

/** Parsed as a server would have it, so that every object has the shape JSON.parse gives. */
const reports = Array.from({ length: 64 }, (_, i) => JSON.stringify(sampleReport(i))).map(text => JSON.parse(text))
let next = 0
const anyReport = () => reports[next++ & 63]

function editedCell(): BenchResult {
  const checker = createChecker(anyReport())
  const addresses = [
    'requests.granted.naturalPerson',
    'requests.refusedDuplicate.enterprise',
    'requests.carriedIn.total',
  ]
  const slots = addresses.map(address => editions[0].slots.get(address)!)
  const values = new Float64Array(200)
  const residuals = new Float64Array(44)
  let turn = 0
  return compare(
    'one edited cell',
    () => {
      turn++
      return checker.set(addresses[turn % 3]!, turn % 7)
    },
    () => {
      turn++
      const slot = slots[turn % 3]!
      const value = turn % 7
      const delta = value - values[slot]!
      values[slot] = value
      residuals[turn % 44]! += delta
      return residuals[turn % 44]
    },
    { unit: 'ns', goal: '<= 10' },
  )
}

export function benchRelations(): BenchResult[] {
  return [
    compare(
      '42 relations of a parsed report',
      () => checkRelations(anyReport()),
      () => countHeld(anyReport()),
      {
        goal: '<= 2.5',
      },
    ),
    compare(
      'unknown JSON value to table verdict',
      () => {
        const value: unknown = anyReport()
        return isReport(value) ? checkRelations(value) : undefined
      },
      () => checkByHand(anyReport()),
      { goal: '<= 3' },
    ),
    compare(
      'unknown JSON value to verdict by all rules',
      () => {
        const value: unknown = anyReport()
        return isReport(value) ? judge(value) : undefined
      },
      () => checkByHand(anyReport()),
    ),
    editedCell(),
  ]
}
