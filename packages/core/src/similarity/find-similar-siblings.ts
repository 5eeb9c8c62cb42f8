import type { SectionId } from '../editions/definition.ts'
import { zhCN } from '../locales/zh-CN/index.ts'
import type { Report } from '../model/report.ts'
import { placedTexts } from '../rules/texts.ts'
import { type NarrativeOptions, toPercent } from './check-narratives.ts'
import type { SimilarityFinding } from './finding.ts'
import { createSimilarityIndex } from './lsh-index.ts'
import { comparedSections, compareTexts, type Narrative, narrativeTextOf, type Repetition } from './narratives.ts'
import { type Sketch, sketchText } from './sketch.ts'
import { wordSimilarity } from './word-similarity.ts'

/** A body among its siblings, e.g. the departments of one county. */
export interface Sibling {
  readonly id: string
  /** What sentences call it. */
  readonly name: string
  readonly report: Report
}

/** Texts that share 80 % of their characters share about two thirds of their shingles; bands to meet well below that. */
const meeting = { bands: 32, rows: 4 }
const meetingThreshold = 0.55
/** How many of the most similar siblings a text is compared with word by word. */
const closest = 5

/** The name of a body and what is left of it without the regions before: 三门县统计局, 统计局. */
export function nameForms(name: string): readonly string[] {
  const forms = name === '' ? [] : [name]
  for (let at = 1; at < name.length - 2; at++) {
    if ('省市州盟县区旗'.indexOf(name.charAt(at - 1)) >= 0) forms.push(name.slice(at))
  }
  return forms
}

interface Entry {
  readonly sibling: Sibling
  readonly narrative: Narrative
  readonly sketch: Sketch | null
}

function entryOf(sibling: Sibling, section: SectionId): Entry {
  const texts = placedTexts(sibling.report).filter(text => text.section === section)
  const narrative = narrativeTextOf(texts, nameForms(sibling.report.body.name))
  return { sibling, narrative, sketch: sketchText(narrative) }
}

/**
 * D-PEER: sections that a body shares with a sibling, numbers and the bodies' own names aside; one finding a body and
 * section, which names the sibling most like it. In the order of the list. Ids must differ.
 */
export function findSimilarSiblings(
  siblings: readonly Sibling[],
  options: NarrativeOptions = {},
): readonly SimilarityFinding[] {
  const { threshold = 0.8, locale = zhCN } = options
  const findings: SimilarityFinding[] = []
  for (const section of comparedSections) {
    const entries = siblings.map(sibling => entryOf(sibling, section))
    const byId = new Map(entries.map(entry => [entry.sibling.id, entry]))
    const index = createSimilarityIndex({ ...meeting, capacity: entries.length })
    for (const { sibling, sketch } of entries) if (sketch) index.add(sibling.id, sketch)
    for (const { sibling, narrative, sketch } of entries) {
      if (!sketch) continue
      const candidates = index.query(sketch, meetingThreshold).filter(({ id }) => id !== sibling.id)
      let best: { name: string; repetition: Repetition } | undefined
      for (const { id } of candidates.slice(0, closest)) {
        const other = byId.get(id)!
        const repetition = compareTexts(narrative, other.narrative)
        if (!repetition || repetition.share < threshold) continue
        if (!best || repetition.share > best.repetition.share) best = { name: other.sibling.name, repetition }
      }
      if (!best) continue
      const { share, passages } = best.repetition
      const params = { section, percent: toPercent(share), name: best.name }
      const rule = 'narrative-resembles-sibling'
      const instance = `${rule}:${section}:${sibling.id}`
      findings.push(
        wordSimilarity({ rule, instance, code: 'narrative_shared', params, passages }, sibling.report, locale),
      )
    }
  }
  return findings
}
