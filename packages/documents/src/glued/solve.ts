import { countBroken, type Equation } from './system.ts'

/** Every way to take one split a choice; `complete` is false when the search stopped at its limit. */
export interface Solutions {
  readonly found: readonly (readonly number[])[]
  readonly complete: boolean
}

const maxNodes = 20_000
const maxSolutions = 200
const maxCombinations = 50_000

type Domains = readonly (readonly number[])[]

function bounds(sums: readonly number[], domain: readonly number[]): [number, number] {
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  for (const split of domain) {
    least = Math.min(least, sums[split]!)
    most = Math.max(most, sums[split]!)
  }
  return [least, most]
}

/** Drops splits with which an equation cannot come out even; `undefined` when a choice has none left. */
function prune(equations: readonly Equation[], start: Domains): Domains | undefined {
  const domains = start.map(domain => [...domain])
  for (let changed = true; changed; ) {
    changed = false
    for (const { constant, parts } of equations) {
      const ranges = [...parts].map(([choice, sums]) => ({ choice, sums, range: bounds(sums, domains[choice]!) }))
      const least = ranges.reduce((sum, { range }) => sum + range[0], constant)
      const most = ranges.reduce((sum, { range }) => sum + range[1], constant)
      for (const { choice, sums, range } of ranges) {
        const kept = domains[choice]!.filter(
          split => least - range[0] + sums[split]! <= 0 && most - range[1] + sums[split]! >= 0,
        )
        if (kept.length === 0) return undefined
        if (kept.length < domains[choice]!.length) {
          domains[choice] = kept
          changed = true
          break
        }
      }
    }
  }
  return domains
}

/** All combinations of splits with which every equation holds. */
export function solveExactly(equations: readonly Equation[], sizes: readonly number[]): Solutions {
  const found: number[][] = []
  let nodes = 0
  const isDone = () => nodes > maxNodes || found.length >= maxSolutions
  const visit = (start: Domains): void => {
    nodes++
    if (isDone()) return
    const domains = prune(equations, start)
    if (!domains) return
    let open = -1
    domains.forEach((domain, choice) => {
      if (domain.length > 1 && (open < 0 || domain.length < domains[open]!.length)) open = choice
    })
    if (open < 0) {
      found.push(domains.map(domain => domain[0]!))
      return
    }
    for (const split of domains[open]!) visit(domains.map((domain, choice) => (choice === open ? [split] : domain)))
  }
  visit(sizes.map(size => Array.from({ length: size }, (_, split) => split)))
  return { found, complete: !isDone() }
}

/** The combinations that break the fewest equations, for a report whose own figures do not add up. */
export function solveNearest(equations: readonly Equation[], sizes: readonly number[]): Solutions {
  if (sizes.reduce((product, size) => product * size, 1) > maxCombinations) return { found: [], complete: false }
  let found: number[][] = []
  let fewest = Number.POSITIVE_INFINITY
  const taken: number[] = []
  const visit = (choice: number): void => {
    if (choice < sizes.length) {
      for (let split = 0; split < sizes[choice]!; split++) {
        taken[choice] = split
        visit(choice + 1)
      }
      return
    }
    const broken = countBroken(equations, taken)
    if (broken > fewest) return
    if (broken < fewest) found = []
    fewest = broken
    if (found.length < maxSolutions) found.push([...taken])
  }
  visit(0)
  return { found, complete: found.length < maxSolutions }
}
