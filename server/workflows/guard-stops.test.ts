import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Instant } from '../../core/vocabulary/vocabulary.ts'
import { mistake } from '../ports/testing/records.ts'
import { sendReply } from './send-reply.ts'
import { MONDAY_TEN, openTestDesk, type TestDesk } from './testing/open-test-desk.ts'

const DAY = 86_400_000
let desk: TestDesk
beforeAll(async () => {
  desk = await openTestDesk()
})
afterAll(() => desk.close())

const counts = () =>
  desk.ports.store.read(desk.workspace, ({ guardStops }) => guardStops.count(MONDAY_TEN, (MONDAY_TEN + DAY) as Instant))
const BAD = 'Dzień dobry {{imię}}, to nie nasz dział.'

async function reply(text: string, overrideReason: string | null, id = desk.newMessage()) {
  const conversation = await desk.open()
  const outgoing = { workspace: desk.workspace, conversation, id, text, author: desk.anna, overrideReason }
  const sent = await sendReply(outgoing, desk.ports).catch((error: { code: string }) => error.code)
  return { conversation, id, sent }
}

describe('what the guard stopped', () => {
  it('is counted once a message, with its codes, whether it was then changed or sent all the same', async () => {
    expect((await reply(BAD, null)).sent).toBe('reason-needed')
    await reply(BAD, 'klient o to prosił')
    expect(await counts()).toMatchObject({ automatic: 0, stopped: 1, overridden: 1 })
    expect((await counts()).byCode).toContainEqual({ code: 'unfilled-placeholder', stopped: 1, overridden: 1 })
  })

  it('shows who was right, once somebody looked or the customer came back', async () => {
    const { conversation, id } = await reply(BAD, 'pilne')
    const other = await reply(BAD, 'pilne')
    await desk.ports.store.transact(desk.workspace, async ({ mistakes, conversations }) => {
      const found = mistake(conversation, { message: id, code: 'unfilled-placeholder', at: MONDAY_TEN })
      await mistakes.replaceFor(conversation, 'manual', [found], MONDAY_TEN)
      const decision = { state: 'withdrawn', by: desk.anna.id, reason: 'pole było celowe', at: MONDAY_TEN } as const
      await mistakes.decide(found.id, decision)
      await conversations.record(other.conversation, { at: MONDAY_TEN, type: 'complaint-registered' })
    })
    expect(await counts()).toMatchObject({ overridden: 3, rightlyOverridden: 1, wronglyOverridden: 1 })
  })
})
