import { describe, expect, it } from 'vitest'
import { codesIn } from '../testing/conversations.ts'

const finds = (text: string) =>
  codesIn(text, { after: ['klient: Pytałam już trzy razy, kiedy będzie kosz?'] }).includes('rude-tone')

describe('rude-tone without a rude word', () => {
  it.each([
    'Będzie, kiedy będzie, proszę nie wydzwaniać.',
    'Czytanie ze zrozumieniem nie jest Pana mocną stroną.',
    'Kierownik ma ważniejsze sprawy niż Pana humory.',
    'Serio? Przecież to wie każde dziecko.',
    'Geniusz się znalazł.',
    'Może warto nauczyć się obsługi komputera.',
    'Chcieć to sobie można.',
    'Gratuluję tupetu.',
    'Proszę się uspokoić i dać mi spokój.',
    'Maybe try reading your email for once.',
  ])('finds: %s', (text) => expect(finds(text)).toBe(true))
  it.each([
    'Nie dziwię się, że ręce opadają, kosz będzie w piątek.',
    'Ma Pan rację, trzy razy to o trzy za dużo.',
    'Gratuluję, Panie Marku, wygrał Pan kosz!',
    'Wizytę można przełożyć dwa razy, do końca maja.',
    'Każde dziecko dostanie balon.',
    'Proszę wpisać kod: WIKLINA DLA KAŻDEGO DOMU.',
    'Kosz jest w zdrowym, czerwonym kolorze. Nikt nie zmusza do zakupu zestawu.',
    'Może jeszcze w czymś pomogę?',
  ])('lets pass: %s', (text) => expect(finds(text)).toBe(false))
})
