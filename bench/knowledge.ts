import { asOwner, type BenchFirm } from './firm.ts'

const ARTICLES = 100
const PASSAGES_EACH = 96
const GOODS = [
  'czajnik',
  'lampa',
  'rower',
  'kubek',
  'kurtka',
  'plecak',
  'słuchawki',
  'fotel',
  'dywan',
  'garnek',
  'zegar',
  'parasol',
]
const MATTERS = [
  'dostawa',
  'zwrot',
  'reklamacja',
  'gwarancja',
  'wymiana',
  'faktura',
  'montaż',
  'czyszczenie',
  'przechowywanie',
  'naprawa',
]

/** Questions that the made-up articles answer. */
export const QUESTIONS: readonly string[] = GOODS.flatMap((item) =>
  MATTERS.slice(0, 4).map((matter) => `Ile trwa ${matter}, gdy mam model 7: ${item}?`),
)

/** About 9,600 passages in 100 articles: made-up, but of the words that service articles are made of. */
export async function fillKnowledge(firm: BenchFirm): Promise<void> {
  for (let n = 0; n < ARTICLES; n += 1) {
    const item = GOODS[n % GOODS.length] ?? ''
    const matter = MATTERS[Math.floor(n / GOODS.length) % MATTERS.length] ?? ''
    const passages = Array.from(
      { length: PASSAGES_EACH },
      (_, p) =>
        `Model ${p + 1}: ${item}. ${matter} trwa ${1 + ((n * 7 + p) % 28)} dni roboczych i kosztuje ${10 + ((n + p * 3) % 90)} zł. Numer sprawy to ${n * 100 + p}.`,
    )
    await asOwner(firm, 'POST', '/api/v1/articles', {
      title: `${matter}: ${item}, część ${n}`,
      text: passages.join('\n\n'),
    })
  }
}
