import { describe, expect, it } from 'vitest'
import { type Article, indexKnowledge } from '../../core/knowledge/knowledge.ts'
import { defaultPlaybook } from '../../core/playbook/playbook.ts'
import type { Turn } from '../../core/turn/turn.ts'
import type { ArticleId } from '../../core/vocabulary/vocabulary.ts'
import { polish } from '../../polish/testing/open-for-tests.ts'
import { unansweredOf } from './unanswered.ts'

const article = (id: string, title: string, text: string, phrasings: readonly string[] = []): Article => ({
  id: id as ArticleId,
  title,
  text,
  tags: [],
  phrasings,
  owner: null,
  updatedAt: null,
  reviewBy: null,
  url: null,
})
const knowledge = [
  article('dostawa', 'Dostawa', 'Kurier przyjeżdża w dwa dni.', ['Ile idzie paczka?']),
  article('zwroty', 'Zwroty', 'Na zwrot masz 30 dni.'),
]
const desk = { playbook: { ...defaultPlaybook('Sklep'), knowledge }, index: indexKnowledge(knowledge, polish) }

const asked = (text: string, from = 0): Turn =>
  ({
    conversation: 'r1',
    message: { text, at: 5 },
    understanding: { questions: from === 0 ? [] : [{ start: from, end: text.length }] },
  }) as unknown as Turn
const questions = (...turns: readonly Turn[]) => unansweredOf(turns, desk, { polish })

describe('unansweredOf', () => {
  it('names the nearest articles', () => {
    const [first] = questions(asked('do kiedy zwrot?'))
    expect(first).toMatchObject({ question: 'do kiedy zwrot?', conversation: 'r1', at: 5 })
    expect(first?.nearest[0]).toBe('zwroty')
  })
  it('leaves the story out', () => {
    const told = 'Kupiłem buty dla taty. Czy można je oddać?'
    expect(questions(asked(told, told.indexOf('Czy')))[0]?.question).toBe('Czy można je oddać?')
  })
  it('names each question once, and none that an article keeps by now', () => {
    const listed = questions(asked('Macie kaktusy'), asked('macie kaktusy?'), asked('ile idzie paczka'))
    expect(listed.map(({ question }) => question)).toEqual(['Macie kaktusy'])
  })
  it('cuts a flood of words to what an article may keep', () => {
    expect(questions(asked('a '.repeat(500)))[0]?.question.length).toBeLessThanOrEqual(200)
  })
})
