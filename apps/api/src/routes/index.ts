import type { Route } from '../http/route.ts'
import { editions } from './editions.ts'
import { editionsId } from './editions-id.ts'
import { editionsIdRules } from './editions-id-rules.ts'
import { editionsIdSchema } from './editions-id-schema.ts'
import { importDocument } from './import.ts'
import { publicReport } from './public-reports-id.ts'
import { listReports } from './reports.ts'
import { createReport } from './reports-create.ts'
import { readReport } from './reports-id.ts'
import { listRevisions } from './reports-id-revisions.ts'
import { saveReport } from './reports-id-save.ts'
import { moveReport } from './reports-id-transitions.ts'
import { validate } from './validate.ts'

/** Every operation of the API, in the order of its description. A new route is a new file and one entry here. */
export const routes: readonly Route[] = [
  validate,
  importDocument,
  editions,
  editionsId,
  editionsIdSchema,
  editionsIdRules,
  listReports,
  createReport,
  readReport,
  saveReport,
  listRevisions,
  moveReport,
  publicReport,
]
