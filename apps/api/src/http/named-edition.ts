import { type Edition, findEdition } from '@gouji/core'
import type { Context } from 'hono'
import { problem } from './problem.ts'

/**
 * The edition named by the path.
 * @throws ApiProblem `not-found`
 */
export function namedEdition(c: Context): Edition {
  const edition = findEdition(c.req.param('id') ?? '')
  if (!edition) throw problem('not-found', { path: c.req.path })
  return edition
}

/** `make` of each edition, made once. */
export function onceAnEdition(make: (edition: Edition) => object): (edition: Edition) => object {
  const made = new Map<Edition, object>()
  return edition => {
    const known = made.get(edition) ?? make(edition)
    made.set(edition, known)
    return known
  }
}
