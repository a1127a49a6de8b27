import { describe, expect, it } from 'vitest'
import type { ConversationId, Instant, PersonId, WorkspaceId } from '../../../core/vocabulary/vocabulary.ts'
import type { ConversationQuery } from '../conversations.ts'
import type { Store } from '../store.ts'
import { customer, moment, newConversation, newId, newWorkspace, person } from './records.ts'

const page = (change: Partial<ConversationQuery> = {}): ConversationQuery => ({
  view: 'all',
  person: newId<PersonId>(),
  words: null,
  cursor: null,
  limit: 50,
  ...change,
})

/** What each list of conversations shows, in which order. */
export function describeInbox(open: () => Store): void {
  const list = async (workspace: WorkspaceId, change: Partial<ConversationQuery>) =>
    (await open().transact(workspace, ({ conversations }) => conversations.list(page(change)))).items.map(
      ({ id }) => id,
    )

  describe('the inbox', () => {
    it('sorts newest first and pages without losing or repeating a row', async () => {
      const workspace = await newWorkspace(open())
      const ids: ConversationId[] = []
      for (let n = 0; n < 7; n++) ids.unshift(await newConversation(open(), workspace, `sprawa ${n}`))
      const seen: ConversationId[] = []
      let cursor: string | null = null
      do {
        const { items, next } = await open().transact(workspace, ({ conversations }) =>
          conversations.list(page({ limit: 3, cursor })),
        )
        seen.push(...items.map(({ id }) => id))
        cursor = next
      } while (cursor !== null)
      expect(seen).toEqual(ids)
    })

    it('shows each view what belongs to it, and counts the same', async () => {
      const workspace = await newWorkspace(open())
      const me = person()
      const [assistant, queued, mine, closed] = [
        await newConversation(open(), workspace, 'a'),
        await newConversation(open(), workspace, 'b'),
        await newConversation(open(), workspace, 'c'),
        await newConversation(open(), workspace, 'd'),
      ]
      await open().transact(workspace, async ({ conversations, people }) => {
        await people.create(me, null)
        const since = moment()
        await conversations.update(queued, {
          handover: { state: 'queued', because: 'customer-asked', since },
          waitingSince: since,
        })
        await conversations.update(mine, {
          handover: { state: 'accepted', because: 'complaint', since },
          assignee: me.id,
          waitingSince: moment(),
        })
        await conversations.update(closed, { status: 'closed', closedAt: moment() })
      })
      const views = {
        assistant: [assistant],
        unassigned: [queued],
        mine: [mine],
        waiting: [queued, mine],
        closed: [closed],
        open: [mine, queued, assistant],
        all: [closed, mine, queued, assistant],
      } as const
      for (const [view, ids] of Object.entries(views)) {
        expect([view, await list(workspace, { view: view as ConversationQuery['view'], person: me.id })]).toEqual([
          view,
          ids,
        ])
      }
      const counts = await open().transact(workspace, ({ conversations }) => conversations.countViews(me.id))
      expect(counts).toMatchObject({ waiting: 2, mine: 1, unassigned: 1, assistant: 1, open: 3 })
      const [first] = (
        await open().transact(workspace, ({ conversations }) =>
          conversations.list(page({ view: 'mine', person: me.id })),
        )
      ).items
      expect(first?.assignee).toEqual({ id: me.id, name: me.name })
    })

    it('refuses a cursor it did not write', async () => {
      const workspace = await newWorkspace(open())
      for (const cursor of ['x', 'bnVsbA', Buffer.from('["a",1]').toString('base64url')]) {
        await expect(list(workspace, { cursor })).rejects.toMatchObject({ code: 'invalid-request' })
      }
    })

    it('lists the other conversations of a customer, newest first', async () => {
      const workspace = await newWorkspace(open())
      const who = customer()
      const ids = [newId<ConversationId>(), newId<ConversationId>(), newId<ConversationId>()]
      await open().transact(workspace, async ({ conversations }) => {
        for (const id of ids)
          await conversations.open({ id, channel: 'email', language: null, customer: who, at: moment(), demo: false })
      })
      const others = await open().transact(workspace, ({ conversations }) =>
        conversations.ofCustomer(who.id, ids[1] ?? newId<ConversationId>()),
      )
      expect(others.map(({ id }) => id)).toEqual([ids[2], ids[0]])
    })

    it('names the handovers that wait too long and the closed conversations nobody audited', async () => {
      const workspace = await newWorkspace(open())
      const [late, fresh, closed] = [
        await newConversation(open(), workspace),
        await newConversation(open(), workspace),
        await newConversation(open(), workspace),
      ]
      await open().transact(workspace, async ({ conversations }) => {
        await conversations.update(late, { handover: { state: 'requested', because: 'failure', since: 10 as Instant } })
        await conversations.update(fresh, {
          handover: { state: 'requested', because: 'failure', since: 90 as Instant },
        })
        await conversations.update(closed, { status: 'closed', closedAt: 50 as Instant })
      })
      await open().transact(workspace, async ({ conversations }) => {
        expect(await conversations.waitingSince(50 as Instant)).toEqual([late])
        expect(await conversations.unaudited(10)).toEqual([closed])
        await conversations.update(closed, { auditedAt: 60 as Instant })
        expect(await conversations.unaudited(10)).toEqual([])
      })
    })
  })
}
