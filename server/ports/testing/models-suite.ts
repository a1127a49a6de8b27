import { describe, expect, it } from 'vitest'
import type { CustomerId, DurationMs, Instant, MessageId } from '../../../core/vocabulary/vocabulary.ts'
import type { ModelCall } from '../models.ts'
import type { Store } from '../store.ts'
import { newId, newWorkspace } from './records.ts'

const DAY_MS = 86_400_000
const NOON = Date.UTC(2026, 10, 22, 12) as Instant
const BUDGET = { perDay: 5, perCustomer: 2 }

export function describeModels(open: () => Store): void {
  const call = (change: Partial<ModelCall> = {}): ModelCall => ({
    message: newId<MessageId>(),
    customer: newId<CustomerId>(),
    at: NOON,
    until: (NOON + 20_000) as Instant,
    ...change,
  })

  describe('a firm’s language model', () => {
    it('is reached where the firm last said, and by no other firm', async () => {
      const [one, other] = [await newWorkspace(open()), await newWorkspace(open())]
      expect(await open().transact(one, ({ models }) => models.connection())).toBeNull()
      await open().transact(one, ({ models }) => models.connect({ address: 'http://a.example/v1', key: 'v1.x' }))
      await open().transact(one, ({ models }) => models.connect({ address: 'http://b.example/v1', key: null }))
      expect(await open().transact(one, ({ models }) => models.connection())).toEqual({
        address: 'http://b.example/v1',
        key: null,
      })
      expect(await open().transact(other, ({ models }) => models.connection())).toBeNull()
    })

    it('is asked for one answer once, whoever comes again and when', async () => {
      const workspace = await newWorkspace(open())
      const first = call()
      const claim = (at: number) =>
        open().transact(workspace, ({ models }) => models.claim({ ...first, at: at as Instant }, BUDGET))
      expect(await claim(NOON)).toEqual({ kind: 'yours' })
      expect(await claim(NOON + 5_000)).toEqual({ kind: 'others', until: NOON + 20_000 })
      expect(await claim(NOON + 30_000)).toEqual({ kind: 'tried' })
      const settle = () =>
        open().transact(workspace, ({ models }) => models.settle(first.message, 'declined', 40, 7 as DurationMs))
      await settle()
      expect(await claim(NOON + 6_000)).toEqual({ kind: 'tried' })
    })

    it('answers no customer more often than the budget says, and all together no more than theirs, by the last 24 hours', async () => {
      const workspace = await newWorkspace(open())
      const claim = (change: Partial<ModelCall>) =>
        open().transact(workspace, ({ models }) => models.claim(call(change), BUDGET))
      const customer = newId<CustomerId>()
      expect((await claim({ customer })).kind).toBe('yours')
      expect((await claim({ customer })).kind).toBe('yours')
      expect(await claim({ customer })).toEqual({ kind: 'spent', by: 'customer' })
      for (let n = 0; n < 3; n += 1) expect((await claim({})).kind).toBe('yours')
      expect(await claim({})).toEqual({ kind: 'spent', by: 'firm' })
      expect((await claim({ customer, at: (NOON + DAY_MS) as Instant })).kind).toBe('yours')
    })

    it('is not asked more often than the budget says by those who come at once', async () => {
      const workspace = await newWorkspace(open())
      const claims = await Promise.all(
        Array.from({ length: 12 }, () => open().transact(workspace, ({ models }) => models.claim(call(), BUDGET))),
      )
      expect(claims.filter(({ kind }) => kind === 'yours')).toHaveLength(BUDGET.perDay)
    })

    it('is counted by what came of it, until that is forgotten', async () => {
      const workspace = await newWorkspace(open())
      const [one, other, running] = [call(), call(), call()]
      await open().transact(workspace, async ({ models }) => {
        for (const each of [one, other, running]) await models.claim(each, BUDGET)
        await models.settle(one.message, 'written', 900, 2_000 as DurationMs)
        await models.settle(other.message, 'failed', 0, 20_000 as DurationMs)
      })
      const counts = (since: number) => open().transact(workspace, ({ models }) => models.counts(since as Instant))
      expect(await counts(NOON)).toEqual({ calls: 3, tokens: 900, outcomes: { written: 1, failed: 1 } })
      expect(await counts(NOON + 1)).toEqual({ calls: 0, tokens: 0, outcomes: {} })
      await open().transact(workspace, ({ models }) => models.forget((NOON + 1) as Instant))
      expect((await counts(NOON)).calls).toBe(0)
    })
  })
}
