export type LoadErrorCode =
  | 'no_source'
  | 'bad_address'
  | 'network'
  | 'http_status'
  | 'not_json'
  | 'unknown_edition'
  | 'not_a_report'

/** Why there is nothing to show; `detail` is the status, the edition or the address it is about. */
export class LoadError extends Error {
  declare readonly code: LoadErrorCode
  declare readonly detail: string

  constructor(code: LoadErrorCode, detail = '') {
    super(detail ? `${code}: ${detail}` : code)
    this.code = code
    this.detail = detail
  }
}
