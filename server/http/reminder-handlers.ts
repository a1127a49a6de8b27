import type { z } from 'zod'
import type { REMINDER_ROUTES } from '../../contract/http/reminders.ts'
import type { ConversationId, Instant, PersonId } from '../../core/vocabulary/vocabulary.ts'
import { Failure } from '../ports/failure.ts'
import type { ShownReminder } from '../ports/reminders.ts'
import { finishReminder, remind } from '../workflows/reminders.ts'
import { together } from '../workflows/together.ts'
import type { Handlers } from './call.ts'
import { isoTime } from './conversation-wire.ts'
import type { HttpPorts } from './ports.ts'

/** What people want to be told of a conversation later. */
export function reminderHandlers(ports: HttpPorts): Handlers<keyof typeof REMINDER_ROUTES> {
  const { store, clock } = ports
  return {
    listReminders: async ({ caller }) => {
      const items = await store.read(caller.workspace.id, ({ reminders }) => reminders.ofPerson(caller.person.id))
      return { items: items.map((one) => show(one, clock.now())) }
    },
    listRemindersOfConversation: async ({ caller, params }) => {
      const id = params.id as ConversationId
      const items = await store.read(caller.workspace.id, async ({ reminders, conversations }) => {
        const [conversation, found] = await together(
          conversations.load(id, { recent: 0 }),
          reminders.ofConversation(id),
        )
        if (conversation === null) throw new Failure('not-found', 'give-up')
        return found
      })
      return { items: items.map((one) => show(one, clock.now())) }
    },
    saveReminder: async ({ caller, params, body: { id, person, note, dueAt } }) => {
      const reminder = {
        id,
        note,
        conversation: params.id as ConversationId,
        person: person as PersonId,
        by: caller.person.id,
        dueAt: Date.parse(dueAt) as Instant,
      }
      return show(await remind(caller.workspace.id, reminder, ports), clock.now())
    },
    finishReminder: ({ caller, params }) => finishReminder(caller.workspace.id, params.id, ports),
  }
}

function show(
  { id, conversation, person, personName, by, byName, note, dueAt, customerName }: ShownReminder,
  now: Instant,
): z.input<(typeof REMINDER_ROUTES)['saveReminder']['response']> {
  return {
    id,
    conversation,
    person: { id: person, name: personName },
    by: { id: by, name: byName },
    note,
    dueAt: isoTime(dueAt),
    isDue: dueAt <= now,
    customerName,
  }
}
