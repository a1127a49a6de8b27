import { analyse, type Polish } from '../../../polish/polish.ts'
import type { Article } from '../../knowledge/knowledge.ts'
import { splitPassages } from '../../knowledge/knowledge.ts'
import { type Observation, observe } from '../check.ts'
import { once } from '../text/once.ts'
import { lemmasOf, type Sentence, splitWords, type Word, type Words } from '../text/words.ts'
import type { Scene } from './scene.ts'

/** A sentence as a set of things it affirms or denies. */
interface Statement {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Content lemma → false where "nie" or "bez" stands before it. */
  readonly says: ReadonlyMap<string, boolean>
}

/** Words that say one thing with two words: free of charge, or not. */
const FREE = new Set(['bezplatny', 'darmowy', 'gratis', 'bezplatnie', 'darmo'])
const PAID = new Set(['platny', 'odplatny', 'odplatnie', 'platnie'])
const SHORTEST = 4
/** Beside the word that is affirmed here and denied there, so many must be shared. */
const SHARED_WORDS = 2
/** And they must be most of what the shorter sentence says. */
const SHARED_PART = 0.6
const PARTS: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['caly', 'calosc', 'wszystek'],
    ['czesc', 'czesciowy', 'pojedynczy'],
  ],
  [
    ['nowy', 'nieuzywany'],
    ['uzywany', 'stary'],
  ],
]
/** "Jest" says nothing by itself: what is denied is the word behind it. */
const COPULA = 'byc!'
/** A sentence that the reply repeats speaks of at least so much of it. */
const HALF = 0.5
const STATES = /^(?:fin|praet|adj|ppas|bedzie|pred|adv)/

const kept = new WeakMap<Article, readonly Statement[]>()

/** Sentences of the reply that deny what an article affirms, or the other way round. */
export function contradictedStatements(scene: Scene): readonly Observation[] {
  const { polish } = scene.reader
  const articles = once(() =>
    scene.articles().flatMap((article) => statementsOf(article, polish).map((statement) => ({ article, statement }))),
  )
  return scene.reading.sentences.flatMap((sentence) => {
    if (sentence.asks) return []
    const said = statement(scene.text, sentence, scene.reading, polish)
    if (said.says.size <= SHARED_WORDS) return []
    const against = articles().find((other) => contradicts(said, other.statement))
    const agreeing =
      against !== undefined &&
      articles().some(
        ({ statement: other }) =>
          agrees(said, other, opposed(said, against.statement)) || fitsBetter(said, other, against.statement),
      )
    if (against === undefined || agreeing) return []
    return [
      observe(
        sentence,
        0.74,
        `Artykuł „${against.article.title}” mówi coś przeciwnego: „${against.statement.text}”.`,
        `The article “${against.article.title}” says the opposite: “${against.statement.text}”.`,
        { suggestion: against.statement.text, source: against.article.id },
      ),
    ]
  })
}

function statementsOf(article: Article, polish: Polish): readonly Statement[] {
  const known = kept.get(article)
  if (known !== undefined) return known
  const statements = splitPassages(article).flatMap(({ text }) => {
    const words = splitWords(text)
    return words.sentences
      .filter(({ asks, start, end }) => !asks && !CONDITIONAL.test(text.slice(start, end)))
      .map((sentence) => statement(text, sentence, words, polish))
  })
  kept.set(article, statements)
  return statements
}

/** On a condition of its own, which the reply's case need not meet. */
const CONDITIONAL = /^\W*(?:jeśli|jeżeli|gdy|gdyby|kiedy|o ile)(?!\p{L})/iu
/** Words across which a "nie" reaches on: "nie są bezpłatne", "nie trzeba dopłacać". */
const LINKS = new Set(
  'jest sa bedzie beda byl byla bylo byly sie ma maja mozna moze moga trzeba nalezy musi musza wolno da zadnej zadnych zadnego'.split(
    ' ',
  ),
)
/** "Nie", "bez": what they deny stands in the same clause. */
const CLAUSE_END = /[,;:()]|\s[–—-]\s/

