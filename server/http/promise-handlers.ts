import type { z } from 'zod'
import type { PROMISE_VIEWS, promise as wirePromise } from '../../contract/http/promises.ts'
import { shareOf } from '../../core/statistics/statistics.ts'
import type { ConversationId, Instant, PersonId } from '../../core/vocabulary/vocabulary.ts'
import { Failure } from '../ports/failure.ts'
import type { PromiseQuery, StoredPromise } from '../ports/promises.ts'
import type { Records } from '../ports/store.ts'
import { promiseTimes, settleByHand } from '../workflows/promises.ts'
import { together } from '../workflows/together.ts'
import type { Handlers } from './call.ts'
import { isoTime } from './conversation-wire.ts'
import type { HttpPorts } from './ports.ts'

type Name = 'listPromises' | 'countPromises' | 'listPromisesOfConversation' | 'settlePromise' | 'readKeptPromises'
type Times = ReturnType<typeof promiseTimes>
type View = (typeof PROMISE_VIEWS)[number]

/** So many near promises are worth telling of at once. */
const MOST_NEAR = 10

/** What the firm promised, and whether it kept it. */
export function promiseHandlers({ store, clock }: HttpPorts): Handlers<Name> {
  const timesIn = async ({ playbooks }: Records): Promise<Times> =>
    promiseTimes(clock.now(), (await playbooks.currentRules()).targets.businessHours)
  return {
    listPromises: ({ caller, query: { view, mine, from, to, cursor, limit } }) =>
      store.read(caller.workspace.id, async (records) => {
        const times = await timesIn(records)
        const page = await records.promises.list({
          ...narrow(view, times, from === undefined ? null : at(from), to === undefined ? null : at(to)),
          owner: mine === 'yes' ? caller.person.id : null,
          cursor: cursor ?? null,
          limit,
        })
        return { items: page.items.map((one) => showPromise(one, times)), next: page.next }
      }),
    countPromises: ({ caller }) =>
      store.read(caller.workspace.id, async (records) => {
        const times = await timesIn(records)
        const counts = await records.promises.count(caller.person.id, times)
        return { ...counts, near: counts.mine.near === 0 ? [] : await nearOf(caller.person.id, times, records) }
      }),
    listPromisesOfConversation: ({ caller, params }) =>
      store.read(caller.workspace.id, async (records) => {
        const id = params.id as ConversationId
        // Asked for in one go, for a session answers in order.
        const [conversation, times, { parts }, own] = await together(
          records.conversations.load(id, { recent: 0 }),
          timesIn(records),
          records.conversations.readHere(id),
          records.promises.ofConversation(id),
        )
        if (conversation === null) throw new Failure('not-found', 'give-up')
        const elsewhere = await together(...parts.map((part) => records.promises.ofConversation(part)))
        return { items: [...own, ...elsewhere.flat()].map((one) => showPromise(one, times)) }
      }),
    settlePromise: async ({ caller, params, body }) => {
      const word = { workspace: caller.workspace.id, promise: params.id, as: body.as, by: caller.person.id }
      const settled = await settleByHand(word, { store, clock })
      return showPromise(settled, await store.read(caller.workspace.id, timesIn))
    },
    readKeptPromises: async ({ caller, query }) => {
      const { kept, broken } = await store.read(caller.workspace.id, ({ promises }) =>
        promises.kept(at(query.from), at(query.to), clock.now()),
      )
      const share = shareOf(kept, broken)
      return { kept, broken, share: share?.value ?? null, low: share?.low ?? null, high: share?.high ?? null }
    },
  }
}

async function nearOf(owner: PersonId, times: Times, { promises }: Records) {
  const query = { ...narrow('open', times, times.now, times.near), owner, cursor: null, limit: MOST_NEAR }
  return (await promises.list(query)).items.map((one) => showPromise(one, times))
}

/** What of all promises a view shows; `broken`: settled too late, or open beyond their time. */
function narrow(
  view: View,
  { now, endOfDay }: Times,
  from: Instant | null,
  to: Instant | null,
): Pick<PromiseQuery, 'from' | 'newestFirst' | 'states' | 'to'> {
  switch (view) {
    case 'today':
      return { states: ['open'], from: now, to: (endOfDay + 1) as Instant, newestFirst: false }
    case 'overdue':
      return { states: ['open'], from, to: now, newestFirst: false }
    case 'open':
      return { states: ['open'], from, to, newestFirst: false }
    case 'kept':
      return { states: ['kept'], from, to, newestFirst: true }
    case 'broken':
      return { states: ['late', 'open'], from, to: earlier(to, now), newestFirst: true }
  }
}

/** What is late has been due; so has, of what is open, everything before now. */
function earlier(to: Instant | null, now: Instant): Instant {
  return to === null || to > now ? now : to
}

function showPromise({ settled, ...promise }: StoredPromise, { now, near }: Times): z.input<typeof wirePromise> {
  const isOpen = promise.state === 'open'
  return {
    ...promise,
    madeAt: isoTime(promise.madeAt),
    dueAt: isoTime(promise.dueAt),
    settledAt: isoTime(settled?.at ?? null),
    settledHow: settled?.how ?? null,
    isNear: isOpen && promise.dueAt > now && promise.dueAt <= near,
    isOverdue: isOpen && promise.dueAt <= now,
  }
}

function at(time: string): Instant {
  return Date.parse(time) as Instant
}
