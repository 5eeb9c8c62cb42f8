import { findEdition, isReport, type Report } from '@gouji/core/check'
import { LoadError } from './load-error.ts'

/** The address if it leads to a web page, else nothing: never `javascript:` or `data:`. */
export function webAddress(address: string, base: string): string | undefined {
  try {
    const { protocol, href } = new URL(address, base)
    return protocol === 'https:' || protocol === 'http:' ? href : undefined
  } catch {
    return undefined
  }
}

/** Takes an unknown value for a report, or throws a `LoadError` that says why it is none. */
export function asReport(value: unknown): Report {
  if (isReport(value)) return value
  const id = value === null || typeof value !== 'object' ? undefined : (value as { edition?: unknown }).edition
  if (typeof id === 'string' && !findEdition(id)) throw new LoadError('unknown_edition', id.slice(0, 40))
  throw new LoadError('not_a_report')
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new LoadError('not_json')
  }
}

export async function loadReport(address: string, base: string): Promise<Report> {
  const url = webAddress(address, base)
  if (!url) throw new LoadError('bad_address', address.slice(0, 200))
  let text: string
  let status: number
  try {
    const response = await fetch(url, { credentials: 'same-origin' })
    status = response.ok ? 0 : response.status
    text = await response.text()
  } catch {
    throw new LoadError('network')
  }
  if (status) throw new LoadError('http_status', String(status))
  return asReport(parseJson(text))
}
