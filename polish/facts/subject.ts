import { analyse } from '../morphology/analyse.ts'
import type { Polish } from '../open-polish.ts'
import { endsSentence } from './context.ts'
import type { Token } from './scan.ts'

/** How far a fact's subject is looked for, in tokens of its own sentence. */
const BEFORE = 14
const AFTER = 8

const CONTENT = /^(subst|ger|adj|fin|praet|inf|impt|pact|ppas|cond|imps|bedzie)/
const EMPTY_LEMMAS = new Set(
  `być mieć móc musieć chcieć zostać pan pani państwo ten taki który jaki swój nasz wasz mój twój każdy wszystek cały inny sam to co on ja my ty wy
  rok miesiąc tydzień dzień godzina minuta doba złoty raz chwila ciąg przeciąg termin okres czas trwać wynosić zajmować zająć robić zrobić wykonywać prosić dziękować witać pozdrawiać jeden`.split(
    /\s+/,
  ),
)

/** Gives the lemmas of content words around a stretch of tokens; each word of the text is looked up at most once. */
export function subjectFinder(
  tokens: readonly Token[],
  polish: Polish,
): (first: number, next: number) => readonly string[] {
  const lemmas = new Map<number, string | null>()
  const lemmaAt = (index: number): string | null => {
    const known = lemmas.get(index)
    if (known !== undefined) return known
    const lemma = contentLemma(tokens[index] as Token, polish)
    lemmas.set(index, lemma)
    return lemma
  }
  return (first, next) => {
    const found: string[] = []
    let start = first
    while (start > 0 && first - start < BEFORE && !endsSentence(tokens, start - 1)) start--
    let end = next
    while (end < tokens.length && end - next < AFTER && !endsSentence(tokens, end - 1) && !endsSentence(tokens, end))
      end++
    for (let index = start; index < end; index++) {
      if (index >= first && index < next) continue
      const lemma = lemmaAt(index)
      if (lemma !== null && !found.includes(lemma)) found.push(lemma)
    }
    return found
  }
}

function contentLemma(token: Token, polish: Polish): string | null {
  if (token.kind !== 'word' || token.text.length < 3 || token.text.length > 40) return null
  const readings = analyse(token.text, polish)
  if (readings.length === 0) return token.text.toLowerCase()
  const content = readings.find((reading) => CONTENT.test(reading.tag))
  // A word that can be a preposition or conjunction ("od", "przez") is one: its noun reading is rare.
  if (content === undefined || readings.some((reading) => /^(prep|conj|comp)/.test(reading.tag))) return null
  return EMPTY_LEMMAS.has(content.lemma) ? null : content.lemma
}
