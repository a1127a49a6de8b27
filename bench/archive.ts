import { closeSync, openSync, writeSync } from 'node:fs'
import type { Conversation } from '../core/conversation/conversation.ts'
import type { ConversationId, CustomerId, Instant, MessageId } from '../core/vocabulary/vocabulary.ts'
import { asConversation } from '../server/demo/as-conversation.ts'
import { type Chance, chanceOf } from '../server/demo/chance.ts'
import { readDemoFiles } from '../server/demo/demo-files.ts'
import { type DemoConversation, makeConversations } from '../server/demo/make-conversations.ts'
import { writeConversation } from '../server/interchange/write-conversation.ts'

const NOW = Date.UTC(2026, 10, 22) as Instant
const DAY_MS = 86_400_000
/** Different conversations before the first is told again in other words, 90 days later: about 220 a day. */
const ROUND = 20_000
/** People who answer; with them each holds a handful of conversations at a time. */
const CONSULTANTS = 40
/** Of the customers, as many as conversations of a quarter: now and then one comes back. */
const CUSTOMERS = 20_000

/**
 * Writes conversations of the demo firm, oldest first, until the file has so many bytes; returns its messages.
 * No two rounds are alike: names, goods, numbers and wordings are drawn anew, sentences of others are put in, customers mistype.
 */
export async function writeArchive(path: string, bytes: number): Promise<number> {
  const out = openSync(path, 'w')
  let written = 0
  let count = 0
  for await (const conversation of variedConversations(7)) {
    written += writeSync(out, `${JSON.stringify(writeConversation(conversation))}\n`)
    count += conversation.messages.length
    if (written >= bytes) break
  }
  closeSync(out)
  return count
}

/** Conversations without end, the same for the same seed. */
export async function* variedConversations(seed: number): AsyncGenerator<Conversation> {
  const { scenarios, customers, products } = await readDemoFiles()
  const told = makeConversations(scenarios, customers, products, NOW, ROUND)
  const chance = chanceOf(seed)
  for (let n = 0; ; n += 1) {
    const one = vary(told[n % ROUND] as DemoConversation, told, Math.floor(n / ROUND), chance)
    const ids = {
      conversation: `r-${n}` as ConversationId,
      customer: `k-${chance.between(1, CUSTOMERS)}` as CustomerId,
      messages: one.messages.map((_, m) => `m-${n}-${m}` as MessageId),
    }
    yield asConversation(one, ids)
  }
}

function vary(
  told: DemoConversation,
  all: readonly DemoConversation[],
  round: number,
  chance: Chance,
): DemoConversation {
  const later = round * 90 * DAY_MS
  const moved = <T extends { readonly at: Instant }>(one: T): T => ({ ...one, at: (one.at + later) as Instant })
  const team = chance.between(1, CONSULTANTS / 4)
  return {
    ...told,
    openedAt: (told.openedAt + later) as Instant,
    rating: null,
    events: told.events.map(moved),
    messages: told.messages.map((message) => ({
      ...moved(message),
      author: message.author === null ? null : `${message.author} ${team}`,
      text: reword(
        message.from === 'customer' ? mistype(message.text, chance) : message.text,
        message.from,
        all,
        chance,
      ),
    })),
  }
}

/** Now and then a sentence that somebody in the same part said elsewhere. */
function reword(text: string, from: string, all: readonly DemoConversation[], chance: Chance): string {
  if (chance.next() < 0.5) return text
  const others = chance.pick(all).messages.filter((message) => message.from === from && !message.internal)
  if (others.length === 0) return text
  const sentences = chance.pick(others).text.split(/(?<=[.!?])\s+/)
  return `${text} ${chance.pick(sentences)}`
}

const SLIPS = 0.02

/** As typed in haste: two letters changed places, or all Polish marks left out. */
function mistype(text: string, chance: Chance): string {
  const slipped = text.replace(/(\p{L})(\p{Ll})/gu, (pair, one: string, two: string) =>
    chance.next() < SLIPS ? two + one : pair,
  )
  return chance.next() < 0.3 ? slipped.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l') : slipped
}
