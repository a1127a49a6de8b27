import { measureOutcomes } from '../../core/measure/measure.ts'
import type { StoppedTopic } from '../../core/playbook/playbook.ts'
import type { DurationMs, Instant } from '../../core/vocabulary/vocabulary.ts'
import type { Records } from '../ports/store.ts'
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
        const items = []
        for (const { topic, seen, troubled, level } of [...topics, ...unseen]) {
          const stop = stopped.find((other) => other.topic === topic)
          items.push({ topic, seen, troubled, level, stopped: stop ? await showStopped(stop, records) : null })
        }
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

async function showStopped({ since, seen, troubled, cases }: StoppedTopic, { conversations }: Records) {
  const shown = []
  for (const id of cases) {
    const conversation = await conversations.load(id, { recent: 0 })
    if (conversation === null) continue
    const { customer, summary } = conversation
    shown.push({ id, customerName: customer.name, text: summary.lastText.slice(0, SHOWN) })
  }
  return { since: isoTime(since), seen, troubled, cases: shown }
}
