/**
 * The guard on one reply of about sixty words with its conversation, orders and the firm's thirty articles: CPU time of each look, texts a
 * second beside two rule checkers that only read the text. Those are no dependencies of this repository: `OPIEKUN_BENCH_PEERS` names a
 * folder in which `npm install` has put them; without it nothing is compared.
 */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Message } from '../core/conversation/conversation.ts'
import { type GuardInput, guardReply } from '../core/guard/guard.ts'
import { defaultPlaybook } from '../core/playbook/playbook.ts'
import { openLanguage } from '../server/compose-language.ts'
import { readDemoFiles } from '../server/demo/demo-files.ts'
import { variedConversations } from './archive.ts'
import { type Figure, median, ms, printFigures, quantile, rate } from './figures.ts'

const WORDS = 60
const REPLIES = Number(process.env['OPIEKUN_BENCH_REPLIES'] ?? 1_500)
const ROUNDS = 3

/** Looks at one text; the result does not matter here. */
type Look = (at: number) => unknown

const drafts = await draftReplies()
const language = await openLanguage()
const { articles } = await readDemoFiles()
const playbook = { ...defaultPlaybook('Zielony Parapet', ['zielonyparapet.example']), knowledge: articles }
const guard: Look = (at) => guardReply(drafts[at] as GuardInput, playbook, language)
const peers = await openPeers(drafts.map(({ text }) => text))

// The first look at the articles reads them; what is measured is a desk that has been open for a while.
const warmUp = Math.floor(REPLIES / 3)
for (let at = 0; at < warmUp; at++) guard(at)
const single = await each(guard, warmUp)
const rates = new Map<string, number[]>()
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, look] of [['guard', guard] as const, ...peers]) {
    const spent = await each(look, 0)
    rates.set(name, [...(rates.get(name) ?? []), spent.length / (spent.reduce((sum, one) => sum + one, 0) / 1000)])
  }
}

const own = median(rates.get('guard') ?? [])
const figures: readonly Figure[] = [
  { what: 'one reply, p50 of CPU time', reached: ms(median(single)), beside: 'limit 3 ms', holds: median(single) <= 3 },
  {
    what: 'one reply, p99 of CPU time',
    reached: ms(quantile(single, 0.99)),
    beside: 'limit 15 ms',
    holds: quantile(single, 0.99) <= 15,
  },
  ...[...rates]
    .filter(([name]) => name !== 'guard')
    .map(([name, all]): Figure => {
      const times = name === 'textlint' ? 1.5 : 1
      const beside = `${name} ${rate(median(all))}, wanted ${times}×`
      return { what: 'texts/s of CPU', reached: rate(own), beside, holds: own >= times * median(all) }
    }),
  ...(peers.length > 0
    ? []
    : [{ what: 'texts/s of CPU', reached: rate(own), beside: 'retext, textlint: not compared', holds: null }]),
]
printFigures(`The guard on one reply (${REPLIES} replies of ${WORDS} words, all checks)`, figures)

/** Milliseconds of this thread's CPU for each text: the machine's other work does not count. */
async function each(look: Look, from: number): Promise<readonly number[]> {
  const spent: number[] = []
  for (let at = from; at < REPLIES; at++) {
    const before = process.threadCpuUsage()
    await look(at)
    const { user, system } = process.threadCpuUsage(before)
    spent.push((user + system) / 1000)
  }
  return spent
}

/** Last replies of people in the demo firm's conversations, drawn out to the wanted length with other replies' sentences. */
async function draftReplies(): Promise<readonly GuardInput[]> {
  const inputs: GuardInput[] = []
  let spare: readonly string[] = []
  for await (const conversation of variedConversations(11)) {
    const { messages } = conversation
    const at = messages.findLastIndex(({ from, internal }) => from === 'agent' && !internal)
    const reply = messages[at]
    if (reply === undefined) continue
    const sentences = reply.text.split(/(?<=[.!?])\s+/)
    const text = toLength([...sentences, ...spare])
    spare = sentences
    if (text === null) continue
    inputs.push(asDraft({ ...reply, text }, { ...conversation, messages: messages.slice(0, at) }))
    if (inputs.length === REPLIES) break
  }
  return inputs
}

function toLength(sentences: readonly string[]): string | null {
  let text = ''
  for (const sentence of sentences) {
    text = `${text} ${sentence}`.trim()
    if (text.split(/\s+/).length >= WORDS - 5) return text
  }
  return null
}

function asDraft({ text, author, at, attachments }: Message, conversation: GuardInput['conversation']): GuardInput {
  return { text, from: 'agent', author, at, attachments, conversation }
}

/** The checkers with the rules people usually choose, in what they are made for: English. Our texts have as many words. */
async function openPeers(texts: readonly string[]): Promise<readonly (readonly [string, Look])[]> {
  const folder = process.env['OPIEKUN_BENCH_PEERS']
  if (folder === undefined) return []
  const require = createRequire(join(folder, 'package.json'))
  const load = (name: string): Promise<{ readonly default: unknown }> =>
    import(pathToFileURL(require.resolve(name)).href) as Promise<{ readonly default: unknown }>
  const { openRetext, openTextlint } = await import('./guard-peers.ts')
  const retext = await openRetext(load)
  const textlint = await openTextlint(load)
  return [
    ['retext', (at) => retext(texts[at] as string)],
    ['textlint', (at) => textlint(texts[at] as string)],
  ]
}
