import type { ConversationEvent, Message, Order } from '../../core/conversation/conversation.ts'
import type { Channel, Grosze, Instant, Topic } from '../../core/vocabulary/vocabulary.ts'
import { type Chance, chanceOf } from './chance.ts'
import { fillFields } from './fill-fields.ts'
import type { DemoCustomer, DemoProduct } from './people.ts'
import type { Scenario, Step } from './scenario.ts'

const SEED = 20_261_122
const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000

export interface DemoConversation {
  readonly scenario: string
  readonly topic: Topic
  readonly channel: Channel
  readonly language: string
  readonly customer: DemoCustomer
  readonly order: Order
  readonly openedAt: Instant
  readonly status: 'open' | 'closed'
  readonly messages: readonly DemoMessage[]
  readonly events: readonly ConversationEvent[]
  readonly rating: { readonly value: number; readonly comment: string | null; readonly at: Instant } | null
  readonly documented: {
    readonly category: string | null
    readonly cause: string | null
    readonly outcome: string | null
  }
}

export type DemoMessage = Pick<Message, 'at' | 'from' | 'author' | 'text' | 'internal' | 'attachments'>

/** `count` conversations of the invented firm, oldest first, ending before `now`; the same for the same `now`. */
export function makeConversations(
  scenarios: readonly Scenario[],
  customers: readonly DemoCustomer[],
  products: readonly DemoProduct[],
  now: Instant,
  count: number,
): readonly DemoConversation[] {
  const chance = chanceOf(SEED)
  // Every scenario once before any comes twice: what was written shall be seen.
  const chosen = Array.from({ length: count }, (_, i) => scenarios[i] ?? chance.pickWeighted(scenarios))
  return chosen
    .map((scenario) => makeConversation(scenario, chance, customers, products, now))
    .sort((a, b) => a.openedAt - b.openedAt)
}

function makeConversation(
  scenario: Scenario,
  chance: Chance,
  customers: readonly DemoCustomer[],
  products: readonly DemoProduct[],
  now: Instant,
): DemoConversation {
  const customer = customerOf(scenario, chance, customers)
  const openedAt = openingTime(scenario, chance, now)
  const order = makeOrder(scenario, chance, products, openedAt)
  const told: DemoMessage[] = []
  const events: ConversationEvent[] = []
  let rating: DemoConversation['rating'] = null
  let documented: DemoConversation['documented'] = { category: null, cause: null, outcome: null }
  let status: DemoConversation['status'] = 'open'
  let at = openedAt
  for (const step of scenario.steps) {
    // A little unevenness, so that not every wait is a round number of minutes.
    at = Math.min(now, at + Math.round(step.afterMs * (0.9 + chance.next() * 0.2))) as Instant
    if (step.kind === 'say') {
      const text = fillFields(chance.pick(step.wordings), { customer, order, at })
      told.push({
        at,
        from: step.by === 'note' ? 'agent' : step.by,
        author: step.author,
        text,
        internal: step.by === 'note',
        attachments: step.files.map((name) => ({ name, size: chance.between(40_000, 900_000) })),
      })
    }
    if (step.kind === 'rate') rating = { value: step.value, comment: commentOf(step.comments, chance), at }
    if (step.kind === 'close') documented = step
    if (step.kind === 'close' || step.kind === 'reopen') status = step.kind === 'close' ? 'closed' : 'open'
    const event = eventOf(step, at)
    if (event !== null) events.push(event)
  }
  return {
    scenario: scenario.id,
    topic: scenario.topic,
    channel: chance.pick(scenario.channels),
    language: scenario.language,
    customer,
    order,
    openedAt,
    status,
    messages: told,
    events,
    rating,
    documented,
  }
}

/** Most people leave the box empty. */
function commentOf(comments: readonly string[], chance: Chance): string | null {
  return comments.length === 0 || chance.next() < 0.3 ? null : chance.pick(comments)
}

function eventOf(step: Step, at: Instant): ConversationEvent | null {
  switch (step.kind) {
    case 'say':
    case 'wait':
      return null
    case 'ask-for-person':
      return { at, type: 'human-requested' }
    case 'register-complaint':
      return { at, type: 'complaint-registered' }
    case 'reopen':
      return { at, type: 'reopened' }
    case 'hand-over':
      return { at, type: 'handed-over', team: null, agent: step.to, because: step.because }
    case 'transfer':
      return { at, type: 'transferred', team: step.team, agent: null }
    case 'close':
      return { at, type: 'closed', agent: null }
    case 'rate':
      return { at, type: 'rated', value: step.value }
  }
}

function customerOf({ id, customer }: Scenario, chance: Chance, customers: readonly DemoCustomer[]): DemoCustomer {
  if (customer === null) return chance.pick(customers)
  const found = customers.find(({ firstName, surname }) => `${firstName} ${surname}` === customer)
  if (found === undefined) throw new Error(`${id}: no customer ${customer}`)
  return found
}

/** Mostly on working days between 8 and 18, as in a real shop; the whole conversation must lie before `now`. */
function openingTime(scenario: Scenario, chance: Chance, now: Instant): Instant {
  const lasts = scenario.steps.reduce((sum, step) => sum + step.afterMs * 1.1, 0)
  const newest = Math.max(scenario.days.to * DAY_MS, lasts)
  const oldest = Math.max(scenario.days.from * DAY_MS, newest + DAY_MS)
  const ago = newest + chance.next() * (oldest - newest)
  const midnight = Math.floor((now - ago) / DAY_MS) * DAY_MS
  const weekday = new Date(midnight).getUTCDay()
  const usual = weekday === 0 && chance.next() < 0.7 ? -2 : weekday === 6 && chance.next() < 0.6 ? -1 : 0
  const shift = scenario.weekday === null ? usual : -((weekday - scenario.weekday + 7) % 7)
  const { from, to } = scenario.hours ?? (chance.next() < 0.88 ? { from: 7, to: 16 } : { from: 0, to: 23 })
  const hour = from + chance.next() * (to - from)
  return Math.min(midnight + shift * DAY_MS + Math.round(hour * HOUR_MS), now - lasts) as Instant
}

function makeOrder({ goods }: Scenario, chance: Chance, products: readonly DemoProduct[], openedAt: Instant): Order {
  const meant = products.filter(({ sku }) => goods.length === 0 || goods.some((symbol) => sku.startsWith(symbol)))
  const others = Array.from({ length: chance.between(0, 2) }, () => chance.pick(products))
  const lines = [chance.pick(meant), ...others].map((product) => ({
    sku: product.sku,
    name: product.name,
    quantity: chance.between(1, 2),
    price: product.price as Grosze,
  }))
  const total = lines.reduce((sum, line) => sum + line.quantity * (line.price ?? 0), 0) as Grosze
  return {
    number: `ZP-${chance.between(10_000, 99_999)}`,
    placedAt: (openedAt - chance.between(1, 12) * DAY_MS) as Instant,
    status: chance.pick(['paid', 'shipped', 'delivered']),
    total,
    paid: total,
    tracking: `6${Array.from({ length: 23 }, () => chance.between(0, 9)).join('')}`,
    lines,
  }
}
