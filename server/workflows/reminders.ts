import type { ConversationId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import { Failure } from '../ports/failure.ts'
import type { Reminder, ShownReminder } from '../ports/reminders.ts'
import type { Ports } from './change-holder.ts'

/** Keeps the reminder. @throws {Failure} not-found: no such conversation, or nobody at work by that id; invalid-request: its moment has passed. */
export async function remind(
  workspace: WorkspaceId,
  reminder: Reminder,
  { store, bus, clock }: Ports,
): Promise<ShownReminder> {
  const kept = await store.transact(workspace, async ({ conversations, people, reminders }) => {
    if ((await conversations.load(reminder.conversation, { recent: 0 })) === null)
      throw new Failure('not-found', 'give-up')
    if ((await people.load(reminder.person))?.active !== true) throw new Failure('not-found', 'give-up')
    if (reminder.dueAt <= clock.now()) throw new Failure('invalid-request', 'give-up')
    await reminders.save(reminder)
    return (await reminders.ofConversation(reminder.conversation)).find(({ id }) => id === reminder.id)
  })
  if (kept === undefined) throw new Error('a reminder that was kept is gone')
  bus.publish({ workspace, conversation: reminder.conversation, seq: 0 })
  return kept
}

/** The reminder has done its work. @throws {Failure} not-found */
export async function finishReminder(workspace: WorkspaceId, id: string, { store, bus, clock }: Ports): Promise<void> {
  const conversation: ConversationId = await store.transact(workspace, ({ reminders }) =>
    reminders.finish(id, clock.now()),
  )
  bus.publish({ workspace, conversation, seq: 0 })
}
