import type { ConversationId, Instant, PersonId } from '../../../../core/vocabulary/vocabulary.ts'
import { Failure } from '../../../ports/failure.ts'
import type { Reminders, ShownReminder } from '../../../ports/reminders.ts'
import type { Scope } from './scope.ts'
import { storable } from './storable.ts'

const MOST_SHOWN = 100

export function remindersIn({ db, workspace }: Scope): Reminders {
  const open = () =>
    db
      .selectFrom('opiekun.reminders as r')
      .innerJoin('opiekun.people as p', (join) =>
        join.onRef('p.workspace', '=', 'r.workspace').onRef('p.id', '=', 'r.person'),
      )
      .innerJoin('opiekun.people as b', (join) =>
        join.onRef('b.workspace', '=', 'r.workspace').onRef('b.id', '=', 'r.by_person'),
      )
      .innerJoin('opiekun.conversations as c', (join) =>
        join.onRef('c.workspace', '=', 'r.workspace').onRef('c.id', '=', 'r.conversation'),
      )
      .innerJoin('opiekun.customers as k', (join) =>
        join.onRef('k.workspace', '=', 'c.workspace').onRef('k.id', '=', 'c.customer'),
      )
      .select(['r.id', 'r.conversation', 'r.person', 'r.by_person', 'r.note', 'r.due_at'])
      .select(['p.name as person_name', 'b.name as by_name', 'k.name as customer_name'])
      .where('r.workspace', '=', workspace)
      .where('r.done_at', 'is', null)
      .orderBy('r.due_at')
      .orderBy('r.id')
      .limit(MOST_SHOWN)
  return {
    async save({ id, conversation, person, by, note, dueAt }) {
      const row = { person, by_person: by, note: storable(note), due_at: dueAt, done_at: null }
      await db
        .insertInto('opiekun.reminders')
        .values({ workspace, id, conversation, ...row })
        .onConflict((conflict) => conflict.columns(['workspace', 'id']).doUpdateSet(row))
        .execute()
    },

    ofConversation: async (conversation) =>
      (await open().where('r.conversation', '=', conversation).execute()).map(toShown),

    ofPerson: async (person) => (await open().where('r.person', '=', person).execute()).map(toShown),

    async finish(id, at) {
      const done = await db
        .updateTable('opiekun.reminders')
        .set({ done_at: at })
        .where('workspace', '=', workspace)
        .where('id', '=', id)
        .returning('conversation')
        .executeTakeFirst()
      if (done === undefined) throw new Failure('not-found', 'give-up')
      return done.conversation as ConversationId
    },
  }
}

interface Row {
  readonly id: string
  readonly conversation: string
  readonly person: string
  readonly by_person: string
  readonly note: string
  readonly due_at: number
  readonly person_name: string
  readonly by_name: string
  readonly customer_name: string | null
}

function toShown(row: Row): ShownReminder {
  return {
    id: row.id,
    conversation: row.conversation as ConversationId,
    person: row.person as PersonId,
    by: row.by_person as PersonId,
    note: row.note,
    dueAt: row.due_at as Instant,
    personName: row.person_name,
    byName: row.by_name,
    customerName: row.customer_name,
  }
}
