import { remember } from '../../../polish/polish.ts'
import { maskMarkup } from './markup.ts'

/** "Od: … Wysłano: …", and lines that programs put before a thread they forward or answer: what follows is somebody else's. */
const THREAD =
  /^[ \t*]*(?:-{2,} ?(?:Original Message|Wiadomość oryginalna|Wiadomość przekazana|Oryginalna wiadomość|Forwarded message)[^\n]*|(?:Początek przekaz\p{L}+ wiadomości|Treść przekaz\p{L}+ wiadomości|Begin forwarded message):|_{10,}[ \t]*\n[ \t*]*(?:Od|From):|(?:Od|From):\*? [^\n]{3,200}\n[ \t*]*(?:Wysłano|Sent|Do|To|Data|Date):)/imu
/** "W dniu … Jan pisze:", on one line or broken once. */
const ATTRIBUTION =
  /^[ \t]*(?:(?:W dniu|Dnia|On|Am) [^\n]{4,200}(?:\n[^\n]{0,120})?|[^\n<>]{4,120}<[^\n<>\s]{3,120}>)\s(?:napisał\S*|pisze|wrote|schrieb[^\n]{0,80}):?[ \t]*$/imu
const QUOTE_LINE = /^[ \t]*>.*$/gm
/** A quotation stands under its attribution, if not at once then after a blank line. */
const QUOTED_BELOW = /^\s*>/
/** What mail programs part a signature by. @source RFC 3676, 4.3 */
const SIGNATURE = /^-- ?$/m
/** A firm's standing notice under a mail: about the mail itself, whoever wrote it. */
const DISCLAIMER =
  /^[ \t*]*(?:Niniejsz\p{L}+ wiadomość|Ta wiadomość|Wiadomość ta|Informacje zawarte w (?:tej|niniejszej) wiadomości|Treść (?:tej|niniejszej) wiadomości|This (?:e-?mail|message)|Klauzula poufności)(?=[^]{0,400}(?:poufn|adresat|confidential|recipient))/imu

const KEPT_CHARACTERS = 12_000

/**
 * The text with everything blanked out that is not its author's own: quoted and forwarded mail, the signature, the standing notice, marks
 * of HTML. Place by place: what others wrote is never this author's mistake, and every span found in the rest holds in the original.
 */
export const maskQuoted: (text: string) => string = remember(mask, KEPT_CHARACTERS)

function mask(text: string): string {
  const written = maskMarkup(text)
  const own = cutAt(DISCLAIMER, cutAt(SIGNATURE, maskAnswered(cutAt(THREAD, written))))
  return own.includes('>') ? own.replace(QUOTE_LINE, blank) : own
}

/** Who answers below or between the quoted lines keeps their words; without such lines all that follows is quoted. */
function maskAnswered(text: string): string {
  const start = ATTRIBUTION.exec(text)
  if (start === null) return text
  const end = start.index + start[0].length
  if (!QUOTED_BELOW.test(text.slice(end))) return cutAt(ATTRIBUTION, text)
  return text.slice(0, start.index) + blank(start[0]) + text.slice(end)
}

function cutAt(pattern: RegExp, text: string): string {
  const start = pattern.exec(text)
  return start === null ? text : text.slice(0, start.index) + blank(text.slice(start.index))
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}
