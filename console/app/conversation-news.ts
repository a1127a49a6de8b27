import type { Query, QueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import type { look } from '../../contract/realtime/live.ts'
import type { Output } from './request.ts'

type Conversation = Output<'readConversation'>
type Answer = Output<'readNews'>

/** Conversations whose news are being asked for; `again`: more was said meanwhile. */
const asking = new Map<string, 'once' | 'again'>()

/**
 * Asks for what a customer changed of a conversation that is shown, once at a time however fast they write. Where the news alone do not
 * say how it stands, the whole is asked for; and so it is where something else has changed what is shown meanwhile, for nobody knows which is newer.
 */
export async function askForNews(
  client: QueryClient,
  id: string,
  ask: (after: number) => Promise<Answer>,
): Promise<void> {
  if (asking.has(id)) {
    asking.set(id, 'again')
    return
  }
  try {
    do {
      asking.set(id, 'once')
      await askOnce(client, id, ask)
    } while (asking.get(id) === 'again')
  } finally {
    asking.delete(id)
  }
}

/** A customer's message as it comes with the hint to look. */
export type Said = NonNullable<z.output<typeof look>['said']>

/**
 * Shows a message without asking, where everything before it is shown and nothing else of the conversation is on its way.
 * False where it must be asked for.
 */
export function showSaid(client: QueryClient, id: string, { message, row }: Said): boolean {
  const queryKey = ['readConversation', { params: { id } }]
  const shown = client.getQueryCache().find<Conversation>({ queryKey })
  const known = shown?.state.data
  if (known === undefined || asking.has(id) || !isQuiet(shown)) return false
  const { summary, places, audit } = known
  if (summary.lastSeq !== message.seq - 1 || places.length > 0 || audit !== null) return false
  client.setQueryData<Conversation>(queryKey, {
    ...known,
    summary: { ...summary, ...row, lastSeq: message.seq },
    messages: [...known.messages.filter(({ id: other }) => other !== message.id), message],
    riskReasons: [],
  })
  return true
}

/** It is on the screen, and nobody asks for it or will. */
function isQuiet(shown: Query<Conversation> | undefined): boolean {
  return shown?.isActive() === true && shown.state.fetchStatus === 'idle' && !shown.state.isInvalidated
}

async function askOnce(client: QueryClient, id: string, ask: (after: number) => Promise<Answer>): Promise<void> {
  const queryKey = ['readConversation', { params: { id } }]
  const shown = client.getQueryCache().find<Conversation>({ queryKey })
  const known = shown?.state.data
  if (known === undefined || !isQuiet(shown)) return client.invalidateQueries({ queryKey })
  const { news } = await ask(known.summary.lastSeq).catch(() => UNKNOWN)
  if (news === null || !isQuiet(shown) || shown?.state.data !== known) return client.invalidateQueries({ queryKey })
  client.setQueryData(queryKey, withNews(known, news))
}

const UNKNOWN: Answer = { news: null }

function withNews(known: Conversation, { messages, ...news }: NonNullable<Answer['news']>): Conversation {
  const told = new Set(messages.map(({ id }) => id))
  const before = known.messages.filter(({ id }) => !told.has(id))
  // There are news only of what no audit has read: what one found before the customer wrote again is over.
  return { ...known, ...news, messages: [...before, ...messages], audit: null }
}
