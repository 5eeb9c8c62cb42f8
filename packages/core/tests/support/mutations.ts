import fc from 'fast-check'

type Json = Record<string, unknown>

/** Values that are wrong in most places of a report, and right in some. */
const strays: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    '',
    'x',
    '0',
    '00',
    '1.5',
    '-1',
    '1元',
    '2023-01-09',
    'cn-2021',
    'javascript:alert(1)',
    'https://example.cn/',
    'data:text/html;base64,AA==',
  ),
  fc.constantFrom<unknown>(0, -0, -1, 1, 1.5, 2007, 2101, 2 ** 53, 2 ** 60, 1e300, -(2 ** 60), 2.0000001),
  fc.constantFrom<unknown>([], {}, [[]], [null], { text: 'x' }, { figure: 'x' }, { figure: 'x', text: 'x' }),
  fc.constantFrom(200, 201, 300, 301, 101, 50_001).map(length => 'x'.repeat(length)),
)

function containers(value: unknown, all: Json[] = []): Json[] {
  if (typeof value === 'object' && value !== null) {
    all.push(value as Json)
    for (const inner of Object.values(value)) containers(inner, all)
  }
  return all
}

/** One change at one place of the JSON: another value, a key more, a key less, a doubled or dropped item. */
export interface Mutation {
  readonly kind: 'replace' | 'remove' | 'add' | 'proto'
  /** Which object or list, and which of its keys, as fractions of what is there. */
  readonly where: number
  readonly key: number
  readonly value: unknown
}

const fraction = fc.double({ min: 0, max: 0.999_999, noNaN: true })
export const anyMutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'add', 'proto'),
  where: fraction,
  key: fraction,
  value: strays,
})

/** A copy of the JSON with the mutation made; as `JSON.parse` gives it, so that `__proto__` is a key like any other. */
export function mutated(value: unknown, { kind, where, key, value: stray }: Mutation): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(value))
  const all = containers(copy)
  const target = all[Math.floor(where * all.length)]!
  const keys = Object.keys(target)
  const chosen = keys[Math.floor(key * keys.length)]
  if (kind === 'replace' && chosen !== undefined) target[chosen] = stray
  if (kind === 'remove' && chosen !== undefined) {
    if (Array.isArray(target)) target.splice(Number(chosen), 1)
    else delete target[chosen]
  }
  if (kind === 'add') {
    if (Array.isArray(target)) target.push(stray)
    else target.extra = stray
  }
  if (kind === 'proto') {
    Object.defineProperty(target, '__proto__', { value: stray, enumerable: true, configurable: true, writable: true })
  }
  return copy
}
