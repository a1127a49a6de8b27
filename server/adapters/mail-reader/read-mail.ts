import { createHash } from 'node:crypto'
import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime'
import { maskQuoted } from '../../../core/guard/guard.ts'
import { findQuotedMail } from '../../../polish/polish.ts'
import type { MailPart, ReadMail } from '../../ports/mail-reader.ts'
import type { MailAddress, MailHead } from '../../ports/mails.ts'
import { automaticOf, type Fields } from './automatic.ts'
import { deliveryReport } from './delivery-report.ts'
import { fileNameOf } from './file-name.ts'
import { htmlText } from './html-text.ts'

/** Deeper or longer than any mail program writes; what goes beyond is kept raw and shown as unreadable. */
const LIMITS = {
  maxNestingDepth: 60,
  maxHeadersSize: 1024 * 1024,
  // A mail sent on as a file stays a file: what somebody else wrote in it is not said by the sender.
  forceRfc822Attachments: true,
} as const
const MOST_TEXT = 200_000
/** So much is read of what its author wrote themselves; the mail keeps the rest. */
const MOST_OWN = 12_000
const MOST_ADDRESSES = 100
const MOST_PARTS = 100
const MOST_BOUNDARIES = 2_000
const MOST_SUBJECT = 500
const MOST_REFERENCES = 100

/** @throws {Error} where the mail cannot be taken apart within the limits. */
export async function readMail(raw: Uint8Array): Promise<ReadMail> {
  if (hasTooManyParts(raw)) throw new Error('too many parts')
  const email = await PostalMime.parse(raw, LIMITS)
  const fields = fieldsOf(email)
  const subject = oneLine(email.subject ?? '').slice(0, MOST_SUBJECT)
  const automatic = automaticOf(fields, subject)
  const text = textOf(email)
  const own = ownText(text)
  const head: MailHead = {
    subject,
    from: firstAddress(email.from) ?? firstAddress(email.sender),
    to: addresses(email.to),
    cc: addresses(email.cc),
    inReplyTo: messageIds(email.inReplyTo)[0] ?? null,
    references: messageIds(email.references).slice(-MOST_REFERENCES),
    automatic,
    isVerified: false,
    text,
    hasHtml: (email.html ?? '').trim() !== '',
    textHash: createHash('sha256').update(own.toLowerCase().replaceAll(/\s+/g, ' ')).digest('base64url').slice(0, 22),
  }
  return {
    head,
    ownText: own,
    parts: email.attachments.slice(0, MOST_PARTS).map(partOf),
    report: automatic === 'report' ? deliveryReport(email.attachments.map(reportPart)) : null,
    vouchedBy: vouchedBy(fields),
  }
}

/** No mail program makes so many; each would be taken apart before they are counted. */
export function hasTooManyParts(raw: Uint8Array): boolean {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)
  if (!/multipart\//i.test(bytes.subarray(0, 64_000).toString('latin1'))) return false
  let found = 0
  for (let at = bytes.indexOf('\n--'); at >= 0; at = bytes.indexOf('\n--', at + 3))
    if (++found > MOST_BOUNDARIES) return true
  return false
}

/** The text that its author typed; a page where there is no other. */
function textOf({ text, html }: Email): string {
  const plain = (text ?? '').replaceAll('\r\n', '\n')
  const said = plain.trim() !== '' ? plain : htmlText(html ?? '')
  return readable(said).slice(0, MOST_TEXT).toWellFormed().trim()
}

function ownText(text: string): string {
  const own = maskQuoted(withoutQuotations(text).slice(0, MOST_OWN).toWellFormed())
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
  // Who only sends something on says that.
  return own === '' ? text.slice(0, MOST_OWN).trim() : own
}

/** First what is marked line by line, whatever its length: what its author wrote may stand far below. */
function withoutQuotations(text: string): string {
  const kept: string[] = []
  let at = 0
  for (const { start, end } of findQuotedMail(text)) {
    kept.push(text.slice(at, start))
    at = end
  }
  return [...kept, text.slice(at)].join('')
}

/** Characters that no text holds, and those that hide or turn what stands beside them. */
// oxlint-disable-next-line no-control-regex -- they are what is taken out
const UNREADABLE = /[\u0000-\u0008\v\f\u000E-\u001F\u007F\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g

function readable(text: string): string {
  return text.replaceAll(UNREADABLE, '')
}

export function oneLine(text: string): string {
  return readable(text.replaceAll(/[\r\n\t\u2028\u2029]+/g, ' '))
    .replaceAll(/ {2,}/g, ' ')
    .trim()
}

function fieldsOf({ headers }: Email): Fields {
  const fields = new Map<string, string[]>()
  for (const { key, value } of headers) {
    const values = fields.get(key)
    if (values === undefined) fields.set(key, [value])
    else if (values.length < 20) values.push(value)
  }
  return fields
}

function firstAddress(given: Address | undefined): MailAddress | null {
  return given === undefined ? null : (addresses([given])[0] ?? null)
}

function addresses(given: readonly Address[] | undefined): readonly MailAddress[] {
  const flat = (given ?? []).slice(0, MOST_ADDRESSES).flatMap((one) => one.group?.slice(0, MOST_ADDRESSES) ?? [one])
  return flat
    .map(({ name, address }) => ({
      name: oneLine(name).slice(0, 200),
      address: oneLine(address ?? '')
        .toLowerCase()
        .slice(0, 254),
    }))
    .filter(({ address }) => isAddress(address))
    .slice(0, MOST_ADDRESSES)
}

/** One address that can be written to; never two, never a header in disguise. */
export function isAddress(text: string): boolean {
  return /^[^\s@<>()[\]\\,;:"]{1,64}@[^\s@<>()[\]\\,;:"]{1,190}$/.test(text)
}

export function messageIds(text: string | undefined): readonly string[] {
  return [...(text ?? '').slice(0, 50_000).matchAll(/<([^<>\s]{1,400})>/g)].map(([, id = '']) => id)
}

function partOf({ filename, mimeType, content, disposition, related, contentId }: Attachment): MailPart {
  return {
    name: fileNameOf(filename, mimeType),
    type: mimeType.slice(0, 100),
    content: bytesOf(content),
    isInline: related === true || (disposition === 'inline' && contentId !== undefined),
  }
}

export function bytesOf(content: Attachment['content']): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)
}

function reportPart({ mimeType, content }: Attachment): { type: string; text: string } {
  return { type: mimeType, text: Buffer.from(bytesOf(content)).subarray(0, 128_000).toString('latin1') }
}

/** The topmost result is the provider's own; those below came with the mail and may say anything. @source RFC 8601, 5 */
function vouchedBy(fields: Fields): string | null {
  const topmost = fields.get('authentication-results')?.[0] ?? ''
  const server = /^\s*([^\s;]{1,200})/.exec(topmost)?.[1]
  return server !== undefined && /\bdmarc=pass\b/i.test(topmost) ? server.toLowerCase() : null
}
