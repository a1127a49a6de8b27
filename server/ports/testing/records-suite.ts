import { describe, expect, it } from 'vitest'
import type { Article } from '../../../core/knowledge/knowledge.ts'
import { defaultPlaybook } from '../../../core/playbook/playbook.ts'
import type { Turn } from '../../../core/turn/turn.ts'
import type {
  ArticleId,
  Instant,
  MessageId,
  PersonId,
  TurnId,
  WorkspaceId,
} from '../../../core/vocabulary/vocabulary.ts'
import type { Store } from '../store.ts'
import { moment, newConversation, newId, newWorkspace, person } from './records.ts'

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
}
