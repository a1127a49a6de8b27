import { describe, expect, it } from 'vitest'
import type { Labelled } from '../data/labelled.ts'
import { randomFrom } from '../numeric/random.ts'
import { composed } from './compose.ts'

const plain: Labelled = {
  text: 'Gdzie jest moja paczka?',
  topic: 'order-status',
  sentiment: 'neutral',
  emotion: 'neutral',
  urgency: 'normal',
  escalation: false,
  irony: false,
  wantsPerson: false,
}
const angry: Labelled = { ...plain, text: 'Mam dość', topic: 'none', sentiment: 'negative', emotion: 'anger' }
const surroundings = { contexts: ['Piszę w imieniu mamy.'], moods: [angry] }
const stories = (message: Labelled) => {
  const random = randomFrom(4)
  return Array.from({ length: 40 }, () => composed(message, surroundings, random))
}

describe('composed', () => {
  it('keeps the wish and takes on the mood of what stands beside it', () => {
    for (const story of stories(plain)) {
      expect(story.topic).toBe('order-status')
      expect(story.text).toContain(plain.text)
      expect(story.emotion).toBe(story.text.includes('Mam dość') ? 'anger' : 'neutral')
    }
    expect(new Set(stories(plain).map(({ text }) => text)).size).toBeGreaterThan(4)
  })
  it('leaves a message its own mood', () => {
    for (const story of stories({ ...plain, emotion: 'fear' })) expect(story.emotion).toBe('fear')
  })
  it('leaves a bare greeting alone: with anything beside it, it is something else', () => {
    for (const story of stories({ ...plain, text: 'Dzień dobry', topic: 'greeting' }))
      expect(story.text).toBe('Dzień dobry')
  })
})
