import { type FindingCode, isOwnCode, kindOf, type TraitName } from '../vocabulary/vocabulary.ts'
import { rateOf } from './answer-by-data.ts'
import type { Evidence, Suggested, ToldOf } from './told.ts'

/** Kinds of mistake that only a machine makes. */
const OF_THE_MACHINE: ReadonlySet<FindingCode> = new Set([
  'bot-loop',
  'no-human-exit',
  'irrelevant-reply',
  'undisclosed-automation',
  'unsupported-claim',
])
/** Kinds of mistake that are one: somebody was not told what a colleague knew. */
const OF_THE_HANDOVER: ReadonlySet<FindingCode> = new Set(['bounced', 'handover-without-context', 'not-my-department'])
const WRITTEN_DOWN: ReadonlySet<TraitName> = new Set(['article', 'macro', 'link'])
/** What is true of more than half of the conversations is the rule in them, and twice as often as elsewhere it is no chance company. */
const MOSTLY = 0.5
const TWICE = 2
/** A habit of so many people is the system's: each of them learned it here. */
const SEVERAL_PEOPLE = 3

/**
 * Where a person might begin to look, the surest sign first; null where the data points nowhere. A suggestion, never a conclusion: what
 * comes together need not come of each other. One person's habit is called what the firm can mend, their introduction, and is nobody's fault.
 */
export function suggestCause(evidence: Evidence, told: ToldOf): Suggested | null {
  const { code, contrast, followsChange } = evidence
  const place = contrast?.trait.name
  if (place !== undefined && WRITTEN_DOWN.has(place))
    return { cause: 'documentation', origin: 'system', because: 'place' }
  if (OF_THE_MACHINE.has(code) || isMostlyAutomatic(told))
    return { cause: 'automation', origin: 'system', because: 'tools' }
  if (OF_THE_HANDOVER.has(code) || place === 'team' || isBetweenPeople(told))
    return { cause: 'handover', origin: 'system', because: OF_THE_HANDOVER.has(code) ? 'place' : 'communication' }
  if (followsChange) return { cause: 'untested', origin: 'system', because: 'signals' }
  if (place === 'author') return { cause: 'onboarding', origin: 'mixed', because: 'place' }
  const overdue = told.procedures.some((fact) => fact.kind === 'knowledge' && fact.overdue > fact.articles / 2)
  return overdue ? { cause: 'documentation', origin: originOf(evidence, told), because: 'procedures' } : null
}

function isMostlyAutomatic({ tools }: ToldOf): boolean {
  return tools.some(
    (fact) =>
      fact.kind === 'share' &&
      fact.trait.name === 'handling' &&
      fact.trait.value === 'automatic' &&
      rateOf(fact.count) > MOSTLY,
  )
}

function isBetweenPeople({ communication }: ToldOf): boolean {
  return communication.some(
    (fact) =>
      fact.kind === 'mistake' && rateOf(fact.inside) > MOSTLY && rateOf(fact.inside) >= TWICE * rateOf(fact.outside),
  )
}

/** A person's slip, unless several people make the same one. */
function originOf({ code }: Evidence, { departments }: ToldOf): Suggested['origin'] {
  const several = departments.some((fact) => fact.kind === 'people' && fact.people >= SEVERAL_PEOPLE)
  if (several || isOwnCode(code)) return 'system'
  return kindOf(code).origin
}
