import { expect, it } from 'vitest'
import { sealBy } from './sealed-answer.ts'

it('a sealed answer opens with its key only, and shows nothing of it', () => {
  const [mine, other] = [sealBy('osoba klucz-1 trasa'), sealBy('osoba klucz-2 trasa')]
  const sealed = mine.close('{"secret":"zażółć"}')
  expect(sealBy('osoba klucz-1 trasa').open(sealed)).toBe('{"secret":"zażółć"}')
  expect(() => other.open(sealed)).toThrow()
  expect(mine.name).not.toBe(other.name)
  expect(Buffer.from(sealed, 'base64').toString()).not.toContain('secret')
})
