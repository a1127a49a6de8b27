import { describe, expect, it } from 'vitest'
import { polish } from '../../polish/testing/open-for-tests.ts'
import { type Article, indexKnowledge } from '../knowledge/knowledge.ts'
import { defaultPlaybook } from '../playbook/playbook.ts'
import type { ArticleId, DurationMs, PassageId } from '../vocabulary/vocabulary.ts'
import { fused } from './nearby.ts'
import { decideReply, type Nearness, passagesFor } from './reply.ts'
import { conversationOf, understood } from './testing/scene.ts'

const article = (id: string, title: string, text: string): Article => ({
  id: id as ArticleId,
  title,
  text,
  tags: [],
  phrasings: [],
  owner: null,
  updatedAt: null,
  reviewBy: null,
  url: null,
})
const FIRM = [
  article('raty', 'Płatność w częściach', 'Należność dzielimy najwyżej na sześć części.'),
  article('kask', 'Kaski', 'Kask można przymierzyć przed zakupem.'),
]
const index = indexKnowledge(FIRM, polish)
const near = (...passages: readonly string[]): Nearness => ({
  model: 'm',
  outcome: 'used',
  passages: passages as readonly PassageId[],
  tookMs: 9 as DurationMs,
})

function ask(text: string, nearness?: Nearness) {
  const conversation = conversationOf([['customer', text]])
  const message = conversation.messages[0] ?? expect.fail('the conversation is empty')
  return { message, conversation, understanding: understood(), ...(nearness && { nearness }) }
}
const QUESTION = 'Macie frobnik?'

describe('directions from elsewhere', () => {
  it('bring a passage without a word in common among what is quoted, never into an answer', () => {
    const playbook = defaultPlaybook('Rowerownia')
    expect(decideReply(ask(QUESTION), playbook, index, polish).text).not.toContain('sześć części')
    const reply = decideReply(ask(QUESTION, near('raty#0')), playbook, index, polish)
    expect(reply).toMatchObject({ kind: 'handover', offered: [{ article: 'raty' }] })
    expect(reply.text).toContain('Należność dzielimy najwyżej na sześć części.')
  })
  it('bring it before a language model, too', () => {
    const passages = (nearness?: Nearness) =>
      passagesFor(ask(QUESTION, nearness), index, polish, 6).map(({ passage }) => passage.id)
    expect(passages()).not.toContain('raty#0')
    expect(passages(near('raty#0'))).toContain('raty#0')
  })
  it('bring no passage that is not to be found now, and none that is gone', () => {
    const without = { ...index, unused: new Set([0]) }
    expect(
      decideReply(ask(QUESTION, near('raty#0', 'dawny#3')), defaultPlaybook('F'), without, polish),
    ).not.toHaveProperty('offered')
  })
})

describe('several rankings', () => {
  it('become one in which both count', () => {
    expect(
      fused(
        [
          ['a', 'b', 'c'],
          ['c', 'a'],
        ],
        (x) => x,
      ),
    ).toEqual(['a', 'c', 'b'])
    expect(fused([['a', 'b'], []], (x) => x)).toEqual(['a', 'b'])
  })
})
