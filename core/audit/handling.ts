import type { Conversation } from '../conversation/conversation.ts'
import type { Handling } from '../vocabulary/vocabulary.ts'

/** Who answered the customer: people, the assistant, or both. A conversation nobody answered is people's: it waited for them. */
export function handlingOf({ messages }: Pick<Conversation, 'messages'>): Handling {
  const answered = (by: 'agent' | 'assistant'): boolean =>
    messages.some(({ from, internal }) => from === by && !internal)
  if (!answered('assistant')) return 'manual'
  return answered('agent') ? 'hybrid' : 'automatic'
}
