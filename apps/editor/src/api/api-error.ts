import type { Finding } from '@gouji/core/check'

/** What an answer of the kind `application/problem+json` may say. */
export interface ProblemDetails {
  readonly title?: string
  readonly detail?: string
  readonly problems?: readonly { readonly message?: string; readonly pointer?: string }[]
  readonly findings?: readonly Finding[]
}

/** A call that did not succeed. `status` is 0 when no answer came. */
export class ApiError extends Error {
  override name = 'ApiError'
  readonly status: number
  readonly problem: ProblemDetails

  constructor(status: number, problem: ProblemDetails = {}, options?: { cause: unknown }) {
    super(problem.detail ?? problem.title ?? `HTTP ${status}`)
    this.status = status
    this.problem = problem
    if (options) Object.defineProperty(this, 'cause', { value: options.cause })
  }
}

export async function errorOf(response: Response): Promise<ApiError> {
  const isProblem = /json/.test(response.headers.get('content-type') ?? '')
  const problem: unknown = isProblem ? await response.json().catch(() => undefined) : undefined
  return new ApiError(response.status, typeof problem === 'object' && problem !== null ? problem : {})
}
