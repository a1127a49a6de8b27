import type { FailureCode } from '../../contract/failures/failures.ts'
import type { ConversationId, Instant, PersonId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import { Failure } from '../ports/failure.ts'
import type { Person } from '../ports/people.ts'
import { assignConversation, type Ports, releaseConversation, returnConversation } from './change-holder.ts'
import { closeConversation, reopenConversation } from './close-conversation.ts'
import { snoozeConversation, wakeConversation } from './snooze.ts'

/** What is done to several conversations at once; each has another that takes it back. */
export type BulkAction =
  | { readonly kind: 'close' | 'reopen' | 'release' | 'return' | 'wake' }
  | { readonly kind: 'assign'; readonly person: PersonId }
  | { readonly kind: 'snooze'; readonly until: Instant }

export interface Refused {
  readonly id: ConversationId
  readonly code: FailureCode
}

/** Does it to each by itself, in their order: one that refuses keeps none of the others back. */
export async function changeMany(
  workspace: WorkspaceId,
  ids: readonly ConversationId[],
  action: BulkAction,
  by: Person,
  ports: Ports,
): Promise<readonly Refused[]> {
  const refused: Refused[] = []
  for (const id of ids) {
    try {
      await change(workspace, id, action, by, ports)
    } catch (error) {
      if (!(error instanceof Failure) || error.remedy !== 'give-up') throw error
      refused.push({ id, code: error.code })
    }
  }
  return refused
}

async function change(
  workspace: WorkspaceId,
  id: ConversationId,
  action: BulkAction,
  by: Person,
  ports: Ports,
): Promise<void> {
  switch (action.kind) {
    case 'close':
      return close(workspace, id, by, ports)
    case 'reopen':
      return void (await reopenConversation(workspace, id, ports))
    case 'release':
      return void (await releaseConversation(workspace, id, by, ports))
    case 'return':
      return void (await returnConversation(workspace, id, by, ports))
    case 'wake':
      return void (await wakeConversation(workspace, id, ports))
    case 'assign':
      return void (await assignConversation(workspace, id, action.person, ports))
    case 'snooze':
      return void (await snoozeConversation(workspace, id, action.until, by, ports))
  }
}

/** What somebody wrote down about it before stays. */
async function close(workspace: WorkspaceId, id: ConversationId, by: Person, ports: Ports): Promise<void> {
  const known = await ports.store.read(workspace, ({ conversations }) => conversations.load(id, { recent: 0 }))
  if (known === null) throw new Failure('not-found', 'give-up')
  if (known.status === 'closed') return
  const { category, cause, outcome } = known
  await closeConversation(workspace, id, { category, cause, outcome, by }, ports)
}
