import { identifyLanguage, isKnownWord, type Polish, restoreDiacritics } from '../../../polish/polish.ts'
import { type ContentWord, likeness } from '../../knowledge/knowledge.ts'
import { isFixedWording } from '../../reply/reply.ts'
import type { Span } from '../../vocabulary/vocabulary.ts'
import type { Scene } from './scene.ts'
import { actsIn } from './steps.ts'
import { bagOf } from './subject.ts'

/** Courtesy, feeling, what is asked for, what is handed over: none of it states how things are. */
const NO_CLAIM =
  /(?<!\p{L})(?:prosz[ęe]|prosimy|zaprasza\p{L}+|dziękuj\p{L}+|pozdrawia\p{L}+|przepraszam\p{L}*|przykro|rozumiem|współczuj\p{L}*|cieszy\p{L}*|życz\p{L}+|poleca\p{L}+|przekaz\p{L}+|przekaż\p{L}+|połącz\p{L}+|łączę|konsultant\p{L}*|chętnie|pomogę|pomóc|nie (?:wiem|znalazł\p{L}+|mam informacji)|szkoda|daj znać|wystarczy|smacznego|zależy|zależą|indywidualn\p{L}+|asystent\p{L}*|bot\p{L}{0,2}|automat\p{L}*|wirtualn\p{L}+|z tej strony|spróbuj\p{L}*|napisz|podaj|opisz|wyślij|doślij|kliknij|wejdź|wpisz|zajrzyj|try|please)(?!\p{L})|https?:/iu
/** What the customer asked is affirmed: then it needs a source as well. */
const AFFIRMS = /^\W*(?:tak|oczywiście|jasne|pewnie|owszem|naturalnie|zdecydowanie)(?!\p{L})/iu
/** So many words without any source make a claim of their own … */
const SEVERAL = 2
/** … where they are so much of what the clause adds. */
const MOSTLY = 0.6
/** Another name for the same thing is a source. */
const SAME_CONCEPT = 0.5

/** Clauses of the reply that say what neither articles nor orders nor the conversation say. */
export function unfoundedClauses(scene: Scene): readonly Span[] {
  const { polish } = scene.reader
  if (identifyLanguage(scene.text).code !== 'pl') return []
  const { orders } = scene.input.conversation
  const known = bagOf(
    [
      ...scene.articles().flatMap(({ title, text }) => [title, text]),
      ...orders.flatMap(({ lines }) => lines.map(({ name }) => name)),
      ...scene.answers().map(({ text }) => text),
    ].join('\n'),
    polish,
  )
  const body = scene.body()
  return scene.reading.sentences.flatMap((sentence) => {
    const text = body.slice(sentence.start, sentence.end)
    if (sentence.asks || NO_CLAIM.test(text) || isFixedWording(text) || actsIn(scene, sentence)) return []
    const affirms = AFFIRMS.test(text)
    return clausesIn(text, sentence.start).filter(({ start, end }) => {
      if (bearsKnownFigures(body.slice(start, end), scene)) return false
      const words = bagOf(body.slice(start, end), polish).words.filter((word) => isTelling(word, polish))
      const asked = (word: ContentWord): boolean => likeness(word, scene.askedBag().there) > 0
      const founded = (word: ContentWord): boolean => likeness(word, known.there) >= SAME_CONCEPT
      const need = affirms ? words : words.filter((word) => founded(word) || !asked(word))
      const missing = need.filter((word) => !founded(word))
      return missing.length >= SEVERAL && missing.length >= MOSTLY * need.length
    })
  })
}

/** The articles' own figures in other words, perhaps in another language. */
function bearsKnownFigures(text: string, scene: Scene): boolean {
  const figures = text.match(/\d+/g) ?? []
  return (
    figures.length > 0 && figures.every((figure) => scene.articles().some((article) => article.text.includes(figure)))
  )
}

/** Clauses that a comma and a conjunction part, or a dash; each judged by itself. */
function clausesIn(text: string, offset: number): readonly Span[] {
  const cuts = Array.from(
    text.matchAll(/,\s+(?=(?:a|ale|i|oraz|więc)\s)|\s(?:i|oraz)\s(?=\p{L}+\s\p{L}+)|\s[–—]\s/gu),
    ({ index }) => index,
  )
  return [0, ...cuts].map((start, at) => ({ start: offset + start, end: offset + (cuts[at] ?? text.length) }))
}

/** A misspelt word may well stand in the articles, spelt right. */
function isTelling({ telling, folded, lemmas: [lemma = folded] }: ContentWord, polish: Polish): boolean {
  return telling === 1 && !/^\d/.test(folded) && isKnownWord(restoreDiacritics(lemma, polish), polish)
}
