/**
 * B1: message posted → stored durably → visible to the consultant, beside the smallest relay over the same store.
 * B2: question → understood → retrieved over 9,600 passages → guarded → answer stored and visible to the visitor.
 * Three rounds, product and floor in turn; afterwards what was stored is counted again.
 */
import { randomUUID } from 'node:crypto'
import { type Figure, median, ms, printFigures, quantile, rate } from './figures.ts'
import { asOwner, type BenchFirm, newVisitor, say, setUpFirm, type Visitor } from './firm.ts'
import { fillKnowledge, QUESTIONS } from './knowledge.ts'
import { messageText } from './messages.ts'
import { startOpiekun, startScript, temporaryFolder } from './processes.ts'
import { readStream } from './stream.ts'

const ROUNDS = 3
const ONE_SENDER = 150
const SENDERS = 16
const EACH = 60
const QUESTIONS_ASKED = 200

/** Something that takes messages and shows them to the other side. */
interface Side {
  readonly post: (sender: number, id: string) => Promise<void>
  /** Resolves at the moment this message is visible to the other side. */
  readonly seen: (id: string) => Promise<void>
  /** Looks no longer: neither the next measurement nor a server that stops is disturbed. */
  readonly close: () => void
}

interface Round {
  readonly latencies: readonly number[]
  readonly perSecond: number
}

async function measure(side: Side): Promise<Round> {
  const latencies: number[] = []
  for (let n = 0; n < ONE_SENDER; n += 1) {
    const id = randomUUID()
    const began = performance.now()
    const visible = side.seen(id)
    await Promise.all([side.post(0, id), visible.then(() => latencies.push(performance.now() - began))])
  }
  const began = performance.now()
  await Promise.all(
    Array.from({ length: SENDERS }, async (_, sender) => {
      for (let n = 0; n < EACH; n += 1) {
        const id = randomUUID()
        const visible = side.seen(id)
        await Promise.all([side.post(sender, id), visible])
      }
    }),
  )
  return { latencies, perSecond: (1000 * SENDERS * EACH) / (performance.now() - began) }
}

