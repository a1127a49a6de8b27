import { type Insertable, sql, type Updateable } from 'kysely'
import type { ConversationId } from '../../../../core/vocabulary/vocabulary.ts'
import type { ConversationChange, Conversations, Glimpse } from '../../../ports/conversations.ts'
import type { ConversationRow } from '../tables.ts'
import { appendMessage } from './append-message.ts'
import { MESSAGE_COLUMNS, toMessage } from './conversation-rows.ts'
import { countViews } from './count-views.ts'
import { customerHistory } from './customer-history.ts'
import { passToMerged, saveCustomer, updateCustomer } from './customers.ts'
import { mustTouch } from './found.ts'
import { listConversations, listOfCustomer } from './list-conversations.ts'
import { loadConversation } from './load-conversation.ts'
import { loadDeskNews } from './load-desk-news.ts'
import { loadNews } from './load-news.ts'
import { matters } from './matters.ts'
import type { Scope } from './scope.ts'
import { setDelivery } from './set-delivery.ts'
import { json, storableOrNull } from './storable.ts'
import { waitingLine } from './waiting-line.ts'

/** A reader that fell behind catches up in pages of this size. */
const CATCH_UP = 500

export function conversationsIn(scope: Scope): Conversations {
  const { db, workspace } = scope
  const own = (conversation: ConversationId) =>
    db.updateTable('opiekun.conversations').where('workspace', '=', workspace).where('id', '=', conversation)

  return {
    async open({ id, channel, language, customer, at, demo }) {
      await saveCustomer(scope, customer)
      const row: Insertable<ConversationRow> = {
        workspace,
        id,
        customer: customer.id,
        channel,
        language,
        status: 'open',
        demo,
        opened_at: at,
        last_at: at,
      }
      const opened = await db
        .insertInto('opiekun.conversations')
        .values(row)
        .onConflict((conflict) => conflict.columns(['workspace', 'id']).doNothing())
        .executeTakeFirstOrThrow()
      if ((opened.numInsertedOrUpdatedRows ?? 0n) > 0n) await passToMerged(scope, id)
    },

    append: (conversation, message, meaning) => appendMessage(scope, conversation, message, meaning),

    load: (conversation, { lock = false, recent = null, after = 0 } = {}) =>
      loadConversation(scope, conversation, { lock, recent, after }),

    newsAfter: (conversation, seq) => loadNews(scope, conversation, seq),
    deskNewsAfter: (conversation, seq) => loadDeskNews(scope, conversation, seq),

    async messagesAfter(conversation, seq) {
      const rows = await db
        .selectFrom('opiekun.messages')
        .select(MESSAGE_COLUMNS)
        .where('workspace', '=', workspace)
        .where('conversation', '=', conversation)
        .where('seq', '>', seq)
        .orderBy('seq')
        .limit(CATCH_UP)
        .execute()
      return rows.map(toMessage)
    },

    list: (query) => listConversations(scope, query),

    async countHeld(person) {
      const { held } = await db
        .selectFrom('opiekun.conversations')
        .select(({ fn }) => fn.countAll<number>().as('held'))
        .where('workspace', '=', workspace)
        .where('assignee', '=', person)
        .where('part_of', 'is', null)
        .where('status', '<>', 'closed')
        .executeTakeFirstOrThrow()
      return held
    },

    countViews: (person) => countViews(scope, person),

    ofCustomer: (customer, except) => listOfCustomer(scope, customer, except),

    history: (conversation) => customerHistory(scope, conversation),

    ...matters(scope),

    async record(conversation, event) {
      await db
        .insertInto('opiekun.conversation_events')
        .values({ workspace, conversation, at: event.at, event: json(event) })
        .execute()
    },

    async update(conversation, change) {
      const columns = columnsOf(change)
      if (Object.keys(columns).length > 0) mustTouch(await own(conversation).set(columns).executeTakeFirstOrThrow())
      if (change.customer !== undefined) await updateCustomer(scope, conversation, change.customer)
    },

    async see(conversation, by, seq) {
      const column = by === 'customer' ? 'seen_by_customer' : 'seen_by_firm'
      const { numUpdatedRows } = await own(conversation)
        .set(({ fn, ref, val }) => ({ [column]: fn('least', [ref('last_seq'), val(seq)]) }))
        .where(column, '<', sql<number>`least(last_seq, ${seq}::integer)`)
        .executeTakeFirstOrThrow()
      return numUpdatedRows > 0n
    },

    setDelivery: (message, delivery) => setDelivery(scope, message, delivery),

    async rate(conversation, { value, comment, at }) {
      const rating = { value, comment: storableOrNull(comment), at }
      await db
        .insertInto('opiekun.ratings')
        .values({ workspace, conversation, ...rating })
        .onConflict((conflict) => conflict.columns(['workspace', 'conversation']).doUpdateSet(rating))
        .execute()
    },

    async saveOrders(conversation, orders) {
      if (orders.length === 0) return
      const rows = orders.map((order) => ({ workspace, conversation, number: order.number, order: json(order) }))
      await db
        .insertInto('opiekun.orders')
        .values(rows)
        .onConflict((conflict) =>
          conflict
            .columns(['workspace', 'conversation', 'number'])
            .doUpdateSet((row) => ({ order: row.ref('excluded.order') })),
        )
        .execute()
    },

    async waitingSince(before) {
      const rows = await db
        .selectFrom('opiekun.conversations')
        .select('id')
        .where('workspace', '=', workspace)
        .where('handover_state', 'in', ['requested', 'queued'])
        .where('status', '<>', 'closed')
        .where('handover_since', '<', before)
        .where('part_of', 'is', null)
        .orderBy('handover_since')
        .execute()
      return rows.map(({ id }) => id as ConversationId)
    },

    waitingLine: (conversation, since) => waitingLine(scope, conversation, since),
    async untaken() {
      const { rows } = await sql<{ id: ConversationId }>`select c.id from opiekun.conversations c
        where c.workspace = ${workspace} and c.assignee is not null and c.status <> 'closed' and c.handover_state = 'accepted'
          and exists (select from opiekun.conversation_events e where e.workspace = c.workspace and e.conversation = c.id
            and e.at = c.handover_since and e.event ? 'fitness')
          and not exists (select from opiekun.messages m where m.workspace = c.workspace and m.conversation = c.id
            and m.author = 'agent' and m.at >= c.handover_since)
        order by c.handover_since, c.id`.execute(db)
      return rows.map(({ id }) => id)
    },

    async glimpses(conversations) {
      const { rows } = await sql<Glimpse>`select c.id, k.name as "customerName", c.last_text as "lastText"
        from opiekun.conversations c join opiekun.customers k on k.workspace = c.workspace and k.id = c.customer
        where c.workspace = ${workspace} and c.id in (select jsonb_array_elements_text(${json(conversations)}::jsonb))`.execute(
        db,
      )
      return rows
    },

    async unaudited(limit) {
      const rows = await db
        .selectFrom('opiekun.conversations')
        .select('id')
        .where('workspace', '=', workspace)
        .where('status', '=', 'closed')
        .where('audited_at', 'is', null)
        .where('part_of', 'is', null)
        .orderBy('closed_at')
        .orderBy('id')
        .limit(limit)
        .execute()
      return rows.map(({ id }) => id as ConversationId)
    },
  }
}

function columnsOf(change: ConversationChange): Updateable<ConversationRow> {
  const { handover } = change
  const named = {
    status: change.status,
    closed_at: change.closedAt,
    handover_state: handover?.state,
    handover_because: handover?.because,
    handover_since: handover?.since,
    assignee: change.assignee,
    topic: change.topic,
    urgency: change.urgency,
    escalation_risk: change.escalationRisk,
    waiting_since: change.waitingSince,
    snoozed_until: change.snoozedUntil,
    category: change.category,
    cause: change.cause,
    outcome: change.outcome,
    audited_at: change.auditedAt,
    procedure: change.procedure && json(change.procedure),
  }
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined))
}
