import { describe, expect, it } from 'vitest'
import { readLine } from './phrases.ts'

describe('a line of phrases', () => {
  it('says by its marks what they say, and is otherwise calm and as urgent as its file', () => {
    expect(readLine('Nf!E | Gaz syczy w kuchni.', 'low')).toEqual({
      text: 'Gaz syczy w kuchni.',
      sentiment: 'negative',
      emotion: 'fear',
      urgency: 'high',
      escalation: true,
      irony: false,
      wantsPerson: false,
    })
    expect(readLine('Macie to w granacie?', 'low')).toMatchObject({
      text: 'Macie to w granacie?',
      sentiment: 'neutral',
      emotion: 'neutral',
      urgency: 'low',
    })
  })
  it.each(['=! | Gaz syczy.', 'Nfa | Gaz syczy.', 'NfP | Gaz syczy.'])(
    'has no two marks of one kind: only one of them can be meant (%s)',
    (line) => {
      expect(() => readLine(line, 'normal')).toThrow('of one kind')
    },
  )
})
