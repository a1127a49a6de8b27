import { describe, expect, it } from 'vitest'
import type { Order } from '../../../core/conversation/conversation.ts'
import type {
  ConversationId,
  CustomerId,
  DurationMs,
  Grosze,
  Instant,
  WorkspaceId,
} from '../../../core/vocabulary/vocabulary.ts'
import type { Store } from '../store.ts'
import { message, mistake, newId, newWorkspace } from './records.ts'

const DAY_MS = 86_400_000
const [FROM, TO] = [0 as Instant, (100 * DAY_MS) as Instant]
const FORTNIGHT = (14 * DAY_MS) as DurationMs

interface Contact {
  readonly customer: CustomerId
  readonly day: number
  readonly topic: 'complaint' | 'invoice' | 'order-status'
  readonly isMistaken?: boolean
  readonly rating?: number
}

export function describeJourneys(open: () => Store): void {
  async function tell(workspace: WorkspaceId, { customer, day, topic, isMistaken = false, rating }: Contact) {
    const id = newId<ConversationId>()
    const at = (day * DAY_MS) as Instant
    await open().transact(workspace, async ({ conversations, mistakes }) => {
      await conversations.open({
        id,
        channel: 'chat',
        language: 'pl',
        customer: { id: customer, name: null, email: null },
        at,
        demo: false,
      })
      await conversations.update(id, { topic })
      if (rating !== undefined) await conversations.rate(id, { value: rating, comment: null, at })
      const found = isMistaken
        ? [mistake(id, { stage: 'waiting', cost: 500 as Grosze }), mistake(id, { state: 'withdrawn' })]
        : []
      await mistakes.replaceFor(id, 'manual', found, at)
    })
    return id
  }

  describe('the customer’s way', () => {
    it('tells at which stage mistakes happen, without those that are none', async () => {
      const workspace = await newWorkspace(open())
      for (const day of [1, 2, 300])
        await tell(workspace, { customer: newId(), day, topic: 'invoice', isMistaken: day !== 2 })
      const { conversations, counts } = await open().read(workspace, ({ journeys }) => journeys.stages(FROM, TO))
      expect(conversations).toBe(2)
      expect(counts).toEqual([{ stage: 'waiting', code: 'no-apology', mistakes: 1, conversations: 1, cost: 500 }])
    })

    it('tells what came after a mistake, and after none', async () => {
      const workspace = await newWorkspace(open())
      const [troubled, calm] = [newId<CustomerId>(), newId<CustomerId>()]
      await tell(workspace, { customer: troubled, day: 1, topic: 'invoice', isMistaken: true })
      await tell(workspace, { customer: troubled, day: 5, topic: 'invoice' })
      await tell(workspace, { customer: troubled, day: 9, topic: 'complaint', rating: 2 })
      await tell(workspace, { customer: calm, day: 1, topic: 'order-status', rating: 9 })
      await tell(workspace, { customer: calm, day: 60, topic: 'order-status' })
      const told = await open().read(workspace, ({ journeys }) => journeys.domino(FROM, TO, FORTNIGHT))
      expect(told).toEqual([
        { mistaken: false, fell: [], conversations: 2, lostValue: 0 },
        { mistaken: false, fell: ['low-rating'], conversations: 1, lostValue: 0 },
        { mistaken: false, fell: ['complaint', 'low-rating'], conversations: 1, lostValue: 0 },
        { mistaken: true, fell: ['repeat-contact', 'complaint', 'low-rating'], conversations: 1, lostValue: 0 },
      ])
      const other = await newWorkspace(open())
      expect(await open().read(other, ({ journeys }) => journeys.domino(FROM, TO, FORTNIGHT))).toEqual([])
    })

    it('adds kept days up to exactly what the records say, whatever changes afterwards', async () => {
      const workspace = await newWorkspace(open())
      const customers = Array.from({ length: 5 }, () => newId<CustomerId>())
      const ids: ConversationId[] = []
      const of = <T>(all: readonly T[], n: number): T => all[n % all.length] as T
      for (let n = 0; n < 40; n += 1)
        ids.push(
          await tell(workspace, {
            customer: of(customers, n * 3),
            // Around local midnight, and over the night in which the clock goes back in Warsaw (2026-10-25).
            day: 20_749 + (n * 13) / 24,
            topic: of(['complaint', 'invoice', 'order-status'] as const, n),
            isMistaken: n % 3 === 0,
            ...(n % 4 === 0 && { rating: 1 + (n % 10) }),
          }),
        )
      await open().transact(workspace, async ({ conversations }) => {
        for (const [n, id] of ids.entries()) {
          for (const [from, at] of n % 7 === 0
            ? []
            : ([
                ['customer', 1_000],
                ['agent', 1_000 + ((n * 997) % 40_000)],
              ] as const))
            await conversations.append(id, message('x', { from, at: at as Instant }))
          if (n % 5 === 0) await conversations.record(id, { at: 0 as Instant, type: 'reopened' })
          if (n % 3 === 0)
            await conversations.saveOrders(id, [
              order(String(n), n % 2 === 0 ? 'zwrócone' : 'wysłane', n % 6 === 0 ? null : 100 + n),
            ])
        }
      })
      const zone = 'Europe/Warsaw'
      const [first, last] = [20_749 * DAY_MS, (20_749 + 23) * DAY_MS]
      const periods = [
        [first - DAY_MS, last],
        [first + 3_333_333, last - 7_777_777],
        [first + 4 * DAY_MS, first + 4 * DAY_MS + 1],
      ] as const
      const figures = () =>
        open().read(workspace, async ({ mistakes, journeys }) => {
          const told: unknown[] = []
          for (const [from, to] of periods as unknown as readonly (readonly [Instant, Instant])[])
            for (const within of [zone, 'America/New_York'])
              told.push(
                await mistakes.count(from, to, within),
                await journeys.stages(from, to),
                await journeys.domino(from, to, FORTNIGHT),
                await journeys.domino(from, to, (7 * DAY_MS) as DurationMs),
              )
          return told
        })
      const keep = async (timeZone: string, most = 5) => {
        for (let kept = 1, all = 0; ; all += kept) {
          kept = await open().transact(workspace, ({ keptDays }) =>
            keptDays.keep({ timeZone, repeatWithin: FORTNIGHT }, most),
          )
          if (kept === 0) return all
        }
      }
      const counted = await figures()
      expect(await keep(zone)).toBe(22)
      expect(await figures()).toEqual(counted)
      expect(await keep(zone)).toBe(0)

      await open().transact(workspace, async ({ conversations, mistakes }) => {
        await conversations.rate(ids[7] as ConversationId, { value: 1, comment: null, at: 0 as Instant })
        await conversations.update(ids[12] as ConversationId, { topic: 'complaint' })
        await mistakes.replaceFor(ids[20] as ConversationId, 'automatic', [], 1 as Instant)
        await conversations.record(ids[31] as ConversationId, { at: 0 as Instant, type: 'reopened' })
        await conversations.saveOrders(ids[33] as ConversationId, [order('33', 'zwrócone', 77_777)])
        await mistakes.add([mistake(ids[3] as ConversationId, { stage: 'answer', cost: 31 as Grosze })])
      })
      const changed = await figures()
      expect(changed).not.toEqual(counted)
      expect(await keep(zone)).toBeGreaterThan(5)
      expect(await figures()).toEqual(changed)
      expect(await keep('America/New_York')).toBeGreaterThan(20)
      expect(await figures()).toEqual(changed)
    })
  })
}

function order(number: string, status: string, total: number | null): Order {
  return {
    number,
    placedAt: 0 as Instant,
    status,
    total: total as Grosze | null,
    paid: null,
    tracking: null,
    lines: [],
  }
}
