import { compareFacts, type Fact, type FactKind, findFacts, type Polish } from '../../../polish/polish.ts'
import { indexPhrases, phrases } from '../text/phrases.ts'
import { readText } from '../text/reading.ts'
import { countedFrom } from './counted-from.ts'
import { type Matter, mattersOf, sharedMatter } from './matter.ts'

/** Who corrects an earlier word openly commits no error. */
export const corrected = phrases(`
  =przepraszam|=przepraszamy ..8 wczesniej|poprzedni|poprzednio|pomylka|blad|=pomylilam|=pomylilem|=pomylilismy|=pomylil|=pomylila|kolega|kolezanka, sprostowac|prostowac|koryguje|korygujemy|sprostowanie, =pomylilam|=pomylilem ..1 sie, wczesniej ..4 podac|napisac|powiedziec ..4 blednie|zle|=zla|=zly|nieprawidlowy, =zmienilismy|=zmienila|=zmienil|=zmienily ..4 cena|termin|plan|zdanie
`)
const CORRECTED = indexPhrases([corrected])

/** What stays as it was said: prices, terms, percentages. */
export const LASTING: ReadonlySet<FactKind> = new Set(['amount', 'duration', 'percent', 'quantity'])
/** So much shared matter makes two facts answers to one question. */
const SAME_MATTER = 4

/** A lasting fact that somebody was told, small enough to be kept long after the text. */
export interface Told {
  readonly fact: Fact
  /** The event that a length of time is counted from. */
  readonly from: string | null
  /** `Matter` packed: words parted by spaces, a word's lemmas by strokes. */
  readonly near: string
  readonly around: string
}

/** The lasting facts of a text; none where it openly corrects an earlier one. */
export function toldIn(text: string, polish: Polish): readonly Told[] {
  const facts = findFacts(text, polish).filter(({ kind }) => LASTING.has(kind))
  if (facts.length === 0 || readText(text, CORRECTED, polish).found(corrected).length > 0) return []
  const matter = mattersOf(text, polish)
  return facts.map((fact) => {
    const { near, around } = matter(fact)
    // Only the value is compared later; the words around it stand in the matter.
    const bare = { ...fact, subject: ['='] }
    const from = countedFrom(text, fact.end)
    return { fact: bare, from, near: pack(near), around: pack(around) }
  })
}

/** How two facts told about one thing stand to each other; unknown when they are about different things. */
export function compareTold(one: Told, other: Told): ReturnType<typeof compareFacts> {
  if (one.fact.kind !== other.fact.kind || one.from !== other.from) return 'unknown'
  return sharedMatter(unpack(one), unpack(other)) >= SAME_MATTER ? compareFacts(one.fact, other.fact) : 'unknown'
}

function pack(words: Matter['near']): string {
  return words.map((lemmas) => lemmas.join('/')).join(' ')
}

function unpack({ near, around }: Told): Matter {
  const words = (packed: string) => packed.split(' ').map((lemmas) => lemmas.split('/'))
  return { near: near === '' ? [] : words(near), around: around === '' ? [] : words(around) }
}
