import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { ConversationId, CustomerId, Instant, Topic, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import { newWorkspace } from '../ports/testing/records.ts'
import { findSurges } from './find-surges.ts'
import { MONDAY_TEN, openTestDesk } from './testing/open-test-desk.ts'

const [MINUTE_MS, WEEK_MS] = [60_000, 7 * 86_400_000]
const desk = await openTestDesk()
const { store } = desk.ports
let firm: WorkspaceId

afterAll(() => desk.close())
beforeEach(async () => {
  desk.setClock(MONDAY_TEN)
  firm = await newWorkspace(store)
})

async function open(topic: Topic, ...times: readonly number[]): Promise<void> {
  await store.transact(firm, async ({ conversations, mistakes }) => {
    for (const time of times) {
      const id = desk.ports.random.uuid() as ConversationId
      const customer = { id: desk.ports.random.uuid() as CustomerId, name: null, email: null }
      await conversations.open({ id, channel: 'chat', language: 'pl', customer, at: time as Instant, demo: false })
      await conversations.update(id, { topic })
      if (time < MONDAY_TEN - WEEK_MS / 2) await mistakes.replaceFor(id, 'manual', [], time as Instant)
    }
  })
}

const ago = (minutes: number) => MONDAY_TEN - minutes * MINUTE_MS
const burst = [8, 7, 7, 6, 5, 5, 4, 3, 3, 2, 1].map(ago)

describe('the surge alarm', () => {
  it('tells within minutes on which matter customers suddenly write, since when, and how many usually do', async () => {
    await open('payment-problem', ...[1, 2, 3, 4].map((week) => MONDAY_TEN - week * WEEK_MS))
    await open('payment-problem', ...burst)
    const found = await findSurges(firm, desk.ports)
    expect(found.map(({ topic, conversations }) => [topic, conversations])).toEqual([
      [null, 11],
      ['payment-problem', 11],
    ])
    expect(found[1]?.since).toBe(ago(8))
    expect(found[1]?.expected).toBeLessThan(1)
  })

  it('is silent where a Monday morning is always like that, and where a firm has no week to compare with', async () => {
    await open('payment-problem', ...burst)
    expect(await findSurges(firm, desk.ports)).toEqual([])
    const busy = [1, 2, 3, 4].flatMap((week) =>
      Array.from({ length: 200 }, (_, n) => MONDAY_TEN - week * WEEK_MS - 80 * MINUTE_MS + n * 45_000),
    )
    await open('payment-problem', ...busy)
    expect(await findSurges(firm, desk.ports)).toEqual([])
  })
})
