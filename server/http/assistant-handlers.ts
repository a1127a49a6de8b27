import { measureOutcomes } from '../../core/measure/measure.ts'
import type { StoppedTopic } from '../../core/playbook/playbook.ts'
import type { ConversationId, DurationMs, Instant } from '../../core/vocabulary/vocabulary.ts'
import type { Glimpse } from '../ports/conversations.ts'
import { readTopics, restartTopic } from '../workflows/watch-topics.ts'
import type { Handlers } from './call.ts'
import { isoTime } from './conversation-wire.ts'
import type { HttpPorts } from './ports.ts'

type Name = 'readTopics' | 'restartTopic' | 'readAssistantOutcomes'

const DAY_MS = 86_400_000
/** Of a case, as much as tells it from the others. */
const SHOWN = 160
/** More is asked for by mistake, and would read a firm's whole history. */
const LONGEST_MS = 732 * DAY_MS

/** The assistant's topics with their breaker, and what became of its conversations. */
export function assistantHandlers(ports: HttpPorts): Handlers<Name> {
  const { store, clock } = ports
  return {
    readTopics: ({ caller }) =>
      store.read(caller.workspace.id, async (records) => {
        const { topics, usual, assistant } = await readTopics(records, clock.now())
        const known = new Set(topics.map(({ topic }) => topic))
        const stopped = assistant.stopped ?? []
        const unseen = stopped.filter(({ topic }) => !known.has(topic)).map(({ topic }) => ({ topic, ...NOTHING }))
        const cases = await records.conversations.glimpses(stopped.flatMap((stop) => stop.cases))
        const seenOf = new Map(cases.map((one) => [one.id, one]))
        const items = [...topics, ...unseen].map(({ topic, seen, troubled, level }) => {
          const stop = stopped.find((other) => other.topic === topic)
          return { topic, seen, troubled, level, stopped: stop ? showStopped(stop, seenOf) : null }
        })
        return { usual, items }
      }),
    restartTopic: ({ caller, params, body }) =>
      restartTopic({ workspace: caller.workspace.id, by: caller.person.id }, params.topic, body.reason, ports),
    readAssistantOutcomes: async ({ caller, query }) => {
      const to = Date.parse(query.to) as Instant
      const from = Math.max(Date.parse(query.from), to - LONGEST_MS) as Instant
      const { windowDays, counts } = await store.read(caller.workspace.id, async (records) => {
        const { targets } = await records.playbooks.currentRules()
        const window = (targets.repeatWindowDays * DAY_MS) as DurationMs
        const counts = await records.served.outcomes({ from, to }, clock.now(), window)
        return { windowDays: targets.repeatWindowDays, counts }
      })
      const { confirmed, silent, returned, pending } = counts
      return {
        windowDays,
        confirmed,
        silent,
        returned,
        handedOver: counts['handed-over'],
        pending,
        ...measureOutcomes(counts),
      }
    },
  }
}

const NOTHING = { seen: 0, troubled: 0, level: 0 }

function showStopped({ since, seen, troubled, cases }: StoppedTopic, seenOf: ReadonlyMap<ConversationId, Glimpse>) {
  const shown = cases.flatMap((id) => {
    const { customerName, lastText } = seenOf.get(id) ?? {}
    return customerName === undefined || lastText === undefined
      ? []
      : { id, customerName, text: lastText.slice(0, SHOWN) }
  })
  return { since: isoTime(since), seen, troubled, cases: shown }
}
