import { type Fact, findFacts, type Polish } from '../../../polish/polish.ts'
import { type Article, type Passage, splitPassages, verdictOn } from '../../knowledge/knowledge.ts'
import { bareTerms } from './bare-terms.ts'
import { elidedFacts } from './elided-facts.ts'
import { type Matter, mattersOf } from './matter.ts'
import { type Bag, bagOf, type Subject, subjectsOf } from './subject.ts'

/** A fact of an article with the passage it stands in; `fact` offsets are the passage's. */
export interface ArticleFact {
  readonly article: Article
  readonly passage: Passage
  readonly fact: Fact
  /** The article's owner has said that it is so. */
  readonly isConfirmed: boolean
}

/**
 * Kept as long as the article itself: an article never changes (a new version is a new object),
 * and reading one takes longer than checking a reply against it.
 */
const kept = new WeakMap<Article, readonly ArticleFact[]>()

/** Every fact that the article states, passage by passage; also those whose unit the first of a list bears, but none that its owner struck out. */
export function factsOfArticle(article: Article, polish: Polish): readonly ArticleFact[] {
  const known = kept.get(article)
  if (known !== undefined) return known
  const facts = splitPassages(article).flatMap((passage) => {
    const stated = findFacts(passage.text, polish)
    return [...stated, ...elidedFacts(passage.text, stated), ...bareTerms(passage.text, stated)].flatMap((fact) => {
      const verdict = verdictOn(article, passage.text, fact)
      return verdict === 'struck' ? [] : [{ article, passage, fact, isConfirmed: verdict === 'confirmed' }]
    })
  })
  kept.set(article, facts)
  return facts
}

const keptMatters = new WeakMap<ArticleFact, Matter>()

/** What an article's fact is about, made at its first use and kept as long as the fact. */
export function matterOfArticleFact(polish: Polish): (fact: ArticleFact) => Matter {
  return (fact) => {
    const known = keptMatters.get(fact)
    if (known !== undefined) return known
    const matter = mattersOf(fact.passage.text, polish)(fact.fact)
    keptMatters.set(fact, matter)
    return matter
  }
}

const keptSubjects = new WeakMap<ArticleFact, Subject>()
const keptTitles = new WeakMap<Article, Bag>()

/** The same as words with their families and concepts. */
export function subjectOfArticleFact(known: ArticleFact, polish: Polish): Subject {
  const before = keptSubjects.get(known)
  if (before !== undefined) return before
  const subject = subjectsOf(known.passage.text, polish)(known.fact)
  keptSubjects.set(known, subject)
  return subject
}

/** What the article says it is about. */
export function titleBagOf(article: Article, polish: Polish): Bag {
  const before = keptTitles.get(article)
  if (before !== undefined) return before
  const bag = bagOf([article.title, ...article.tags].join('. '), polish)
  keptTitles.set(article, bag)
  return bag
}
