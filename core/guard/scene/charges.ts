import type { Polish } from '../../../polish/polish.ts'
import { rememberBy } from '../../../polish/polish.ts'
import { type Article, likeness } from '../../knowledge/knowledge.ts'
import type { Span } from '../../vocabulary/vocabulary.ts'
import { type Observation, observe } from '../check.ts'
import { matchesOf } from '../text/matches.ts'
import { subjectOfArticleFact } from './article-facts.ts'
import { likeInArticle } from './like-in-article.ts'
import { compareValues } from './same-fact.ts'
import type { Scene } from './scene.ts'
import { bagOf, likeSubjects, type Subject, subjectsOf } from './subject.ts'
import { toldTrouble } from './trouble.ts'

/** A place that says whether something costs the customer anything. */
export interface Charge extends Span {
  readonly free: boolean
  /** On a condition: from a sum, up to a size, within a time. */
  readonly conditional: boolean
  readonly subject: Subject
}

const FREE =
  /(?<!\p{L})(?:bezpłatn\p{L}+|darmow\p{L}+|gratis|za darmo|nie ma (?:żadnej |żadnych )?(?:do|o)płat\p{L}{1,2}|bez (?:żadnych )?(?:opłat|dopłat|dopłaty|opłaty|kaucji|kosztów)|nic (?:(?:Pan\p{L}*|Państw[oa]|za \p{L}+) ){0,2}nie (?:kosztuj[eą]|płaci\p{L}{0,3})|(?:(?:jest|są|wliczon\p{L}+) )?w cen(?:ie|ę)(?! (?:od|do|\d|regularn|promocyjn|nie|za|katalog|jedn|dw|niższ|wyższ|tych|takiej))|(?:płaci|opłaca|pokrywa) (?:sklep|firma|sprzedawca|nasza firma)|na nasz koszt|koszt jest po naszej stronie)(?!\p{L})/giu
const PAID =
  /(?<!\p{L})(?:(?:od|dodatkowo )?płatn(?!oś)\p{L}+|(?:płaci|opłaca|pokrywa|ponosi)(?: za \p{L}+)? (?:Pani?(?= *[.,!;–]|$)|Państwo|kupujący|klient|zamawiający|nadawca|pacjent|uczeń|odbiorca)|na koszt (?:kupującego|klienta|własny)|po (?:Pana|Pani|Państwa|twojej|waszej) stronie|po stronie (?:klienta|kupującego|zamawiającego|odbiorcy)|kosztuj[eą]|(?:trzeba|należy|musi \p{L}+) (?:za \p{L}+ )?(?:zapłacić|dopłacić)|pobier(?:amy|zemy|am|ze)|nalicz(?:amy|ymy)|dolicz(?:amy|ymy|ę|yłam|yłem|yliśmy)|kaucj[aięąy] (?:wynosi )?\d)(?!\p{L})/giu
const DENIED = /(?<!\p{L})nie(?: \p{L}+)?\s+$/iu
/** What follows such words holds only in its own case. */
const CONDITION =
  /(?<!\p{L})(?:od|do|powyżej|poniżej|przy|ponad|w ciągu|przez|przed|raz|po)\s+(?:\p{L}+\s+){0,2}\d|(?<!\p{L})(?:jeśli|jeżeli|gdy|tylko|poza|raz w|bez (?!(?:żadnych )?(?:opłat|dopłat|koszt|kaucj))\p{L}+|przy|oprócz|z wyjątkiem|później)(?!\p{L})/iu
const CLAUSE = /(?<!\d),|,(?!\d)|[;–—()]|\s(?:a|ale|natomiast|zaś)\s/u

const KEPT_CHARACTERS = 40_000

/** Every place of a text that says whether something is free or paid. */
export const chargesIn: (text: string, polish: Polish) => readonly Charge[] = rememberBy(readCharges, KEPT_CHARACTERS)

function readCharges(text: string, polish: Polish): readonly Charge[] {
  const subject = subjectsOf(text, polish)
  const found = (pattern: RegExp, free: boolean): Charge[] =>
    matchesOf(pattern, text).map((match) => {
      const place = { start: match.index, end: match.index + match[0].length }
      const denied = DENIED.test(text.slice(Math.max(0, place.start - 20), place.start))
      return {
        ...place,
        free: denied ? !free : free,
        conditional: CONDITION.test(clauseOf(text, place)),
        subject: subject(place),
      }
    })
  return [...found(FREE, true), ...found(PAID, false)]
}

function clauseOf(text: string, { start, end }: Span): string {
  const before =
    text
      .slice(0, start)
      .split(/[.!?\n]/)
      .at(-1)
      ?.split(CLAUSE)
      .at(-1) ?? ''
  const after =
    text
      .slice(end)
      .split(/[.!?\n]/)[0]
      ?.split(CLAUSE)[0] ?? ''
  return `${before}${text.slice(start, end)}${after}`
}

const kept = new WeakMap<Article, readonly Charge[]>()

function chargesOf(article: Article, polish: Polish): readonly Charge[] {
  const known = kept.get(article)
  if (known !== undefined) return known
  const charges = chargesIn(article.text, polish)
  kept.set(article, charges)
  return charges
}

const APOLOGY = /przepraszam|przeprosi|nasz(?:a|ej|ą)? (?:wina|błąd|pomyłk)|po naszej stronie/iu