function statement(text: string, sentence: Sentence, { words }: Words, polish: Polish): Statement {
  const says = new Map<string, boolean>()
  for (let at = sentence.words.start; at < sentence.words.end; at++) {
    const word = words[at] as Word
    if (word.folded.length < SHORTEST || /\d/.test(word.folded)) continue
    const reach = LINKS.has(words[at - 1]?.folded ?? '') ? [words[at - 1], words[at - 2]] : [words[at - 1]]
    const denied = reach.some(
      (before) =>
        before !== undefined &&
        before.sentence === word.sentence &&
        (before.folded === 'nie' || before.folded === 'bez') &&
        !CLAUSE_END.test(text.slice(before.end, word.start)),
    )
    for (const lemma of keysOf(word, polish)) if (!says.has(lemma)) says.set(lemma, PAID.has(lemma) ? denied : !denied)
  }
  return { text: text.slice(sentence.start, sentence.end), start: sentence.start, end: sentence.end, says }
}

/** Free and paid are one word with two signs. */
function keysOf(word: Word, polish: Polish): readonly string[] {
  const lemmas = lemmasOf(word.form, polish)
  if (lemmas.length === 0) return [word.folded]
  if (lemmas.some((lemma) => FREE.has(lemma) || PAID.has(lemma))) return ['bezplatny']
  const states = analyse(word.form, polish).some(({ tag }) => STATES.test(tag))
  return states ? lemmas.map((lemma) => `${lemma}!`) : lemmas
}

function contradicts(one: Statement, other: Statement): boolean {
  // First what almost no two sentences have: every sentence of the reply is held against every one of the articles.
  const opposite = opposed(one, other)
  if (opposite.length === 0 || isOtherPart(one, other)) return false
  const shared = [...one.says.keys()].filter((lemma) => other.says.has(lemma))
  return (
    shared.length - opposite.length >= SHARED_WORDS &&
    shared.length / Math.min(one.says.size, other.says.size) >= SHARED_PART
  )
}

/** "Całego zamówienia" here, "części zamówienia" there: two cases, each with its rule. */
function isOtherPart(one: Statement, other: Statement): boolean {
  const speaks = ({ says }: Statement, words: readonly string[]): boolean =>
    words.some((word) => says.has(word) || says.has(`${word}!`))
  return PARTS.some(([a, b]) => (speaks(one, a) && speaks(other, b)) || (speaks(one, b) && speaks(other, a)))
}

/** What the one affirms and the other denies. */
function opposed(one: Statement, other: Statement): readonly string[] {
  const opposite: string[] = []
  for (const [lemma, affirmed] of one.says) {
    const theirs = other.says.get(lemma)
    if (theirs === undefined || theirs === affirmed || lemma === COPULA) continue
    if (lemma.endsWith('!') || lemma === 'bezplatny') opposite.push(lemma)
  }
  return opposite
}

/** Another sentence speaks, without denying any of it, of what the reply names and the contradicting one does not. */
function fitsBetter(said: Statement, other: Statement, against: Statement): boolean {
  const alike = [...said.says].filter(([lemma, affirmed]) => other.says.get(lemma) === affirmed)
  return (
    alike.length >= SHARED_WORDS &&
    alike.length / said.says.size >= HALF &&
    alike.some(([lemma]) => !against.says.has(lemma)) &&
    opposed(said, other).length === 0
  )
}

/** Another sentence says of the same things what the reply says of them. */
function agrees(one: Statement, other: Statement, disputed: readonly string[]): boolean {
  const shared = [...one.says].filter(([lemma, affirmed]) => other.says.get(lemma) === affirmed)
  return shared.length > SHARED_WORDS && disputed.some((lemma) => other.says.get(lemma) === one.says.get(lemma))
}
