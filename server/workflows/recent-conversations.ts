import type { Conversation } from '../../core/conversation/conversation.ts'
import type { Instant, PersonId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { ConversationSummary, StoredConversation } from '../ports/conversations.ts'
import type { Store } from '../ports/store.ts'

/** Lets other work through between two pages: the live path must not wait for a look back. */
const A_PAGE = 50
/** A year of a small firm, some weeks of a large one: a look back costs no more than this. */
const MOST = 4_000
const NOBODY = '' as PersonId

/** Conversations in which something was said since this moment, page by page, the newest first. */
export async function* recentConversations(
  workspace: WorkspaceId,
  since: Instant,
  store: Store,
): AsyncGenerator<readonly StoredConversation[]> {
  let cursor: string | null = null
  for (let seen = 0; seen < MOST; seen += A_PAGE) {
    const asked = { view: 'all', person: NOBODY, words: null, cursor, limit: A_PAGE } as const
    const page: { readonly items: readonly ConversationSummary[]; readonly next: string | null } = await store.read(
      workspace,
      ({ conversations }) => conversations.list(asked),
    )
    const fresh = page.items.filter(({ lastAt }) => lastAt >= since)
    const loaded = await store.read(workspace, async ({ conversations }) => {
      const found: StoredConversation[] = []
      for (const { id } of fresh) {
        const conversation = await conversations.load(id)
        if (conversation !== null) found.push(conversation)
      }
      return found
    })
    yield loaded.map(withoutUnsent)
    cursor = page.next
    if (cursor === null || fresh.length < page.items.length) return
  }
}

/** What nobody received is no answer. */
function withoutUnsent(conversation: StoredConversation): StoredConversation {
  const messages = conversation.messages.filter(
    ({ delivery }) => delivery !== 'undone' && delivery !== 'failed' && delivery !== 'held',
  )
  return { ...conversation, messages } satisfies Conversation
}
