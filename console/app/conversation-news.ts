import type { QueryClient } from '@tanstack/react-query'
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

async function askOnce(client: QueryClient, id: string, ask: (after: number) => Promise<Answer>): Promise<void> {
  const queryKey = ['readConversation', { params: { id } }]
  const shown = client.getQueryCache().find<Conversation>({ queryKey })
  const known = shown?.state.data
  const isQuiet = () => shown?.isActive() === true && shown.state.fetchStatus === 'idle' && !shown.state.isInvalidated
  if (known === undefined || !isQuiet()) return client.invalidateQueries({ queryKey })
  const { news } = await ask(known.summary.lastSeq).catch(() => UNKNOWN)
  if (news === null || !isQuiet() || shown?.state.data !== known) return client.invalidateQueries({ queryKey })
  client.setQueryData(queryKey, withNews(known, news))
}

const UNKNOWN: Answer = { news: null }

function withNews(known: Conversation, { messages, ...news }: NonNullable<Answer['news']>): Conversation {
  const told = new Set(messages.map(({ id }) => id))
  const before = known.messages.filter(({ id }) => !told.has(id))
  // There are news only of what no audit has read: what one found before the customer wrote again is over.
  return { ...known, ...news, messages: [...before, ...messages], audit: null }
}
