import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { polish } from '../../polish/testing/open-for-tests.ts'
import type { ArticleId } from '../vocabulary/vocabulary.ts'
import { type Article, indexKnowledge, rankArticles, searchKnowledge } from './knowledge.ts'
import { readWords } from './words.ts'

const article = (id: string, title: string, text: string, phrasings: readonly string[] = []): Article => ({
  id: id as ArticleId,
  title,
  text,
  tags: [],
  phrasings,
  owner: null,
  updatedAt: null,
  reviewBy: null,
  url: null,
})

const BICYCLES = [
  article('przeglad', 'Przegląd roweru', 'Przegląd kosztuje 120 zł i trwa dwa dni.\n\nW maju czeka się do tygodnia.'),
  article('wynajem', 'Wypożyczalnia', 'Rower miejski wypożyczysz za 60 zł na dobę. Kaucja wynosi 500 zł.'),
  article('raty', 'Raty', 'Rower za ponad 1000 zł rozłożymy na dziesięć części.', [
    'Czy można płacić co miesiąc po trochu?',
  ]),
  article('dostawa', 'Dostawa roweru', 'Złożony rower przywozi kurier w kartonie. Na paczkę czeka się trzy dni.'),
  article('zwrot', 'Zwrot towaru', 'Nieużywany rower można oddać w ciągu 30 dni.'),
]
const index = indexKnowledge(BICYCLES, polish)
const first = (question: string) => rankArticles(searchKnowledge(question, index, polish, 10))[0]

describe('searchKnowledge', () => {
  it('finds the article whatever form the words are in', () => {
    expect(first('Ile zapłacę za przeglądy dwóch rowerów?')).toBe('przeglad')
  })
  it('finds it for a customer who writes without Polish letters', () => {
    expect(first('ile kosztuje przeglad')).toBe('przeglad')
    expect(first('jaka jest kaucja w wypozyczalni')).toBe('wynajem')
  })
  it('finds it by another word for the same thing', () => {
    expect(first('Kiedy przesyłka do mnie dotrze?')).toBe('dostawa')
    expect(first('Chcę odesłać kask, bo się rozmyśliłem')).toBe('zwrot')
  })
  it('finds it by a question that customers ask, kept with the article', () => {
    expect(first('płatność po trochu co miesiąc')).toBe('raty')
  })
  it('forgives one wrong letter in a word', () => {
    expect(first('kaucjja')).toBe('wynajem')
    expect(first('przgląd')).toBe('przeglad')
  })
  it('finds nothing where no word is shared', () => {
    expect(searchKnowledge('xyzzy', index, polish, 10)).toEqual([])
    expect(searchKnowledge('', index, polish, 10)).toEqual([])
    expect(searchKnowledge('a co z tym?', index, polish, 10)).toEqual([])
  })
  it('gives no more than asked for, best first', () => {
    const hits = searchKnowledge('rower', index, polish, 3)
    const scores = hits.map(({ score }) => score)
    expect(hits).toHaveLength(3)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
  })
})

const WORDS = [
  'rower',
  'koło',
  'hamulec',
  'serwis',
  'zwrot',
  'przelew',
  'kurier',
  '12,50',
  'łańcuch',
  'kask',
  'Kraków',
  'pompka',
  'e-mail',
]
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))
const articles = fc
  .array(fc.tuple(text, text), { minLength: 1, maxLength: 8 })
  .map((pairs) => pairs.map(([title, body], i) => article(`a${i}`, title, body)))

describe('every index', () => {
  it('finds each passage by its own words', () => {
    fc.assert(
      fc.property(articles, (some) => {
        const built = indexKnowledge(some, polish)
        for (const passage of built.passages) {
          const found = searchKnowledge(passage.text, built, polish, built.passages.length)
          expect(found.map((hit) => hit.passage.id)).toContain(passage.id)
        }
      }),
      { numRuns: 50 },
    )
  })
  it('finds the same, in the same order, every time', () => {
    fc.assert(
      fc.property(articles, text, (some, question) => {
        const search = () => searchKnowledge(question, indexKnowledge(some, polish), polish, 20)
        expect(search()).toEqual(search())
      }),
      { numRuns: 50 },
    )
  })
  it('gives an article the same score wherever it stands in the list', () => {
    fc.assert(
      fc.property(articles, text, (some, question) => {
        const scores = (list: readonly Article[]) =>
          new Map(
            searchKnowledge(question, indexKnowledge(list, polish), polish, 100).map(({ passage, score }) => [
              passage.id,
              score,
            ]),
          )
        const reversed = scores(some.toReversed())
        for (const [passage, score] of scores(some)) expect(reversed.get(passage)).toBeCloseTo(score, 3)
      }),
      { numRuns: 50 },
    )
  })
})

describe('kinds of things', () => {
  const pets = indexKnowledge(
    [article('psy', 'Psy', 'Psy strzyżemy od wtorku.'), article('koty', 'Koty', 'Kotów nie strzyżemy.')],
    polish,
  )
  const first = (question: string) => rankArticles(searchKnowledge(question, pets, polish, 5))[0]

  it('finds what is said of dogs for a question about a breed', () => {
    expect(first('Czy ostrzyżecie labradora?')).toBe('psy')
  })
  it('does not take one kind of pet for another', () => {
    expect(first('czy strzyżecie persy')).toBe('koty')
  })
})

describe('readWords', () => {
  it('leaves out words that say nothing of the matter', () => {
    expect(readWords('Czy ja mogę to u was oddać?', polish).map(({ folded }) => folded)).toEqual(['oddac'])
  })
  it('keeps numbers whole', () => {
    expect(readWords('Ile za 14,50 zł o 8:30?', polish).map(({ folded }) => folded)).toEqual(['14,50', 'zl', '8:30'])
  })
})
