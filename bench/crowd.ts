/**
 * A busy hour on one process: 2,000 customers with an open chat, 50 consultants with an open console, 50 messages a second.
 * How late is a message at the consultant who has the conversation open, and an answer at the customer who asked?
 * The consoles ask the server for what the real console does.
 */
import { randomUUID } from 'node:crypto'
import { atMostEvery, LISTS_MS } from '../console/app/at-most-every.ts'
import { type Figure, mib, ms, printFigures, quantile, rate } from './figures.ts'
import { asOwner, type BenchFirm, newVisitor, say, setUpFirm, type Visitor } from './firm.ts'
import { fillKnowledge, QUESTIONS } from './knowledge.ts'
import { messageText } from './messages.ts'
import { forgetPeak, peakBytes, startOpiekun, temporaryFolder } from './processes.ts'
import { readStream } from './stream.ts'

const VISITORS = 2_000
const CONSULTANTS = 50
const PER_SECOND = 50
const SECONDS = Number(process.env['OPIEKUN_BENCH_SECONDS'] ?? 60)
/** Every so many messages is a question to the assistant; the others go to conversations that a consultant has open. */
const QUESTION_EVERY = 5
const OPENED_AT_ONCE = 20
/** The hour is measured once it runs: in its first seconds the engine still compiles what it meets for the first time. */
const FIRST_SECONDS = 5
const LIMIT_MS = 250
const SETTLE_MS = 15_000

let isRunning = true
const folder = temporaryFolder()
const server = await startOpiekun(`${folder.path}/data`)
try {
  const firm = await setUpFirm(server.url)
  await fillKnowledge(firm)
  const visitors = await inBatches(VISITORS, () => newVisitor(firm))
  const held = visitors.slice(0, CONSULTANTS)
  for (const { conversation } of await inBatches(held.length, async (n) => {
    const visitor = held[n] as Visitor
    await say(firm, visitor, randomUUID(), 'Dzień dobry')
    return visitor
  }))
    await asOwner(firm, 'POST', `/api/v1/conversations/${conversation}/accept`, {})

  const posted = new Map<string, number>()
  const atConsultant: number[] = []
  const atVisitor: number[] = []
  let refreshed = 0
  const consoles = await Promise.all(
    held.map(({ conversation }) =>
      openConsole(
        firm,
        conversation,
        (id) => {
          const began = posted.get(id)
          if (began !== undefined) atConsultant.push(performance.now() - began)
          posted.delete(id)
        },
        () => (refreshed += 1),
      ),
    ),
  )
  const asked = new Map<string, number>()
  const chats = await inBatches(VISITORS, (n) => {
    const visitor = visitors[n] as Visitor
    return openChat(firm, visitor, () => {
      const began = asked.get(visitor.conversation)
      if (began !== undefined) atVisitor.push(performance.now() - began)
      asked.delete(visitor.conversation)
    })
  })

  // The first question reads the articles into the index.
  await say(firm, visitors.at(-1) as Visitor, randomUUID(), QUESTIONS[0] ?? '')
  // Two thousand chats opened within a minute are no busy hour: what they left to be indexed is done first.
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS))
  const peakBefore = peakBytes(server.child)
  forgetPeak(server.child)
  const sent: Promise<void>[] = []
  const began = performance.now()
  for (let n = 0; n < PER_SECOND * (FIRST_SECONDS + SECONDS); n += 1) {
    if (n === PER_SECOND * FIRST_SECONDS) for (const first of [atConsultant, atVisitor]) first.length = 0
    const due = began + (n * 1000) / PER_SECOND
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())))
    sent.push(n % QUESTION_EVERY === 0 ? ask(n) : write(n))
  }
  await Promise.all(sent)
  const seconds = (performance.now() - began) / 1000
  await new Promise((resolve) => setTimeout(resolve, 2_000))
  for (const close of [...consoles, ...chats]) close()

  const figures: readonly Figure[] = [
    {
      what: 'messages sent',
      reached: rate(sent.length / seconds),
      beside: `asked ${PER_SECOND}/s`,
      holds: sent.length / seconds >= PER_SECOND * 0.98,
    },
    {
      what: `message at the consultant (n ${atConsultant.length}), p50`,
      reached: ms(quantile(atConsultant, 0.5)),
      beside: '',
      holds: null,
    },
    {
      what: 'message at the consultant, p99',
      reached: ms(quantile(atConsultant, 0.99)),
      beside: `limit ${LIMIT_MS} ms`,
      holds: quantile(atConsultant, 0.99) <= LIMIT_MS,
    },
    {
      what: `answer at the customer (n ${atVisitor.length}), p50`,
      reached: ms(quantile(atVisitor, 0.5)),
      beside: '',
      holds: null,
    },
    {
      what: 'answer at the customer, p99',
      reached: ms(quantile(atVisitor, 0.99)),
      beside: `limit ${LIMIT_MS} ms`,
      holds: quantile(atVisitor, 0.99) <= LIMIT_MS,
    },
    {
      what: 'never arrived',
      reached: String(posted.size + asked.size),
      beside: 'limit 0',
      holds: posted.size + asked.size === 0,
    },
    {
      what: 'lists refreshed by all consoles',
      reached: rate(refreshed / seconds),
      beside: `once in ${LISTS_MS} ms each at most`,
      holds: null,
    },
    {
      what: 'peak memory of the process',
      reached: mib(peakBytes(server.child)),
      beside: `${mib(peakBefore)} before, when the store was made`,
      holds: null,
    },
  ]
  printFigures(
    `B3: ${VISITORS} chats and ${CONSULTANTS} consoles open, ${PER_SECOND} messages/s for ${SECONDS} s`,
    figures,
  )

  async function write(n: number): Promise<void> {
    const visitor = held[n % held.length] as Visitor
    const id = randomUUID()
    posted.set(id, performance.now())
    await say(firm, visitor, id, messageText(n))
  }

  async function ask(n: number): Promise<void> {
    const visitor = visitors[CONSULTANTS + ((n / QUESTION_EVERY) % (VISITORS - CONSULTANTS))] as Visitor
    asked.set(visitor.conversation, performance.now())
    await say(firm, visitor, randomUUID(), QUESTIONS[n % QUESTIONS.length] ?? '')
  }
} finally {
  isRunning = false
  await server.stop()
  folder.remove()
}

