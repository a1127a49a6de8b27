import { describe, expect, it } from 'vitest'
import { readCases } from './read-cases.ts'

const WANTED = { question: 'Ile dni na zwrot?', mustHave: ['30 dni'], mustNotHave: ['14 dni', '7 dni'], handover: null }

describe('questions out of a file', () => {
  it('are read from a table as Polish spreadsheets write it', () => {
    const text =
      '\uFEFFPytanie;Ma być;Nie może być;Człowiek\n"Ile dni na zwrot?";30 dni;14 dni | 7 dni;\nOddajcie sprawę sądowi;;;tak\n'
    expect(readCases(text)).toEqual({
      cases: [WANTED, { question: 'Oddajcie sprawę sądowi', mustHave: [], mustNotHave: [], handover: true }],
      refused: [],
    })
  })
  it('are read from JSON Lines, as `opiekun evaluate` takes them', () => {
    const { handover: _handover, ...line } = WANTED
    expect(readCases(`${JSON.stringify({ id: '1', ...line })}\n`)).toEqual({ cases: [WANTED], refused: [] })
  })
  it('name what cannot be read by its line, and read the rest', () => {
    expect(readCases('{"question": ""}\n{bad\n{"question": "Kiedy?"}')).toMatchObject({
      cases: [{ question: 'Kiedy?' }],
      refused: [{ line: 1 }, { line: 2 }],
    })
    expect(readCases('tresc;fakt\nx;y')).toEqual({ cases: [], refused: [{ line: 1, why: 'no column named question' }] })
  })
})
