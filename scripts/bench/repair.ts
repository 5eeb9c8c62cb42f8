import { proposeRepairs } from '@gouji/core'
import highsModule from 'highs'
import { anyReport, injectSlips, seeded } from '../repair-cases.ts'
import { type BenchResult, compare } from './harness.ts'
import { repairProgram } from './repair-program.ts'

/** The package declares CommonJS types for its ES module. */
const loadHighs = highsModule as unknown as typeof highsModule.default

/** Few, since the solver takes up to seconds for one. */
const casesPerJob = 5

/**
 * All smallest repairs of 表三, ranked and worded, beside HiGHS finding one of them. Throws when the two disagree on how
 * many cells have to change.
 */
export async function benchRepair(): Promise<BenchResult[]> {
  const highs = await loadHighs()
  const random = seeded(20)
  return [1, 2, 3].map(errors => {
    const reports = Array.from({ length: casesPerJob }, () => injectSlips(anyReport(random), errors, random).report)
    const programs = reports.map(repairProgram)
    const solve = (program: string) => highs.solve(program, { output_flag: false })
    programs.forEach((program, i) => {
      const fewest = Math.round(solve(program).ObjectiveValue)
      const ours = proposeRepairs(reports[i]!)[0]?.edits.length
      if (fewest !== ours) throw new Error(`case ${i}: the solver changes ${fewest} cells, proposeRepairs ${ours}`)
    })
    return compare(
      `repair of ${errors} wrong ${errors === 1 ? 'cell' : 'cells'}`,
      () => reports.map(report => proposeRepairs(report)),
      () => programs.map(solve),
      { unit: 'µs', per: casesPerJob, rounds: 3, warmUp: 20, goal: '<= 0.01' },
    )
  })
}