async function inBatches<T>(count: number, make: (n: number) => Promise<T>): Promise<readonly T[]> {
  const made: T[] = []
  while (made.length < count) {
    const from = made.length
    const some = Array.from({ length: Math.min(OPENED_AT_ONCE, count - from) }, (_, n) => make(from + n))
    made.push(...(await Promise.all(some)))
  }
  return made
}

interface Look {
  readonly conversation: string
  readonly spreadMs: number
  readonly onlyNews: boolean
  readonly said: { readonly message: { readonly id: string; readonly seq: number } } | null
}

interface Told {
  readonly summary: { readonly lastSeq: number }
  readonly messages: readonly { readonly id: string }[]
}

async function newsOf(firm: BenchFirm, id: string, after: number): Promise<Told | null> {
  const path = `/api/v1/conversations/${id}/news?after=${after}`
  return ((await asOwner(firm, 'GET', path)) as { readonly news: Told | null }).news
}

/** The whole conversation, and with it what stands beside it. */
async function wholeOf(firm: BenchFirm, id: string): Promise<Told> {
  const beside = ['/reminders', '/promises']
  const asked = ['', ...beside].map((part) => asOwner(firm, 'GET', `/api/v1/conversations/${id}${part}`))
  return (await Promise.all(asked))[0] as Told
}

/** What an open console asks for: its lists, calmly, and the open conversation at once. */
async function openConsole(
  firm: BenchFirm,
  open: string,
  onMessage: (id: string) => void,
  onRefresh: () => void,
): Promise<() => void> {
  const lists = atMostEvery(LISTS_MS, () => {
    onRefresh()
    const paths = ['conversations?view=open', 'conversation-counts', 'promise-counts']
    return Promise.all(paths.map((path) => asOwner(firm, 'GET', `/api/v1/${path}`))).catch(fail)
  })
  let reading: 'no' | 'yes' | 'again' = 'no'
  let known = 0
  let isWhole = true
  async function read(): Promise<void> {
    if (reading !== 'no') {
      reading = 'again'
      return
    }
    do {
      reading = 'yes'
      const news = isWhole ? null : await newsOf(firm, open, known)
      const { summary, messages } = news ?? (await wholeOf(firm, open))
      isWhole = false
      known = summary.lastSeq
      for (const { id } of messages) onMessage(id)
    } while ((reading as string) === 'again')
    reading = 'no'
  }
  const close = await readStream(`${firm.url}/api/v1/live`, { cookie: firm.cookie }, (data) => {
    const { conversation, spreadMs, onlyNews, said } = JSON.parse(data) as Look
    lists.ask(spreadMs)
    if (conversation !== open) return
    if (said !== null && reading === 'no' && !isWhole && known === said.message.seq - 1) {
      known = said.message.seq
      onMessage(said.message.id)
      return
    }
    isWhole ||= !onlyNews
    read().catch(fail)
  })
  return () => {
    lists.stop()
    close()
  }
}

function openChat(firm: BenchFirm, { conversation, token }: Visitor, onAnswer: () => void): Promise<() => void> {
  const url = `${firm.url}/api/v1/widget/conversations/${conversation}/live?after=0`
  return readStream(url, { authorization: `Bearer ${token}` }, (data) => {
    if (data.includes('"assistant"') && data.includes('"message"')) onAnswer()
  })
}

/** What a console asked for when the measurement ended is nobody's loss; before that it is. */
function fail(error: unknown): void {
  if (isRunning) throw error
}
