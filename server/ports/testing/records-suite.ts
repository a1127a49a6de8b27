import { describe, expect, it } from 'vitest'
import type { Article } from '../../../core/knowledge/knowledge.ts'
import { defaultPlaybook } from '../../../core/playbook/playbook.ts'
import type { Turn } from '../../../core/turn/turn.ts'
import type {
  ArticleId,
  ConversationId,
  Instant,
  MessageId,
  PersonId,
  TurnId,
  WorkspaceId,
} from '../../../core/vocabulary/vocabulary.ts'
import { EVERY_MISTAKE, type MistakeQuery } from '../mistakes.ts'
import type { Store } from '../store.ts'
import { mistake, moment, newConversation, newId, newWorkspace, person } from './records.ts'

const article = (change: Partial<Article> = {}): Article => ({
  id: newId<ArticleId>(),
  title: 'Zwroty',
  text: '# Zwroty\nMasz 14 dni.',
  tags: ['zwrot'],
  phrasings: ['jak oddać'],
  owner: null,
  updatedAt: null,
  reviewBy: null,
  url: null,
  ...change,
})

const every: MistakeQuery = { ...EVERY_MISTAKE, limit: 50 }

export function describeRecords(open: () => Store): void {
  describe('kept answers', () => {
    const claim = (workspace: WorkspaceId, request = 'jedno', at = 1_000_000) =>
      open().transact(workspace, ({ keptAnswers }) =>
        keptAnswers.claim('klucz', request, at as Instant, {
          claimedBefore: (at - 60_000) as Instant,
          keptSince: (at - 600_000) as Instant,
        }),
      )
    it('of all who claim a key at once, one gets it; the others get its answer once there is one', async () => {
      const workspace = await newWorkspace(open())
      const claims = await Promise.all(Array.from({ length: 8 }, () => claim(workspace)))
      expect(claims.map(({ kind }) => kind).toSorted()).toEqual([...Array<string>(7).fill('in-progress'), 'yours'])
      await open().transact(workspace, ({ keptAnswers }) => keptAnswers.settle('klucz', 'zrobione'))
      expect(await claim(workspace)).toEqual({ kind: 'answered', answer: 'zrobione' })
      expect(await claim(workspace, 'drugie')).toEqual({ kind: 'other-request' })
    })
    it('a key is free again once released, forgotten, too old, or left by a claimant who is gone', async () => {
      const workspace = await newWorkspace(open())
      expect((await claim(workspace)).kind).toBe('yours')
      await open().transact(workspace, ({ keptAnswers }) => keptAnswers.release('klucz'))
      expect((await claim(workspace)).kind).toBe('yours')
      expect((await claim(workspace, 'jedno', 1_060_001)).kind).toBe('yours')
      await open().transact(workspace, ({ keptAnswers }) => keptAnswers.settle('klucz', 'zrobione'))
      expect((await claim(workspace, 'jedno', 1_200_000)).kind).toBe('answered')
      expect((await claim(workspace, 'drugie', 1_660_002)).kind).toBe('yours')
      await open().transact(workspace, ({ keptAnswers }) => keptAnswers.forget(1_660_003 as Instant))
      expect((await claim(workspace, 'trzecie', 1_660_003)).kind).toBe('yours')
    })
  })

  describe('articles', () => {
    it('keep every version, and refuse a writer who did not see the last one', async () => {
      const workspace = await newWorkspace(open())
      const [me, first] = [person(), article()]
      await open().transact(workspace, ({ people }) => people.create(me, null))
      const save = (change: Partial<Article>, basedOn: number | null) =>
        open().transact(workspace, ({ articles }) => articles.save({ ...first, ...change }, basedOn, me.id, moment()))
      expect(await save({}, null)).toBe(1)
      expect(await save({ text: 'Masz 30 dni.' }, 1)).toBe(2)
      await expect(save({ text: 'Masz 7 dni.' }, 1)).rejects.toMatchObject({ code: 'conflict' })
      await expect(save({}, null)).rejects.toMatchObject({ code: 'conflict' })
      await open().transact(workspace, async ({ articles }) => {
        expect(await articles.load(first.id)).toEqual({ ...first, text: 'Masz 30 dni.', version: 2 })
        expect((await articles.versions(first.id)).map(({ version, by }) => [version, by?.name])).toEqual([
          [2, me.name],
          [1, me.name],
        ])
      })
    })

    it('leave the knowledge when retired, and can be read back by version', async () => {
      const workspace = await newWorkspace(open())
      const first = article()
      await open().transact(workspace, async ({ articles }) => {
        await articles.save(first, null, null, moment())
        await articles.retire(first.id, newId<PersonId>(), moment())
        expect(await articles.list()).toEqual([])
        expect(await articles.load(first.id)).toBeNull()
        expect(await articles.versions(first.id)).toHaveLength(1)
      })
    })
  })

  describe('playbooks', () => {
    const publish = (workspace: WorkspaceId, why: string, knowledge: readonly Article[] = []) =>
      open().transact(workspace, ({ playbooks }) =>
        playbooks.publish({ ...defaultPlaybook('Łąka'), knowledge }, null, why, moment()),
      )

    it('are numbered, immutable, and the newest is in force', async () => {
      const workspace = await newWorkspace(open())
      const [first, second] = [article(), article({ title: 'Dostawa' })]
      expect(await publish(workspace, 'start', [first])).toBe(1)
      expect(await publish(workspace, 'dostawa', [second, first])).toBe(2)
      await open().transact(workspace, async ({ playbooks }) => {
        expect(await playbooks.currentVersion()).toBe(2)
        expect(await playbooks.current()).toEqual({
          ...defaultPlaybook('Łąka'),
          version: 2,
          knowledge: [second, first],
        })
        expect((await playbooks.load(1))?.knowledge).toEqual([first])
        expect(await playbooks.load(3)).toBeNull()
        expect((await playbooks.history()).map(({ version, why }) => [version, why])).toEqual([
          [2, 'dostawa'],
          [1, 'start'],
        ])
      })
    })

    it('give two who publish at once two numbers', async () => {
      const workspace = await newWorkspace(open())
      const versions = await Promise.all(['a', 'b', 'c', 'd'].map((why) => publish(workspace, why)))
      expect(versions.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4])
    })

    it('are missing in words before the first', async () => {
      const workspace = await newWorkspace(open())
      await expect(open().transact(workspace, ({ playbooks }) => playbooks.current())).rejects.toMatchObject({
        code: 'not-found',
      })
    })
  })

  describe('turns', () => {
    it('come back whole and in the order in which they happened, each once', async () => {
      const workspace = await newWorkspace(open())
      const conversation = await newConversation(open(), workspace, 'Gdzie paczka?')
      const turn = (tookMs: number) =>
        ({
          id: newId<TurnId>(),
          conversation,
          message: { id: newId<MessageId>(), text: 'zażółć \0' },
          playbookVersion: 1,
          tookMs,
        }) as unknown as Turn
      const turns = [turn(3), turn(4)]
      await open().transact(workspace, async (records) => {
        for (const each of [...turns, ...turns]) await records.turns.save(each)
      })
      const stored = await open().transact(workspace, (records) => records.turns.of(conversation))
      expect(stored.map(({ id, tookMs }) => [id, tookMs])).toEqual(turns.map(({ id, tookMs }) => [id, tookMs]))
      expect(stored[0]?.message.text).toBe('zażółć \uFFFD')
    })
    it('are found where no article answered, the newest first, in their own workspace only', async () => {
      const [workspace, other] = [await newWorkspace(open()), await newWorkspace(open())]
      const conversation = await newConversation(open(), workspace, 'Gdzie paczka?')
      const asked = (text: string, reply: Partial<Turn['reply']>) =>
        ({
          id: newId<TurnId>(),
          conversation,
          message: { id: newId<MessageId>(), text },
          playbookVersion: 1,
          reply,
        }) as unknown as Turn
      await open().transact(workspace, async ({ turns }) => {
        await turns.save(asked('Naprawiacie rowery?', { kind: 'handover', because: 'no-support' }))
        await turns.save(asked('Ile kosztuje dostawa?', { kind: 'answer' }))
        await turns.save(asked('Człowieka!', { kind: 'handover', because: 'customer-asked' }))
        await turns.save(asked('Macie kaktusy?', { kind: 'handover', because: 'no-support' }))
      })
      const unanswered = (of: WorkspaceId, limit: number) =>
        open().transact(of, async ({ turns }) => (await turns.unanswered(limit)).map(({ message }) => message.text))
      expect(await unanswered(workspace, 5)).toEqual(['Macie kaktusy?', 'Naprawiacie rowery?'])
      expect(await unanswered(workspace, 1)).toEqual(['Macie kaktusy?'])
      expect(await unanswered(other, 5)).toEqual([])
    })
  })

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

  describe('the ledger', () => {
    it('replaces what an earlier audit found, but nothing on which a person has decided', async () => {
      const workspace = await newWorkspace(open())
      const conversation = await newConversation(open(), workspace, 'Halo')
      const [decided, forgotten, again] = [mistake(conversation), mistake(conversation), mistake(conversation)]
      const by = newId<PersonId>()
      await open().transact(workspace, async ({ mistakes }) => {
        await mistakes.replaceFor(conversation, 'manual', [decided, forgotten], moment())
        await mistakes.decide(decided.id, { state: 'contested', by, reason: 'Przeprosiła przez telefon', at: moment() })
        await mistakes.replaceFor(conversation, 'manual', [{ ...decided, state: 'found' }, again], moment())
        const { items } = await mistakes.list({ ...every, conversation })
        expect(items.map(({ id, state }) => [id, state])).toEqual([
          [again.id, 'found'],
          [decided.id, 'contested'],
        ])
        const loaded = await mistakes.load(decided.id)
        expect(loaded?.mistake).toEqual({ ...decided, state: 'contested' })
        expect(loaded?.decisions).toMatchObject([{ state: 'contested', by, reason: 'Przeprosiła przez telefon' }])
        expect(await mistakes.load(forgotten.id)).toBeNull()
      })
    })

    it('filters and pages, newest first', async () => {
      const workspace = await newWorkspace(open())
      const conversation = await newConversation(open(), workspace, 'Halo')
      const all = [
        mistake(conversation, { severity: 1 }),
        mistake(conversation, { code: 'spelling', handling: 'automatic' }),
        mistake(conversation, { severity: 4 }),
      ]
      await open().transact(workspace, ({ mistakes }) => mistakes.replaceFor(conversation, 'hybrid', all, moment()))
      const found = async (change: Partial<MistakeQuery>) =>
        (await open().transact(workspace, ({ mistakes }) => mistakes.list({ ...every, ...change }))).items.map(
          ({ id }) => id,
        )
      const [first, second, third] = all.map(({ id }) => id)
      expect(await found({})).toEqual([third, second, first])
      expect(await found({ minSeverity: 2 })).toEqual([third, second])
      expect(await found({ codes: ['spelling', 'rude-tone'] })).toEqual([second])
      expect(await found({ handling: 'automatic' })).toEqual([second])
      expect(await found({ from: all[1]?.at ?? null, to: all[2]?.at ?? null })).toEqual([second])
      const { items, next } = await open().transact(workspace, ({ mistakes }) => mistakes.list({ ...every, limit: 2 }))
      expect(items[0]?.customerName).toBe('Żaneta Wójcik')
      expect(await found({ cursor: next })).toEqual([first])
    })

    it('counts what people made of the findings of each check, for some since a later moment', async () => {
      const workspace = await newWorkspace(open())
      const conversation = await newConversation(open(), workspace, 'Halo')
      const by = newId<PersonId>()
      const [early, right, wrong, open_] = [
        mistake(conversation),
        mistake(conversation),
        mistake(conversation),
        mistake(conversation),
      ]
      const spelling = mistake(conversation, { code: 'spelling' })
      await open().transact(workspace, async ({ mistakes }) => {
        await mistakes.replaceFor(conversation, 'manual', [early, right, wrong, open_, spelling], moment())
        for (const [{ id }, state] of [
          [early, 'withdrawn'],
          [right, 'confirmed'],
          [wrong, 'withdrawn'],
        ] as const)
          await mistakes.decide(id, { state, by, reason: 'obejrzane', at: moment() })
        const all = await mistakes.judged(0 as Instant, {})
        expect(all.get(right.code)).toEqual({ found: 4, confirmed: 1, withdrawn: 2 })
        expect(all.get('spelling')).toEqual({ found: 1, confirmed: 0, withdrawn: 0 })
        const later = await mistakes.judged(0 as Instant, { [right.code]: right.at })
        expect(later.get(right.code)).toEqual({ found: 3, confirmed: 1, withdrawn: 1 })
        expect(later.get('spelling')).toEqual({ found: 1, confirmed: 0, withdrawn: 0 })
      })
    })

    it('counts audited conversations and uncontested mistakes over one denominator', async () => {
      const workspace = await newWorkspace(open())
      const from = moment()
      const [manual, clean, unread] = [
        await newConversation(open(), workspace, 'a'),
        await newConversation(open(), workspace, 'b'),
        await newConversation(open(), workspace, 'c'),
      ]
      const contested = mistake(manual)
      await open().transact(workspace, async ({ mistakes }) => {
        await mistakes.replaceFor(
          manual,
          'manual',
          [contested, mistake(manual), mistake(manual, { code: 'spelling' })],
          moment(),
        )
        await mistakes.replaceFor(clean, 'automatic', [], moment())
        await mistakes.decide(contested.id, { state: 'contested', by: newId<PersonId>(), reason: 'nie', at: moment() })
        const counts = await mistakes.count(from, moment(), 'Europe/Warsaw')
        expect(counts.byHandling).toEqual([
          { handling: 'automatic', conversations: 1, mistakes: 0, squares: 0 },
          { handling: 'manual', conversations: 1, mistakes: 2, squares: 4 },
        ])
        expect(counts.byCode).toEqual([
          { code: 'no-apology', count: 1, cost: 1_250 },
          { code: 'spelling', count: 1, cost: 1_250 },
        ])
        expect(counts.byDay).toEqual([{ day: '2026-10-01', conversations: 2, mistakes: 2 }])
        expect(counts).toMatchObject({ contested: 1, waitingNow: 0, firstResponse: { medianMs: null, p90Ms: null } })
      })
      expect(unread).not.toBe(clean)
    })

    it('measures the first response from the customer’s first words to the firm’s', async () => {
      const workspace = await newWorkspace(open())
      const from = moment()
      const waits = [1_000, 2_000, 60_000]
      for (const wait of waits) {
        const conversation = await newConversation(open(), workspace)
        const at = moment()
        await open().transact(workspace, async ({ conversations, mistakes }) => {
          const send = (author: 'customer' | 'agent' | 'system', when: number, internal = false) =>
            conversations.append(conversation, {
              id: newId<MessageId>(),
              from: author,
              author: null,
              text: 'x',
              internal,
              at: when as Instant,
              delivery: 'sent',
              sendAt: null,
              overrideReason: null,
            })
          await send('customer', at)
          await send('agent', at + 1, true)
          await send('system', at + 2)
          await send('agent', at + wait)
          await send('agent', at + wait + 5)
          await mistakes.replaceFor(conversation, 'manual', [], moment())
        })
      }
      const counts = await open().transact(workspace, ({ mistakes }) => mistakes.count(from, moment(), 'Europe/Warsaw'))
      expect(counts.firstResponse).toEqual({ medianMs: 2_000, p90Ms: 60_000 })
    })
  })
}
