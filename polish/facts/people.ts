import { analyse } from '../morphology/analyse.ts'
import type { Polish } from '../open-polish.ts'
import { endsSentence, nounOf } from './context.ts'
import { CYRILLIC_NAME, FIRST_NAMES } from './first-names.ts'
import { formsOfNames, type NameForms, namesOf } from './name-forms.ts'
import { isCapital, isDash } from './reading.ts'
import type { Token } from './scan.ts'

/** A person's name in a text, without title. Token indexes. */
export interface PersonReading {
  readonly first: number
  readonly next: number
  /** True when a first name and a surname stand there. */
  readonly whole: boolean
}

const opened = new WeakMap<Polish, NameForms>()

const TITLE =
  /^(p|nazwisko|nazwiska|nazwiskiem|pan|pana|panu|panem|pania|pani|panie|panstwo|siostra|siostry|brat|brata|ciocia|cioci|ciocie|babcia|babci|babcie|dziadek|dziadka|wujek|wujka|kolega|kolezanka|doktor|dr|mgr|inz|prof|ks|mr|mrs|ms|miss|kurier|kuriera|konsultant|konsultantka|konsultanta|konsultantki|technik|technika)$/
const TRADE = /^(kurier|kuriera|konsultant\w*|technik\w*|kolega|kolezanka|brat|brata)$/
/** What a courtesy title stands before without a name: "Pani Magister", "Panie Kierowniku". */
const ROLE =
  /^(magister|doktor\w*|kierowni\w*|dyrektor\w*|prezes\w*|redaktor\w*|mecenas\w*|profesor\w*|konsultan\w*|inzynier\w*|ordynator\w*|rzeczni\w*|kurier\w*|sprzedawc\w*|wlasciciel\w*|burmistrz\w*|minister\w*|administrator\w*)$/
const NAMING = /^(nazwisk\w*|surname|imie|imienia|imieniem|imiona|name|nazywam|nazywa|podpisano|podpis|napisem)$/
/** Capital words that follow a signature or begin the next thought, never a surname. */
const NO_SURNAME =
  /^(prosze|dziekuje|pozdrawiam|pan|pani|panie|zamowienie|zam|nr|numer|nip|pesel|tel|telefon|adres|ul|ulica|faktura|reklamacja|czy|kiedy|gdzie|czekam|mam|witam|dzien|email|mail|the|i|my|order|regards|thanks|thank)$/
const SURNAME_ENDING = /(sk|ck|dzk)[ia]$|(wicz|czyk|czak|iuk|enko)$/
/** How far back a word that announces a name may stand. */
const NAMING_REACH = 14

/** The person named at this token; null where none is. */
export function readPerson(tokens: readonly Token[], at: number, polish: Polish): PersonReading | null {
  const token = tokens[at] as Token
  if (token.kind !== 'word' || !isCapital(token) || token.text.length < 2) return null
  if (isFirstName(tokens, at, polish)) return isRuler(tokens, at) ? null : readWithSurname(tokens, at, polish)
  if (token.text.length < 3) return null
  const reversed = readReversed(tokens, at, polish)
  if (reversed !== null) return reversed
  const title = titleBefore(tokens, at)
  const isTitled =
    title !== undefined &&
    TITLE.test(title.folded) &&
    !token.newLine &&
    !ROLE.test(token.folded) &&
    !isBrand(tokens, at, polish)
  if (isTitled && mayBeSurname(tokens, at, polish)) return { first: at, next: hyphenated(tokens, at + 1), whole: false }
  return isQuotedName(tokens, at) ? { first: at, next: hyphenated(tokens, at + 1), whole: false } : null
}

/** The word that may introduce a surname: "pan", "p.", "dr", "nazwisko". */
function titleBefore(tokens: readonly Token[], at: number): Token | undefined {
  const before = tokens[at - 1]
  const isShort = before?.text === '.' && before.glued && /^(p|dr|mgr|inz|prof|ks)$/.test(tokens[at - 2]?.folded ?? '')
  return isShort ? tokens[at - 2] : before
}

/** "Kurier Wieczorny", "Technik Serwis": a trade in capitals, or before a common noun, is a name of something else. */
function isBrand(tokens: readonly Token[], at: number, polish: Polish): boolean {
  const title = titleBefore(tokens, at) as Token
  if (!TRADE.test(title.folded)) return false
  const readings = analyse((tokens[at] as Token).text, polish)
  return isCapital(title) || (readings.length > 0 && readings.every(({ lemma }) => lemma === lemma.toLowerCase()))
}

function isFirstName(tokens: readonly Token[], at: number, polish: Polish): boolean {
  const token = tokens[at] as Token
  if (token.text.charCodeAt(0) > 0x400) return CYRILLIC_NAME.test(token.text)
  if (token.text === token.text.toUpperCase() && token.text.length < 4) return false
  if (namesOf(token, firstNames(polish), polish).length === 0) return false
  // New Year's Eve is a name too: "na Sylwestra".
  if (token.folded.startsWith('sylwest') && !surnameFollows(tokens, at + 1, polish)) return false
  const common = analyse(token.text, polish).filter(({ lemma }) => lemma === lemma.toLowerCase())
  if (common.length === 0) return !isPlaceLed(tokens, at)
  // "Ida", "Marka", "Maja": also a common word, so at the head of a sentence only a surname makes it a name.
  const opens = at === 0 || token.newLine || endsSentence(tokens, at - 1)
  if (!opens || surnameFollows(tokens, at + 1, polish) || isSignature(tokens, at)) return true
  return (
    tokens[at + 1]?.text === ',' && common.every(({ tag }) => tag.startsWith('subst')) && token.folded !== 'nadzieja'
  )
}

