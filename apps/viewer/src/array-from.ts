/** `Array.from`, whatever the page has made of the browser's own. */
export function arrayFrom<In, Out = In>(
  source: Iterable<In> | ArrayLike<In>,
  map: (item: In, index: number) => Out = item => item as unknown as Out,
): Out[] {
  const made: Out[] = []
  if (Symbol.iterator in source) for (const item of source as Iterable<In>) made.push(map(item, made.length))
  else for (let i = 0; i < source.length; i++) made.push(map(source[i] as In, i))
  return made
}
