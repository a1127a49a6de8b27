import { type Selectable, sql } from 'kysely'
import type { ConversationId, Instant, MailboxId, MailId, MessageId } from '../../../../core/vocabulary/vocabulary.ts'
import type { Mail, MailHead, MailState, Mails } from '../../../ports/mails.ts'
import type { MailRow } from '../tables.ts'
import type { Scope } from './scope.ts'
import { json, storable, storableOrNull } from './storable.ts'

/** A thread that names more of our mails than this names the newest first. */
const MOST_REFERENCES = 50
/** Mails of one conversation that are shown. */
const MOST_OF_CONVERSATION = 1_000
const MOST_UNREAD = 100
const MOST_SUBJECT = 200

const UNREAD_HEAD: MailHead = {
  subject: '',
  from: null,
  to: [],
  cc: [],
  inReplyTo: null,
  references: [],
  automatic: null,
  isVerified: false,
  text: '',
  hasHtml: false,
  textHash: '',
}

export function mailsIn({ db, workspace }: Scope): Mails {
  const all = () => db.selectFrom('opiekun.mails').selectAll().where('workspace', '=', workspace)
  const one = async (query: ReturnType<typeof all>) => {
    const row = await query.executeTakeFirst()
    return row === undefined ? null : toMail(row)
  }

  return {
    async keep({ id, mailbox, messageId, at, uidValidity, uid, raw }) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('opiekun.mails')
        .values({
          workspace,
          id,
          mailbox,
          incoming: true,
          message_id: storable(messageId),
          conversation: null,
          message: null,
          peer: '',
          at,
          state: 'kept',
          reason: null,
          head: json(UNREAD_HEAD),
          uid_validity: uidValidity,
          uid,
        })
        .onConflict((conflict) => conflict.columns(['workspace', 'id']).doNothing())
        .executeTakeFirstOrThrow()
      if (numInsertedOrUpdatedRows === 0n) return false
      await db.insertInto('opiekun.raw_mails').values({ workspace, mail: id, raw }).execute()
      return true
    },

    async add({ id, mailbox, conversation, message, peer, at, state, reason, head }, domain) {
      await db
        .insertInto('opiekun.mails')
        .values({
          workspace,
          id,
          mailbox,
          incoming: false,
          // 244 random bits: who names it in an answer has seen our mail.
          message_id: sql`replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '') || '@' || ${storable(domain)}::text`,
          conversation,
          message,
          peer: storable(peer),
          at,
          state,
          reason: storableOrNull(reason),
          head: json(head),
          uid_validity: null,
          uid: null,
        })
        .onConflict((conflict) => conflict.columns(['workspace', 'id']).doNothing())
        .execute()
    },

    async giveSubject(conversation, subject) {
      await db
        .updateTable('opiekun.conversations')
        .set({ subject: storable(subject.slice(0, MOST_SUBJECT)) })
        .where('workspace', '=', workspace)
        .where('id', '=', conversation)
        .execute()
    },

    load: (id) => one(all().where('id', '=', id)),

    async raw(id) {
      const row = await db
        .selectFrom('opiekun.raw_mails')
        .select('raw')
        .where('workspace', '=', workspace)
        .where('mail', '=', id)
        .executeTakeFirst()
      return row?.raw ?? null
    },

    ofMessage: (message) => one(all().where('message', '=', message)),

    ofConversation: async (conversation) =>
      (
        await all()
          .where('conversation', '=', conversation)
          .orderBy('at')
          .orderBy('id')
          .limit(MOST_OF_CONVERSATION)
          .execute()
      ).map(toMail),

    async sentUnder(messageIds) {
      if (messageIds.length === 0) return []
      const rows = await all()
        .where('incoming', '=', false)
        .where('message_id', 'in', messageIds.slice(-MOST_REFERENCES).map(storable))
        .orderBy('at', 'desc')
        .execute()
      return rows.map(toMail)
    },

    async update(id, { conversation, message, peer, state, reason, head }) {
      const named = {
        conversation,
        message,
        peer: peer === undefined ? undefined : storable(peer),
        state,
        reason: reason === undefined ? undefined : storableOrNull(reason),
        head: head === undefined ? undefined : json(head),
      }
      await db
        .updateTable('opiekun.mails')
        .set(Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined)))
        .where('workspace', '=', workspace)
        .where('id', '=', id)
        .execute()
    },

    async unread(before) {
      const rows = await db
        .selectFrom('opiekun.mails')
        .select('id')
        .where('workspace', '=', workspace)
        .where('state', '=', 'kept')
        .where('at', '<', before)
        .orderBy('at')
        .limit(MOST_UNREAD)
        .execute()
      return rows.map(({ id }) => id as MailId)
    },

    async automaticTo(peer, since) {
      const { count } = await db
        .selectFrom('opiekun.mails')
        .select(sql<number>`count(*)::int`.as('count'))
        .where('workspace', '=', workspace)
        .where('peer', '=', peer)
        .where('at', '>=', since)
        .where('incoming', '=', false)
        .where(sql<boolean>`head->>'automatic' is not null`)
        .executeTakeFirstOrThrow()
      return count
    },

    async saidBefore(peer, textHash, since, except) {
      const row = await db
        .selectFrom('opiekun.mails')
        .select('id')
        .where('workspace', '=', workspace)
        .where('peer', '=', peer)
        .where('at', '>=', since)
        .where('incoming', '=', true)
        .where('id', '<>', except)
        .where(sql<boolean>`head->>'textHash' = ${textHash}`)
        .limit(1)
        .executeTakeFirst()
      return row !== undefined
    },

    async erase(conversation) {
      await db
        .deleteFrom('opiekun.raw_mails')
        .where('workspace', '=', workspace)
        .where('mail', 'in', (mails) =>
          mails
            .selectFrom('opiekun.mails')
            .select('id')
            .where('workspace', '=', workspace)
            .where('conversation', '=', conversation),
        )
        .execute()
      await db
        .updateTable('opiekun.mails')
        .set({
          conversation: null,
          message: null,
          message_id: '',
          peer: '',
          reason: null,
          head: json(UNREAD_HEAD),
          state: 'erased',
        })
        .where('workspace', '=', workspace)
        .where('conversation', '=', conversation)
        .execute()
    },
  }
}

function toMail(row: Selectable<MailRow>): Mail {
  return {
    id: row.id as MailId,
    mailbox: row.mailbox as MailboxId,
    incoming: row.incoming,
    messageId: row.message_id,
    conversation: row.conversation as ConversationId | null,
    message: row.message as MessageId | null,
    peer: row.peer,
    at: row.at as Instant,
    state: row.state as MailState,
    reason: row.reason,
    head: row.head as MailHead,
  }
}
