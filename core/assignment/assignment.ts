/**
 * Assignment: who of those at work could best take a conversation, and why.
 *
 * Makes: candidates in order, with their reasons. From: what the conversation needs, what people declare, how much they hold.
 * Does not: give it to anybody; that is a person's word or the queue's, which asks for the one it may give it to.
 */
import type { Fitness } from '../conversation/conversation.ts'
import type { PersonId, Topic } from '../vocabulary/vocabulary.ts'

/** What a person declares of themselves; nothing declared = everything in the firm's own language. */
export interface Skills {
  readonly topics: readonly Topic[]
  /** BCP 47 primary tags beside the firm's own. */
  readonly languages: readonly string[]
}

export interface Colleague {
  readonly person: PersonId
  readonly skills: Skills
  /** Conversations in hand now. */
  readonly held: number
  readonly atDesk: boolean
}

/** What the conversation asks of whoever takes it. */
export interface Need {
  readonly topic: Topic | null
  /** Who answers for the matter; null = nobody in particular. */
  readonly owner: PersonId | null
  /** The customer's; null = not known. */
  readonly language: string | null
  /** Conversations that one person may hold at once. */
  readonly limit: number
}

export interface Candidate extends Colleague {
  readonly knowsTopic: boolean
  /** They answer for the matter. */
  readonly owns: boolean
  readonly speaks: boolean
  /** They hold as many as one person may. */
  readonly isFull: boolean
}

/** What everybody in a Polish firm speaks. */
const OWN_LANGUAGE = 'pl'

/**
 * Everybody, the fittest first: room before all, for a full desk answers nobody; then the language, without which nothing is understood;
 * then the topic, then who is there, then who holds least.
 */
export function rankColleagues(colleagues: readonly Colleague[], need: Need): readonly Candidate[] {
  return colleagues
    .map(
      (colleague): Candidate => ({
        ...colleague,
        owns: colleague.person === need.owner,
        knowsTopic: need.topic !== null && colleague.skills.topics.includes(need.topic),
        speaks:
          need.language === null ||
          need.language === OWN_LANGUAGE ||
          colleague.skills.languages.includes(need.language),
        isFull: colleague.held >= need.limit,
      }),
    )
    .toSorted(
      (a, b) =>
        Number(a.isFull) - Number(b.isFull) ||
        Number(b.speaks) - Number(a.speaks) ||
        Number(b.owns) - Number(a.owns) ||
        Number(b.knowsTopic) - Number(a.knowsTopic) ||
        Number(b.atDesk) - Number(a.atDesk) ||
        a.held - b.held,
    )
}

/**
 * Whom the queue may give the conversation to without asking: there, with room, speaking the customer's language where anybody does, and not one of those
 * who let it lie before; null: nobody, and it waits for whoever comes.
 */
export function chooseColleague(
  colleagues: readonly Colleague[],
  need: Need,
  letItLie: ReadonlySet<PersonId>,
): { readonly person: PersonId; readonly fitness: Fitness } | null {
  const ranked = rankColleagues(colleagues, need)
  // Where nobody of the firm declares the customer's language, waiting for somebody who does is waiting for ever.
  const anybodySpeaks = ranked.some(({ speaks }) => speaks)
  const chosen = ranked.find(
    ({ person, atDesk, isFull, speaks }) => atDesk && !isFull && (speaks || !anybodySpeaks) && !letItLie.has(person),
  )
  if (chosen === undefined) return null
  const { person, owns, knowsTopic, held } = chosen
  return {
    person,
    fitness: {
      knowsTopic: owns || knowsTopic,
      language: need.language === OWN_LANGUAGE || !anybodySpeaks ? null : need.language,
      held,
    },
  }
}
