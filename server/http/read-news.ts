import type { ConversationEvent } from '../../core/conversation/conversation.ts'
import type { ConversationId } from '../../core/vocabulary/vocabulary.ts'
import type { DeskNews } from '../ports/conversations.ts'
import type { Workspace } from '../ports/directory.ts'
import { Failure } from '../ports/failure.ts'
import { showNewsForDesk } from './conversation-wire.ts'
import type { HttpPorts } from './ports.ts'
import { mayBeRisky, reasonsOf } from './risk-reasons.ts'

/** Among so many of the newest messages the customer's last ones are looked for. */
const LOOKED_THROUGH = 20

/** After one of these, something read here was said elsewhere, or is no longer read here. */
const OF_MATTERS: ReadonlySet<ConversationEvent['type']> = new Set([
  'joined',
  'join-undone',
  'split-off',
  'split-from',
  'split-undone',
])

/** What the customer changed of a conversation since a message; null where only the whole of it says that. @throws {Failure} not-found */
export function readNews(
  firm: Workspace,
  id: ConversationId,
  after: number,
  { store, language, desks }: Pick<HttpPorts, 'store' | 'language' | 'desks'>,
): Promise<ReturnType<typeof showNewsForDesk> | null> {
  return store.read(firm.id, async ({ conversations }) => {
    const news = await conversations.deskNewsAfter(id, after)
    if (news === null) throw new Failure('not-found', 'give-up')
    if (!isToldByNews(news)) return null
    const { summary } = news
    const said = mayBeRisky(summary) ? await conversations.messagesAfter(id, summary.lastSeq - LOOKED_THROUGH) : []
    return showNewsForDesk(news, reasonsOf(summary, said, desks.known(firm.id)?.playbook ?? {}, language))
  })
}

/** A matter that is read in several places, and an audit's findings, are no news: they are read as a whole. */
function isToldByNews({ summary, auditedAt, events }: DeskNews): boolean {
  return summary.partOf === null && auditedAt === null && !events.some(({ type }) => OF_MATTERS.has(type))
}
