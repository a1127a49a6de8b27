import { describe, expect, it } from 'vitest'
import { polish } from '../../polish/testing/open-for-tests.ts'
import { type Article, indexKnowledge } from '../knowledge/knowledge.ts'
import type { ArticleId } from '../vocabulary/vocabulary.ts'
import { concernsOwnMatter } from './own-matter.ts'
import { rankByEvidence } from './rank-by-evidence.ts'
import { understood } from './testing/scene.ts'

const article = (id: string, title: string, text: string): Article => ({
  id: id as ArticleId,
  title,
  text,
  tags: [],
  phrasings: [],
  owner: null,
  updatedAt: null,
  reviewBy: null,
  url: null,
})

const index = indexKnowledge(
  [
    article('lodowisko', 'Lodowisko', 'Wypożyczenie łyżew kosztuje 15 zł. Ostrzenie trwa kwadrans.'),
    article('szatnia', 'Szatnia', 'Za zgubiony numerek płaci się 30 zł.'),
    article('dojazd', 'Dojazd', 'Postój pod halą jest bezpłatny przez dwie godziny.'),
  ],
  polish,
)

describe('rankByEvidence', () => {
  it('puts first the article whose words answer, in whatever words is asked', () => {
    expect(rankByEvidence('czy za parking trzeba płacić?', index, polish)[0]).toBe('dojazd')
    expect(rankByEvidence('posiałam numerek, ile to kosztuje?', index, polish)[0]).toBe('szatnia')
  })
  it('names each article once', () => {
    const ranked = rankByEvidence('ile kosztuje wypożyczenie łyżew', index, polish)
    expect(new Set(ranked).size).toBe(ranked.length)
  })
  it('finds nothing for a question without a word in common', () => {
    expect(rankByEvidence('?!', index, polish)).toEqual([])
  })
})

describe('concernsOwnMatter', () => {
  it.each([
    'ile jeszcze mam do oddania?',
    'ile mi zostalo do konca abonamentu',
    'czy moja paczka juz dotarla?',
    'o ktorej jutro przyjedzie serwisant?',
    'jaki jest moj numer klienta?',
    'ile mam w portfelu na waszej stronie?',
  ])('hears that "%s" only the customer\'s own record answers', (question) => {
    expect(concernsOwnMatter(question, understood())).toBe(true)
  })
  it.each(['ile kosztuje dostawa?', 'czy moge oddac bilet?', 'o ktorej otwieracie jutro?', 'ile mam na zwrot?'])(
    'takes "%s" for a question about a rule',
    (question) => {
      expect(concernsOwnMatter(question, understood())).toBe(false)
    },
  )
})
