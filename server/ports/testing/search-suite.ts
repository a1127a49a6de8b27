import { describe, expect, it } from 'vitest'
import type { SearchTerm } from '../../../core/conversation/conversation.ts'
import type { ConversationId, PersonId, WorkspaceId } from '../../../core/vocabulary/vocabulary.ts'
import type { Unindexed } from '../search.ts'
import type { Store } from '../store.ts'
import { message, newConversation, newId, newWorkspace } from './records.ts'

/** A word stands under its first five letters: enough of a language to try a store with. */
const terms = (text: string): readonly SearchTerm[] =>
  Array.from(text.toLowerCase().matchAll(/[\p{L}\p{N}@.]+/gu), ([word]) => ({ word, term: word.slice(0, 5) }))

export function describeSearch(open: () => Store): void {
  const index = (workspace: WorkspaceId, limit = 100) =>
    open().transact(workspace, async ({ search }) => {
      const found = await search.unindexed(limit)
      await search.index(found.map(({ id, upTo, texts }) => ({ id, upTo, terms: terms(texts.join(' ')) })))
      return found.length
    })
  const find = (workspace: WorkspaceId, words: string, limit = 10) =>
    open().read(workspace, ({ search }) => search.find(terms(words), limit))
  const talk = (...texts: readonly [WorkspaceId, ...string[]]) => newConversation(open(), ...texts)

  describe('the search', () => {
    it('finds what holds every word, in any form, by what it begins with, by a name, and the newest first', async () => {
      const workspace = await newWorkspace(open())
      const [one, two] = [await talk(workspace, 'Paczka zgnieciona', 'Halo?'), await talk(workspace, 'paczki nie ma')]
      expect(await index(workspace)).toBe(2)
      expect(await find(workspace, 'paczkę')).toEqual([two, one])
      expect(await find(workspace, 'zgnie paczka')).toEqual([one])
      expect(await find(workspace, 'paczka', 1)).toEqual([two])
      expect(await find(workspace, 'paczka faktura')).toEqual([])
      expect(await find(workspace, 'wójcik')).toEqual([two, one])
      expect(await find(workspace, '')).toEqual([])
    })
    it('forgives one letter where nothing fits as it stands', async () => {
      const workspace = await newWorkspace(open())
      const id = await talk(workspace, 'reklamacja')
      await index(workspace)
      for (const words of ['relkamacja', 'rekamacja', 'rreklamacja', 'rekl4macja'])
        expect([words, await find(workspace, words)]).toEqual([words, [id]])
      expect(await find(workspace, 'relkamcaja')).toEqual([])
    })
    it('tells of those alone that stand behind one, so that a round ends while people go on writing', async () => {
      const workspace = await newWorkspace(open())
      const ids = [await talk(workspace, 'jeden'), await talk(workspace, 'dwa'), await talk(workspace, 'trzy')]
      const behind = (after?: Unindexed) => open().read(workspace, ({ search }) => search.unindexed(2, after))
      const first = await behind()
      await open().transact(workspace, ({ conversations }) =>
        conversations.append(ids[0] as ConversationId, message('znowu')),
      )
      expect([...first, ...(await behind(first.at(-1)))].map(({ id }) => id)).toEqual(ids)
    })
    it('learns what was said since, and what the customer is called now', async () => {
      const workspace = await newWorkspace(open())
      const id = await talk(workspace, 'dzień dobry')
      await index(workspace)
      expect(await index(workspace)).toBe(0)
      await open().transact(workspace, async ({ conversations }) => {
        await conversations.append(id, message('gwarancja'))
        await conversations.update(id, { customer: { name: 'Bożydar' } })
      })
      expect(await index(workspace)).toBe(1)
      expect(await find(workspace, 'gwarancji bożydar')).toEqual([id])
      expect(await index(workspace)).toBe(0)
    })
    it('keeps apart a thousand and more conversations, and firms from each other', async () => {
      const [workspace, stranger] = [await newWorkspace(open()), await newWorkspace(open())]
      const made: ConversationId[] = []
      for (let n = 0; n < 1_030; n++) made.push(await talk(workspace, n % 500 === 7 ? `rzadkie słowo${n}` : 'zwykłe'))
      while ((await index(workspace)) > 0);
      expect(await find(workspace, 'rzadkie')).toEqual([made[1_007], made[507], made[7]])
      expect(await find(workspace, 'zwykłe', 2)).toEqual([made[1_029], made[1_028]])
      expect(await find(stranger, 'rzadkie')).toEqual([])
    })
    it('shows of a view of the inbox what holds the words', async () => {
      const workspace = await newWorkspace(open())
      const [one, two] = [await talk(workspace, 'paczka'), await talk(workspace, 'paczka')]
      await index(workspace)
      await open().transact(workspace, ({ conversations }) => conversations.update(one, { status: 'closed' }))
      const list = async (view: 'open' | 'closed' | 'all') => {
        const query = { view, person: newId<PersonId>(), words: terms('paczka'), cursor: null, limit: 9 }
        const { items } = await open().read(workspace, ({ conversations }) => conversations.list(query))
        return items.map(({ id }) => id)
      }
      expect([await list('open'), await list('closed'), await list('all')]).toEqual([[two], [one], [two, one]])
    })
  })
}
