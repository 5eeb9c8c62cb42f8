/** Where a command writes; tests give it strings to write to. */
export interface Console {
  out(text: string): void
  err(text: string): void
  readonly isTerminal: boolean
}

/** 0: no error-level finding, 1: there are some, 2: something could not be read or the call was wrong. */
export type ExitCode = 0 | 1 | 2

/** A call that cannot be carried out as it was written; the message says what to write instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
