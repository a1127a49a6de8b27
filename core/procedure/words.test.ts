import { describe, expect, it } from 'vitest'
import { codesIn } from '../guard/testing/conversations.ts'
import { BACK_TO, CODE_ASKED, CODE_WRONG, FILES_CAME, LEFT, UNREAD } from './words.ts'

const WORDS = [BACK_TO, CODE_ASKED, CODE_WRONG, UNREAD, LEFT, ...Object.values(FILES_CAME)]

/** What the guard refuses, nobody reads: the bare announcement stands in its place. */
describe('a procedure’s own words sound rude to no guard', () => {
  it.each(WORDS)('“$pl”', ({ pl, en }) => {
    const spoken = (text: string, asked: string) =>
      codesIn(text, { after: [`klient: ${asked}`], from: 'assistant', author: null })
    expect(spoken(pl, 'Dzień dobry, chcę złożyć reklamację.')).not.toContain('rude-tone')
    expect(spoken(en, 'Hello, I would like to make a complaint.')).not.toContain('rude-tone')
  })
})
