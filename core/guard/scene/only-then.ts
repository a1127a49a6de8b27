import type { Polish } from '../../../polish/polish.ts'
import { type Article, likeness, splitPassages } from '../../knowledge/knowledge.ts'
import { type Observation, observe } from '../check.ts'
import { matchesOf } from '../text/matches.ts'
import { splitWords } from '../text/words.ts'
import { daysIn } from './days-of-week.ts'
import type { Scene } from './scene.ts'
import { bagOf } from './subject.ts'

/** A sentence of an article that gives something on certain days, to certain people or in one way only. */
interface Restriction {
  readonly article: Article
  readonly text: string
  /** What it gives: the words before "tylko". */
  readonly given: string
  /** When, to whom or how: the words after it. */
  readonly only: string
}

const ONLY = /(?<!\p{L})(?<!nie )(?:tylko|wyłącznie|jedynie)(?!\p{L})/iu
const CLAUSE_END = /(?<!\d),|,(?!\d)|[;:.!?]|\s(?:a|ale|natomiast|zaś)\s/u
/** Says yes or gives leave … */
const GIVES =
  /^[\s,.!]*(?:tak|oczywiście|jasne|pewnie|owszem|naturalnie|nie ma (?:sprawy|problemu))(?=[\s,.!])|(?<!\p{L})(?:może|można|mogą|zapraszamy|działa|czynn\p{L}+|przyjmujemy|wystarczy)(?!\p{L})/iu
/** … and takes none of it back. */
const RESTRICTS =
  /(?<!\p{L})(?:nie|niestety|tylko|wyłącznie|jedynie|dopiero|pod warunkiem|o ile|jeśli|jeżeli)(?!\p{L})/iu
const NO_MATTER = /(?<=^[\s,.!]*(?:\p{L}+,\s)?)nie ma (?:sprawy|problemu)/giu

/** The reply allows on any day, to anybody or through anybody what an article gives on a condition that is not met. */
export function outsideRestriction(scene: Scene): readonly Observation[] {
  const sentences = scene.reading.sentences.filter(({ asks, start, end }) => {
    const text = scene.body().slice(start, end)
    return !asks && GIVES.test(text) && !RESTRICTS.test(text.replace(NO_MATTER, ''))
  })
  if (sentences.length === 0) return []
  const restrictions = scene.articles().flatMap(restrictionsOf)
  return sentences.flatMap((sentence) => {
    const text = scene.body().slice(sentence.start, sentence.end)
    const against = restrictions.find(
      (rule) =>
        (speaksOf(rule.given, text, scene) && (isOtherDay(rule, text, scene) || isDenied(rule, scene))) ||
        isByAnother(rule, text, scene),
    )
    if (against === undefined) return []
    return [
      observe(
        sentence,
        0.78,
        `Artykuł „${against.article.title}” daje to tylko na warunku: „${against.text}”.`,
        `The article “${against.article.title}” gives this on a condition only: “${against.text}”.`,
        { suggestion: against.text, source: against.article.id },
      ),
    ]
  })
}

const kept = new WeakMap<Article, readonly Restriction[]>()

function restrictionsOf(article: Article): readonly Restriction[] {
  const known = kept.get(article)
  if (known !== undefined) return known
  const restrictions = splitPassages(article).flatMap(({ text }) =>
    splitWords(text).sentences.flatMap(({ start, end }) => {
      const sentence = text.slice(start, end)
      const at = sentence.search(ONLY)
      if (at < 0) return []
      const only = sentence.slice(at).replace(ONLY, '').trim().split(CLAUSE_END)[0] ?? ''
      return [{ article, text: sentence.trim(), given: sentence.slice(0, at), only }]
    }),
  )
  kept.set(article, restrictions)
  return restrictions
}

/** A word that names what is given stands in the sentence, or is what was asked about. */
function speaksOf(given: string, text: string, { reader: { polish }, askedBag }: Scene): boolean {
  const { there } = bagOf(text, polish)
  const names = bagOf(given, polish).words.filter((word) => word.names && word.telling === 1)
  return names.some((word) => likeness(word, there) >= SAME_FAMILY || likeness(word, askedBag().there) >= SAME_FAMILY)
}

const SAME_FAMILY = 0.85

/** "Codziennie", or yes to a Tuesday, where it is given at weekends. */
function isOtherDay({ only }: Restriction, text: string, scene: Scene): boolean {
  const allowed = daysIn(only)
  if (allowed.length === 0) return false
  const said = daysIn(text)
  const meant = said.length > 0 ? said : scene.turn().readings.flatMap((message) => daysIn(message.text))
  return meant.some((day) => !allowed.includes(day))
}

/** "Tylko dla firm", and the customer writes "nie mam firmy". */
function isDenied({ only }: Restriction, scene: Scene): boolean {
  const { polish } = scene.reader
  const { there } = bagOf(only, polish)
  return scene
    .turn()
    .readings.some(({ text }) =>
      matchesOf(WITHOUT, text).some(([, denied = '']) =>
        namesOf(denied, polish).some((word) => likeness(word, there) >= SAME_FAMILY),
      ),
    )
}

const WITHOUT =
  /(?<!\p{L})(?:nie (?:mam|mamy|jestem|jesteśmy|posiadam|prowadzę|prowadze|należę|naleze|kupuję|kupuje)|bez)\s+((?:\p{L}+\s?){1,3})/giu

function namesOf(text: string, polish: Polish) {
  return bagOf(text, polish).words.filter(({ telling }) => telling === 1)
}

/** "Tylko osobiście", and the reply lets the wife come. */
function isByAnother({ only, given }: Restriction, text: string, { reader: { polish } }: Scene): boolean {
  if (!/(?<!\p{L})osobi(?:ście|st\p{L}+)/iu.test(only) || !ANOTHER.test(text)) return false
  const { there } = bagOf(text, polish)
  return bagOf(given, polish).words.some((word) => likeness(word, there) > 0)
}

const ANOTHER =
  /(?<!\p{L})(?:żon[aęy]|mąż|mężem|syn|córk[aęi]|brat|siostr[aęy]|mam[aęy]|tat[aęy]|ktoś|kogoś|sąsiad\p{L}*|inn(?:a|ej|ą) osob\p{L}+|pełnomocni\p{L}+|upoważni\p{L}+|rodzin[aęy]|kurier\p{L}*|znajom\p{L}+)(?!\p{L})/iu
