import type { DeliveryReport } from '../../ports/mail-reader.ts'

interface Part {
  readonly type: string
  readonly text: string
}

const MOST_REASON = 300

/** What a report says of our mail; null where it names no mail or says nothing of its fate. @source RFC 3464 */
export function deliveryReport(parts: readonly Part[]): DeliveryReport | null {
  const status = parts.find(({ type }) => type === 'message/delivery-status')?.text
  const returned = parts.find(({ type }) => type === 'message/rfc822' || type === 'text/rfc822-headers')?.text
  const of = /^message-id:\s*<([^<>\s]{1,400})>/im.exec(returned?.slice(0, 64_000) ?? '')?.[1]
  if (status === undefined || of === undefined) return null
  const said = field(status, 'action')?.toLowerCase()
  const action = said === 'relayed' || said === 'expanded' ? 'delivered' : said
  if (action !== 'failed' && action !== 'delayed' && action !== 'delivered') return null
  const words = field(status, 'diagnostic-code')?.replace(/^[\w-]+\s*;\s*/, '')
  const recipient = field(status, 'final-recipient')?.replace(/^[\w-]+\s*;\s*/, '')
  const reason = [recipient, words ?? field(status, 'status')].filter(Boolean).join(': ')
  return { action, of, reason: reason.slice(0, MOST_REASON) }
}

/** A field of a header, unfolded. */
function field(header: string, name: string): string | undefined {
  const found = new RegExp(`^${name}:[ \\t]*(.{0,1000}(?:\\r?\\n[ \\t]+.{0,1000}){0,10})`, 'im').exec(
    header.slice(0, 64_000),
  )
  return found?.[1]?.replaceAll(/\s+/g, ' ').trim()
}
