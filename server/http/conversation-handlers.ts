import { askedTerms } from '../../core/conversation/conversation.ts'
import type { AttachmentId, ConversationId, Instant, MessageId, PersonId } from '../../core/vocabulary/vocabulary.ts'
import { Failure } from '../ports/failure.ts'
import { acceptConversation, assignConversation, returnConversation } from '../workflows/change-holder.ts'
import { coachedDraft } from '../workflows/check-draft.ts'
import { closeConversation, reopenConversation } from '../workflows/close-conversation.ts'
import { undoMessage } from '../workflows/deliver-message.ts'
import { noteStop, sendReply, writeNote } from '../workflows/send-reply.ts'
import type { Handlers } from './call.ts'
import { showGuard, showMessage, showSummary } from './conversation-wire.ts'
import type { HttpPorts } from './ports.ts'
import { readConversation } from './read-conversation.ts'
import { readNews } from './read-news.ts'

type Name =
  | 'listConversations'
  | 'countConversations'
  | 'readConversation'
  | 'readNews'
  | 'listMessages'
  | 'sendMessage'
  | 'undoMessage'
  | 'checkDraft'
  | 'noteStop'
  | 'acceptConversation'
  | 'returnConversation'
  | 'assignConversation'
  | 'closeConversation'
  | 'reopenConversation'

const MINUTE_MS = 60_000

/** The inbox and what a consultant does with a conversation. */
export function conversationHandlers(ports: HttpPorts): Handlers<Name> {
  const { store, clock, language } = ports
  return {
    listConversations: async ({ caller, query }) => {
      const { view, words, order, cursor, limit, waiting, urgent, complaint, holder, ...narrowed } = query
      const asked = askedTerms(words ?? '', language.polish)
      const page = await store.read(caller.workspace.id, ({ conversations }) =>
        conversations.list({
          view,
          order,
          words: asked.length === 0 ? null : asked,
          cursor: cursor ?? null,
          limit,
          person: caller.person.id,
          filter: {
            ...narrowed,
            holder: holder as PersonId | 'nobody' | undefined,
            waitingSince: waiting === undefined ? undefined : ((clock.now() - waiting * MINUTE_MS) as Instant),
            urgent: urgent === 'yes',
            complaint: complaint === 'yes',
          },
        }),
      )
      return { items: page.items.map(showSummary), next: page.next }
    },
    countConversations: ({ caller }) =>
      store.read(caller.workspace.id, ({ conversations }) => conversations.countViews(caller.person.id)),
    readConversation: ({ caller, params }) => readConversation(caller.workspace, params.id as ConversationId, ports),
    readNews: async ({ caller, params, query }) => ({
      news: await readNews(caller.workspace, params.id as ConversationId, query.after, ports),
    }),
    listMessages: async ({ caller, params, query }) => {
      const items = await store.read(caller.workspace.id, async ({ conversations }) => {
        const id = params.id as ConversationId
        const messages = await conversations.messagesAfter(id, query.after)
        const isThere = messages.length > 0 || (await conversations.load(id, { recent: 0 })) !== null
        if (!isThere) throw new Failure('not-found', 'give-up')
        return messages
      })
      return { items: items.map(showMessage) }
    },
    sendMessage: async ({ caller, params, body }) => {
      const outgoing = {
        workspace: caller.workspace.id,
        conversation: params.id as ConversationId,
        id: body.id as MessageId,
        text: body.text,
        author: caller.person,
        attachments: body.attachments as readonly string[] as readonly AttachmentId[],
        through: body.through as ConversationId | undefined,
        after: body.after ?? null,
        overrideReason: body.overrideReason ?? null,
        mail: body.mail,
      }
      if (!body.internal) {
        const { message, guard } = await sendReply(outgoing, ports)
        return { message: showMessage(message), guard: showGuard(guard) }
      }
      return { message: showMessage(await writeNote(outgoing, ports)), guard: { verdict: 'allow', findings: [] } }
    },
    undoMessage: async ({ caller, params }) => {
      const held = {
        workspace: caller.workspace.id,
        conversation: params.id as ConversationId,
        message: params.message as MessageId,
      }
      return showMessage(await undoMessage(held, ports))
    },
    checkDraft: async ({ caller, params, body }) => {
      const draft = {
        workspace: caller.workspace.id,
        conversation: params.id as ConversationId,
        text: body.text,
        author: caller.person.name,
        attachments: Array.from({ length: body.attachments }, () => ({ name: '', size: 0 })),
      }
      const { guard, hints } = await coachedDraft(draft, ports)
      return {
        ...showGuard(guard),
        hints: hints.map(({ kind, why, example }) => ({ kind, why: { pl: why.pl, en: why.en }, example })),
      }
    },
    noteStop: ({ caller, params, body }) =>
      noteStop(
        {
          workspace: caller.workspace.id,
          conversation: params.id as ConversationId,
          id: body.id as MessageId,
          text: body.text,
          author: caller.person,
          overrideReason: null,
        },
        ports,
      ),
    acceptConversation: async ({ caller, params }) =>
      showSummary(
        (await acceptConversation(caller.workspace.id, params.id as ConversationId, caller.person, ports)).summary,
      ),
    returnConversation: async ({ caller, params }) =>
      showSummary(
        (await returnConversation(caller.workspace.id, params.id as ConversationId, caller.person, ports)).summary,
      ),
    assignConversation: async ({ caller, params, body }) =>
      showSummary(
        (await assignConversation(caller.workspace.id, params.id as ConversationId, body.person as PersonId, ports))
          .summary,
      ),
    closeConversation: async ({ caller, params, body }) =>
      showSummary(
        (
          await closeConversation(
            caller.workspace.id,
            params.id as ConversationId,
            { ...body, by: caller.person },
            ports,
          )
        ).summary,
      ),
    reopenConversation: async ({ caller, params }) =>
      showSummary((await reopenConversation(caller.workspace.id, params.id as ConversationId, ports)).summary),
  }
}
