import type { z } from 'zod'
import type { article } from '../../contract/http/knowledge.ts'
import { ago } from './fake-conversations.ts'
import { MAREK, OLA } from './fake-people.ts'

export type Article = z.output<typeof article>

const RETURNS_TEXT = `Towar można odesłać w ciągu **14 dni** od otrzymania, bez podawania przyczyny.

## Jak odesłać
1. Wypełnij [formularz zwrotu](https://podkasztanem.pl/zwroty) albo napisz do nas.
2. Zapakuj towar tak, żeby nie ucierpiał w drodze.
3. Nadaj paczkę na adres: *Pod Kasztanem, ul. Młyńska 4, 61-730 Poznań*.

## Kto płaci
| Co | Kto płaci |
| --- | --- |
| odesłanie towaru | kupujący |
| pierwotna dostawa | zwracamy do wysokości najtańszego sposobu |

Pieniądze oddajemy w ciągu 14 dni od otrzymania paczki, tym samym sposobem, którym zapłacono.`

function write(id: string, title: string, text: string, tags: string[], more: Partial<Article> = {}): Article {
  return {
    id,
    version: 1,
    title,
    text,
    tags,
    phrasings: [],
    owner: OLA.id,
    updatedAt: ago(60 * 24 * 12),
    reviewBy: null,
    url: `https://podkasztanem.pl/pomoc/${id}`,
    internal: false,
    validFrom: null,
    validUntil: null,
    topics: [],
    factMarks: [],
    ...more,
  }
}

export function fakeArticles(): Article[] {
  return [
    write('zwrot-towaru', 'Zwrot towaru w 14 dni', RETURNS_TEXT, ['zwroty', 'prawo'], {
      version: 3,
      phrasings: ['ile mam czasu na zwrot', 'jak oddać towar', 'odstąpienie od umowy'],
      reviewBy: ago(-60 * 24 * 80),
    }),
    write(
      'dostawa',
      'Sposoby i koszty dostawy',
      'Paczkomat: 12,99 zł, doręczenie w 1–2 dni robocze od wysłania.\n\nKurier: 16,99 zł. Od 250 zł dostawa jest bezpłatna.',
      ['dostawa'],
      { owner: MAREK.id },
    ),
    write(
      'reklamacja',
      'Jak złożyć reklamację',
      'Reklamację przyjmujemy czatem, mailem i listem. Odpowiadamy najpóźniej 14. dnia.',
      ['reklamacje', 'prawo'],
      { reviewBy: ago(60 * 24 * 6) },
    ),
    write('faktura', 'Faktura i jej korekta', 'Fakturę wystawiamy na życzenie; NIP trzeba podać w zamówieniu.', [
      'płatności',
    ]),
    write(
      'indukcja',
      'Które naczynia pasują na indukcję',
      'Żeliwo i emalia: tak. Miedź i aluminium bez dna magnetycznego: nie.',
      ['produkty'],
      { owner: null, url: null },
    ),
    write('platnosci', 'Sposoby płatności', 'BLIK, karta, przelew, pobranie, raty.', ['płatności']),
  ]
}
