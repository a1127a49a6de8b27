import { describe, expect, it } from 'vitest'
import type {
  ConversationId,
  CustomerId,
  DurationMs,
  Grosze,
  Instant,
  WorkspaceId,
} from '../../../core/vocabulary/vocabulary.ts'
import type { Store } from '../store.ts'
import { mistake, newId, newWorkspace } from './records.ts'

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
  })
}
