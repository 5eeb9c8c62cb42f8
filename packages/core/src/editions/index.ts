import { cn2019 } from './cn-2019/index.ts'
import { cn2021 } from './cn-2021/index.ts'
import type { Edition } from './definition.ts'

/** Every edition, newest first. A new edition is a new folder and one entry here. */
export const editions = [cn2021, cn2019] as const
export type KnownEdition = (typeof editions)[number]
export type EditionId = KnownEdition['id']

const byId = new Map<string, Edition>(editions.map(edition => [edition.id, edition]))

export function findEdition(id: string): Edition | undefined {
  return byId.get(id)
}

/** The edition prescribed for a report year, if any (none before 2019). */
export function editionOfYear(year: number): Edition | undefined {
  return editions.find(({ years }: Edition) => year >= years.from && year <= (years.to ?? year))
}