/** "na Jana Pawła II": a pope or a king, of whom streets are named. */
function isRuler(tokens: readonly Token[], at: number): boolean {
  return [1, 2].some((step) => /^(I|II|III|IV|VI|XVI|XXIII)$/.test(tokens[at + step]?.text ?? ''))
}

/** "w Jarosławiu": a preposition of place before a name that is also a town. */
function isPlaceLed(tokens: readonly Token[], at: number): boolean {
  return /^(w|we|ul|ulica|ulicy|im|imienia)$/.test(tokens[at - 1]?.folded ?? '') && !(tokens[at] as Token).newLine
}

/** A word alone on the text's last line. */
function isSignature(tokens: readonly Token[], at: number): boolean {
  return (
    (tokens[at] as Token).newLine &&
    at > 0 &&
    (at + 1 === tokens.length || (tokens[at + 1] as Token).newLine || tokens[at + 1]?.text === ',')
  )
}

function readWithSurname(tokens: readonly Token[], at: number, polish: Polish): PersonReading {
  let next = at + 1
  // A second first name, or an initial: "Anna Maria Nowak", "Jan K. Lis".
  if (followsOn(tokens, next) && namesOf(tokens[next] as Token, firstNames(polish), polish).length > 0) {
    if (!surnameFollows(tokens, next + 1, polish)) return { first: at, next: hyphenated(tokens, next + 1), whole: true }
    next++
  }
  if (!surnameFollows(tokens, next, polish)) return { first: at, next, whole: false }
  return { first: at, next: hyphenated(tokens, next + 1), whole: true }
}

function surnameFollows(tokens: readonly Token[], at: number, polish: Polish): boolean {
  return followsOn(tokens, at) && mayBeSurname(tokens, at, polish)
}

/** A capital word of the same line after one space. */
function followsOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token !== undefined && isCapital(token) && !token.newLine && !token.glued
}

function mayBeSurname(tokens: readonly Token[], at: number, polish: Polish): boolean {
  const token = tokens[at] as Token
  if (!isCapital(token) || token.text.length < 3 || NO_SURNAME.test(token.folded) || nounOf(token.folded) === 'phone')
    return false
  if (/^[A-ZĄĆĘŁŃÓŚŹŻ]{2,4}$/.test(token.text)) return false
  const readings = analyse(token.text, polish)
  if (readings.length === 0) return true
  // A surname that is a common word is a noun or an adjective: "Wilk", "Lis", "Czarny".
  return readings.some(
    ({ lemma, tag }) =>
      lemma !== lemma.toLowerCase() || tag.startsWith('subst') || tag.startsWith('adj') || tag.startsWith('ppas'),
  )
}

/** "Nowak Anna" on a line of its own, or a typical surname before a first name. */
function readReversed(tokens: readonly Token[], at: number, polish: Polish): PersonReading | null {
  const token = tokens[at] as Token
  if (!followsOn(tokens, at + 1) || namesOf(tokens[at + 1] as Token, firstNames(polish), polish).length === 0)
    return null
  const after = tokens[at + 2]
  const begins = token.newLine || tokens[at - 1]?.text === ':'
  const ownLine = begins && (after === undefined || after.newLine || after.text === ',')
  if (!ownLine && !SURNAME_ENDING.test(token.folded)) return null
  return mayBeSurname(tokens, at, polish) ? { first: at, next: at + 2, whole: true } : null
}

/** A quoted capital word soon after "nazwisko", "imię", "surname". */
function isQuotedName(tokens: readonly Token[], at: number): boolean {
  if (!'"„“”«‘\''.includes(tokens[at - 1]?.text ?? ' ') || (tokens[at - 1] as Token).kind !== 'sign') return false
  if (!'"”“»’\''.includes(tokens[at + 1]?.text ?? ' ')) return false
  for (let index = at - 2; index >= 0 && index >= at - NAMING_REACH; index--) {
    if (NAMING.test((tokens[index] as Token).folded)) return true
  }
  return false
}

/** Index after a second surname joined by a hyphen: "Nowak-Zielińska". */
function hyphenated(tokens: readonly Token[], at: number): number {
  return isDash(tokens[at]) && tokens[at]?.glued && tokens[at + 1]?.glued && isCapital(tokens[at + 1]) ? at + 2 : at
}

function firstNames(polish: Polish): NameForms {
  const known = opened.get(polish)
  if (known !== undefined) return known
  const names = formsOfNames(FIRST_NAMES.trim().split(/\s+/), polish)
  opened.set(polish, names)
  return names
}

/** True for a form of a first name in use in Poland, whatever its place in the sentence. */
export function isListedFirstName(token: Token, polish: Polish): boolean {
  return namesOf(token, firstNames(polish), polish).length > 0
}