/** Promises by message id. */
class Arrivals {
  readonly #waiting = new Map<string, () => void>()
  readonly seen = (id: string): Promise<void> => new Promise((resolve) => this.#waiting.set(id, resolve))
  readonly arrived = (id: string): void => {
    this.#waiting.get(id)?.()
    this.#waiting.delete(id)
  }
}

async function relaySide(url: string): Promise<Side> {
  let sent = 0
  const { seen, arrived } = new Arrivals()
  const close = await readStream(`${url}/live`, {}, (data) => arrived((JSON.parse(data) as { id: string }).id))
  const post = async (_: number, id: string) => {
    const response = await fetch(url, { method: 'POST', body: JSON.stringify({ id, text: messageText(sent++) }) })
    await response.arrayBuffer()
  }
  return { post, seen, close }
}

interface Look {
  readonly conversation: string
  readonly said: { readonly message: { readonly id: string; readonly seq: number } } | null
}

/** The consultant's console: hears "look"; shows the message that comes with it where it knows all before, else asks for the news, once at a time for each. */
async function consoleSide(firm: BenchFirm, visitors: readonly Visitor[]): Promise<Side> {
  let sent = 0
  const { seen, arrived } = new Arrivals()
  const known = new Map<string, number>()
  const fetching = new Map<string, boolean>()
  const look = async (conversation: string): Promise<void> => {
    if (fetching.has(conversation)) {
      fetching.set(conversation, true)
      return
    }
    do {
      fetching.set(conversation, false)
      const path = `/api/v1/conversations/${conversation}/news?after=${known.get(conversation) ?? 0}`
      const { news } = (await asOwner(firm, 'GET', path)) as {
        news: { summary: { lastSeq: number }; messages: { id: string }[] }
      }
      known.set(conversation, news.summary.lastSeq)
      for (const { id } of news.messages) arrived(id)
    } while (fetching.get(conversation) === true)
    fetching.delete(conversation)
  }
  const close = await readStream(`${firm.url}/api/v1/live`, { cookie: firm.cookie }, (data) => {
    const { conversation, said } = JSON.parse(data) as Look
    if (said !== null && !fetching.has(conversation) && known.get(conversation) === said.message.seq - 1) {
      known.set(conversation, said.message.seq)
      arrived(said.message.id)
    } else void look(conversation)
  })
  const post = (sender: number, id: string) => {
    const visitor = visitors[sender]
    if (visitor === undefined) throw new Error('no such sender')
    return say(firm, visitor, id, messageText(sent++))
  }
  return { post, seen, close }
}

async function measureAnswers(firm: BenchFirm): Promise<readonly number[]> {
  const took: number[] = []
  for (let n = 0; n < QUESTIONS_ASKED; n += 1) {
    const visitor = await newVisitor(firm)
    const headers = { authorization: `Bearer ${visitor.token}` }
    let answered = () => {}
    const visible = new Promise<void>((resolve) => (answered = resolve))
    const stop = await readStream(
      `${firm.url}/api/v1/widget/conversations/${visitor.conversation}/live?after=0`,
      headers,
      (data) => {
        if (data.includes('"assistant"')) answered()
      },
    )
    const began = performance.now()
    await say(firm, visitor, randomUUID(), QUESTIONS[n % QUESTIONS.length] ?? '')
    await visible
    took.push(performance.now() - began)
    stop()
  }
  return took.slice(QUESTIONS_ASKED / 10) // The first build the index and warm the code.
}

const [productFolder, relayFolder] = [temporaryFolder(), temporaryFolder()]
const product = await startOpiekun(`${productFolder.path}/data`)
const relay = await startScript('relay.ts', [`${relayFolder.path}/data`])
try {
  const firm = await setUpFirm(product.url)
  const visitors = await Promise.all(Array.from({ length: SENDERS }, () => newVisitor(firm)))
  // A person has taken these conversations: nothing but the message itself is measured.
  for (const visitor of visitors) {
    await say(firm, visitor, randomUUID(), 'Dzień dobry')
    await asOwner(firm, 'POST', `/api/v1/conversations/${visitor.conversation}/accept`, {})
  }
  const [desk, floor] = [await consoleSide(firm, visitors), await relaySide(relay.url)]
  const rounds: { readonly ours: Round; readonly floor: Round }[] = []
  for (let n = 0; n < ROUNDS; n += 1) rounds.push({ ours: await measure(desk), floor: await measure(floor) })

  for (const side of [desk, floor]) side.close()

  const stored = await countStored(firm, visitors)
  const ours = rounds.flatMap((round) => round.ours.latencies)
  const theirs = rounds.flatMap((round) => round.floor.latencies)
  const [ourRate, theirRate] = [
    median(rounds.map((round) => round.ours.perSecond)),
    median(rounds.map((round) => round.floor.perSecond)),
  ]
  const expected = ROUNDS * (ONE_SENDER + SENDERS * EACH) + SENDERS
  const b1: readonly Figure[] = [
    {
      what: 'posted → visible, p50',
      reached: ms(median(ours)),
      beside: `relay ${ms(median(theirs))}, ratio ${(median(ours) / median(theirs)).toFixed(1)} ≤ 3`,
      holds: median(ours) <= 3 * median(theirs),
    },
    {
      what: 'posted → visible, p99',
      reached: ms(quantile(ours, 0.99)),
      beside: `relay ${ms(quantile(theirs, 0.99))}`,
      holds: null,
    },
    {
      what: `messages, ${SENDERS} senders`,
      reached: rate(ourRate),
      beside: `relay ${rate(theirRate)}, share ${(ourRate / theirRate).toFixed(2)} ≥ 0.33`,
      holds: ourRate >= theirRate / 3,
    },
    {
      what: 'stored when counted again',
      reached: String(stored),
      beside: `sent ${expected}`,
      holds: stored === expected,
    },
  ]
  printFigures('B1: message to the other side', b1)

  await fillKnowledge(firm)
  const answers = await measureAnswers(firm)
  printFigures('B2: question to answer, 9,600 passages', [
    { what: 'answer visible, p50', reached: ms(median(answers)), beside: 'limit 5 ms', holds: median(answers) <= 5 },
    {
      what: 'answer visible, p99',
      reached: ms(quantile(answers, 0.99)),
      beside: 'limit 25 ms',
      holds: quantile(answers, 0.99) <= 25,
    },
  ])
} finally {
  await Promise.all([product.stop(), relay.stop()])
  productFolder.remove()
  relayFolder.remove()
}
process.exit(0) // Open event streams would keep the process waiting.

async function countStored(firm: BenchFirm, visitors: readonly Visitor[]): Promise<number> {
  let count = 0
  for (const { conversation } of visitors) {
    const { messages } = (await asOwner(firm, 'GET', `/api/v1/conversations/${conversation}`)) as {
      messages: { from: string }[]
    }
    count += messages.filter(({ from }) => from === 'customer').length
  }
  return count
}
