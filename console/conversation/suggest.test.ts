import { describe, expect, it } from 'vitest'
import { matching, openFields, triggerAt } from './suggest.ts'

const at = (text: string, signs = '/@') => triggerAt(text, text.length, signs)

describe('triggerAt', () => {
  it('sees a sign at the beginning of a word and what follows it', () => {
    expect(at('/')).toEqual({ sign: '/', words: '', start: 0, end: 1 })
    expect(at('Dzień dobry\n/zwrot tow')).toEqual({ sign: '/', words: 'zwrot tow', start: 12, end: 22 })
    expect(at('Zerknij, @iga')?.words).toBe('iga')
  })
  it.each(['24/7', 'https://sklep.example/a', 'ola@sklep.example', '/ nic', '/zwrot\n', 'bez znaku'])(
    'asks for nothing at: %s',
    (text) => {
      expect(at(text)).toBeNull()
    },
  )
  it('minds only the signs that are asked for', () => {
    expect(at('@iga', '/')).toBeNull()
  })
})

describe('matching', () => {
  const items = [
    { label: 'Odstąpienie', hint: 'zwrot w 14 dni' },
    { label: 'Zwrot pieniędzy', hint: 'przelew' },
    { label: 'Łóżko', hint: 'montaż' },
  ]
  it('puts names that begin with the words first and finds the content too', () => {
    expect(matching(items, 'zwrot').map(({ label }) => label)).toEqual(['Zwrot pieniędzy', 'Odstąpienie'])
  })
  it('needs no diacritics', () => {
    expect(matching(items, 'LOZKO')).toHaveLength(1)
  })
})

describe('openFields', () => {
  it('finds what is left to fill', () => {
    expect(openFields('Zwrócimy {{ kwota }} zł {{data}}.').map(({ name }) => name)).toEqual(['kwota', 'data'])
  })
})
