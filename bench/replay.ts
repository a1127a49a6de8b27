/** How many past turns a second of CPU a replay walks, each at both desks, over the demo shop's articles; and that it gives the same bytes again. */

import { against, defaultPlaybook, type PlaybookChange } from '../core/playbook/playbook.ts'
import { pastsOf, replayPast, type Sides } from '../core/replay/replay.ts'
import { candidateDesk, openDesk } from '../core/turn/turn.ts'
import type { ConversationId, CustomerId, Instant, MessageId } from '../core/vocabulary/vocabulary.ts'
import { openLanguage } from '../server/compose-language.ts'
import { asConversation } from '../server/demo/as-conversation.ts'
import { readDemoFiles } from '../server/demo/demo-files.ts'
import { makeConversations } from '../server/demo/make-conversations.ts'
import { type Figure, printFigures, rate } from './figures.ts'

const NOW = Date.UTC(2026, 10, 20, 10) as Instant
const CONVERSATIONS = 250
const WANTED = 500

const language = await openLanguage()
const files = await readDemoFiles()
const conversations = makeConversations(files.scenarios, files.customers, files.products, NOW, CONVERSATIONS).map(
  (told, n) =>
    asConversation(told, {
      conversation: `c${n}` as ConversationId,
      customer: `k${n}` as CustomerId,
      messages: told.messages.map((_, m) => `c${n}m${m}` as MessageId),
    }),
)
const pasts = conversations.flatMap(pastsOf)
const playbook = { ...defaultPlaybook('Zielony Parapet'), knowledge: files.articles }
const desk = openDesk(playbook, language.polish)
const zwroty = files.articles.find(({ id }) => id === 'zwroty')
if (zwroty === undefined) throw new Error('the shop has no article on returns')

const changes: readonly (readonly [string, PlaybookChange])[] = [
  [
    'an article',
    against(playbook, {
      kind: 'article',
      article: zwroty.id,
      title: zwroty.title,
      text: zwroty.text.replaceAll('30 dni', '60 dni'),
    }),
  ],
  ['a threshold', against(playbook, { kind: 'number', number: 'min-support', value: 0.8 })],
]

const figures: Figure[] = []
for (const [what, change] of changes) {
  const sides: Sides = { before: desk, after: candidateDesk(desk, change, language.polish) }
  const run = () => pasts.map((past) => replayPast(past, sides, language))
  const first = JSON.stringify(run())
  const before = process.cpuUsage()
  const second = JSON.stringify(run())
  const { user, system } = process.cpuUsage(before)
  const perSecond = pasts.length / ((user + system) / 1e6)
  figures.push({
    what: `turns replayed a second of CPU, both sides, ${what} changed (n ${pasts.length})`,
    reached: rate(perSecond),
    beside: `at least ${WANTED}/s`,
    holds: perSecond >= WANTED,
  })
  figures.push({
    what: `the same bytes again, ${what} changed`,
    reached: first === second ? 'the same' : 'others',
    beside: 'the same',
    holds: first === second,
  })
}
printFigures('Replay', figures)
