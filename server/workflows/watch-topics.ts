import { type Served, type TopicWatch, usualTrouble, watchTopic } from '../../core/breaker/breaker.ts'
import type { AssistantSettings, Playbook, StoppedTopic } from '../../core/playbook/playbook.ts'
import type { Instant, Topic, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import { Failure } from '../ports/failure.ts'
import type { Records, Store } from '../ports/store.ts'
import { type Author, changePlaybook } from './change-playbook.ts'
import { together } from './together.ts'

export interface Ports {
  readonly store: Store
  readonly clock: Clock
}

/** What is usual is what was so for a quarter of a year. */
const REMEMBERED_MS = 90 * 86_400_000
const MOST_CASES = 10

export interface WatchedTopic extends TopicWatch {
  readonly topic: Topic
}

/** Every topic that the assistant answers on, how it stands since it was last started, and what is usual at this firm. */
export async function readTopics(
  { served, playbooks }: Records,
  now: Instant,
): Promise<{
  readonly topics: readonly WatchedTopic[]
  readonly usual: number
  readonly assistant: AssistantSettings
}> {
  const [all, { assistant }] = await together(served.since((now - REMEMBERED_MS) as Instant), playbooks.currentRules())
  const usual = usualTrouble(all)
  const topics = [...byTopic(all)].map(([topic, outcomes]) => {
    const from = assistant.restarted?.[topic] ?? 0
    return {
      topic,
      ...watchTopic(
        outcomes.filter(({ at }) => at >= from),
        usual,
      ),
    }
  })
  return { topics, usual, assistant }
}

function byTopic(all: readonly Served[]): ReadonlyMap<Topic, readonly Served[]> {
  const topics = new Map<Topic, Served[]>()
  for (const one of all) {
    if (one.topic === null) continue
    const same = topics.get(one.topic)
    if (same === undefined) topics.set(one.topic, [one])
    else same.push(one)
  }
  return topics
}

/** Stops the topics whose trouble has passed the limit, with the cases that show it; they stay stopped until a person starts them. */
export async function watchTopics(workspace: WorkspaceId, { store, clock }: Ports): Promise<void> {
  const now = clock.now()
  const { topics, assistant } = await store.read(workspace, (records) => readTopics(records, now))
  const known = new Set((assistant.stopped ?? []).map(({ topic }) => topic))
  const crossed = topics.filter(({ topic, level }) => level >= 1 && !known.has(topic))
  if (crossed.length === 0) return
  await store.transact(workspace, async ({ playbooks }) => {
    const { version: _version, ...playbook } = await playbooks.current()
    const why = crossed.map(({ topic }) => `⏸ ${topic}`).join(', ')
    await playbooks.publish(
      withStopped(
        playbook,
        crossed.map((watch) => stoppedBy(watch, now)),
      ),
      null,
      why,
      now,
    )
  })
}

function stoppedBy({ topic, seen, troubled, cases }: WatchedTopic, since: Instant): StoppedTopic {
  const newest = cases.toReversed().slice(0, MOST_CASES)
  return { topic, since, seen, troubled, cases: newest.map(({ conversation }) => conversation) }
}

function withStopped<P extends Omit<Playbook, 'version'>>(playbook: P, stopped: readonly StoppedTopic[]): P {
  const { assistant } = playbook
  const others = (assistant.stopped ?? []).filter(({ topic }) => !stopped.some((other) => other.topic === topic))
  return { ...playbook, assistant: { ...assistant, stopped: [...others, ...stopped] } }
}

/** The assistant answers on the topic again, and what happened before is forgiven. @throws {Failure} not-found: it is not stopped. */
export async function restartTopic(author: Author, topic: Topic, reason: string, ports: Ports): Promise<void> {
  const at = ports.clock.now()
  await changePlaybook(
    author,
    `▶ ${topic}: ${reason}`,
    (playbook) => {
      const { stopped = [], restarted, ...assistant } = playbook.assistant
      if (!stopped.some((other) => other.topic === topic)) throw new Failure('not-found', 'give-up')
      const left = stopped.filter((other) => other.topic !== topic)
      return { ...playbook, assistant: { ...assistant, stopped: left, restarted: { ...restarted, [topic]: at } } }
    },
    ports,
  )
}
