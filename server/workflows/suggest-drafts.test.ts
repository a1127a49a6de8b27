import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConversationId, Instant } from '../../core/vocabulary/vocabulary.ts'
import { receiveMessage } from './receive-message.ts'
import { type Judgement, judgeDraft, suggestDrafts } from './suggest-drafts.ts'
import { openTestDesk, type TestDesk } from './testing/open-test-desk.ts'

let desk: TestDesk

beforeAll(async () => {
  desk = await openTestDesk()
})
afterAll(() => desk.close())

async function ask(text: string): Promise<ConversationId> {
  const conversation = await desk.open()
  await receiveMessage({ workspace: desk.workspace, conversation, id: desk.newMessage(), text }, desk.ports)
  return conversation
}
const draftsFor = (id: ConversationId) => suggestDrafts(desk.workspace, id, desk.ports)

describe('drafts for the consultant', () => {
  it('answer in the words of the article, with a greeting and without saying that a machine writes', async () => {
    const { items } = await draftsFor(await ask('Dzień dobry, kupiłam u Państwa kubek. Ile dni mam na zwrot towaru?'))
    expect(items).toHaveLength(1)
    expect(items[0]?.text).toBe('Dzień dobry!\nNa zwrot towaru masz 30 dni od dnia otrzymania przesyłki.')
    expect(items[0]?.question).toContain('Ile dni mam na zwrot')
    expect(items[0]?.hits[0]?.article.id).toBe('zwroty')
  })

  it('are none where no article speaks of it, and none once a person has answered', async () => {
    expect((await draftsFor(await ask('Czy macie psa w biurze?'))).items).toEqual([])
    const id = await ask('Ile dni mam na zwrot towaru?')
    await desk.ports.store.transact(desk.workspace, ({ conversations }) =>
      conversations.append(
        id,
        {
          id: desk.newMessage(),
          at: desk.ports.clock.now(),
          from: 'agent',
          author: null,
          text: 'Trzydzieści dni.',
          internal: false,
          delivery: 'delivered',
          sendAt: null,
          overrideReason: null,
        },
        {},
      ),
    )
    expect((await draftsFor(id)).items).toEqual([])
  })

  it('carry the verdict that was given, one a person, and count it', async () => {
    const id = await ask('Ile dni mam na zwrot towaru?')
    const [draft] = (await draftsFor(id)).items
    const judgement: Judgement = {
      workspace: desk.workspace,
      by: desk.anna.id,
      conversation: id,
      message: draft?.message ?? expect.fail('no draft'),
      ordinal: 0,
      text: draft?.text ?? '',
      verdict: 'wrong',
      because: 'outdated',
      note: 'Od maja jest 60 dni.',
    }
    await judgeDraft(judgement, desk.ports)
    await judgeDraft({ ...judgement, verdict: 'edit', because: null, note: '' }, desk.ports)
    expect((await draftsFor(id)).items[0]?.judged).toMatchObject({ verdict: 'edit', articles: ['zwroty'], playbook: 1 })
    const all = await desk.ports.store.read(desk.workspace, ({ draftVerdicts }) =>
      draftVerdicts.count(0 as Instant, (desk.ports.clock.now() + 1) as Instant),
    )
    expect(all).toEqual([{ verdict: 'edit', because: null, count: 1 }])
    await expect(judgeDraft({ ...judgement, text: 'Inny szkic.' }, desk.ports)).rejects.toMatchObject({
      code: 'conflict',
    })
  })
})
