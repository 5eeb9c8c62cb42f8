import type { CellDefinition, SectionId, TableId } from '../editions/definition.ts'
import type { EquationRuleId } from '../rules/equations.ts'
import type { FindingDraft } from '../rules/finding.ts'
import type { FindingParams } from '../rules/finding-params.ts'
import type { RuleId } from '../rules/index.ts'

/** Names for use inside sentences. */
export interface Names {
  /** A cell by its table, row and column, e.g. 表三“（一）予以公开”行“自然人”列. */
  cell(address: string): string
  /** The row of a cell, e.g. 表三“（一）予以公开”行. */
  row(address: string): string
  table(id: TableId): string
  /** The heading of a section. */
  section(id: SectionId): string
}

export type Sentence<Params> = (params: Params, draft: FindingDraft, names: Names) => string

/** A sentence for each code of one group. */
export type Sentences<Group> = { readonly [Code in keyof Group]: Sentence<Group[Code]> }

/** The names of things in one language. */
export interface LocaleNames {
  readonly id: 'zh-CN' | 'en'
  readonly tables: Record<TableId, string>
  /** An official label in this language; the label itself where no translation exists. */
  label(official: string): string
  describeCell(cell: CellDefinition): string
  describeRow(cell: CellDefinition): string
}

/** What is said about the equations within a report: all a page needs that checks nothing else. */
export interface EquationLocale extends LocaleNames {
  readonly messages: Sentences<Pick<FindingParams, 'sum_mismatch' | 'balance_mismatch'>>
  readonly basis: Record<EquationRuleId, string>
}

/** All that is said about findings in one language. A missing sentence does not compile. */
export interface Locale extends EquationLocale {
  readonly messages: { readonly [Code in keyof FindingParams]: Sentence<FindingParams[Code]> }
  /** Where each rule comes from. */
  readonly basis: Record<RuleId, string>
}
