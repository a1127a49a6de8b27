import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { nounBefore } from './context.ts'
import { beginsRun, readDigitRun } from './digit-runs.ts'
import { followsOneSpace, isDash, isGlued, type ReadingOf } from './reading.ts'
import type { Token } from './scan.ts'

/** First two digits of Polish mobile numbers. @source Plan numeracji krajowej, UKE (Dz.U. 2020 poz. 2046, zał. 1) */
const MOBILE = /^(45|50|51|53|57|60|66|69|72|73|78|79|88)/
const GROUPINGS = new Set(['3-3-3', '2-3-2-2', '2-7', '2-3-4'])
const TOP_LEVEL = /^(pl|com|eu|net|org|info|shop|store|app|io|dev|online|biz|example|edu|gov|de|uk|ua|cz|sk)$/

/** Reads a phone number: nine Polish digits, or a number with its country. The value is in E.164 form. */
export function readPhone(tokens: readonly Token[], at: number): ReadingOf<'phone'> | null {
  const token = tokens[at] as Token
  if (token.text === '+') return readInternational(tokens, at)
  if (token.text === '(') return readBracketed(tokens, at)
  if (token.kind !== 'number' || !beginsRun(tokens, at)) return null
  const prefixed = token.text.startsWith('00') || token.text.startsWith('48') ? readPrefixed(tokens, at) : null
  return prefixed ?? readDomestic(tokens, at)
}

function readDomestic(tokens: readonly Token[], at: number): ReadingOf<'phone'> | null {
  const run = readDigitRun(tokens, at, 9, true)
  if (run === null) return null
  const noun = nounBefore(tokens, at)
  if (
    noun !== null &&
    noun !== 'phone' &&
    noun !== 'pesel' &&
    noun !== 'nip' &&
    !isGroupedMobile(run.digits, run.groups)
  )
    return null
  const grouped = GROUPINGS.has(run.groups.join('-'))
  if (noun !== 'phone' && !grouped && !(run.groups.length === 1 && MOBILE.test(run.digits))) return null
  return phoneReading(at, run.next, `+48${run.digits}`)
}

function isGroupedMobile(digits: string, groups: readonly number[]): boolean {
  return groups.join('-') === '3-3-3' && MOBILE.test(digits)
}

/** "0048 512 660 934", "48512660934" */
function readPrefixed(tokens: readonly Token[], at: number): ReadingOf<'phone'> | null {
  const run = readDigitRun(tokens, at, (tokens[at] as Token).text.startsWith('00') ? 13 : 11)
  if (run === null) return null
  if (!run.digits.startsWith('00') && (nounBefore(tokens, at) !== 'phone' || !MOBILE.test(run.digits.slice(2))))
    return null
  return phoneReading(at, run.next, `+${run.digits.replace(/^00/, '')}`)
}

/** "+48 512 660 934", "+380 (67) 441-20-95" */
function readInternational(tokens: readonly Token[], at: number): ReadingOf<'phone'> | null {
  if (tokens[at + 1]?.kind !== 'number' || !tokens[at + 1]?.glued) return null
  let digits = ''
  let best: ReadingOf<'phone'> | null = null
  for (let next = at + 1; next < tokens.length && digits.length < 15 && next - at < 16; next++) {
    const token = tokens[next] as Token
    if (token.newLine) break
    if (token.kind !== 'number') {
      if (!(isDash(token) || '()'.includes(token.text))) break
      continue
    }
    const apart = next > at + 1 && !token.glued && !followsOneSpace(token, tokens[next - 1])
    if (apart) break
    digits += token.text
    if (digits.length >= 8) best = phoneReading(at, next + 1, `+${digits}`) ?? best
  }
  return best
}

/** "(22) 333 40 40" */
function readBracketed(tokens: readonly Token[], at: number): ReadingOf<'phone'> | null {
  const area = tokens[at + 1]
  if (area?.kind !== 'number' || area.text.length !== 2 || !isGlued(tokens[at + 2], ')')) return null
  const rest = readDigitRun(tokens, at + 3, 7)
  return rest === null ? null : phoneReading(at, rest.next, `+48${area.text}${rest.digits}`)
}

function phoneReading(first: number, next: number, candidate: string): ReadingOf<'phone'> | null {
  const phone = parsePhoneNumberFromString(candidate)
  return phone?.isValid() ? { kind: 'phone', first, next, value: phone.number } : null
}

/** Reads an e-mail address that begins at this token. The value is in lower case. */
export function readEmail(tokens: readonly Token[], at: number): ReadingOf<'email'> | null {
  if (tokens[at]?.glued && !isOpening(tokens[at - 1])) return null
  let index = at
  while (index < tokens.length && index - at < 24 && tokens[index]?.text !== '@') {
    const token = tokens[index] as Token
    if ((index > at && !token.glued) || (token.kind === 'sign' && !'._-+%'.includes(token.text))) return null
    index++
  }
  if (index === at || !isGlued(tokens[index], '@')) return null
  const next = readHost(tokens, index + 1)
  if (next === null) return null
  const value = tokens
    .slice(at, next)
    .map((token) => token.text.toLowerCase())
    .join('')
  return { kind: 'email', first: at, next, value }
}

/** Reads a link: with its scheme, with "www.", or a bare host under a known top-level domain. */
export function readUrl(tokens: readonly Token[], at: number): ReadingOf<'url'> | null {
  const token = tokens[at] as Token
  if (token.glued && !isOpening(tokens[at - 1])) return null
  const scheme = /^https?$/.test(token.folded) && isGlued(tokens[at + 1], ':') && isGlued(tokens[at + 2], '/') ? 4 : 0
  // After a scheme everything up to white space is meant as the link, however malformed: a broken link is still one.
  if (scheme > 0) return urlReading(tokens, at, readRest(tokens, at + scheme))
  const host = readHost(tokens, at)
  if (host === null) return null
  const bare = token.folded !== 'www'
  if (bare && !TOP_LEVEL.test((tokens[host - 1] as Token).folded)) return null
  return urlReading(tokens, at, isGlued(tokens[host], '/:?#') ? readRest(tokens, host) : host)
}

function urlReading(tokens: readonly Token[], at: number, next: number): ReadingOf<'url'> {
  const value = tokens
    .slice(at, next)
    .map((part) => part.text)
    .join('')
  return { kind: 'url', first: at, next, value }
}

function isOpening(token: Token | undefined): boolean {
  return token?.kind === 'sign' && '([{<„"\'«:;,|>'.includes(token.text)
}

/** "host.example", "a-b.c.pl": the index after it; null without a dot. */
function readHost(tokens: readonly Token[], at: number): number | null {
  let next = at
  let dots = 0
  while (next < tokens.length && next - at < 24) {
    const token = tokens[next] as Token
    if ((next > at && !token.glued) || token.kind === 'sign') break
    next++
    if (!isGlued(tokens[next], '.-') || tokens[next + 1]?.kind === 'sign' || !tokens[next + 1]?.glued) {
      if (tokens[next]?.glued && tokens[next]?.kind !== 'sign') continue
      break
    }
    if (tokens[next]?.text === '.') dots++
    next++
  }
  const last = tokens[next - 1]
  return dots > 0 && last?.kind === 'word' && last.text.length >= 2 ? next : null
}

/** The rest of a link up to white space, less the punctuation that ends the sentence. */
function readRest(tokens: readonly Token[], at: number): number {
  let next = at
  while (next < tokens.length && tokens[next]?.glued && !'<>"„”»'.includes((tokens[next] as Token).text)) next++
  while (next > at && ".,;:!?)]'…".includes((tokens[next - 1] as Token).text)) next--
  return next
}
