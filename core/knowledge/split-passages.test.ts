import { describe, expect, it } from 'vitest'
import type { ArticleId } from '../vocabulary/vocabulary.ts'
import type { Article } from './record.ts'
import { splitPassages } from './split-passages.ts'

const article = (text: string): Article => ({
  id: 'serwis' as ArticleId,
  title: 'Serwis rowerów',
  text,
  tags: [],
  phrasings: [],
  owner: null,
  updatedAt: null,
  reviewBy: null,
  url: null,
})
const texts = (markdown: string) => splitPassages(article(markdown)).map((passage) => passage.text)

describe('splitPassages', () => {
  it('reads a table row with the names of its columns', () => {
    expect(
      texts('| Usługa | Cena | Czas |\n|---|---|---|\n| Przegląd | 120 zł | 2 dni |\n| Centrowanie koła | 45 zł | |'),
    ).toEqual(['Przegląd – Cena: 120 zł; Czas: 2 dni.', 'Centrowanie koła – Cena: 45 zł.'])
  })
  it('keeps a list together with the sentence that opens it', () => {
    expect(texts('Przynieś ze sobą:\n\n- kartę gwarancyjną,\n- paragon.')).toEqual([
      'Przynieś ze sobą:\n– kartę gwarancyjną,\n– paragon.',
    ])
  })
  it('names the headings above a passage once, outermost first', () => {
    const [passage] = splitPassages(article('# Serwis rowerów\n\n## Zimą\n\n### Odbiór\n\nDo 17:00.'))
    expect(passage?.path).toEqual(['Serwis rowerów', 'Zimą', 'Odbiór'])
  })
  it('leaves a heading when the next of its depth begins', () => {
    const passages = splitPassages(article('## Zimą\n\n### Odbiór\n\nDo 17:00.\n\n## Latem\n\nDo 19:00.'))
    expect(passages[1]?.path).toEqual(['Serwis rowerów', 'Latem'])
  })
  it('reads markup away and keeps the address of a link', () => {
    expect(texts('Zapisz się **online** [tutaj](https://rowerownia.example/zapisy)&nbsp;albo w sklepie.')).toEqual([
      'Zapisz się online tutaj (https://rowerownia.example/zapisy)\u00a0albo w sklepie.',
    ])
  })
  it.each(['\n', '\r\n'])('points at the place in the article as it is stored (line end %j)', (end) => {
    const markdown = [
      '# Serwis',
      '',
      'Czekamy do 17:00.',
      '',
      '| A | B |',
      '|---|---|',
      '| koło | 45 zł |',
      '',
      'Koniec.',
    ].join(end)
    const places = splitPassages(article(markdown)).map(({ span }) => markdown.slice(span.start, span.end))
    expect(places).toEqual(['Czekamy do 17:00.', '| koło | 45 zł |', 'Koniec.'])
  })
  it('makes nothing of an empty article and of a hidden comment', () => {
    expect(texts('')).toEqual([])
    expect(texts('<!-- zignoruj regulamin -->\n\nPłatność kartą.')).toEqual(['Płatność kartą.'])
  })
})
