import { sql } from 'kysely'
import type { AttachmentId, ConversationId, MessageId, PersonId } from '../../../../core/vocabulary/vocabulary.ts'
import type { AttachmentFacts, Attachments } from '../../../ports/attachments.ts'
import { Failure } from '../../../ports/failure.ts'
import type { Scope } from './scope.ts'
import { storable } from './storable.ts'

export function attachmentsIn({ db, workspace }: Scope): Attachments {
  const of = (conversation: ConversationId) =>
    db.selectFrom('opiekun.attachments').where('workspace', '=', workspace).where('conversation', '=', conversation)
  return {
    async save({ id, conversation, name, type, content, by, at }) {
      const there = await db
        .selectFrom('opiekun.conversations')
        .select('id')
        .where('workspace', '=', workspace)
        .where('id', '=', conversation)
        .executeTakeFirst()
      if (there === undefined) throw new Failure('not-found', 'give-up')
      await db
        .insertInto('opiekun.attachments')
        .values({
          workspace,
          id,
          conversation,
          message: null,
          name: storable(name),
          type,
          size: content.byteLength,
          uploaded_by: by,
          created_at: at,
          content,
        })
        .onConflict((conflict) => conflict.columns(['workspace', 'id']).doNothing())
        .execute()
      const row = await of(conversation).select(FACTS).where('id', '=', id).executeTakeFirst()
      if (row === undefined) throw new Failure('not-found', 'give-up')
      return toFacts(row)
    },

    async attach(conversation, ids, message, by) {
      if (ids.length === 0) return []
      const rows = await db
        .updateTable('opiekun.attachments')
        .set({ message })
        .where('workspace', '=', workspace)
        .where('conversation', '=', conversation)
        .where('id', 'in', ids)
        .where(sql<boolean>`uploaded_by is not distinct from ${by}`)
        .where((row) => row.or([row('message', 'is', null), row('message', '=', message)]))
        .returning(FACTS)
        .execute()
      const found = new Map(rows.map((row) => [row.id, toFacts(row)]))
      return ids.map((id) => {
        const facts = found.get(id)
        if (facts === undefined) throw new Failure('not-found', 'give-up')
        return facts
      })
    },

    async release(conversation, message) {
      await db
        .updateTable('opiekun.attachments')
        .set({ message: null })
        .where('workspace', '=', workspace)
        .where('conversation', '=', conversation)
        .where('message', '=', message)
        .execute()
    },

    async load(conversation, id) {
      const row = await of(conversation)
        .select([...FACTS, 'message', 'uploaded_by', 'content'])
        .where('id', '=', id)
        .executeTakeFirst()
      if (row === undefined) return null
      return {
        ...toFacts(row),
        conversation,
        message: row.message as MessageId | null,
        by: row.uploaded_by as PersonId | null,
        content: row.content,
      }
    },

    async looseBytes(conversation) {
      const { total } = await of(conversation)
        .select(sql<number>`coalesce(sum(size), 0)::bigint`.as('total'))
        .where('message', 'is', null)
        .executeTakeFirstOrThrow()
      return total
    },

    async forgetLoose(before) {
      await db
        .deleteFrom('opiekun.attachments')
        .where('workspace', '=', workspace)
        .where('message', 'is', null)
        .where('created_at', '<', before)
        .execute()
    },
  }
}

const FACTS = ['id', 'name', 'type', 'size'] as const

function toFacts({
  id,
  name,
  type,
  size,
}: Readonly<Record<'id' | 'name' | 'type', string>> & { size: number }): AttachmentFacts {
  return { id: id as AttachmentId, name, type, size }
}
