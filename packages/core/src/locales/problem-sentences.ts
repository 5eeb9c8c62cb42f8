import type { Edition } from '../editions/definition.ts'
import type { CellInputError } from '../model/cell-input.ts'
import type { Problem, ProblemCode } from '../model/parse.ts'
import { sentencesOfProblems as english } from './en/problems.ts'
import type { Locale } from './locale.ts'
import { sentencesOfProblems as chinese } from './zh-CN/problems.ts'

/** What is said of a JSON value that is no report, and of text that is no figure. */
export interface ProblemSentences {
  readonly problems: Record<ProblemCode, (params: Problem['params']) => string>
  readonly cellInput: Record<CellInputError, string>
  /** Joins the place and what is wrong there. */
  at(place: string, sentence: string): string
}

const sentences: Record<Locale['id'], ProblemSentences> = { 'zh-CN': chinese, en: english }

/** The cell a JSON pointer leads to, if it leads to one. */
export function cellAtPointer(pointer: string): string | undefined {
  const match = /^\/sections\/(\w+)\/table\/(\w+)\/(\w+)$/.exec(pointer)
  return match ? match.slice(1).join('.') : undefined
}

function placeOf(problem: Problem, edition: Edition | undefined, locale: Locale): string {
  const address = cellAtPointer(problem.path)
  const slot = address === undefined ? undefined : edition?.slots.get(address)
  if (edition && slot !== undefined) return locale.describeCell(edition.cells[slot]!)
  return problem.path
}

/** A problem in words: the place by the labels of the form where it is a cell, else by its JSON pointer. */
export function describeProblem(problem: Problem, edition: Edition | undefined, locale: Locale): string {
  const say = sentences[locale.id]
  const sentence = say.problems[problem.code](problem.params)
  const place = placeOf(problem, edition, locale)
  return place === '' ? sentence : say.at(place, sentence)
}

export function describeCellInputError(code: CellInputError, locale: Locale): string {
  return sentences[locale.id].cellInput[code]
}
