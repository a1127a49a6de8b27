import type { Token } from '../facts/scan.ts'
import { analyse, type Reading } from '../morphology/analyse.ts'
import type { Polish } from '../open-polish.ts'
import type { AddressWord, AgreeingWord } from './address-use.ts'

/** Words that may stand between Pan/Pani and its verb: "zgłosił już Pan", "Pani się nie zalogowała". */
const BETWEEN = new Set(
  'sie nie juz tez takze tylko jeszcze moze by to tu tam jej go mi nam ich je ja jednak sam sama chyba zawsze nigdy wczoraj dzis dzisiaj jutro'.split(
    ' ',
  ),
)
/** How many such words are passed over. */
const REACH = 3

export function wordOf(token: Token): AddressWord {
  return { start: token.start, end: token.end, text: token.text }
}

/** A third-person verb beside the title, before it first; its token index and readings. */
export function verbBeside(
  tokens: readonly Token[],
  at: number,
  polish: Polish,
): { readonly index: number; readonly reading: Reading } | null {
  for (const step of [-1, 1] as const) {
    for (let index = at + step, passed = 0; passed <= REACH; index += step, passed++) {
      const token = tokens[index]
      if (token?.kind !== 'word' || (step === 1 ? token.newLine : tokens[index + 1]?.newLine)) break
      const reading = verbReading(token, polish)
      if (reading !== null) return { index, reading }
      if (!BETWEEN.has(token.folded)) break
    }
  }
  return null
}

/** A past, conditional, present or "powinien" form of the third person; past forms of a man before those of things. */
function verbReading(token: Token, polish: Polish): Reading | null {
  const verbs = analyse(token.text, polish).filter(({ tag }) => THIRD_PERSON.test(tag))
  return verbs.find(({ tag }) => /:(m1|f)[:.]?/.test(tag)) ?? verbs[0] ?? null
}

const THIRD_PERSON = /^(praet|cond|winien):(sg|pl):(m1|m2|m3|f|n):ter|^(fin|bedzie):(sg|pl):ter/

/** The predicates near a title and its verb: "jest Pan zadowolony", "powinna być Pani gotowa". */
export function predicatesAfter(tokens: readonly Token[], at: number, polish: Polish): readonly AgreeingWord[] {
  for (let index = at + 1, passed = 0; passed <= REACH; index++, passed++) {
    const token = tokens[index]
    if (token?.kind !== 'word' || token.newLine) break
    const readings = analyse(token.text, polish)
    const predicate = readings.find(({ tag }) => PREDICATE.test(tag))
    // "Pani nowa paczka": before a noun it is that noun's adjective.
    if (predicate !== undefined) return isNoun(tokens[index + 1], polish) ? [] : [agreeing(token, predicate)]
    if (!BETWEEN.has(token.folded) && !/^(byc|bardzo|calkiem|w|pelni|na|pewno)$/.test(token.folded)) break
  }
  return []
}

const PREDICATE = /^(adj:sg:nom:(m1|f):pos|ppas:sg:nom:(m1|f):)/

export function agreeing(token: Token, { lemma, tag }: Reading): AgreeingWord {
  return { ...wordOf(token), lemma, tag, gender: /:f(:|$)/.test(tag) ? 'feminine' : 'masculine' }
}

/** A word that can be a noun, or an adjective of one. */
export function isNoun(token: Token | undefined, polish: Polish): boolean {
  if (token?.kind !== 'word' || token.newLine) return false
  const readings = analyse(token.text, polish)
  return readings.length > 0 && readings.every(({ tag }) => /^(subst|ger|depr)/.test(tag))
}
