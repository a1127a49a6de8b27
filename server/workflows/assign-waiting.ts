import { chooseColleague } from '../../core/assignment/assignment.ts'
import { afterBusinessMinutes } from '../../core/audit/audit.ts'
import { answersFor, ownersFor, responseTargetsOn } from '../../core/playbook/playbook.ts'
import type { ConversationId, Instant, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Bus } from '../ports/bus.ts'
import type { Clock } from '../ports/clock.ts'
import type { StoredConversation } from '../ports/conversations.ts'
import type { PlaybookRules } from '../ports/playbooks.ts'
import type { Records, Store } from '../ports/store.ts'
import { hold } from './change-holder.ts'

/** Gives a waiting conversation to whoever the queue may give it to; false: it goes on waiting, in everybody's sight. */
export async function assignWaiting(
  conversation: StoredConversation,
  records: Records,
  rules: PlaybookRules,
  now: Instant,
): Promise<boolean> {
  const { targets } = rules
  if (targets.assignsAutomatically !== true) return false
  const { summary, customer, language, events } = conversation
  const chosen = chooseColleague(
    await records.skills.colleagues(now),
    {
      topic: summary.topic,
      owner: answersFor(ownersFor(rules, customer.id), summary.topic),
      language,
      limit: targets.maxSimultaneous,
    },
    new Set(events.flatMap((event) => (event.type === 'not-taken' ? event.person : []))),
  )
  const person = chosen && (await records.people.load(chosen.person))
  if (chosen === null || person === null) return false
  await hold(conversation, person, records, now, chosen.fitness)
  return true
}

/**
 * accepted → queued, for what the queue gave somebody who has not written a word in it by the time in which the firm wants to have
 * answered: the customer waits for a person, not for that person. Gives what waits again.
 */
export async function requeueUntaken(
  workspace: WorkspaceId,
  { store, bus, clock }: { readonly store: Store; readonly bus: Bus; readonly clock: Clock },
): Promise<readonly ConversationId[]> {
  const now = clock.now()
  const untaken = await store.read(workspace, ({ conversations }) => conversations.untaken())
  const requeued: ConversationId[] = []
  for (const id of untaken) {
    const seq = await store.transact(workspace, async (records) => {
      const conversation = await records.conversations.load(id, { lock: true, recent: 0 })
      // Taken, passed on or closed between the two looks.
      if (conversation === null || !(await records.conversations.untaken()).includes(id)) return null
      const { handover, assignee, channel, lastSeq } = conversation.summary
      const { targets } = await records.playbooks.currentRules()
      const { firstResponseMinutes } = responseTargetsOn(channel, targets)
      if (assignee === null || handover.since === null) return null
      const due = afterBusinessMinutes(handover.since, firstResponseMinutes, targets.businessHours)
      if (due === null || due > now) return null
      const { because } = handover
      await records.conversations.update(id, { handover: { state: 'queued', because, since: now }, assignee: null })
      await records.conversations.record(id, { at: now, type: 'not-taken', agent: assignee.name, person: assignee.id })
      return lastSeq
    })
    if (seq === null) continue
    requeued.push(id)
    bus.publish({ workspace, conversation: id, seq })
  }
  return requeued
}
