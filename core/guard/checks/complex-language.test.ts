import { describe, expect, it } from 'vitest'
import { codesIn, findingsIn } from '../testing/conversations.ts'

const HARD =
  'Uprzejmie informujemy, iż w przedmiocie zgłoszonej niezgodności, z uwagi na konieczność przeprowadzenia dodatkowych czynności weryfikacyjnych, rozstrzygnięcie zostanie przekazane niezwłocznie po zakończeniu postępowania wyjaśniającego.'

describe('complex-language', () => {
  it.each([
    HARD,
    'Niniejszym zawiadamiamy, że stosownie do obowiązujących uregulowań realizacja dyspozycji zwrotu należności nastąpi po uprzednim zweryfikowaniu kompletności przedłożonej dokumentacji reklamacyjnej.',
  ])('finds: %s', (text) => expect(codesIn(text)).toContain('complex-language'))

  it.each([
    'Pieniądze oddamy w ciągu 14 dni. Proszę odesłać kosz na ul. Polną 4.',
    'Dzień dobry, zwrot zaksięguje się do środy, bo bank potrzebuje dwóch dni. Gdyby nie dotarł, proszę napisać, sprawdzę to od razu.',
    'Uprzejmie proszę o numer zamówienia.',
    'The parcel will be delivered tomorrow before noon.',
  ])('lets pass: %s', (text) => expect(codesIn(text)).not.toContain('complex-language'))

  it('marks the hard sentence only', () => {
    const text = `Dzień dobry. ${HARD} Pozdrawiam.`
    const [finding] = findingsIn(text)
    expect(text.slice(finding?.span?.start, finding?.span?.end)).toBe(HARD)
  })
})
