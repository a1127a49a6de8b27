import type { Token } from '../facts/scan.ts'
import { analyse } from '../morphology/analyse.ts'
import type { Polish } from '../open-polish.ts'
import type { AddressUse } from './address-use.ts'
import { agreeing, wordOf } from './words-around.ts'

/** Pronouns that are nothing else, by folded spelling. */
const PRONOUNS: ReadonlyMap<string, readonly [AddressUse['form'], AddressUse['role']]> = new Map(
  (
    [
      ['ty', 'ty', 'pronoun'],
      ['ciebie cie tobie toba', 'ty', 'pronoun'],
      ['twoj twoja twoje twojego twojej twojemu twoim twoja twoimi twoich', 'ty', 'possessive'],
      ['wy was wam wami', 'wy', 'pronoun'],
      ['wasz wasza waszego waszej waszemu waszym waszymi waszych', 'wy', 'possessive'],
    ] as const
  ).flatMap(([words, form, role]) => words.split(' ').map((word) => [word, [form, role]] as const)),
)

const SECOND_PERSON = /^(fin|impt|bedzie):(sg|pl):sec|^(praet|cond|winien):(sg|pl):(m1|m2|m3|f|n):sec/
const CLAUSE_HEAD = new Set(
  'i a ale lub albo wiec to oraz nie prosze teraz potem nastepnie jesli jezeli gdy kiedy czy ze zeby'.split(' '),
)

/** A word that speaks to "ty" or "wy": "napisz", "zrobiłeś", "Twoje", "macie". */
export function readSecondPerson(tokens: readonly Token[], at: number, polish: Polish): AddressUse | null {
  const token = tokens[at] as Token
  const pronoun = PRONOUNS.get(token.folded)
  if (pronoun !== undefined && isPlainPronoun(token)) return use(token, pronoun[0], pronoun[1])
  if (token.folded === 'ci' && token.text !== 'CI')
    return isDativeCi(tokens, at, polish) ? use(token, 'ty', 'pronoun') : null
  if (token.text.length < 3) return null
  const readings = analyse(token.text, polish)
  const verb = readings.find(({ tag }) => SECOND_PERSON.test(tag))
  if (verb === undefined) return null
  const only = readings.every(({ tag, lemma }) => SECOND_PERSON.test(tag) || lemma !== lemma.toLowerCase())
  if (!only && !isClauseHead(tokens, at)) return null
  const form = verb.tag.includes(':pl:') ? 'wy' : 'ty'
  const gendered = /^(praet|cond):sg:(m1|f)/.test(verb.tag)
  const words = gendered ? [agreeing(token, verb)] : []
  return { ...use(token, form, 'verb'), gender: words[0]?.gender ?? null, agreeing: words }
}

/** Folding makes "cię" and "twoją" look like other words; the spelling with or without all marks is right for both. */
function isPlainPronoun(token: Token): boolean {
  return token.folded !== 'ty' || token.text.length === 2
}

/** "Wysłałem ci kod", but not "ci klienci", "ci nowi": only men in the plural are "ci". */
function isDativeCi(tokens: readonly Token[], at: number, polish: Polish): boolean {
  if (tokens[at - 1]?.kind !== 'word') return false
  const next = tokens[at + 1]
  if (next?.kind !== 'word' || next.newLine) return true
  const isMen = analyse(next.text, polish).some(({ tag }) => /^(subst|adj|ppas|pact|depr):pl:nom:(m1|p1)/.test(tag))
  return !isMen && !/^(wszyscy|wlasnie|sami|co|ktorzy)$/.test(next.folded)
}

/** An imperative that could be a noun ("śledź", "kup") is one where it opens its clause and has something to act on. */
function isClauseHead(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const token = tokens[at] as Token
  const opens = before === undefined || token.newLine || before.kind === 'sign' || CLAUSE_HEAD.has(before.folded)
  return opens && tokens[at + 1]?.kind === 'word' && !tokens[at + 1]?.newLine
}

function use(token: Token, form: AddressUse['form'], role: AddressUse['role']): AddressUse {
  return {
    ...wordOf(token),
    form,
    role,
    gender: null,
    case: null,
    title: null,
    epithet: null,
    name: null,
    agreeing: [],
  }
}
