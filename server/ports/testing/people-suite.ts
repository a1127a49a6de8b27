import { describe, expect, it } from 'vitest'
import type { ConversationId, Instant, PersonId } from '../../../core/vocabulary/vocabulary.ts'
import type { Store } from '../store.ts'
import { newId, newWorkspace, person } from './records.ts'

/** Who may sign in, by what, and for how long. */
export function describePeople(open: () => Store): void {
  describe('people', () => {
    it('sign in by an address that belongs to one person of the whole installation, in any case', async () => {
      const [workspace, other] = [await newWorkspace(open()), await newWorkspace(open())]
      const me = person({ email: `Ola.${newId<string>()}@sklep.example` })
      await open().transact(workspace, ({ people }) => people.create(me, 'hash'))
      const twin = person({ email: me.email.toUpperCase() })
      await expect(open().transact(other, ({ people }) => people.create(twin, null))).rejects.toMatchObject({
        code: 'conflict',
      })
      expect(await open().directory.credentials(me.email.toLowerCase())).toEqual({
        workspace,
        person: me.id,
        passwordHash: 'hash',
        active: true,
      })
      expect(await open().directory.credentials('nikt@sklep.example')).toBeNull()
    })

    it('change what is named', async () => {
      const workspace = await newWorkspace(open())
      const me = person()
      await open().transact(workspace, async ({ people }) => {
        await people.create(me, null)
        await people.update(me.id, { role: 'manager', availableUntil: 77 as Instant })
        await people.setPassword(me.id, 'nowe')
        expect(await people.load(me.id)).toEqual({ ...me, role: 'manager', availableUntil: 77 })
        expect(await people.list()).toHaveLength(1)
      })
      await expect(
        open().transact(workspace, ({ people }) => people.update(newId<PersonId>(), { name: 'Nikt' })),
      ).rejects.toMatchObject({ code: 'not-found' })
    })

    it('hold sessions until they expire, are ended, or the person is switched off', async () => {
      const workspace = await newWorkspace(open())
      const me = person()
      const [kept, ended, old] = [newId<string>(), newId<string>(), newId<string>()]
      await open().transact(workspace, async ({ people }) => {
        await people.create(me, null)
        for (const token of [kept, ended]) await people.saveSession(token, me.id, 1_000 as Instant)
        await people.saveSession(old, me.id, 100 as Instant)
      })
      const signedIn = async (token: string, now = 500) =>
        (await open().directory.session(token, now as Instant))?.person.id ?? null
      expect([await signedIn(kept), await signedIn(old), await signedIn(newId<string>())]).toEqual([me.id, null, null])
      expect((await open().directory.session(kept, 500 as Instant))?.workspace).toMatchObject({
        id: workspace,
        name: 'Sklep Łąka',
      })
      await open().transact(workspace, ({ people }) => people.endSessions(me.id, kept))
      expect([await signedIn(kept), await signedIn(ended)]).toEqual([me.id, null])
      await open().transact(workspace, ({ people }) => people.update(me.id, { active: false }))
      expect(await signedIn(kept)).toBeNull()
    })

    it('take an invitation once, in its time, for its purpose', async () => {
      const workspace = await newWorkspace(open())
      const me = person()
      const token = newId<string>()
      await open().transact(workspace, async ({ people }) => {
        await people.create(me, null)
        await people.saveLink(token, { purpose: 'invitation', person: me.id, expiresAt: 1_000 as Instant })
      })
      const { directory } = open()
      expect((await directory.peekLink(token, 'invitation', 500 as Instant))?.person.id).toBe(me.id)
      expect(await directory.takeLink(token, 'reset', 500 as Instant)).toBeNull()
      expect(await directory.takeLink(token, 'invitation', 1_000 as Instant)).toBeNull()
      const taken = await Promise.all([1, 2, 3].map(() => directory.takeLink(token, 'invitation', 500 as Instant)))
      expect(taken.filter((link) => link !== null)).toEqual([{ workspace, person: me.id }])
      expect(await directory.peekLink(token, 'invitation', 500 as Instant)).toBeNull()
    })

    it('act through tokens that are noted when used and end when revoked', async () => {
      const workspace = await newWorkspace(open())
      const me = person()
      const [hash, id] = [newId<string>(), newId<string>()]
      await open().transact(workspace, async ({ people }) => {
        await people.create(me, null)
        await people.saveToken(
          hash,
          { id, name: 'Sklep', scopes: ['messages:write'], createdAt: 1 as Instant, lastUsedAt: null },
          me.id,
        )
      })
      expect(await open().directory.apiToken(hash, 99 as Instant)).toMatchObject({
        id,
        scopes: ['messages:write'],
        person: { id: me.id },
        workspace: { id: workspace },
      })
      expect(await open().transact(workspace, ({ people }) => people.tokens())).toMatchObject([
        { id, name: 'Sklep', lastUsedAt: 99 },
      ])
      await open().transact(workspace, ({ people }) => people.revokeToken(id))
      expect(await open().directory.apiToken(hash, 99 as Instant)).toBeNull()
    })

    it('leave visitors their conversation by the key of their browser', async () => {
      const workspace = await newWorkspace(open())
      const [hash, conversation] = [newId<string>(), newId<ConversationId>()]
      await open().directory.saveVisitor(hash, workspace, conversation)
      expect(await open().directory.visitor(hash)).toEqual({ workspace, conversation })
      expect(await open().directory.visitor(newId<string>())).toBeNull()
    })
  })
}
