import type { Output } from '../app/request.ts'

type Conversation = Output<'readConversation'>
export type Message = Conversation['messages'][number]
export type Turn = Conversation['turns'][number]
export type Finding = NonNullable<Conversation['audit']>['findings'][number]
export type ConversationEvent = Conversation['events'][number]

export type Entry =
  | { readonly kind: 'day'; readonly at: string }
  | { readonly kind: 'event'; readonly at: string; readonly event: ConversationEvent }
  | {
      readonly kind: 'message'
      readonly at: string
      readonly message: Message
      /** What the assistant made of this message of the customer's. */
      readonly understood: Turn | null
      /** The turn that this answer of the assistant's came from. */
      readonly answered: Turn | null
      readonly findings: readonly Finding[]
    }

/** Said by the message itself already. */
const SILENT_EVENTS = new Set(['note'])

/** Everything said and done, in time order, with a line for each new day. Messages taken back are left out: nobody got them. */
export function timeline({
  messages,
  events,
  turns,
  audit,
}: Pick<Conversation, 'messages' | 'events' | 'turns' | 'audit'>): Entry[] {
  const shown = messages.filter(({ delivery }) => delivery !== 'undone')
  const understood = new Map(turns.map((turn) => [turn.message, turn]))
  let open: Turn | null = null
  const said = shown.map((message): Entry => {
    const turn = message.from === 'customer' ? (understood.get(message.id) ?? null) : null
    const answered = message.from === 'assistant' ? open : null
    open = turn ?? (answered ? null : open)
    return {
      kind: 'message',
      at: message.at,
      message,
      understood: turn,
      answered,
      findings: audit?.findings.filter((finding) => finding.message === message.id) ?? [],
    }
  })
  const done = events
    .filter(({ type }) => !SILENT_EVENTS.has(type))
    .map((event): Entry => ({ kind: 'event', at: event.at, event }))
  return withDays([...said, ...done].sort((a, b) => Date.parse(a.at) - Date.parse(b.at)))
}

/** Findings on the conversation as a whole. */
export function findingsOfAll(audit: Conversation['audit']): readonly Finding[] {
  return audit?.findings.filter(({ message }) => message === null) ?? []
}

function withDays(entries: readonly Entry[]): Entry[] {
  return entries.flatMap((entry, index): Entry[] => {
    const before = entries[index - 1]
    const isNewDay = before === undefined || new Date(before.at).toDateString() !== new Date(entry.at).toDateString()
    return isNewDay ? [{ kind: 'day', at: entry.at }, entry] : [entry]
  })
}
