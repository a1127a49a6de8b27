import { analyse, type Reading } from '../morphology/analyse.ts'
import { inflect } from '../morphology/inflect.ts'
import type { Polish } from '../open-polish.ts'
import { tagWords } from '../tagging/tag-words.ts'
import { foldDiacritics } from '../text/fold-diacritics.ts'
import { rememberWord } from '../text/remember.ts'
import { type Token, tokenize } from '../text/tokenize.ts'
import { ACTIONS } from './actions.ts'

/**
 * A place where it does not say who does something, or where nouns stand for verbs.
 * `passive`: "została wysłana"; `impersonal`: "wysłano"; `empty-verb`: "dokonać weryfikacji"; `purpose`: "w celu uzyskania";
 * `noun-chain`: four nouns and more, each governed by the one before it.
 */
export interface HeavyStyle {
  readonly kind: 'passive' | 'impersonal' | 'empty-verb' | 'purpose' | 'noun-chain'
  readonly start: number
  readonly end: number
  /** The plain verb, said by us where nobody is named: "wysłaliśmy"; the words around it may need another case. null where none is known. */
  readonly plainer: string | null
}

interface Words {
  readonly tokens: readonly Token[]
  readonly readings: readonly (Reading | null)[]
  readonly polish: Polish
}

/** Places of one kind, or null; `next` is the index after its last token. */
interface Found {
  readonly kind: HeavyStyle['kind']
  readonly next: number
  readonly plainer: string | null
}

/** Every heavy place of the text, in order, none overlapping another; where `kinds` are named, those of them. */
export function findHeavyStyle(
  text: string,
  polish: Polish,
  kinds?: ReadonlySet<HeavyStyle['kind']>,
): readonly HeavyStyle[] {
  if (kinds === undefined) return placesIn(text, polish)
  return mayHold(text, kinds, polish) ? placesIn(text, polish).filter(({ kind }) => kinds.has(kind)) : []
}

function placesIn(text: string, polish: Polish): readonly HeavyStyle[] {
  const tokens = tokenize(text)
  const words: Words = { tokens, readings: tagWords(tokens, polish), polish }
  const places: HeavyStyle[] = []
  for (let at = 0; at < tokens.length; ) {
    const found =
      readPassive(words, at) ??
      readPurpose(words, at) ??
      readEmptyVerb(words, at) ??
      readImpersonal(words, at) ??
      readChain(words, at)
    if (found !== null) {
      const start = (tokens[at] as Token).start
      places.push({ kind: found.kind, start, end: (tokens[found.next - 1] as Token).end, plainer: found.plainer })
    }
    at = found?.next ?? at + 1
  }
  return places
}

/** "W celu", "celem". */
const PURPOSE = /[cć][eę][lł](?:u|[eę]m)/i

/**
 * False where no word may be what these kinds are made of, whatever the context chooses: so it is with most texts, and choosing is what
 * takes the time. True wherever something else is sought than nouns for verbs.
 */
function mayHold(text: string, kinds: ReadonlySet<HeavyStyle['kind']>, polish: Polish): boolean {
  if (kinds.has('passive') || kinds.has('impersonal') || PURPOSE.test(text)) return true
  let genitives = 0
  for (const token of tokenize(text)) {
    const part = token.kind === 'word' ? partOf(token.text, polish) : null
    if (part === 'empty-verb') return true
    if (part === 'genitive') genitives++
    else if (part === null) genitives = 0
    // The first of a chain need not be one.
    if (genitives >= CHAIN - 1) return true
  }
  return false
}

/** What a word may be of a heavy place, in any of its readings; null: nothing. */
const partOf = rememberWord((word, polish: Polish): 'empty-verb' | 'genitive' | 'attribute' | null => {
  const readings = analyse(word, polish)
  if (readings.some(({ lemma }) => EMPTY_VERBS.has(lemma))) return 'empty-verb'
  if (readings.some(({ tag }) => NOUN.test(tag) && tag.includes(':gen:'))) return 'genitive'
  return readings.some(({ tag }) => ATTRIBUTE.test(tag)) ? 'attribute' : null
})

/** How many adverbs may stand between a verb and what belongs to it: "została już dziś wysłana". */
const BETWEEN = 3

