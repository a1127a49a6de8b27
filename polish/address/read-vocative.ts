import { endsSentence } from '../facts/context.ts'
import { isListedFirstName } from '../facts/people.ts'
import { isCapital } from '../facts/reading.ts'
import type { Token } from '../facts/scan.ts'
import type { Polish } from '../open-polish.ts'
import type { AddressForm, AddressUse } from './address-use.ts'
import { TITLES, type Title } from './titles.ts'
import { wordOf } from './words-around.ts'

/** A vocative phrase with the index after it. */
export interface VocativeReading {
  readonly use: AddressUse
  readonly next: number
}

const GREETING =
  /^(dobry|witam|witaj|czesc|hej|hejka|siema|siemka|halo|wieczor|powitac|dziekuje|dziekujemy|przepraszam|przepraszamy|rozumiem|oczywiscie|jasne|dzieki)$/
const INFORMAL = /^(czesc|hej|hejka|siema|siemka|witaj|halo|dzieki|jasne|dobry)$/
const EPITHET = /^(szanowny|szanowna|szanowni|drogi|droga|drodzy|mily|mila|kochany|kochana)$/
const NOUN =
  /^(kliencie|klientko|klienci|uzytkowniku|uzytkowniczko|uzytkownicy|czytelniku|pacjencie|pacjentko|pacjenci|gosciu|goscie|subskrybencie|czlonku|klubowiczu|klubowiczko)$/
/** "Pani Anna, nasza konsultantka" deep in a text speaks of somebody; at its head it speaks to them. */
const HEAD_TOKENS = 14

/** The phrase that speaks to somebody and begins at this token: "Szanowny Panie Marku", "Pani Anno", "Drogi Kliencie", "Cześć Kasiu". */
export function readVocative(tokens: readonly Token[], at: number, polish: Polish): VocativeReading | null {
  const token = tokens[at] as Token
  if (EPITHET.test(token.folded)) return readEpithet(tokens, at, polish)
  const title = TITLES.get(token.folded)
  if (title !== undefined) return readTitle(tokens, at, null, title, polish)
  return isCapital(token) ? readBareName(tokens, at, polish) : null
}

function readEpithet(tokens: readonly Token[], at: number, polish: Polish): VocativeReading | null {
  const epithet = tokens[at] as Token
  const next = tokens[at + 1]
  if (next === undefined || next.kind !== 'word' || next.newLine) return null
  const title = TITLES.get(next.folded)
  if (title !== undefined) return readTitle(tokens, at + 1, epithet, title, polish)
  if (NOUN.test(next.folded)) return vocative(tokens, at, at + 2, 'noun', { epithet })
  if (!isCapital(epithet) && at > 0) return null
  return isListedFirstName(next, polish) && closes(tokens, at + 2)
    ? vocative(tokens, at, at + 2, 'ty', { epithet, name: next })
    : null
}

/** "Panie Marku" anywhere; "Pani Anno", "Szanowni Państwo" where a greeting stands. */
function readTitle(
  tokens: readonly Token[],
  at: number,
  epithet: Token | null,
  title: Title,
  polish: Polish,
): VocativeReading | null {
  const token = tokens[at] as Token
  const first = epithet === null ? at : at - 1
  const name = tokens[at + 1]
  const isName =
    name !== undefined && !name.newLine && isCapital(name) && (isListedFirstName(name, polish) || title.case === 'voc')
  if (!isName)
    return epithet === null
      ? null
      : vocative(tokens, first, at + 1, title.form, { epithet, title: token, gender: title.gender })
  if (title.form === 'panstwo') return null
  const surname = tokens[at + 2]
  const hasSurname =
    surname !== undefined &&
    isCapital(surname) &&
    !surname.newLine &&
    isListedFirstName(name, polish) &&
    closes(tokens, at + 3)
  const next = hasSurname ? at + 3 : at + 2
  const certain = title.case === 'voc' || epithet !== null
  const greets =
    (token.folded === 'pani' || token.folded === 'pan') &&
    opens(tokens, first) &&
    closes(tokens, next) &&
    at < HEAD_TOKENS
  if (!certain && !greets) return null
  return vocative(tokens, first, next, title.form, { epithet, title: token, name, gender: title.gender })
}

/** "Cześć Kasiu," "Dzień dobry, Marku!" */
function readBareName(tokens: readonly Token[], at: number, polish: Polish): VocativeReading | null {
  const before = tokens[at - 1]
  const greeting = before?.text === ',' ? tokens[at - 2] : before
  if (greeting === undefined || !INFORMAL.test(greeting.folded) || (tokens[at] as Token).newLine) return null
  const name = tokens[at] as Token
  return isListedFirstName(name, polish) && closes(tokens, at + 1) ? vocative(tokens, at, at + 1, 'ty', { name }) : null
}

/** A greeting's phrase opens a sentence, a line, or follows a greeting and its comma. */
function opens(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined || (tokens[at] as Token).newLine || endsSentence(tokens, at - 1)) return true
  return GREETING.test((before.text === ',' ? tokens[at - 2] : before)?.folded ?? '')
}

function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token === undefined || token.newLine || (token.kind === 'sign' && !'-/@'.includes(token.text))
}

function vocative(
  tokens: readonly Token[],
  first: number,
  next: number,
  form: AddressForm,
  parts: {
    readonly epithet?: Token | null
    readonly title?: Token
    readonly name?: Token
    readonly gender?: AddressUse['gender']
  },
): VocativeReading {
  const words = tokens.slice(first, next)
  const text = words.reduce((phrase, token, index) => phrase + (index > 0 && !token.glued ? ' ' : '') + token.text, '')
  const use: AddressUse = {
    start: (words[0] as Token).start,
    end: (words[words.length - 1] as Token).end,
    text,
    form,
    role: 'vocative',
    case: 'voc',
    gender: parts.gender ?? null,
    title: parts.title === undefined ? null : wordOf(parts.title),
    epithet: parts.epithet ? wordOf(parts.epithet) : null,
    name: parts.name === undefined ? null : wordOf(parts.name),
    agreeing: [],
  }
  return { use, next }
}
