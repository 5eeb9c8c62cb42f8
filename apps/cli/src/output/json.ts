import type { CheckedFile } from './result.ts'

export function printJson(results: readonly CheckedFile[]): string {
  return `${JSON.stringify(results, null, 1)}\n`
}
