import { describe, expect, it } from 'vitest'
import { person } from '../ports/testing/records.ts'
import { mentionedIn } from './mentions.ts'

const [ola, iga, igor, gone] = [
  person({ name: 'Aleksandra Wilk' }),
  person({ name: 'Iga' }),
  person({ name: 'Igańska' }),
  person({ name: 'Marek', active: false }),
]
const called = (text: string) => mentionedIn(text, [ola, iga, igor, gone], ola.id).map(({ name }) => name)

describe('mentionedIn', () => {
  it('finds who is called, in any letters and before any sign', () => {
    expect(called('@iga, zerkniesz?')).toEqual(['Iga'])
    expect(called('pytam (@IGAŃSKA)')).toEqual(['Igańska'])
  })
  it('calls nobody by an address, by a longer name, by themselves, or who has left', () => {
    for (const text of ['sklep@iga.pl', '@Iganna', '@Aleksandra Wilk', '@Marek', '@']) expect(called(text)).toEqual([])
  })
})
