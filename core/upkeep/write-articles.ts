import { findPersonalData, type Polish, splitSentences } from '../../polish/polish.ts'
import { agree, bodyOf, likeStated, type Stated, statedIn } from '../guard/guard.ts'
import { groupQuestions } from './group-questions.ts'
import type { Example } from './record.ts'

/** A question that no article answered and a person did. */
export interface AnsweredQuestion extends Example {
  readonly answer: string
  /** The customer was glad of it, and nobody found a mistake in it. */
  readonly isConfirmed: boolean
}

/** An article made of what persons answered; for a person to read, mend and approve. */
export interface WrittenArticle {
  /** What stays the same from one day to the next. */
  readonly key: readonly string[]
  readonly title: string
  /** Markdown: the answers' own sentences, and below them where they give different facts. */
  readonly text: string
  /** In the customers' words. */
  readonly phrasings: readonly string[]
  readonly examples: readonly Example[]
}

/** One conversation is one customer's case; two begin to be everybody's. */
const FEWEST_CONVERSATIONS = 2
const MOST_ANSWERS = 3
const MOST_PHRASINGS = 8
const LONGEST_TITLE = 120
const LONGEST_PHRASING = 200
/** So alike two statements must be to answer one question. */
const SAME_MATTER = 0.55

/** What speaks of this customer's case or of what is being done for them now is no rule for everybody. */
const OF_ONE_CASE =
  /(?<!\p{L})(?:Pan(?:a|i|em|ią|ie)?|Państwa|Twoj\p{L}+|Twój|Ci|Tobie|zamówieni\p{L}+ (?:nr|numer)|sprawdz\p{L}+|już (?:zlec|wys|nada)\p{L}+|(?:ode|od)(?:zw|dzwon|pisz)\p{L}+|przepraszam\p{L}*|proszę o cierpliwość|dziś|dzisiaj|jutro|wczoraj)(?!\p{L})|\d{5,}|\?\s*$/iu

/** An article for each matter that persons were asked about by several customers and answered well at least once, most asked for first. */
export function writeArticles(answered: readonly AnsweredQuestion[], polish: Polish): readonly WrittenArticle[] {
  return groupQuestions(answered, polish)
    .toSorted((a, b) => b.questions.length - a.questions.length)
    .flatMap(({ questions, names }) => {
      const conversations = new Set(questions.map(({ conversation }) => conversation))
      const confirmed = questions.filter(({ isConfirmed }) => isConfirmed)
      if (conversations.size < FEWEST_CONVERSATIONS || confirmed.length === 0) return []
      const text = textOf(confirmed, polish)
      if (text === '') return []
      const phrasings = [...new Set(questions.map(({ quote }) => plain(quote)))].slice(0, MOST_PHRASINGS)
      const title = phrasings.reduce((best, next) => (next.length < best.length ? next : best)).slice(0, LONGEST_TITLE)
      return [{ key: names, title, text, phrasings, examples: questions.map(exampleOf) }]
    })
}

/** The newest confirmed answers first: what was true last is most likely true still. */
function textOf(confirmed: readonly AnsweredQuestion[], polish: Polish): string {
  const paragraphs: string[] = []
  const said = new Set<string>()
  for (const { answer } of confirmed.toSorted((a, b) => b.at - a.at)) {
    const fresh = generalSentences(answer, polish).filter((sentence) => !said.has(folded(sentence)))
    for (const sentence of fresh) said.add(folded(sentence))
    if (fresh.length > 0 && paragraphs.length < MOST_ANSWERS) paragraphs.push(fresh.join(' '))
  }
  if (paragraphs.length === 0) return ''
  return [...paragraphs, ...disagreements(confirmed, polish)].join('\n\n')
}

function generalSentences(answer: string, polish: Polish): readonly string[] {
  const body = bodyOf(answer)
  return splitSentences(body)
    .map(({ start, end }) => body.slice(start, end).replaceAll(/\s+/g, ' ').trim())
    .filter(
      (sentence) => sentence !== '' && !OF_ONE_CASE.test(sentence) && findPersonalData(sentence, polish).length === 0,
    )
}

/** Where persons gave different facts on one matter, whoever approves the article has to say which one holds. */
function disagreements(confirmed: readonly AnsweredQuestion[], polish: Polish): readonly string[] {
  const stated = confirmed.flatMap(({ answer, quote }) => statedIn(answer, quote, polish))
  const lines = stated.flatMap((one, n) =>
    stated.slice(n + 1).flatMap((other) => (differs(one, other) ? [`${one.fact.text} / ${other.fact.text}`] : [])),
  )
  return lines.length === 0 ? [] : [`**Do ustalenia: ${[...new Set(lines)].join('; ')}.**`]
}

function differs(one: Stated, other: Stated): boolean {
  return !agree(one, other) && likeStated(one, other) >= SAME_MATTER
}

function exampleOf({ conversation, message, quote, author, channel, at }: AnsweredQuestion): Example {
  return { conversation, message, quote, author, channel, at }
}

function plain(question: string): string {
  return question.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_PHRASING)
}

function folded(sentence: string): string {
  return sentence.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
}
