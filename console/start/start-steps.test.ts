import { describe, expect, it } from 'vitest'
import { nextStep, statesOf } from './start-steps.ts'

const UNKNOWN = { articles: undefined, mailboxes: undefined, people: undefined, talked: undefined }

describe('statesOf', () => {
  it('sees what the firm holds, whoever did it', () => {
    const states = statesOf({ articles: 10, mailboxes: 1, people: 2, talked: true }, {})
    expect(states).toMatchObject({ articles: 'done', mail: 'done', people: 'done', talk: 'done', firm: 'open' })
  })
  it('takes a skipped step for done once it is', () => {
    expect(statesOf({ ...UNKNOWN, people: 1 }, { people: 'skipped' }).people).toBe('skipped')
    expect(statesOf({ ...UNKNOWN, people: 3 }, { people: 'skipped' }).people).toBe('done')
  })
  it('calls nine articles not enough yet', () => {
    expect(statesOf({ ...UNKNOWN, articles: 9 }, {}).articles).toBe('open')
  })
})

describe('nextStep', () => {
  it('goes on where somebody left off', () => {
    const states = statesOf(UNKNOWN, { firm: 'done', hours: 'skipped' })
    expect(nextStep(states, null)).toBe('articles')
    expect(nextStep(states, 'articles')).toBe('widget')
  })
  it('always ends with the real conversation', () => {
    const states = statesOf(
      { articles: 12, mailboxes: 1, people: 4, talked: true },
      { firm: 'done', hours: 'done', widget: 'done' },
    )
    expect(nextStep(states, null)).toBe('talk')
    expect(nextStep(states, 'talk')).toBe('talk')
  })
})
