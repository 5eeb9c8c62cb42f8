/** What the two limbs of the engine, which must run without BigInt, are compared with. */
export function bigSum(values: readonly number[]): bigint {
  return values.reduce((sum, value) => sum + BigInt(value), 0n)
}

export function toBig(figure: number | string): bigint {
  return BigInt(figure)
}
