import type { CellAddress, CellValue, Edition } from '../editions/definition.ts'
import type { EquationLocale, LocaleNames, Names, Sentence } from '../locales/locale.ts'
import { limits } from '../model/limits.ts'
import { cellOf, type Explanation, type Report } from '../model/report.ts'
import type { Rule } from '../rules/define-rule.ts'
import type { EquationRuleId } from '../rules/equations.ts'
import type { Finding, FindingDraft } from '../rules/finding.ts'

export interface Wording {
  readonly report: Report
  readonly previous: Report | undefined
  readonly edition: Edition
  /** Has to hold what is said of the drafts that are put into words. */
  readonly locale: EquationLocale
}

function namesIn(edition: Edition, locale: LocaleNames): Names {
  const cellAt = (address: string) => {
    const slot = edition.slots.get(address)
    return slot === undefined ? undefined : edition.cells[slot]
  }
  return {
    cell(address) {
      const cell = cellAt(address)
      return cell ? locale.describeCell(cell) : address
    },
    row(address) {
      const cell = cellAt(address)
      return cell ? locale.describeRow(cell) : address
    },
    table: id => locale.tables[id],
    section: id => locale.label(edition.sections.find(section => section.id === id)!.heading),
  }
}

/** A cell by the words of the form, in the language of the locale; the address itself where the edition has none. */
export function describeCell(address: CellAddress, edition: Edition, locale: LocaleNames): string {
  return namesIn(edition, locale).cell(address)
}

/** As much of a parameter as an explanation may hold. */
function asValue(param: unknown): CellValue {
  return typeof param === 'number' ? param : String(param).slice(0, limits.address)
}

/**
 * What a finding rests on, for which an explanation is given: figures by address, last year's as `previous.<address>`;
 * for what is found in the text its parameters, as `params.<name>`.
 */
export function valuesOf(
  finding: Pick<Finding, 'cells' | 'previousCells' | 'params' | 'passage'>,
  report: Report,
  previous: Report | undefined,
): Record<CellAddress, CellValue> {
  const values: Record<CellAddress, CellValue> = {}
  for (const cell of finding.cells) values[cell] = cellOf(report, cell)
  if (previous) for (const cell of finding.previousCells ?? []) values[`previous.${cell}`] = cellOf(previous, cell)
  if (finding.passage || finding.cells.length === 0) {
    for (const [name, param] of Object.entries(finding.params)) values[`params.${name}`] = asValue(param)
  }
  return values
}

function isSame(a: Record<string, CellValue>, b: Record<string, CellValue>): boolean {
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every(key => a[key] === b[key])
}

function explanationFor(draft: FindingDraft, { report, previous }: Wording): Finding['explanation'] {
  let given: Explanation | undefined
  for (const explanation of report.explanations) if (explanation.instance === draft.instance) given = explanation
  if (!given) return undefined
  const state = isSame(given.values, valuesOf(draft, report, previous)) ? 'attached' : 'lapsed'
  return { ...given, state }
}

/** Puts a draft into words and attaches the explanation given for it, if any. */
export function toFinding(draft: FindingDraft, rule: Rule, wording: Wording): Finding {
  const { locale, edition } = wording
  const messages: Partial<Record<FindingDraft['code'], unknown>> = locale.messages
  const sentence = messages[draft.code] as Sentence<unknown>
  const explanation = explanationFor(draft, wording)
  return {
    rule: rule.id,
    instance: draft.instance,
    severity: draft.severity ?? rule.severity,
    code: draft.code,
    params: draft.params,
    cells: draft.cells,
    ...(draft.previousCells && { previousCells: draft.previousCells }),
    ...(draft.passage && { passage: draft.passage }),
    message: sentence(draft.params, draft, namesIn(edition, locale)),
    basis: locale.basis[rule.id as EquationRuleId],
    ...(explanation && { explanation }),
  }
}
