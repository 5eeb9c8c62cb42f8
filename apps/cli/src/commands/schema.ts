import { type Edition, editions, findEdition, toJsonSchema } from '@gouji/core'
import { type Console, type ExitCode, UsageError } from '../console.ts'

/** `gouji schema`: the JSON Schema of an edition, the newest by default. */
export function schema(args: string[], console: Console): ExitCode {
  const [id = editions[0].id] = args
  const edition = findEdition(id)
  if (!edition) {
    const known = editions.map((each: Edition) => each.id).join(', ')
    throw new UsageError(`no edition ${id}; there are ${known}`)
  }
  console.out(`${JSON.stringify(toJsonSchema(edition), null, 2)}\n`)
  return 0
}
