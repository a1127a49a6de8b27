import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { promise } from '../../contract/http/promises.ts'
import { ago, type Conversation } from './fake-conversations.ts'
import type { Handlers } from './fake-handlers.ts'
import { ME, OLA } from './fake-people.ts'
import { Refusal } from './fake-refusal.ts'

type Owed = z.output<typeof promise>

const DAY_MIN = 24 * 60
const TOLD: readonly (Pick<Owed, 'kind' | 'quote' | 'settledHow' | 'state'> & { readonly dueIn: number })[] = [
  { kind: 'word', quote: 'Sprawdzę to w magazynie i odpiszę do 16:00.', dueIn: 40, state: 'open', settledHow: null },
  { kind: 'call', quote: 'Oddzwonię jutro przed południem.', dueIn: 300, state: 'open', settledHow: null },
  {
    kind: 'goods',
    quote: 'Nową paczkę wyślemy najpóźniej w piątek.',
    dueIn: 3 * DAY_MIN,
    state: 'open',
    settledHow: null,
  },
  { kind: 'goods', quote: 'Pieniądze zwrócimy w ciągu 3 dni roboczych.', dueIn: -200, state: 'open', settledHow: null },
  { kind: 'word', quote: 'Dam znać jutro.', dueIn: -DAY_MIN, state: 'kept', settledHow: 'reply' },
  { kind: 'call', quote: 'Zadzwonimy do środy.', dueIn: -3 * DAY_MIN, state: 'late', settledHow: 'hand' },
]

type Names = 'listPromises' | 'countPromises' | 'listPromisesOfConversation' | 'settlePromise' | 'readKeptPromises'

export function promiseRoutes(conversations: readonly Conversation[]): Pick<Handlers, Names> {
  const promises = TOLD.flatMap(({ dueIn, ...told }, n): Owed[] => {
    const conversation = conversations[n % conversations.length]
    const message = conversation?.messages.at(-1)
    if (conversation === undefined || message === undefined) return []
    return [
      {
        ...told,
        id: randomUUID(),
        conversation: conversation.summary.id,
        message: message.id,
        customerName: conversation.summary.customer.name,
        owner: n === 2 ? null : { id: OLA.id, name: OLA.name },
        madeAt: ago(DAY_MIN - Math.min(0, dueIn)),
        dueAt: ago(-dueIn),
        settledAt: told.state === 'open' ? null : ago(-dueIn),
        isNear: told.state === 'open' && dueIn > 0 && dueIn < 60,
        isOverdue: told.state === 'open' && dueIn < 0,
      },
    ]
  })
  const views: Record<string, (of: Owed) => boolean> = {
    today: ({ state, isOverdue }) => state === 'open' && !isOverdue,
    overdue: ({ isOverdue }) => isOverdue,
    open: ({ state }) => state === 'open',
    kept: ({ state }) => state === 'kept',
    broken: ({ state, isOverdue }) => state === 'late' || isOverdue,
  }
  const counts = { today: 2, overdue: 1, near: 1 }
  return {
    listPromises: ({ query: { view, mine } }) => ({
      items: promises.filter((one) => views[view]?.(one) && (mine === 'no' || one.owner?.id === ME.person.id)),
      next: null,
    }),
    countPromises: () => ({ mine: counts, all: counts, near: promises.filter(({ isNear }) => isNear) }),
    listPromisesOfConversation: ({ params }) => ({
      items: promises.filter(({ conversation }) => conversation === params.id),
    }),
    settlePromise: ({ params, body: { as } }) => {
      const found = promises.find(({ id }) => id === params.id)
      if (found === undefined) throw new Refusal('not-found')
      const isOpen = as === 'open'
      return Object.assign(found, {
        state: as,
        settledAt: isOpen ? null : ago(0),
        settledHow: isOpen ? null : 'hand',
        isNear: false,
        isOverdue: isOpen && Date.parse(found.dueAt) < Date.now(),
      })
    },
    readKeptPromises: () => ({ kept: 41, broken: 6, share: 0.872, low: 0.743, high: 0.952 }),
  }
}
