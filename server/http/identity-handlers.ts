import type { ConversationId, CustomerId } from '../../core/vocabulary/vocabulary.ts'
import { mergeCustomers, readIdentity, renewIdentitySecret } from '../workflows/customer-identity.ts'
import type { Handlers } from './call.ts'
import { isoTime } from './conversation-wire.ts'
import type { HttpPorts } from './ports.ts'

type Name =
  | 'readIdentitySecret'
  | 'renewIdentitySecret'
  | 'removeIdentitySecret'
  | 'readIdentity'
  | 'mergeCustomers'
  | 'undoCustomerMerge'

/** Who customers are: proven by the shop, or said by a person. */
export function identityHandlers(ports: HttpPorts): Handlers<Name> {
  const { store, clock } = ports
  return {
    readIdentitySecret: async ({ caller }) => {
      const known = await store.read(caller.workspace.id, ({ identities }) => identities.secret())
      return { since: isoTime(known?.since ?? null), previousUntil: isoTime(known?.previousUntil ?? null) }
    },
    renewIdentitySecret: async ({ caller }) => ({ secret: await renewIdentitySecret(caller.workspace.id, ports) }),
    removeIdentitySecret: ({ caller }) =>
      store.transact(caller.workspace.id, ({ identities }) => identities.removeSecret()),
    readIdentity: async ({ caller, params }) => {
      const { verifiedAs, likely, merges } = await readIdentity(caller.workspace.id, params.id as ConversationId, ports)
      return {
        verifiedAs,
        likely: likely.map(({ because, ...one }) => ({ ...one, because: [...because] })),
        merges: merges.map(({ id, goneName, goneEmail, conversations, at }) => ({
          id,
          name: goneName,
          email: goneEmail,
          conversations: conversations.length,
          at: isoTime(at),
        })),
      }
    },
    mergeCustomers: ({ caller, params, body }) =>
      mergeCustomers(
        caller.workspace.id,
        { conversation: params.id as ConversationId, customer: body.customer as CustomerId, by: caller.person.id },
        ports,
      ),
    undoCustomerMerge: ({ caller, params }) =>
      store.transact(caller.workspace.id, ({ identities }) => identities.undo(params.id, clock.now())),
  }
}
