import { describe, expect, it } from 'vitest'
import { hasCode, isWorthRetrying, parseProblem } from './call-failure.ts'

const PROBLEM = {
  type: '/problems/reason-needed',
  status: 409,
  title: 'Strażnik ma uwagi',
  detail: 'Podaj powód.',
  instance: 'r-1',
}

describe('parseProblem', () => {
  it('keeps the code, the words and the number of a problem document', () => {
    const failure = parseProblem(409, PROBLEM)
    expect(hasCode(failure, 'reason-needed')).toBe(true)
    expect(failure.told).toMatchObject({ title: 'Strażnik ma uwagi', detail: 'Podaj powód.', instance: 'r-1' })
  })

  it('names refused fields as the form does', () => {
    const errors = [
      { field: 'body.email', message: 'to nie jest adres' },
      { field: '/password', message: 'za krótkie' },
    ]
    expect(parseProblem(422, { ...PROBLEM, errors }).told.fields).toEqual({
      email: 'to nie jest adres',
      password: 'za krótkie',
    })
  })

  it.each([[undefined], ['<html>502 Bad Gateway</html>'], [null], [{ title: 7 }], [[]]])(
    'calls %j unreadable instead of failing on it',
    (body) => {
      expect(hasCode(parseProblem(502, body), 'unreadable')).toBe(true)
    },
  )
})

describe('isWorthRetrying', () => {
  it('is true for trouble on the server and false for a decision', () => {
    expect(isWorthRetrying(parseProblem(503, undefined))).toBe(true)
    expect(isWorthRetrying(parseProblem(409, PROBLEM))).toBe(false)
    expect(isWorthRetrying(new Error('bug'))).toBe(false)
  })
})
