import { describe, expect, it } from 'vitest'
import { codesIn } from '../testing/conversations.ts'

const speaks = (text: string) => codesIn(text).includes('legal-misinformation')

describe('one right set against another', () => {
  it.each([
    'Wiercenie odbiera możliwość zwrotu, ale nie prawo do reklamacji.',
    'Personalizacja wyklucza zwrot, ale nie reklamację.',
    'Gwarancja już się skończyła, ale prawo do reklamacji nie.',
    'Bielizny z zerwaną plombą nie można zwrócić, ale reklamować tak.',
    'Zakupów z salonu stacjonarnego nie przyjmujemy z powrotem, lecz reklamacji to nie dotyczy.',
    'Rzeczy szytej na wymiar zwrócić nie można, ale reklamację przyjmiemy.',
    'Paragon przyda się przy zwrocie w salonie, ale przy reklamacji już nie.',
    'Zwrot przyjmiemy z metką, ale do reklamacji nie potrzeba ani metki, ani paragonu.',
  ])('is not denied by what is denied of the other: %s', (text) => expect(speaks(text)).toBe(false))

  it.each([
    'Towar z wyprzedaży można zwrócić, ale nie reklamować.',
    'Bez paragonu przyjmiemy zwrot, ale nie reklamację.',
    'Na rzeczy z outletu przysługuje Pani zwrot, lecz nie reklamacja.',
    'Przecenione buty przyjmujemy w reklamacji, ale zwrotów już nie.',
    'Przecenione rzeczy można reklamować, ale nie można ich zwrócić.',
    'Wyprzedaż nie odbiera prawa do zwrotu, ale reklamacji nie przyjmujemy.',
  ])('is denied where the other is given: %s', (text) => expect(speaks(text)).toBe(true))
})
