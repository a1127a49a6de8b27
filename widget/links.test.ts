import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitLinks } from './links.ts'

describe('splitLinks', () => {
  it('links an address and leaves the full stop outside', () => {
    expect(splitLinks('Opis: https://sklep.example/zwroty. Pomożemy.')).toEqual([
      { text: 'Opis: ', href: null },
      { text: 'https://sklep.example/zwroty', href: 'https://sklep.example/zwroty' },
      { text: '. Pomożemy.', href: null },
    ])
  })

  it('never makes a link of anything but http and https', () => {
    const parts = splitLinks('javascript:alert(1) data:text/html,x vbscript:x //zly.example')
    expect(parts.every((part) => part.href === null)).toBe(true)
  })

  it('loses no character', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.webUrl(), fc.constant(' https://'))), (words) => {
        const text = words.join(' ')
        expect(
          splitLinks(text)
            .map((part) => part.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
