import { describe, expect, it } from 'vitest'
import { polish } from '../../polish/testing/open-for-tests.ts'
import type { Message } from '../conversation/conversation.ts'
import { type Article, indexKnowledge } from '../knowledge/knowledge.ts'
import { defaultPlaybook } from '../playbook/playbook.ts'
import type { Understanding } from '../understanding/understanding.ts'
import type { ArticleId, Instant, Share } from '../vocabulary/vocabulary.ts'
import { decideReply } from './reply.ts'
import { conversationOf, understood } from './testing/scene.ts'

const article = (id: string, title: string, text: string, more: Partial<Article>): Article => ({
  id: id as ArticleId,
  title,
  text,
  tags: [],
  phrasings: [],
  owner: null,
  updatedAt: null,
  reviewBy: null,
  url: null,
  ...more,
})

const CHANGE = Date.parse('2026-02-01T00:00+01:00') as Instant
const index = indexKnowledge(
  [
    article('zimowy', 'Przegląd roweru', 'Przegląd roweru kosztuje 99 zł.', { validUntil: CHANGE }),
    article('letni', 'Przegląd roweru', 'Przegląd roweru kosztuje 149 zł.', { validFrom: CHANGE }),
    article('karty', 'Karta podarunkowa', 'Karta podarunkowa jest ważna 12 miesięcy.', { topics: ['price-promotion'] }),
  ],
  polish,
)

function replyAt(text: string, at: number, but: Partial<Understanding> = {}) {
  const conversation = conversationOf([['customer', text]])
  const [said] = conversation.messages as [Message]
  const message = { ...said, at: at as Instant }
  return decideReply(
    { message, conversation, understanding: understood(but) },
    defaultPlaybook('Rowery'),
    index,
    polish,
  )
}

describe('the assistant', () => {
  it('answers with what is in force when the customer writes, to the second', () => {
    const before = replyAt('Ile kosztuje przegląd roweru?', CHANGE - 1)
    const after = replyAt('Ile kosztuje przegląd roweru?', CHANGE)
    expect(before).toMatchObject({ kind: 'answer', citations: [{ article: 'zimowy' }] })
    expect(before.text).not.toContain('149')
    expect(after).toMatchObject({ kind: 'answer', citations: [{ article: 'letni' }] })
    expect(after.text).not.toContain('99 zł')
  })

  it('uses an article kept for a topic where that is spoken of, and hands over elsewhere', () => {
    const topic = { name: 'price-promotion', confidence: 0.9 as Share } as const
    const asked = 'Jak długo jest ważna karta podarunkowa?'
    expect(replyAt(asked, CHANGE, { topic })).toMatchObject({ kind: 'answer', citations: [{ article: 'karty' }] })
    expect(replyAt(asked, CHANGE)).toMatchObject({ kind: 'handover' })
  })
})
