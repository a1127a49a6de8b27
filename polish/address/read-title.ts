import { isListedFirstName } from '../facts/people.ts'
import { isCapital } from '../facts/reading.ts'
import type { Token } from '../facts/scan.ts'
import type { Polish } from '../open-polish.ts'
import type { AddressUse } from './address-use.ts'
import { TITLES } from './titles.ts'
import { agreeing, isNoun, predicatesAfter, verbBeside, wordOf } from './words-around.ts'

/**
 * Pan, Pani or Państwo as a word of address, with the verb and predicate that agree with it: "zgłosił Pan", "jest Pani pewna".
 * null where the title speaks of somebody ("pan z recepcji", "Pani Anna z magazynu").
 */
export function readTitleUse(text: string, tokens: readonly Token[], at: number, polish: Polish): AddressUse | null {
  const token = tokens[at] as Token
  const title = TITLES.get(token.folded)
  if (title === undefined || title.case === 'voc' || isNamed(tokens, at, polish)) return null
  const mayBeSubject = token.folded === 'pan' || token.folded === 'pani' || token.folded === 'panstwo'
  const verb = mayBeSubject ? verbBeside(tokens, at, polish) : null
  // In lower case only the verb beside it tells "czy ma pani" from "jakaś pani".
  if (!isCapital(token) && (verb === null || verb.index > at)) return null
  const words = verb === null ? [] : verbWords(tokens, at, verb, title.form === 'panstwo', polish)
  const places = [token, ...words]
  const start = Math.min(...places.map((place) => place.start))
  const end = Math.max(...places.map((place) => place.end))
  const possessive =
    verb === null &&
    /^(pana|pani|panstwa)$/.test(token.folded) &&
    isNoun(tokens[at + 1], polish) &&
    !isPreposition(tokens[at - 1])
  return {
    start,
    end,
    text: text.slice(start, end),
    form: title.form,
    role: verb !== null ? 'verb' : possessive ? 'possessive' : 'pronoun',
    gender: title.gender,
    case: verb !== null ? 'nom' : possessive ? 'gen' : title.case,
    title: wordOf(token),
    epithet: null,
    name: null,
    agreeing: words,
  }
}

/** The gendered words that go with the title: its past-tense verb, and a predicate after either. */
function verbWords(
  tokens: readonly Token[],
  at: number,
  verb: NonNullable<ReturnType<typeof verbBeside>>,
  plural: boolean,
  polish: Polish,
): AddressUse['agreeing'] {
  if (plural) return []
  const gendered = /^(praet|cond|winien):sg:(m1|f)/.test(verb.reading.tag)
  const own = gendered ? [agreeing(tokens[verb.index] as Token, verb.reading)] : []
  const isCopula = ['być', 'czuć', 'zostać', 'powinien', 'móc'].includes(verb.reading.lemma)
  return isCopula ? [...own, ...predicatesAfter(tokens, Math.max(at, verb.index), polish)] : own
}

/** "Pani Anna z magazynu": a title with a name outside a greeting speaks of a third person. */
function isNamed(tokens: readonly Token[], at: number, polish: Polish): boolean {
  const next = tokens[at + 1]
  if (next === undefined || next.newLine || !isCapital(next)) return false
  return isListedFirstName(next, polish) || /(sk|ck|dzk)(i|a|iego|iej|iemu|im)$/.test(next.folded)
}

function isPreposition(token: Token | undefined): boolean {
  return /^(dla|do|od|u|bez|z|ze|o|w|we|na|po|przy|przez|za|ku|dzieki|wobec|przed|nad|pod|miedzy)$/.test(
    token?.folded ?? '',
  )
}
