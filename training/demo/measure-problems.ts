import { auditConversation } from '../../core/audit/audit.ts'
import { recordMistakes } from '../../core/ledger/ledger.ts'
import { defaultPlaybook, type Playbook } from '../../core/playbook/playbook.ts'
import {
  type Case,
  findProblems,
  kindOf,
  nameProblem,
  rankProblems,
  traitsOfAudited,
} from '../../core/problem/problem.ts'
import type { ConversationId, CustomerId, Instant, MessageId, MistakeId } from '../../core/vocabulary/vocabulary.ts'
import { asConversation } from '../../server/demo/as-conversation.ts'
import { readDemoFiles } from '../../server/demo/demo-files.ts'
import { makeConversations } from '../../server/demo/make-conversations.ts'
import { openReader } from '../guard/open-reader.ts'

/**
 * Which of the problems planted in the invented shop come to light: `node training/demo/measure-problems.ts`.
 * A planted one is found when some problem is mostly made of its conversations and has a good part of them.
 */
const now = Date.UTC(2026, 10, 22, 9) as Instant
const from = (now - 90 * 86_400_000) as Instant
/** Of a found problem's cases, this part must be the planted one's; of the planted one's mistaken conversations, this part must be in it. */
const PURE = 0.5
const WHOLE = 0.4

const files = await readDemoFiles()
const reader = openReader()
const base = defaultPlaybook('Zielony Parapet')
const playbook: Playbook = {
  ...base,
  firm: { name: base.firm.name, hosts: ['zielonyparapet.example', 'sledzenie.example'] },
  knowledge: files.articles,
}
const scenarioOf = new Map<ConversationId, string>()
const cases: readonly Case[] = makeConversations(files.scenarios, files.customers, files.products, now, 500).map(
  (told, n) => {
    const conversation = asConversation(told, {
      conversation: `demo-${n}` as ConversationId,
      customer: told.customer.email as CustomerId,
      messages: told.messages.map((_, i) => `demo-${n}-${i}` as MessageId),
    })
    const audit = auditConversation(conversation, playbook, reader, now)
    const mistakes = recordMistakes(audit, conversation, playbook, (i) => `${n}-${i}` as MistakeId, told.topic)
    scenarioOf.set(conversation.id, told.scenario)
    return {
      conversation: conversation.id,
      customer: conversation.customer.id,
      at: conversation.openedAt,
      mistakes,
      traits: traitsOfAudited(conversation, audit, mistakes, {
        topic: told.topic,
        timeZone: playbook.targets.businessHours.timeZone,
        polish: reader.polish,
      }),
    }
  },
)

const started = performance.now()
const problems = rankProblems(findProblems(cases), from, now)
const tookMs = performance.now() - started

const planted = [...new Set([...scenarioOf.values()].map(plantOf).filter((id) => id !== null))].sort()
const mistaken = (plant: string) =>
  cases.filter(
    ({ conversation, mistakes }) => mistakes.length > 0 && plantOf(scenarioOf.get(conversation) ?? '') === plant,
  ).length

for (const problem of problems) {
  const plants = Object.entries(
    countBy(problem.cases, ({ conversation }) => plantOf(scenarioOf.get(conversation) ?? '') ?? '–'),
  )
  const made = plants.sort((a, b) => b[1] - a[1]).slice(0, 3)
  console.log(
    `${String(problem.cases.length).padStart(4)}  ${nameProblem(kindOf(problem)).pl}  [${problem.alongside.join(' ')}]  ${made.map(([plant, n]) => `${plant}:${n}`).join(' ')}`,
  )
}

let found = 0
for (const plant of planted) {
  const best = problems
    .map((problem) => {
      const own = problem.cases.filter(
        ({ conversation }) => plantOf(scenarioOf.get(conversation) ?? '') === plant,
      ).length
      return { problem, pure: own / problem.cases.length, whole: own / Math.max(1, mistaken(plant)) }
    })
    .sort((a, b) => b.pure * b.whole - a.pure * a.whole)[0]
  const is = best !== undefined && best.pure >= PURE && best.whole >= WHOLE
  if (is) found += 1
  console.log(
    `${plant} ${is ? 'found ' : 'missed'} of ${mistaken(plant)}: ${best === undefined ? '' : `${nameProblem(kindOf(best.problem)).pl} (pure ${best.pure.toFixed(2)}, whole ${best.whole.toFixed(2)})`}`,
  )
}
console.log(
  `${found} of ${planted.length} planted problems found; ${problems.length} problems in ${Math.round(tookMs)} ms`,
)

function plantOf(scenario: string): string | null {
  return /^p\d\d(?=-)/.exec(scenario)?.[0] ?? null
}

function countBy<T>(items: readonly T[], key: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1
  return counts
}
