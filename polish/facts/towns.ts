import { analyse } from '../morphology/analyse.ts'
import type { Polish } from '../open-polish.ts'
import { foldDiacritics } from '../text/fold-diacritics.ts'
import { endsSentence } from './context.ts'
import { formsOfNames, type NameForms, namesOf } from './name-forms.ts'
import { isCapital, isDash } from './reading.ts'
import type { Token } from './scan.ts'
import { CYRILLIC_TOWN, FOREIGN_TOWN_NAMES, TOWN_NAMES } from './town-names.ts'

/** Letters of a further word that its stem leaves out: "Mazowieckiego" after "mazow". */
const LONGEST_TAIL = 9

interface Towns {
  readonly first: NameForms
  /** First word → the further words of each town that begins with it, as folded stems. */
  readonly rests: ReadonlyMap<string, readonly (readonly string[])[]>
}

const opened = new WeakMap<Polish, Towns>()

/** Words after which a capital (or, in chat writing, any) word is a place: "w Radomiu", "spod Łodzi", "okolice Puław". */
const LEADS_PLACE =
  /^(w|we|z|ze|do|pod|spod|kolo|okolic\w*|okolicach|miast\w*|miescie|za|przez|od|obok|nad|niedaleko|miejscowosc\w*|in|to|from|near|at)$/

/** Index after the town that begins at this token; null where none does. */
export function readTown(tokens: readonly Token[], at: number, polish: Polish): number | null {
  const token = tokens[at] as Token
  if (token.kind !== 'word' || token.text.length < 2) return null
  if (FOREIGN_TOWN_NAMES.has(token.text)) return at + 1
  if (token.text.charCodeAt(0) > 0x400) return CYRILLIC_TOWN.test(token.text) ? at + 1 : null
  const towns = open(polish)
  const names = namesOf(token, towns.first, polish)
  if (names.length === 0) return null
  const led = LEADS_PLACE.test(tokens[at - 1]?.folded ?? '')
  if (!isCapital(token) && !(token.text.length > 3 && /^(w|we|z|do|pod|spod|kolo)$/.test(tokens[at - 1]?.folded ?? '')))
    return null
  let longest = 0
  let alone = false
  for (const { name } of names) {
    for (const rest of towns.rests.get(name) ?? []) {
      const length = matchRest(tokens, at + 1, rest)
      if (length === null) continue
      if (rest.length === 0) alone = true
      longest = Math.max(longest, length)
    }
  }
  if (longest > 0) return at + 1 + longest
  const mayStandAlone = alone || (token.text.length > 4 && isCapital(token))
  return mayStandAlone && (isOnlyProper(token, polish) ? isCapital(token) || led : isPlace(tokens, at, led))
    ? at + 1
    : null
}

/** A word that is also a common one ("Piła", "Góra", "Police") is a town after a preposition or a postcode, or at the end of a signature. */
function isPlace(tokens: readonly Token[], at: number, led: boolean): boolean {
  const token = tokens[at] as Token
  if (!isCapital(token)) return false
  const before = tokens[at - 1]
  if (led) return !token.newLine
  const closesSignature = before?.text === ',' && (at + 1 === tokens.length || tokens[at + 1]?.newLine === true)
  return closesSignature || (before?.kind === 'number' && before.text.length === 3 && isDash(tokens[at - 2]))
}

function isOnlyProper(token: Token, polish: Polish): boolean {
  return analyse(token.text, polish).every(({ lemma }) => lemma !== lemma.toLowerCase())
}

/** How many tokens the further words of a town take; null where they do not follow. */
function matchRest(tokens: readonly Token[], at: number, rest: readonly string[]): number | null {
  let next = at
  for (const stem of rest) {
    if (isDash(tokens[next])) next++
    const token = tokens[next]
    if (
      token === undefined ||
      token.newLine ||
      !token.folded.startsWith(stem) ||
      token.text.length > stem.length + LONGEST_TAIL
    )
      return null
    if (endsSentence(tokens, next - 1)) return null
    next++
  }
  return next - at
}

function open(polish: Polish): Towns {
  const known = opened.get(polish)
  if (known !== undefined) return known
  const rests = new Map<string, (readonly string[])[]>()
  for (const town of TOWN_NAMES.trim().split(/\s+/)) {
    const [first = '', ...others] = town.split(/[_-]/)
    const stems = others.map(stemOf)
    const list = rests.get(first)
    if (list === undefined) rests.set(first, [stems])
    else list.push(stems)
  }
  const towns: Towns = { first: formsOfNames(rests.keys(), polish), rests }
  opened.set(polish, towns)
  return towns
}

/** The part of a further word that case leaves alone, folded: "Góra" → "go" (in "Górze"), "Mazowiecki" → "mazow". */
function stemOf(word: string): string {
  return foldDiacritics(word.toLowerCase()).slice(0, Math.max(2, Math.ceil(word.length / 2)))
}
