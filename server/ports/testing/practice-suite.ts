import { describe, expect, it } from 'vitest'
import type { ConversationId, Instant, PersonId } from '../../../core/vocabulary/vocabulary.ts'
import type { Store } from '../store.ts'
import { customer, message, newId, newWorkspace } from './records.ts'

const MINUTE = 60_000
const WEEK = 7 * 86_400_000
const NOW = 2_000_000_000_000

export function describePractice(open: () => Store): void {
  const at = (ms: number) => ms as Instant
  async function answered(
    workspace: Awaited<ReturnType<typeof newWorkspace>>,
    opened: number,
    waited: number,
    by: string,
  ) {
    const id = newId<ConversationId>()
    const whom = customer()
    await open().transact(workspace, async ({ conversations }) => {
      await conversations.open({ id, channel: 'chat', language: 'pl', customer: whom, at: at(opened), demo: false })
      await conversations.append(id, message('Gdzie paczka?', { at: at(opened) }))
      const author = { id: by as PersonId, name: by }
      const reply = { from: 'agent', author, at: at(opened + waited) } as const
      await conversations.append(id, message('Już jedzie.', reply))
      await conversations.append(id, message('Sprawdź kuriera.', { ...reply, internal: true }))
    })
    return whom.id
  }

  describe('how the team answers', () => {
    it('is what consultants wrote to customers, the newest, and by how many of them', async () => {
      const [workspace, other] = [await newWorkspace(open()), await newWorkspace(open())]
      await answered(workspace, NOW - 3 * WEEK, MINUTE, 'ewa')
      const later = await answered(workspace, NOW - WEEK, MINUTE, 'iza')
      const read = (limit: number) =>
        open().read(workspace, ({ practice }) => practice.replies(at(NOW - 4 * WEEK), at(NOW), limit))
      expect(await read(10)).toMatchObject({ people: 2, replies: [{ text: 'Już jedzie.' }, { text: 'Już jedzie.' }] })
      expect(await read(1)).toEqual({ people: 1, replies: [{ customer: later, text: 'Już jedzie.' }] })
      const elsewhere = await open().read(other, ({ practice }) => practice.replies(at(0), at(NOW), 10))
      expect(elsewhere).toEqual({ people: 0, replies: [] })
    })

    it('is also what is read in another conversation than it was written in', async () => {
      const workspace = await newWorkspace(open())
      const asker = await answered(workspace, NOW - 9 * WEEK, MINUTE, 'ewa')
      const [place, whom] = [newId<ConversationId>(), customer()]
      await open().transact(workspace, async ({ conversations, personalData }) => {
        const [from] = await personalData.conversationsOf(asker)
        const known = from && (await conversations.load(from))
        await conversations.open({
          id: place,
          channel: 'chat',
          language: 'pl',
          customer: whom,
          at: at(NOW - 9 * WEEK),
          demo: false,
        })
        await conversations.readMessagesIn(known?.messages.map(({ id }) => id) ?? [], place)
        if (from) await conversations.retell(from)
      })
      const { replies } = await open().read(workspace, ({ practice }) => practice.replies(at(0), at(NOW), 10))
      expect(replies.map(({ text }) => text)).toEqual(['Już jedzie.'])
    })

    it('is the middle wait of each week, a week without any too', async () => {
      const workspace = await newWorkspace(open())
      for (const waited of [MINUTE, 3 * MINUTE, 9 * MINUTE]) await answered(workspace, NOW - WEEK - 1, waited, 'ewa')
      await answered(workspace, NOW - WEEK, 5 * MINUTE, 'ewa')
      await answered(workspace, NOW, 7 * MINUTE, 'ewa')
      expect(await open().read(workspace, ({ practice }) => practice.waits(at(NOW), 3))).toEqual([
        { count: 0, median: 0 },
        { count: 3, median: 3 * MINUTE },
        { count: 1, median: 5 * MINUTE },
      ])
    })
  })
}
