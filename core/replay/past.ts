import type { Conversation, Message } from '../conversation/conversation.ts'

/** Something that was said to a customer once, and what stood before it: what a candidate playbook is tried on. */
export type Past =
  /** A customer's message that the assistant answered; the conversation ends with it. */
  | { readonly kind: 'asked'; readonly message: Message; readonly conversation: Conversation }
  /** A consultant's reply that the guard looks at; the conversation ends before it. */
  | { readonly kind: 'replied'; readonly message: Message; readonly conversation: Conversation }

/** How far back the live path looks; so far a replay looks too. */
const RECENT = 30

/** Every turn of the conversation that can be walked again, in order. */
export function pastsOf(conversation: Conversation): readonly Past[] {
  const { messages } = conversation
  return messages.flatMap((message, n): readonly Past[] => {
    if (message.internal) return []
    if (message.from === 'customer')
      return isAnsweredByAssistant(messages, n)
        ? [{ kind: 'asked', message, conversation: upTo(conversation, n + 1) }]
        : []
    return message.from === 'agent' ? [{ kind: 'replied', message, conversation: upTo(conversation, n) }] : []
  })
}

/** The next thing that the firm said came from the assistant. */
function isAnsweredByAssistant(messages: readonly Message[], n: number): boolean {
  const next = messages.slice(n + 1).find(({ internal }) => !internal)
  return next?.from === 'assistant'
}

/** As it stood then: what came later was not known to anybody. */
function upTo(conversation: Conversation, count: number): Conversation {
  const messages = conversation.messages.slice(Math.max(0, count - RECENT), count)
  const last = messages.at(-1)?.at ?? conversation.openedAt
  return {
    ...conversation,
    status: 'open',
    closedAt: null,
    category: null,
    cause: null,
    outcome: null,
    messages,
    events: conversation.events.filter(({ at }) => at <= last),
  }
}
