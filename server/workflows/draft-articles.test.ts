import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ConversationId } from '../../core/vocabulary/vocabulary.ts'
import { decideProposal } from './article-proposals.ts'
import { draftArticles } from './draft-articles.ts'
import { openTestDesk, type TestDesk } from './testing/open-test-desk.ts'

let desk: TestDesk
const open = () => desk.ports.store.transact(desk.workspace, ({ articleProposals }) => articleProposals.list('open'))

beforeAll(async () => {
  desk = await openTestDesk()
})
afterAll(() => desk.close())

/** A customer asks, the assistant hands over, Anna answers, the customer says something. */
async function talk(asked: string, answer: string, last: string): Promise<ConversationId> {
  const id = await desk.open()
  let at = desk.ports.clock.now() as number
  const say = (from: 'agent' | 'customer', text: string) =>
    desk.ports.store.transact(desk.workspace, ({ conversations }) =>
      conversations.append(
        id,
        {
          id: desk.newMessage(),
          at: ++at as never,
          from,
          author: null,
          text,
          internal: false,
          delivery: 'delivered',
          sendAt: null,
          overrideReason: null,
        },
        {},
      ),
    )
  await say('customer', asked)
  await desk.ports.store.transact(desk.workspace, ({ conversations }) =>
    conversations.record(id, {
      type: 'handed-over',
      at: ++at as never,
      team: null,
      agent: null,
      because: 'no-support',
    }),
  )
  await say('agent', answer)
  await say('customer', last)
  return id
}

it('what persons answered well becomes a draft that waits, and is not drafted again once decided', async () => {
  const answer = 'Dzień dobry! Kubki grawerujemy w naszej pracowni, to trwa 3 dni robocze. Pozdrawiam, Anna'
  await talk('Czy grawerujecie kubki?', answer, 'Super, bardzo dziękuję!')
  expect(await draftArticles(desk.workspace, desk.ports)).toBe(0)
  const other = await talk('Można u Was wygrawerować kubek?', 'Tak, grawerujemy kubki.', 'Ok')
  expect(await draftArticles(desk.workspace, desk.ports)).toBe(1)
  const [draft] = await open()
  expect(draft).toMatchObject({ article: null, by: null, content: { owner: null } })
  expect(draft?.content.text).toBe('Kubki grawerujemy w naszej pracowni, to trwa 3 dni robocze.')
  expect(draft?.origin).toMatchObject({ kind: 'conversations' })
  expect(JSON.stringify(draft?.origin)).toContain(other)
  expect(await draftArticles(desk.workspace, desk.ports)).toBe(0)
  const verdict = { accept: false, content: null, basedOn: null, reason: 'Już nie.' }
  await decideProposal({ workspace: desk.workspace, by: desk.anna.id }, draft?.id ?? '', verdict, desk.ports)
  expect(await draftArticles(desk.workspace, desk.ports)).toBe(0)
  expect(await open()).toEqual([])
})
