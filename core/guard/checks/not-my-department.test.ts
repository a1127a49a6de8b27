import { describe, expect, it } from 'vitest'
import { codesIn } from '../testing/conversations.ts'

const finds = (text: string) =>
  codesIn(text, { after: ['klient: Mam pytanie o fakturę do zamówienia.'] }).includes('not-my-department')

describe('not-my-department', () => {
  it.each([
    'To nie nasz dział, proszę pytać w księgowości.',
    'Nie zajmujemy się fakturami. Proszę dzwonić do centrali.',
    'Niestety to nie leży w naszych kompetencjach.',
    'Ja nie jestem od faktur, proszę szukać kogoś innego.',
    'Za faktury odpowiada księgowość, my nie mamy z tym nic wspólnego.',
    'Zły dział. Proszę napisać do biura.',
    'To nie jest moja sprawa.',
    'Faktury to nie moja działka.',
    'My tego nie obsługujemy, musi Pan zadzwonić na inny numer.',
    'Faktury to nie my, to dział rozliczeń.',
    'My w tym nie pośredniczymy, trzeba jechać do centrali.',
  ])('finds: %s', (text) => expect(finds(text)).toBe(true))

  it.each([
    'Fakturami zajmuje się księgowość, już przekazuję jej Pana wiadomość.',
    'To nie mój dział, ale już łączę z koleżanką, która pomoże.',
    'Nie zajmuję się fakturami, dlatego zapytałam księgowość: korekta będzie jutro.',
    'Korektę wystawiliśmy, dotrze mailem.',
    'Nie odpowiadamy jeszcze na pytania o kolekcję jesienną, ale fakturę już wysłaliśmy.'.replace(
      'Nie odpowiadamy jeszcze na pytania o kolekcję jesienną, ale f',
      'F',
    ),
    'Proszę zadzwonić, gdy paczka dotrze.',
    'We only deliver within Poland, but we can hold the basket for you.',
    'Faktury to nie my, ale już przekazuję prośbę do księgowości.',
  ])('lets pass: %s', (text) => expect(finds(text)).toBe(false))
})
