import type { Conversation, Message } from '../conversation/conversation.ts'
import { type KeptCase, passes, type Scene } from '../evaluation/evaluation.ts'
import type { Reader } from '../guard/guard.ts'
import type { Playbook } from '../playbook/playbook.ts'
import { type Desk, think } from '../turn/turn.ts'
import { understandFor } from '../understanding/understanding.ts'
import type { ArticleId, ConversationId, CustomerId, Instant, MessageId } from '../vocabulary/vocabulary.ts'
import type { Sides } from './replay-past.ts'

/** A question of which the firm wrote down the article that answers it; null: a case that people kept, which says itself what is right. */
export interface GoldenCase {
  readonly question: string
  readonly article: ArticleId | null
}

/** The questions that stand with the articles of the playbook as the firm has it, in their order. */
export function goldenCases({ knowledge }: Playbook): readonly (GoldenCase & { readonly article: ArticleId })[] {
  return knowledge.flatMap(({ id, phrasings }) => phrasings.map((question) => ({ question, article: id })))
}

/** What became of a golden case: `broken` was green before the change and is not after it; `cured` the other way round. */
export type GoldenFate = 'green' | 'broken' | 'cured' | 'never-green'

export function replayGolden({ question, article }: GoldenCase, sides: Sides, reader: Reader): GoldenFate {
  const message = asked(question)
  const conversation = around(message)
  const isGreen = (desk: Desk) => {
    const understanding = understandFor(desk.playbook, question, reader)
    const { reply, delivery } = think(message, understanding, conversation, desk, reader)
    return (
      delivery.kind === 'send' && reply.kind === 'answer' && reply.citations.some((cited) => cited.article === article)
    )
  }
  return fateOf(isGreen, sides)
}

/** What becomes of a case that people kept; the message is the question itself, or a consultant's, after what stood before it. */
export function replayKept(kept: KeptCase, scene: Scene, sides: Sides, reader: Reader): GoldenFate {
  return fateOf((desk) => passes(kept, scene, desk, reader), sides)
}

/** A question as the only message of a conversation, outside any time: it has always the same fate. */
export function sceneOf(question: string): Scene {
  const message = asked(question)
  return { message, conversation: around(message) }
}

function fateOf(isGreen: (desk: Desk) => boolean, { before, after }: Sides): GoldenFate {
  const [was, is] = [isGreen(before), isGreen(after)]
  return was ? (is ? 'green' : 'broken') : is ? 'cured' : 'never-green'
}

/** Outside any time and any conversation, so that the same question has always the same fate. */
function asked(text: string): Message {
  return {
    id: 'golden' as MessageId,
    at: 0 as Instant,
    from: 'customer',
    author: null,
    team: null,
    text,
    attachments: [],
    internal: false,
  }
}

function around(message: Message): Conversation {
  return {
    id: 'golden' as ConversationId,
    channel: 'chat',
    status: 'open',
    language: null,
    openedAt: message.at,
    closedAt: null,
    customer: { id: 'golden' as CustomerId, name: null, email: null },
    messages: [message],
    events: [],
    orders: [],
    category: null,
    cause: null,
    outcome: null,
  }
}
