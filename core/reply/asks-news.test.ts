import { expect, it } from 'vitest'
import { asksNews } from './asks-news.ts'

it.each([
  'Czy już coś wiadomo?',
  'Jest po szesnastej :( cokolwiek wiadomo?',
  'Dzień dobry, są już jakieś wieści w mojej sprawie?',
  'Są jakieś nowości w mojej sprawie?',
  'Czy macie już nowości w tej sprawie?',
  'i jak?',
  'Co z tym?',
  'Any news yet?',
])('asks only how a matter stands: “%s”', (text) => expect(asksNews(text)).toBe(true))

it.each([
  'Czy już coś wiadomo o dostawie monstery?',
  'Co z moją paczką?',
  'Jak to wygląda ze zwrotem?',
  'Jak dbać o oliwkę?',
  'Co nowego w sklepie?',
  'Czy macie jakieś nowości?',
  'Są już nowości?',
  'Są jakieś nowości w sklepie?',
  'Macie nowości na jesień?',
  'Macie jakieś nowości w sprawie storczyków?',
  'Macie informacje o nowościach?',
])('names its matter: “%s”', (text) => expect(asksNews(text)).toBe(false))
