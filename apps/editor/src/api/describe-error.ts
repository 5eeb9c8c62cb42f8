import type { Messages } from '../language/messages.ts'
import { ApiError } from './api-error.ts'

/** A failure in words for the person at the screen: what happened, and the single problems if they were told. */
export interface ErrorDescription {
  readonly summary: string
  readonly lines: readonly string[]
}

const byStatus: Partial<Record<number, keyof Omit<Messages['errors'], 'other'>>> = {
  0: 'offline',
  413: 'tooLarge',
  415: 'unsupported',
  502: 'unreadable',
}

function ownWords(status: number, t: Messages): string {
  const known = byStatus[status]
  if (known) return t.errors[known]
  return status >= 500 ? t.errors.server : t.errors.other(status)
}

export function describeError(error: unknown, t: Messages): ErrorDescription {
  if (!(error instanceof ApiError)) return { summary: t.errors.server, lines: [] }
  const { status, problem } = error
  const detail = problem.detail ?? problem.title
  const problems = (problem.problems ?? []).map(({ pointer, message }) => message ?? pointer ?? '')
  // A detail that only puts a file's name before the one problem says nothing more.
  const told = problems.find(line => line !== '' && detail?.endsWith(line)) ?? detail
  // Where the server says what is wrong, the editor still says what to do about it.
  const advice = told !== undefined && byStatus[status] ? [ownWords(status, t)] : []
  const summary = told ?? ownWords(status, t)
  return { summary, lines: [...problems, ...advice].filter(line => line !== '' && !summary.includes(line)) }
}
