import { describe, expect, it } from 'vitest'
import { FAILURES } from './failures.ts'

describe('failures', () => {
  it.each(Object.entries(FAILURES))(
    '%s: has a status, and words in both languages that are sentences',
    (code, { status, title, remedy }) => {
      expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(600)
      for (const words of [title, remedy]) {
        expect(words.pl).not.toBe(words.en)
        for (const sentence of [words.pl, words.en]) expect(sentence).toMatch(/^\S.{3,}\S$/)
      }
      for (const sentence of [remedy.pl, remedy.en]) expect(sentence).toMatch(/[.!?]$/)
    },
  )
})
