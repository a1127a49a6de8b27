import { addressParser, decodeWords } from 'postal-mime'
import type { MailHead } from '../../ports/mails.ts'
import { isAddress, messageIds, oneLine } from './read-mail.ts'

/** So much of a broken mail is looked at. */
const MOST_BYTES = 32_000

/** What stands above the text of a mail that cannot be taken apart: enough to say who wrote and about what. */
export function readHead(raw: Uint8Array): MailHead {
  const top = Buffer.from(raw.subarray(0, MOST_BYTES)).toString('latin1')
  const end = /\r?\n\r?\n/.exec(top)?.index ?? top.length
  const header = top.slice(0, end)
  const from = addressParser(field(header, 'from'), { flatten: true })[0]
  const address = from?.address?.toLowerCase() ?? ''
  return {
    subject: oneLine(decodeWords(field(header, 'subject'))).slice(0, 500),
    from: isAddress(address) ? { name: oneLine(from?.name ?? '').slice(0, 200), address } : null,
    to: [],
    cc: [],
    inReplyTo: messageIds(field(header, 'in-reply-to'))[0] ?? null,
    references: messageIds(field(header, 'references')),
    // What cannot be read is nobody's to answer by machine.
    automatic: 'auto-generated',
    isVerified: false,
    text: '',
    hasHtml: false,
    textHash: '',
  }
}

function field(header: string, name: string): string {
  const found = new RegExp(`^${name}:[ \\t]*(.{0,2000}(?:\\r?\\n[ \\t]+.{0,2000}){0,20})`, 'im').exec(header)
  return found?.[1]?.replaceAll(/\r?\n[ \t]+/g, ' ').trim() ?? ''
}
