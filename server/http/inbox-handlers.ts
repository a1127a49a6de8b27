import type { z } from 'zod'
import { FAILURES } from '../../contract/failures/failures.ts'
import type { INBOX_ROUTES } from '../../contract/http/inbox.ts'
import type { ConversationId, Instant, PersonId } from '../../core/vocabulary/vocabulary.ts'
import { Failure } from '../ports/failure.ts'
import type { SavedView } from '../ports/inbox.ts'
import { type BulkAction, changeMany } from '../workflows/bulk.ts'
import { releaseConversation } from '../workflows/change-holder.ts'
import { noteSeen } from '../workflows/note-seen.ts'
import { snoozeConversation, wakeConversation } from '../workflows/snooze.ts'
import type { Handlers } from './call.ts'
import { isoTime, showSummary } from './conversation-wire.ts'
import type { HttpPorts } from './ports.ts'

type Name = keyof typeof INBOX_ROUTES
type WireAction = z.output<(typeof INBOX_ROUTES)['changeConversations']['body']>['action']
type WireFilter = z.input<(typeof INBOX_ROUTES)['saveView']['response']>['filter']

/** How people order the common inbox: views of their own, what comes back later, many at once. */
export function inboxHandlers(ports: HttpPorts): Handlers<Name> {
  const { store, clock, bus } = ports
  return {
    listSavedViews: async ({ caller }) => {
      const views = await store.read(caller.workspace.id, ({ inbox }) => inbox.views(caller.person.id))
      return { items: views.map((view) => ({ ...showView(view), mine: view.owner === caller.person.id })) }
    },
    saveView: async ({ caller, body }) => {
      await store.transact(caller.workspace.id, ({ inbox }) => inbox.saveView({ ...body, owner: caller.person.id }))
      return body
    },
    deleteView: ({ caller, params }) => {
      const mayDeleteShared = caller.person.role === 'manager' || caller.person.role === 'owner'
      return store.transact(caller.workspace.id, ({ inbox }) =>
        inbox.deleteView(params.id, caller.person.id, mayDeleteShared),
      )
    },
    snoozeConversation: async ({ caller, params, body }) => {
      const until = Date.parse(body.until) as Instant
      const id = params.id as ConversationId
      return showSummary((await snoozeConversation(caller.workspace.id, id, until, caller.person, ports)).summary)
    },
    wakeConversation: async ({ caller, params }) =>
      showSummary((await wakeConversation(caller.workspace.id, params.id as ConversationId, ports)).summary),
    releaseConversation: async ({ caller, params }) => {
      const id = params.id as ConversationId
      return showSummary((await releaseConversation(caller.workspace.id, id, caller.person, ports)).summary)
    },
    readCustomerHistory: async ({ caller, params }) => {
      const found = await store.read(caller.workspace.id, ({ conversations }) =>
        conversations.history(params.id as ConversationId),
      )
      if (found.length === 0) throw new Failure('not-found', 'give-up')
      return { items: found.map((entry) => ({ ...entry, at: isoTime(entry.at) })) }
    },
    markSeen: ({ caller, params }) =>
      store.transact(caller.workspace.id, async ({ inbox, conversations }) => {
        const id = params.id as ConversationId
        if ((await conversations.load(id, { recent: 0 })) === null) throw new Failure('not-found', 'give-up')
        await inbox.seen(caller.person.id, id, clock.now())
      }),
    sharePresence: async ({ caller, params, body }) => {
      const id = params.id as ConversationId
      const workspace = caller.workspace.id
      const known = await store.read(workspace, ({ conversations }) => conversations.load(id, { recent: 0 }))
      if (known === null) throw new Failure('not-found', 'give-up')
      bus.publish({ workspace, conversation: id, seq: 0, presence: { person: caller.person.id, state: body.state } })
      // Whoever may not answer has not read it for the firm.
      if (body.seen !== undefined && body.seen > known.seen.firm && caller.person.role !== 'reader')
        await noteSeen({ workspace, conversation: id, by: 'firm', seq: body.seen }, ports)
    },
    changeConversations: async ({ caller, body, locale }) => {
      const ids = [...new Set(body.ids)] as ConversationId[]
      const refused = await changeMany(caller.workspace.id, ids, readAction(body.action), caller.person, ports)
      return { refused: refused.map(({ id, code }) => ({ id, code, title: FAILURES[code].title[locale] })) }
    },
  }
}

function readAction(action: WireAction): BulkAction {
  if (action.kind === 'snooze') return { kind: 'snooze', until: Date.parse(action.until) as Instant }
  return action.kind === 'assign' ? { kind: 'assign', person: action.person as PersonId } : action
}

/** Checked when it was saved, and again on its way out. */
function showView({ id, name, shared, filter }: SavedView) {
  return { id, name, shared, filter: filter as WireFilter }
}
