import { DEFAULT_CHAT, hoursInWords } from '../../core/playbook/playbook.ts'
import type { AttachmentId, ConversationId, MessageId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { StoredConversation } from '../ports/conversations.ts'
import { Failure } from '../ports/failure.ts'
import { askForPerson } from '../workflows/ask-for-person.ts'
import { noteSeen } from '../workflows/note-seen.ts'
import { peopleNow } from '../workflows/people-now.ts'
import { deskOf, readableArticles } from '../workflows/public-articles.ts'
import { receiveMessage } from '../workflows/receive-message.ts'
import { openVisitorConversation, rateConversation } from '../workflows/visit.ts'
import type { Handlers } from './call.ts'
import { showForm } from './chat-handlers.ts'
import { isoTime } from './conversation-wire.ts'
import type { HttpPorts } from './ports.ts'
import { showToVisitor, showVisitorConversation } from './visitor-view.ts'

type Name =
  | 'readWidgetConfig'
  | 'openVisitorConversation'
  | 'readVisitorConversation'
  | 'sendVisitorMessage'
  | 'askForPerson'
  | 'shareVisitorPresence'
  | 'rateConversation'

/** The chat in a shop's page. */
export function widgetHandlers(ports: HttpPorts): Handlers<Name> {
  const { store, clock, bus, answerSoon } = ports

  async function load(workspace: WorkspaceId, id: ConversationId): Promise<StoredConversation> {
    const conversation = await store.transact(workspace, ({ conversations }) => conversations.load(id))
    if (conversation === null) throw new Failure('not-found', 'give-up')
    return conversation
  }

  return {
    readWidgetConfig: async ({ query }) => {
      const workspace = await store.directory.workspaceOfWidgetKey(query.key)
      if (workspace === null) throw new Failure('not-found', 'give-up')
      const [desk, people] = await Promise.all([
        deskOf(workspace.id, ports),
        store.read(workspace.id, (records) => records.people.list()),
      ])
      const { playbook } = desk
      const { present, opensAt } = peopleNow(people, playbook.targets.businessHours, clock.now())
      const { pl, en } = playbook.assistant.disclosure
      return {
        firm: playbook.firm.name,
        demo: workspace.demo,
        assistantName: playbook.assistant.name,
        disclosure: { pl, en },
        peopleNow: present,
        opensAt: isoTime(opensAt),
        hours: { ...hoursInWords(playbook.targets.businessHours) },
        form: showForm((playbook.chat ?? DEFAULT_CHAT).form),
        articles: readableArticles(desk, clock.now()).length > 0,
      }
    },
    openVisitorConversation: async ({ body }) => {
      const { token, conversation, isVerified } = await openVisitorConversation(
        {
          widgetKey: body.key,
          conversation: body.id as ConversationId,
          locale: body.locale,
          name: body.name || null,
          email: body.email ?? null,
          identity: body.identity ?? null,
          order: body.order || null,
          consents: body.consent,
        },
        ports,
      )
      const identity = body.identity === undefined ? null : isVerified ? 'verified' : 'unproven'
      return { token, conversation: showVisitorConversation(conversation, 0), identity }
    },
    readVisitorConversation: async ({ caller, query }) =>
      showVisitorConversation(await load(caller.workspace, caller.conversation), query.after),
    sendVisitorMessage: async ({ caller, body }) => {
      const { workspace, conversation: id } = caller
      const { message, unanswered } = await receiveMessage(
        {
          workspace,
          conversation: id,
          id: body.id as MessageId,
          text: body.text,
          files: body.attachments as AttachmentId[],
        },
        ports,
      )
      if (unanswered !== null) answerSoon({ workspace, conversation: id, message: message.id }, unanswered)
      return showToVisitor(message)
    },
    shareVisitorPresence: async ({ caller: { workspace, conversation }, body: { typing, seen } }) => {
      if (typing) bus.publish({ workspace, conversation, seq: 0, presence: { person: null, state: 'typing' } })
      if (seen > 0) await noteSeen({ workspace, conversation, by: 'customer', seq: seen }, ports)
    },
    askForPerson: async ({ caller }) => {
      await askForPerson(caller.workspace, caller.conversation, ports)
      return showVisitorConversation(await load(caller.workspace, caller.conversation), 0)
    },
    rateConversation: ({ caller, body }) => rateConversation(caller.workspace, caller.conversation, body, ports),
  }
}
