import { describe, expect, it } from 'vitest'
import type { Turn } from '../../../core/turn/turn.ts'
import type {
  ArticleId,
  ConversationId,
  Instant,
  MessageId,
  PersonId,
  TurnId,
} from '../../../core/vocabulary/vocabulary.ts'
import type { NewProposal } from '../article-proposals.ts'
import type { JudgedDraft } from '../draft-verdicts.ts'
import type { Store } from '../store.ts'
import { newId, newWorkspace } from './records.ts'

const content = { title: 'Raty', text: 'Rat nie ma.', tags: [], phrasings: [], owner: null, reviewBy: null, url: null }
const by = 'p1' as PersonId
const moment = (n: number): Instant => (1_790_000_000_000 + n) as Instant
const proposal = (change: Partial<NewProposal> = {}): NewProposal => ({
  id: newId(),
  article: null,
  basedOn: null,
  content,
  origin: { kind: 'person' },
  at: moment(0),
  by,
  ...change,
})

/** What waits for approval, what was said of drafts, and pages that are watched; on every store. */
export function describeKnowledgeCare(open: () => Store): void {
  describe('proposed articles', () => {
    it('stand open until they are decided, and are not opened again', async () => {
      const workspace = await newWorkspace(open())
      const one = proposal({ at: moment(1) })
      await open().transact(workspace, async ({ articleProposals }) => {
        expect(await articleProposals.keep(one)).toBe(true)
        expect(await articleProposals.keep(proposal())).toBe(true)
        expect(await articleProposals.keep({ ...one, content: { ...content, text: 'Raty są.' } })).toBe(true)
        expect((await articleProposals.list('open'))[0]).toMatchObject({ id: one.id, content: { text: 'Raty są.' } })
        await articleProposals.decide(one.id, { state: 'declined', by, at: moment(2), reason: 'nie' })
        expect(await articleProposals.keep(one)).toBe(false)
        expect(await articleProposals.countOpen()).toBe(1)
        expect(await articleProposals.load(one.id)).toMatchObject({ state: 'declined', decided: { reason: 'nie' } })
      })
      const again = open().transact(workspace, ({ articleProposals }) =>
        articleProposals.decide(one.id, { state: 'accepted', by, at: moment(3), reason: '' }),
      )
      await expect(again).rejects.toMatchObject({ code: 'conflict' })
    })
  })

  describe('verdicts on drafts', () => {
    it('are one a person and draft, and counted within a time', async () => {
      const workspace = await newWorkspace(open())
      const judged: JudgedDraft = {
        conversation: newId<ConversationId>(),
        message: newId<MessageId>(),
        ordinal: 0,
        verdict: 'wrong',
        because: 'tone',
        note: '',
        question: 'Są raty?',
        draft: 'Rat nie ma.',
        articles: ['raty' as ArticleId],
        playbook: 1,
        by,
        at: moment(5),
      }
      await open().transact(workspace, async ({ draftVerdicts }) => {
        await draftVerdicts.keep(judged)
        await draftVerdicts.keep({ ...judged, verdict: 'use', because: null })
        await draftVerdicts.keep({ ...judged, by: 'p2' as PersonId })
        expect(await draftVerdicts.ofConversation(judged.conversation)).toHaveLength(2)
        expect(await draftVerdicts.count(moment(0), moment(6))).toEqual([
          { verdict: 'use', because: null, count: 1 },
          { verdict: 'wrong', because: 'tone', count: 1 },
        ])
        expect(await draftVerdicts.count(moment(6), moment(9))).toEqual([])
      })
    })
  })

  describe('watched pages', () => {
    it('are due on their day, and go with their source', async () => {
      const workspace = await newWorkspace(open())
      const source = { id: newId(), url: 'https://a.example/', everyDays: 1, at: moment(0), by, nextAt: moment(5) }
      await open().transact(workspace, async ({ webSources }) => {
        await webSources.save(source)
        expect(await webSources.due(moment(4))).toEqual([])
        expect(await webSources.due(moment(5))).toMatchObject([{ id: source.id, last: null }])
        const page = { url: source.url, title: 'A', article: null, text: 'jeden' }
        await webSources.keepPage(source.id, page, moment(5))
        await webSources.keepPage(source.id, { ...page, text: 'dwa', article: 'a' as ArticleId }, moment(6))
        expect(await webSources.pages(source.id)).toEqual([{ ...page, text: 'dwa', article: 'a' }])
        const outcome = { pages: 1, proposed: 0, gone: 0, refused: [] }
        await webSources.finish(source.id, moment(6), moment(9), outcome)
        expect((await webSources.list())[0]).toMatchObject({ nextAt: moment(9), last: { at: moment(6), outcome } })
        await webSources.remove(source.id)
        expect(await webSources.pages(source.id)).toEqual([])
      })
    })
  })

  describe('what customers were quoted', () => {
    it('is counted by article, answers only', async () => {
      const workspace = await newWorkspace(open())
      const turn = (kind: 'answer' | 'handover', at: number, ...articles: readonly string[]) =>
        ({
          id: newId<TurnId>(),
          conversation: newId<ConversationId>(),
          message: { id: newId<MessageId>(), at: moment(at) },
          reply: { kind, ...(kind === 'answer' && { citations: articles.map((article) => ({ article })) }) },
          playbookVersion: 1,
        }) as unknown as Turn
      await open().transact(workspace, async ({ turns }) => {
        await turns.save(turn('answer', 1, 'dawny'))
        await turns.save(turn('answer', 5, 'raty', 'zwroty'))
        await turns.save(turn('answer', 6, 'raty'))
        await turns.save(turn('handover', 7))
        expect(await turns.quoted(moment(2))).toEqual(
          new Map([
            ['raty', 2],
            ['zwroty', 1],
          ]),
        )
      })
    })
  })
}
