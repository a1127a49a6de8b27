import { sql } from 'kysely'
import type { Customer } from '../../../../core/conversation/conversation.ts'
import type { ConversationId } from '../../../../core/vocabulary/vocabulary.ts'
import type { Scope } from './scope.ts'
import { storableOrNull } from './storable.ts'

/** The customer stands; a name or address that was known already stays, one that was not is filled in. */
export async function saveCustomer({ db, workspace }: Scope, customer: Customer): Promise<void> {
  await db
    .insertInto('opiekun.customers')
    .values({ workspace, id: customer.id, ...rowOf(customer) })
    .onConflict((conflict) =>
      conflict.columns(['workspace', 'id']).doUpdateSet({
        name: sql`coalesce(customers.name, excluded.name)`,
        email: sql`coalesce(customers.email, excluded.email)`,
      }),
    )
    .execute()
}

/**
 * Somebody who was taken to be another keeps writing under their own id: what is new goes to the other as well, and to whoever that one
 * was taken to be since; it comes back if one of these is undone.
 */
export async function passToMerged({ db, workspace }: Scope, conversation: ConversationId): Promise<void> {
  const standing = sql`workspace = ${workspace} and undone_at is null`
  await sql`with recursive way as (
      select id, kept from opiekun.customer_merges where ${standing}
        and gone = (select customer from opiekun.conversations where workspace = ${workspace} and id = ${conversation})
      union
      select m.id, m.kept from way w join (select id, kept, gone from opiekun.customer_merges where ${standing}) m on m.gone = w.kept
    ), noted as (
      update opiekun.customer_merges m set conversations = m.conversations || to_jsonb(${conversation}::text)
      from way where m.workspace = ${workspace} and m.id = way.id
    )
    update opiekun.conversations set customer = way.kept from way where workspace = ${workspace} and conversations.id = ${conversation}
      and not exists (select from opiekun.customer_merges where ${standing} and gone = way.kept)`.execute(db)
}

export async function updateCustomer(
  { db, workspace }: Scope,
  conversation: ConversationId,
  change: Partial<Customer>,
): Promise<void> {
  const customer = await db
    .selectFrom('opiekun.conversations as c')
    .innerJoin('opiekun.customers as k', (join) =>
      join.onRef('k.workspace', '=', 'c.workspace').onRef('k.id', '=', 'c.customer'),
    )
    .select(['k.id', 'k.name', 'k.email'])
    .where('c.workspace', '=', workspace)
    .where('c.id', '=', conversation)
    .executeTakeFirst()
  if (customer === undefined) return
  const row = rowOf({
    name: change.name === undefined ? customer.name : change.name,
    email: change.email === undefined ? customer.email : change.email,
  })
  await db
    .updateTable('opiekun.customers')
    .set(row)
    .where('workspace', '=', workspace)
    .where('id', '=', customer.id)
    .execute()
  // The search looks at the new name.
  await db
    .updateTable('opiekun.conversations')
    .set({ indexed_seq: -1 })
    .where('workspace', '=', workspace)
    .where('id', '=', conversation)
    .execute()
}

function rowOf({ name, email }: Pick<Customer, 'name' | 'email'>): {
  name: string | null
  email: string | null
} {
  return {
    name: storableOrNull(name),
    email: storableOrNull(email),
  }
}