/** So alike two subjects must be to be one. */
const SAME_SUBJECT = 0.55
/** What holds of all holds of this too, though it is called otherwise. */
const ALL = 0.5
const FITS_BETTER = 0.1

/**
 * The reply calls free what an article charges for, or the other way round. What is given free for a fault of the firm's
 * contradicts no price list.
 */
export function contradictedCharges(scene: Scene): readonly Observation[] {
  const { polish } = scene.reader
  const all = chargesIn(scene.text, polish)
  const isMadeGood = APOLOGY.test(scene.text) && toldTrouble(scene)
  const stated = all.filter(({ conditional, free }) => !conditional && !(free && isMadeGood))
  if (stated.length === 0) return []
  const known = [
    ...scene.articles().flatMap((article) => chargesOf(article, polish).map((charge) => ({ article, charge }))),
    ...pricesIn(scene),
  ]
  // "Odesłanie po Pani stronie, nową wyślemy na nasz koszt": what the one half tells the other does not gainsay.
  const isToldBeside = (said: Charge, charge: Charge, like: number): boolean =>
    all.some(
      (other) =>
        other.start !== said.start &&
        other.free === charge.free &&
        likeSubjects(
          { near: other.subject.near, around: other.subject.near },
          scene.askedBag(),
          charge.subject,
          charge.subject.near,
        ) >= like,
    )
  return stated.flatMap((said) => {
    const sentence = scene.reading.sentences.find(({ start, end }) => start <= said.start && said.start < end)
    if (sentence === undefined || sentence.asks) return []
    const compared = known.map(({ article, charge }) => ({
      article,
      charge,
      like: likeInArticle(said.subject, charge.subject, article, scene),
    }))
    const best = (free: boolean, conditional: boolean) =>
      compared
        .filter(
          ({ charge, like }) =>
            charge.free === free && (conditional || !charge.conditional) && !isToldBeside(said, charge, like),
        )
        .sort((one, other) => other.like - one.like)[0]
    const ofAll = OF_ALL.test(clauseOf(scene.text, said))
    const against = best(!said.free, ofAll)
    // What is said of all is not borne out by what holds of some.
    const agreeing = ofAll ? undefined : best(said.free, true)
    if (against !== undefined && said.free && tellsPrice(against.article, sentence, scene)) return []
    if (against === undefined || isIncluded(said, against.charge, against.article, scene)) return []
    if (against.like < (ofAll ? ALL : SAME_SUBJECT)) return []
    if (agreeing !== undefined && against.like - agreeing.like < FITS_BETTER) return []
    if (agreeing?.charge.conditional && isMet(agreeing.charge, said, scene)) return []
    const place = scene.clauseAt(said)
    return [
      observe(
        place,
        0.8,
        `Artykuł „${against.article.title}” mówi o opłacie co innego: „${scene.text.slice(place.start, place.end)}”.`,
        `The article “${against.article.title}” says otherwise about the charge: “${scene.text.slice(place.start, place.end)}”.`,
        { source: against.article.id },
      ),
    ]
  })
}

/** "W cenie jest doniczka", and the article: "89 zł, razem z doniczką". */
function isIncluded(said: Charge, price: Charge, { text }: Article, scene: Scene): boolean {
  if (!/^(?:jest |są |wliczon\p{L}+ )?w cen/iu.test(scene.text.slice(said.start, said.end))) return false
  const rest = text.slice(price.end).split(/[.!?\n]/)[0] ?? ''
  return /(?<!\p{L})(?:razem|wraz|łącznie) z(?!\p{L})|w tym(?!\p{L})/iu.test(rest)
}

/** "Przy zakupie okularów bezpłatne", and the customer buys glasses. */
function isMet({ subject }: Charge, said: Charge, scene: Scene): boolean {
  const told = bagOf(scene.customerText(), scene.reader.polish).there
  return subject.near.words.some(
    (word) =>
      word.names && word.telling === 1 && likeness(word, told) >= 0.85 && likeness(word, said.subject.near.there) === 0,
  )
}

const OF_ALL = /(?<!\p{L})(?:wszystki\p{L}+|wszelki\p{L}+|każd\p{L}+|zawsze|wszędzie)(?!\p{L})/iu

/** "Za córkę 45 zł, maluch je bezpłatnie": the sentence knows the article's price and tells who is free of it. */
function tellsPrice({ id }: Article, { start, end }: Span, scene: Scene): boolean {
  const prices = scene.articleFacts().filter(({ article, fact }) => article.id === id && fact.kind === 'amount')
  return scene
    .facts()
    .some(
      (fact) =>
        fact.start >= start &&
        fact.end <= end &&
        prices.some(({ fact: price }) => compareValues(fact, price) === 'equal'),
    )
}

/** Prices: what has one is not free. Thresholds are none. */
function pricesIn(scene: Scene): readonly { readonly article: Article; readonly charge: Charge }[] {
  return scene.articleFacts().flatMap((known) => {
    const { fact, article, passage } = known
    if (fact.kind !== 'amount' || fact.value.bound !== 'exact') return []
    const conditional = CONDITION.test(clauseOf(passage.text, fact).replace(fact.text, ''))
    const subject = subjectOfArticleFact(known, scene.reader.polish)
    return [{ article, charge: { start: fact.start, end: fact.end, free: false, conditional, subject } }]
  })
}
