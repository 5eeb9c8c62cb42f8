import type { Finding, Locale } from '@gouji/core'
import { en } from './problem-texts-en.ts'
import { zhCN } from './problem-texts-zh-cn.ts'
import { type ProblemParams, type ProblemTexts, type ProblemTypeId, problemStatus } from './problem-types.ts'

/** One place in what was sent that is wrong. */
export interface ProblemPlace {
  /** JSON Pointer (RFC 6901). */
  readonly pointer?: string
  readonly code: string
  readonly message: string
  /** Address of the cell, where the pointer leads to one. */
  readonly cell?: string
}

export interface ProblemExtras {
  readonly problems?: readonly ProblemPlace[]
  readonly findings?: readonly Finding[]
  readonly headers?: Readonly<Record<string, string>>
}

/** Body of an error (RFC 9457). */
export interface ProblemDocument {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly problems?: readonly ProblemPlace[]
  readonly findings?: readonly Finding[]
}

/** An answer other than success, thrown from anywhere below a route. */
export class ApiProblem extends Error {
  override name = 'ApiProblem'
  readonly type: ProblemTypeId
  readonly params: ProblemParams[ProblemTypeId]
  readonly extras: ProblemExtras

  constructor(type: ProblemTypeId, params: ProblemParams[ProblemTypeId], extras: ProblemExtras) {
    super(type)
    this.type = type
    this.params = params
    this.extras = extras
  }
}

/** The typed way to make an `ApiProblem`. */
export function problem<Type extends ProblemTypeId>(
  type: Type,
  params: ProblemParams[Type],
  extras: ProblemExtras = {},
): ApiProblem {
  return new ApiProblem(type, params, extras)
}

const texts: Record<Locale['id'], ProblemTexts> = { 'zh-CN': zhCN, en }

export function problemTexts(locale: Locale): ProblemTexts {
  return texts[locale.id]
}

export function toDocument({ type, params, extras }: ApiProblem, locale: Locale): ProblemDocument {
  const { title, detail } = problemTexts(locale)[type]
  const { problems, findings } = extras
  return {
    type: `/problems/${type}`,
    title,
    status: problemStatus[type],
    detail: (detail as (params: unknown) => string)(params),
    ...(problems && { problems }),
    ...(findings && { findings }),
  }
}
