import { expect, it } from 'vitest'
import type { ArticleId, Instant } from '../vocabulary/vocabulary.ts'
import { type Article, overTime } from './knowledge.ts'

const at = (n: number) => n as Instant
const article: Article = {
  id: 'zwroty' as ArticleId,
  title: 'Zwroty',
  text: 'Masz 30 dni.',
  tags: [],
  phrasings: [],
  owner: null,
  updatedAt: at(300),
  reviewBy: null,
  url: null,
}
const said = (text: string, moment: number) => ({ title: 'Zwroty', text, at: at(moment) })
const VERSIONS = [said('Masz 30 dni.', 300), said('Masz 21 dni.', 200), said('Masz 14 dni.', 100)]
const shown = (articles: readonly Article[]) =>
  articles.map(({ text, validFrom, validUntil }) => [text, validFrom, validUntil])

it('says for each moment what the article said then', () => {
  expect(shown(overTime(article, VERSIONS, at(50)))).toEqual([
    ['Masz 14 dni.', undefined, 200],
    ['Masz 21 dni.', 200, 300],
    ['Masz 30 dni.', 300, undefined],
  ])
})

it('leaves out what was over before anybody asks, and keeps to the dates of the article', () => {
  const dated = { ...article, validUntil: at(900) }
  expect(shown(overTime(dated, VERSIONS, at(250)))).toEqual([
    ['Masz 21 dni.', 200, 300],
    ['Masz 30 dni.', 300, 900],
  ])
  expect(overTime(article, VERSIONS.slice(0, 1), at(0))).toEqual([article])
})