/** "została wysłana", "będzie rozpatrzona", "jest rozpatrywana"; "jest uszkodzona" tells a state and is none. */
function readPassive({ tokens, readings, polish }: Words, at: number): Found | null {
  const verb = readings[at]
  if (verb?.lemma !== 'być' && verb?.lemma !== 'zostać') return null
  for (let index = at + 1; index <= at + 1 + BETWEEN; index++) {
    const token = tokens[index]
    if (token?.kind !== 'word') return null
    const participle = analyse(token.text, polish).find(({ tag }) => /^ppas:(sg|pl):nom/.test(tag))
    if (participle !== undefined) {
      if (isState(verb, participle)) return null
      return { kind: 'passive', next: index + 1, plainer: saidByUs(verb.tag, participle, polish) }
    }
    if (!/^(adv|qub|part)/.test(readings[index]?.tag ?? '')) return null
  }
  return null
}

const isState = (verb: Reading, participle: Reading): boolean =>
  verb.lemma === 'być' && !verb.tag.startsWith('bedzie') && participle.tag.includes(':perf')

/** "wysłaliśmy" for what was done, "wyślemy" for what will be. */
function saidByUs(verbTag: string, { lemma, tag }: Reading, polish: Polish): string | null {
  const aspect = tag.includes(':imperf') ? 'imperf' : 'perf'
  if (verbTag.startsWith('praet')) return inflect(lemma, `praet:pl:m1:pri:${aspect}`, polish)
  return /^(fin|bedzie)/.test(verbTag) ? inflect(lemma, `fin:pl:pri:${aspect}`, polish) : null
}

function readImpersonal({ readings, polish }: Words, at: number): Found | null {
  const reading = readings[at]
  if (reading?.tag.startsWith('imps') !== true) return null
  return { kind: 'impersonal', next: at + 1, plainer: saidByUs('praet', reading, polish) }
}

/** "w celu uzyskania", "celem weryfikacji" */
function readPurpose({ tokens, polish }: Words, at: number): Found | null {
  const word = foldedAt(tokens, at)
  const length = word === 'w' && foldedAt(tokens, at + 1) === 'celu' ? 2 : word === 'celem' ? 1 : 0
  const verb = length === 0 ? null : actionOf(tokens[at + length], polish)
  if (verb === null) return null
  const isCapital = /^\p{Lu}/u.test((tokens[at] as Token).text)
  return { kind: 'purpose', next: at + length + 1, plainer: `${isCapital ? 'Żeby' : 'żeby'} ${verb}` }
}

const EMPTY_VERBS = new Set(['dokonać', 'dokonywać', 'przeprowadzić', 'przeprowadzać', 'wykonać', 'wykonywać'])

/** "dokonać weryfikacji", "dokonaliśmy sprawdzenia": a verb that says nothing, and the noun of what is done. */
function readEmptyVerb({ tokens, readings, polish }: Words, at: number): Found | null {
  const empty = readings[at]
  if (empty == null || !EMPTY_VERBS.has(empty.lemma) || /^(ger|ppas|pact)/.test(empty.tag)) return null
  const verb = actionOf(tokens[at + 1], polish)
  if (verb === null) return null
  return { kind: 'empty-verb', next: at + 2, plainer: inflect(verb, empty.tag, polish) ?? verb }
}

/** The infinitive of what a verbal noun or a noun of action names, where it stands in the genitive or accusative. */
function actionOf(token: Token | undefined, polish: Polish): string | null {
  if (token?.kind !== 'word') return null
  for (const { lemma, tag } of analyse(token.text, polish)) {
    if (/^ger:sg:(gen|acc):.*aff/.test(tag)) return lemma
    const verb = /^subst:(sg|pl):(gen|acc)/.test(tag) ? ACTIONS.get(lemma) : undefined
    if (verb !== undefined) return verb
  }
  return null
}

/** Nouns in a row from here on, of which all but the first stand in the genitive; what describes one may stand between. */
const CHAIN = 4
const NOUN = /^(subst|ger)/
const ATTRIBUTE = /^(adj|ppas|pact):(sg|pl):gen/

function readChain({ tokens, readings }: Words, at: number): Found | null {
  let next = at
  let nouns = 0
  for (; next < tokens.length; next++) {
    const tag = readings[next]?.tag ?? ''
    const isName = readings[next]?.lemma !== readings[next]?.lemma.toLowerCase()
    if (NOUN.test(tag) && !isName && (nouns === 0 || tag.includes(':gen:'))) nouns++
    else if (nouns === 0 || !ATTRIBUTE.test(tag)) break
  }
  while (next > at && !NOUN.test(readings[next - 1]?.tag ?? '')) next--
  return nouns >= CHAIN ? { kind: 'noun-chain', next, plainer: null } : null
}

function foldedAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at]
  return token?.kind === 'word' ? foldDiacritics(token.text.toLowerCase()) : ''
}
