import type { Edition } from '../editions/definition.ts'
import type { Report } from '../model/report.ts'

/** One body in a roll-up. Who belongs to it is a setting of the supervising body, never derived. */
export interface RollUpMember {
  /** Identity of the body wherever reports are kept. */
  readonly id: string
  /** What sentences call it. */
  readonly name: string
  /** Its accepted report, `null` while there is none. */
  readonly report: Report | null
  /** Hash or revision of `report`: another one whenever the report changes. */
  readonly stamp?: string
  /** Bodies whose figures `report` already holds: the members of a county's own roll-up. */
  readonly covers?: readonly string[]
}

/** What a supervising body's report is computed from. */
export interface RollUpScope {
  readonly edition: Edition
  readonly year: number
  /** The supervising body's own figures (本级), `null` where it reports none of its own. */
  readonly own: RollUpMember | null
  readonly members: readonly RollUpMember[]
}

/** Why a body's figures are not in the sum. */
export type LeftOutReason = 'missing' | 'edition' | 'year' | 'duplicate'

export interface LeftOut {
  readonly member: RollUpMember
  readonly why: LeftOutReason
}

/** A body whose report is in the sum. */
export type Contributor = RollUpMember & { readonly report: Report }

/** The bodies of a scope, its own first. */
export function membersOf({ own, members }: RollUpScope): readonly RollUpMember[] {
  return own ? [own, ...members] : members
}

/**
 * Which reports are added up. A body that appears twice counts once: in the roll-up that covers it where that is
 * there, else where it is listed first.
 */
export function contributorsOf(scope: RollUpScope): {
  readonly contributors: readonly Contributor[]
  readonly leftOut: readonly LeftOut[]
} {
  const all = membersOf(scope)
  const reasonFor = ({ report }: RollUpMember): LeftOutReason | undefined => {
    if (!report) return 'missing'
    if (report.edition !== scope.edition.id) return 'edition'
    return report.year === scope.year ? undefined : 'year'
  }
  const covered = new Set<string>()
  for (const member of all) {
    if (reasonFor(member) === undefined) {
      for (const id of member.covers ?? []) if (id !== member.id) covered.add(id)
    }
  }
  const seen = new Set<string>()
  const contributors: Contributor[] = []
  const leftOut: LeftOut[] = []
  for (const member of all) {
    const why = covered.has(member.id) || seen.has(member.id) ? 'duplicate' : reasonFor(member)
    if (why) leftOut.push({ member, why })
    else {
      seen.add(member.id)
      contributors.push(member as Contributor)
    }
  }
  return { contributors, leftOut }
}
