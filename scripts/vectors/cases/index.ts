import type { VectorCases } from '../case.ts'
import { cellCases } from './cells.ts'
import { contentCases } from './content.ts'
import { disclosureCases } from './disclosure.ts'
import { metadataCases } from './metadata.ts'
import { proseCases } from './prose.ts'
import { requestCases } from './requests.ts'
import { yearCases } from './years.ts'

/** The cases of every rule. */
export const vectorCases: VectorCases = {
  ...requestCases,
  ...disclosureCases,
  ...yearCases,
  ...cellCases,
  ...metadataCases,
  ...contentCases,
  ...proseCases,
}
