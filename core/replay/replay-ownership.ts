import type { Conversation } from '../conversation/conversation.ts'
import type { ConversationId, Instant } from '../vocabulary/vocabulary.ts'

/** Whom past conversations on a matter came to, beside whom another rule would have put first. */
export interface OwnershipReplay {
  /** Those that came to people; the rest the assistant ended by itself. */
  readonly came: number
  /** Of these: had first by the person of the rule as it would be; */
  readonly alike: number
  /** passed on to somebody else afterwards; */
  readonly passedOn: number
  /** asked for a person and taken by nobody. */
  readonly untaken: number
  /** Those that another person had first, or nobody, the newest first; at most `MOST_KEPT`. */
  readonly otherwise: readonly PastHands[]
}

export interface PastHands {
  readonly conversation: ConversationId
  readonly at: Instant
  /** Who had it first, by the name shown then; null: nobody took it. */
  readonly first: string | null
  readonly passedOn: boolean
}

/** More than anybody reads; the rest is counted. */
const MOST_KEPT = 20

/**
 * What the past says of a rule: whom it would have put first. Who would have been at the desk with room, the past does not say, so nothing
 * here tells where a conversation would have ended. An archive knows people by their displayed names, so two of one name are one here.
 * `name`: of the person of the rule; null: nobody in particular, and every conversation would be for whoever comes first.
 */
export function replayOwnership(conversations: readonly Conversation[], name: string | null): OwnershipReplay {
  const came = conversations.flatMap((one) => pastHands(one) ?? [])
  const otherwise = came.filter(({ first }) => first === null || first !== name)
  return {
    came: came.length,
    alike: came.length - otherwise.length,
    passedOn: came.filter(({ passedOn }) => passedOn).length,
    untaken: came.filter(({ first }) => first === null).length,
    otherwise: otherwise.toSorted((a, b) => b.at - a.at).slice(0, MOST_KEPT),
  }
}

/** Null: it never came to people. */
function pastHands({ id, openedAt, messages, events }: Conversation): PastHands | null {
  const wanted = events.some(({ type }) => type === 'human-requested' || type === 'handed-over')
  const hands = [
    ...events.flatMap((event) =>
      (event.type === 'assigned' || event.type === 'transferred') && event.agent !== null
        ? [{ at: event.at, name: event.agent }]
        : [],
    ),
    ...messages.flatMap(({ at, from, author, internal }) =>
      from === 'agent' && !internal && author !== null ? [{ at, name: author }] : [],
    ),
  ].toSorted((a, b) => a.at - b.at)
  const [first] = hands
  if (first === undefined && !wanted) return null
  return {
    conversation: id,
    at: openedAt,
    first: first?.name ?? null,
    passedOn: hands.some(({ name }) => name !== first?.name),
  }
}
