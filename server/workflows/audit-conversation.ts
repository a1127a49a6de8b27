import { type Audit, auditConversation as audit } from '../../core/audit/audit.ts'
import { recordMistakes } from '../../core/ledger/ledger.ts'
import { playbookFor } from '../../core/playbook/playbook.ts'
import { traitsOfAudited } from '../../core/problem/problem.ts'
import type { ConversationId, Instant, MistakeId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Bus } from '../ports/bus.ts'
import type { Clock } from '../ports/clock.ts'
import type { StoredConversation } from '../ports/conversations.ts'
import type { Language } from '../ports/language.ts'
import type { Store } from '../ports/store.ts'
import { derivedId } from './derived-id.ts'
import { loadMatter } from './matter.ts'
import { placeMistakes } from './place-mistakes.ts'

export interface Ports {
  readonly store: Store
  readonly language: Language
  readonly bus: Bus
  readonly clock: Clock
}

/** Audits a closed conversation; afterwards its mistakes stand in the ledger, and with them what may tell where they come from. One that was opened again meanwhile waits for its next closing. */
export async function auditConversation(workspace: WorkspaceId, id: ConversationId, ports: Ports): Promise<void> {
  const { store, language, clock, bus } = ports
  const { conversation, current } = await store.transact(workspace, async (records) => ({
    conversation: await loadMatter(id, records),
    current: await records.playbooks.current(),
  }))
  // What is part of another conversation is read and counted there.
  if (conversation?.status !== 'closed' || conversation.summary.partOf !== null) return
  // Who is served by a piloted article is not held to the one that it is to replace.
  const playbook = playbookFor(current, conversation.customer.id)

  const now = clock.now()
  const found = audit(conversation, playbook, language, now)
  const ids = mistakeIds(id, found.findings)
  const mistakes = recordMistakes(found, conversation, playbook, (n) => at(ids, n), conversation.summary.topic)
  const traits = traitsOfAudited(conversation, found, mistakes, {
    topic: conversation.summary.topic,
    timeZone: playbook.targets.businessHours.timeZone,
    polish: language.polish,
  })
  await store.transact(workspace, async (records) => {
    await records.mistakes.replaceFor(id, found.handling, mistakes, now)
    await records.problems.keepTraits(id, conversation.openedAt, traits)
    await records.conversations.update(id, { auditedAt: now })
    await placeMistakes(id, closedBefore(conversation), records, clock.now())
  })
  bus.publish({ workspace, conversation: id, seq: conversation.summary.lastSeq })
}

/** When it was closed first, where it was opened again since: from about then on searches count it. */
function closedBefore({ events }: StoredConversation): Instant | null {
  const [first, again] = events.filter(({ type }) => type === 'closed')
  return first === undefined || again === undefined ? null : first.at
}

/** The same finding of a later audit is the same mistake, so that what a person decided on it is not asked again. */
function mistakeIds(conversation: ConversationId, findings: Audit['findings']): readonly MistakeId[] {
  const seen = new Map<string, number>()
  return findings.map(({ code, message, span }) => {
    const what = [code, message ?? '', span === null ? '' : `${span.start}-${span.end}`].join(' ')
    const time = seen.get(what) ?? 0
    seen.set(what, time + 1)
    return derivedId('mistake', conversation, what, String(time)) as MistakeId
  })
}

function at(ids: readonly MistakeId[], n: number): MistakeId {
  const id = ids[n]
  if (id === undefined) throw new Error('a mistake without a finding')
  return id
}
