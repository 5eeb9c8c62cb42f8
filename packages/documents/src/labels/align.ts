import type { Element } from './elements.ts'
import { fitIn, tolerance } from './fuzzy.ts'
import type { Stream } from './stream.ts'

/** Where an element of a table was found in a stream; `end` is exclusive. */
export interface Match {
  readonly element: number
  readonly start: number
  readonly end: number
  /** Whether the text differs from every known form of the label. */
  readonly assumed: boolean
}

interface Node extends Match {
  readonly score: number
}

/** Cost of one character of foreign text between two labels: labels of a table stand close together. */
const gapCost = 0.15
/** Cost of passing over a label of the form. */
const skipCost = 0.2
/** No run of labels outweighs this much foreign text in between. */
const widestGap = 2_000
/** More occurrences of one label than any report has. */
const maxOccurrences = 2_000
/** How far outside the labels found so far a misspelt one is looked for. */
const margin = 60

function occurrences(stream: Stream, elements: readonly Element[]): Node[] {
  const nodes: Node[] = []
  const found = new Map<string, number[]>()
  const placesOf = (form: string): number[] => {
    const known = found.get(form)
    if (known) return known
    const places: number[] = []
    for (
      let i = stream.text.indexOf(form);
      i >= 0 && places.length < maxOccurrences;
      i = stream.text.indexOf(form, i + 1)
    ) {
      places.push(i)
    }
    found.set(form, places)
    return places
  }
  elements.forEach(({ forms }, element) => {
    for (const form of forms) {
      for (const start of placesOf(form)) {
        nodes.push({ element, start, end: start + form.length, assumed: false, score: form.length })
      }
    }
  })
  return nodes.sort((a, b) => a.end - b.end || a.start - b.start || a.element - b.element)
}

/** The best run of labels in the order of the form: each later one stands later, with little foreign text between. */
function bestChain(nodes: readonly Node[], before: readonly number[]): Node[] {
  const best: number[] = []
  const from: number[] = []
  let top = -1
  nodes.forEach((node, i) => {
    best[i] = node.score
    from[i] = -1
    for (let j = i - 1; j >= 0; j--) {
      const earlier = nodes[j]!
      if (before[node.start]! - before[earlier.end]! > widestGap) break
      if (earlier.end > node.start || earlier.element >= node.element) continue
      const gap = (before[node.start]! - before[earlier.end]!) * gapCost
      const score = best[j]! + node.score - gap - (node.element - earlier.element - 1) * skipCost
      if (score > best[i]!) {
        best[i] = score
        from[i] = j
      }
    }
    if (top < 0 || best[i]! > best[top]!) top = i
  })
  const chain: Node[] = []
  for (let i = top; i >= 0; i = from[i]!) chain.unshift(nodes[i]!)
  return chain
}

interface Chunk {
  readonly start: number
  readonly text: string
}

/** The stretches without digits in a part of the stream. A label never reaches over a figure. */
function chunksBetween(stream: Stream, from: number, to: number): Chunk[] {
  const chunks: Chunk[] = []
  const part = stream.text.slice(from, to)
  for (const found of part.matchAll(/\D+/g)) chunks.push({ start: from + found.index, text: found[0] })
  return chunks
}

/** Labels that are misspelt: between two labels found, a missing one is taken where exactly one place fits. */
function fillGap(
  stream: Stream,
  elements: readonly Element[],
  missing: readonly number[],
  from: number,
  to: number,
): Match[] {
  const nodes: Node[] = []
  const chunks = chunksBetween(stream, from, to)
  for (const element of missing) {
    for (const form of elements[element]!.forms) {
      for (const chunk of chunks) {
        const fit = fitIn(chunk.text, form, tolerance(form))
        if (!fit) continue
        const start = chunk.start + fit.start
        const end = chunk.start + fit.end
        nodes.push({ element, start, end, assumed: true, score: form.length - 2 * fit.distance })
      }
    }
  }
  nodes.sort((a, b) => a.end - b.end || a.start - b.start || a.element - b.element)
  return bestChain(
    nodes.filter(node => node.score > 0),
    stream.letters,
  )
}

/**
 * Finds the labels of a table in a stream: the best run of exact labels in the order of the form, then the missing
 * ones between them, where a misspelt label fits. Empty when no label occurs.
 */
export function alignElements(stream: Stream, elements: readonly Element[]): Match[] {
  const chain = bestChain(occurrences(stream, elements), stream.letters)
  if (chain.length === 0) return []
  const matches: Match[] = []
  for (let i = 0; i <= chain.length; i++) {
    const earlier = chain[i - 1]
    const later = chain[i]
    const from = earlier ? earlier.end : Math.max(0, later!.start - margin)
    const to = later ? later.start : Math.min(stream.text.length, earlier!.end + margin)
    const missing: number[] = []
    for (let e = (earlier?.element ?? -1) + 1; e < (later?.element ?? elements.length); e++) missing.push(e)
    if (missing.length > 0) matches.push(...fillGap(stream, elements, missing, from, to))
    if (later) matches.push({ element: later.element, start: later.start, end: later.end, assumed: false })
  }
  return matches
}
