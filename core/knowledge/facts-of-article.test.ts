import { describe, expect, it } from 'vitest'
import { polish } from '../../polish/testing/open-for-tests.ts'
import type { ArticleId } from '../vocabulary/vocabulary.ts'
import { type Article, type FactMark, factsForOwner, marksToKeep } from './knowledge.ts'

const article = (text: string, factMarks?: readonly FactMark[]): Article => ({
  id: 'wypozyczalnia' as ArticleId,
  title: 'Wypożyczalnia namiotów',
  text,
  tags: [],
  phrasings: [],
  owner: null,
  updatedAt: null,
  reviewBy: null,
  url: null,
  ...(factMarks && { factMarks }),
})

const TEXT =
  'Namiot wypożyczysz na 14 dni. Kaucja wynosi 250 zł, a przy zwrocie z plamami potrącamy 10%.\n\nWypożyczalnia jest czynna w godzinach 9–17.'
const confirm = ({ fact, sentence }: { fact: string; sentence: string }): FactMark => ({
  fact,
  sentence,
  verdict: 'confirmed',
})

describe('facts of an article', () => {
  it('are found with the sentence that states them, in reading order', () => {
    expect(factsForOwner(article(TEXT), polish)).toMatchObject([
      { kind: 'duration', fact: '14 dni', sentence: 'Namiot wypożyczysz na 14 dni.', verdict: null },
      { kind: 'amount', fact: '250 zł' },
      { kind: 'percent', fact: '10%' },
      { kind: 'hours', sentence: 'Wypożyczalnia jest czynna w godzinach 9–17.' },
    ])
  })

  it('keep their mark while the sentence stays, and lose it when the sentence changes', () => {
    const marks = factsForOwner(article(TEXT), polish).map(confirm)
    const changed = TEXT.replace('14 dni', '21 dni').replace('\n\n', '\n\nZapraszamy!\n\n')
    const verdicts = factsForOwner(article(changed, marks), polish).map(({ fact, verdict }) => [fact, verdict])
    expect(verdicts).toMatchObject([
      ['21 dni', null],
      ['250 zł', 'confirmed'],
      ['10%', 'confirmed'],
      [expect.any(String), 'confirmed'],
    ])
  })

  it('remember that somebody had looked until everything is decided again', () => {
    const marks = factsForOwner(article('Masz 14 dni.'), polish).map(confirm)
    const changed = article('Masz 21 dni.', marks)
    expect(marksToKeep(changed, polish)).toEqual(marks)
    const again = { ...changed, factMarks: [...marks, ...factsForOwner(changed, polish).map(confirm)] }
    expect(marksToKeep(again, polish)).toEqual([{ fact: '21 dni', sentence: 'Masz 21 dni.', verdict: 'confirmed' }])
  })
})
