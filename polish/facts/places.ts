import { nounBefore } from './context.ts'
import { beginsRun } from './digit-runs.ts'
import { isCapital, isGlued, type ReadingOf } from './reading.ts'
import type { Token } from './scan.ts'

export const STREET_PREFIXES: ReadonlySet<string> = new Set(
  'ul ulica ulicy ulice al aleja alei aleje pl plac placu os osiedle osiedlu osiedla вул вулиця вулиці'.split(' '),
)
const SHORT_PREFIX = /^(ul|al|pl|os|вул)$/
const TITLE = /^(sw|gen|ks|kard|bp|dr|prof|plk|marsz|im|bl|o)$/
/** How a street's name ends that is used without its prefix: "Kwiatowa", "na Kwiatowej", "Sienkiewicza", "Piłsudskiego". */
const STREET_ENDING = /(ow|sk|ck|dzk|zn|sn|ln|nn|jn|rn|dn|wn|ln|sz|cz|st|l)(a|ej)$|(ego|icza|iej)$/
const LEADS_STREET = /^(na|przy|do|adres|adresem|adresu|ulica|mieszkam|pod)$/
const COUNTED =
  /^(zl|pln|dni|dnia|godz\w*|szt\w*|min|kg|cm|razy|osob\w*|rat\w*|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|wrzesnia|pazdziernika|listopada|grudnia)$/

/** Reads "05-800". */
export function readPostcode(tokens: readonly Token[], at: number): ReadingOf<'postcode'> | null {
  const [first, dash, last] = tokens.slice(at, at + 3)
  if (
    first?.text.length !== 2 ||
    !isGlued(dash, '-–') ||
    last?.kind !== 'number' ||
    last.text.length !== 3 ||
    !last.glued
  )
    return null
  const after = tokens[at + 3]
  if (!beginsRun(tokens, at) || (after?.glued && (after.kind !== 'sign' || '-/'.includes(after.text)))) return null
  if (after !== undefined && (COUNTED.test(after.folded) || after.text === '%')) return null
  const noun = nounBefore(tokens, at)
  if (noun === 'order' && /^(nr|numer|zam)$/.test(tokens[at - 1]?.folded ?? '')) return null
  return { kind: 'postcode', first: at, next: at + 3, value: `${first.text}-${last.text}` }
}

/** True for a capital word before a number: it may be a street without its prefix. */
export function mayBeBareStreet(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.kind === 'number' && isCapital(tokens[at])
}

/** Reads a street with its prefix ("ul. Leśna 2/4", "al. Jana Pawła II 5"), or without it where a house number follows ("na Kwiatowej 3"). */
export function readAddress(tokens: readonly Token[], at: number): ReadingOf<'address'> | null {
  const token = tokens[at] as Token
  return STREET_PREFIXES.has(token.folded) ? readPrefixed(tokens, at) : readBare(tokens, at)
}

function readPrefixed(tokens: readonly Token[], at: number): ReadingOf<'address'> | null {
  const prefix = tokens[at] as Token
  const dot = isGlued(tokens[at + 1], '.') ? 1 : 0
  if (SHORT_PREFIX.test(prefix.folded) && dot === 0 && !isCapital(tokens[at + 1])) return null
  const nameAt = at + 1 + dot
  if (dot === 0 && !isCapital(tokens[nameAt]) && tokens[nameAt]?.kind !== 'number') return null
  const nameEnd = readName(tokens, nameAt, dot === 1)
  if (nameEnd === nameAt) return null
  const number = readHouseNumber(tokens, nameEnd)
  const street = joined(tokens, nameAt, nameEnd)
  return { kind: 'address', first: at, next: number?.next ?? nameEnd, value: { street, number: number?.text ?? null } }
}

/** Index after the street's name: capitals, titles, "3 Maja", "II"; in chat writing one lower-case word. */
function readName(tokens: readonly Token[], at: number, mayBeLower: boolean): number {
  let next = at
  const day = tokens[next]
  if (day?.kind === 'number' && isCapital(tokens[next + 1]) && !tokens[next + 1]?.newLine) next++
  while (next < tokens.length && next - at < 6) {
    const token = tokens[next] as Token
    if (token.newLine && next > at) break
    if (TITLE.test(token.folded) && isGlued(tokens[next + 1], '.')) {
      next += 2
      continue
    }
    if (isGlued(token, '-') && isCapital(tokens[next + 1])) {
      next += 2
      continue
    }
    const joins = /^(i|z|nad|pod)$/.test(token.folded) && next > at && isCapital(tokens[next + 1])
    if (!isCapital(token) && !joins && !(mayBeLower && next === at && token.kind === 'word')) break
    next++
  }
  return next
}

/** "Kwiatową 3", "Sienkiewicza 15 m. 3": a capital, an ending of streets, a house number, and something that leads in a place. */
function readBare(tokens: readonly Token[], at: number): ReadingOf<'address'> | null {
  const name = tokens[at] as Token
  if (!isCapital(name) || name.text.length < 4 || !/(a|ej|ego|icza|iej)$/.test(name.folded)) return null
  const number = readHouseNumber(tokens, at + 1)
  if (number === null) return null
  const before = tokens[at - 1]
  // "Toruń, Szeroka 14": after a capital word and a comma any name of a street's form will do.
  if (before?.text === ',' && isCapital(tokens[at - 2])) return bareReading(at, name, number)
  if (!STREET_ENDING.test(name.folded)) return null
  const led = before !== undefined && (LEADS_STREET.test(before.folded) || ',:('.includes(before.text) || name.newLine)
  if (!led && !followedByPlace(tokens, number.next)) return null
  return bareReading(at, name, number)
}

function bareReading(
  at: number,
  name: Token,
  number: { readonly text: string; readonly next: number },
): ReadingOf<'address'> {
  return { kind: 'address', first: at, next: number.next, value: { street: name.text, number: number.text } }
}

/** ", 00-950" or ", Kraków" after the house number. */
function followedByPlace(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== ',') return false
  const place = tokens[at + 1]
  return isCapital(place) || (place?.kind === 'number' && place.text.length === 2 && isGlued(tokens[at + 2], '-'))
}

function readHouseNumber(
  tokens: readonly Token[],
  at: number,
): { readonly text: string; readonly next: number } | null {
  const number = tokens[at]
  if (
    number?.kind !== 'number' ||
    number.text.length > 4 ||
    number.newLine ||
    (isGlued(tokens[at + 1], '-') && tokens[at + 2]?.text.length === 3)
  )
    return null
  let next = at + 1
  const letter = tokens[next]
  if (letter?.kind === 'word' && letter.glued && /^[a-z]$/.test(letter.folded)) next++
  if (tokens[next]?.text === '/' && tokens[next + 1]?.kind === 'number') {
    next += 2
    if (tokens[next]?.kind === 'word' && tokens[next]?.glued && tokens[next]?.text.length === 1) next++
  } else next = readFlat(tokens, next)
  const after = tokens[next]
  if (after !== undefined && !after.newLine && (COUNTED.test(after.folded) || '%:'.includes(after.text))) return null
  return { text: joined(tokens, at, next), next }
}

/** "m. 3", "lok. 5" */
function readFlat(tokens: readonly Token[], at: number): number {
  if (!/^(m|lok|lokal|mieszkania)$/.test(tokens[at]?.folded ?? '')) return at
  const dot = tokens[at + 1]?.text === '.' ? 1 : 0
  return tokens[at + 1 + dot]?.kind === 'number' ? at + 2 + dot : at
}

function joined(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .reduce((text, token, index) => text + (index > 0 && !token.glued ? ' ' : '') + token.text, '')
}
