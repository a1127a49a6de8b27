import type { Polish } from '../../polish/polish.ts'
import type { Conversation, Message } from '../conversation/conversation.ts'
import { type Stated, statedIn } from '../guard/guard.ts'
import type { Channel, ConversationId, Instant, MessageId } from '../vocabulary/vocabulary.ts'

/** One fact that somebody of the firm told a customer. */
export interface Answer extends Stated {
  readonly conversation: ConversationId
  readonly message: MessageId
  readonly channel: Channel
  readonly at: Instant
  /** Null for the assistant. */
  readonly author: string | null
}

/** Every lasting fact that a conversation's answers state, each with the question before it. */
export function readAnswers({ id, channel, messages }: Conversation, polish: Polish): readonly Answer[] {
  const open = messages.filter(({ internal, from }) => !internal && from !== 'system')
  return open.flatMap((message, place) => {
    if (message.from === 'customer') return []
    const told = { conversation: id, message: message.id, channel, at: message.at, author: message.author }
    return statedIn(message.text, askedBefore(open, place), polish).map((stated) => ({ ...stated, ...told }))
  })
}

function askedBefore(messages: readonly Message[], place: number): string {
  const since = messages.slice(0, place).findLastIndex(({ from }) => from !== 'customer') + 1
  return messages
    .slice(since, place)
    .map(({ text }) => text)
    .join('\n')
}
