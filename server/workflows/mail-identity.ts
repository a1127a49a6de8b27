import { createHash } from 'node:crypto'
import type { MailboxId, MailId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import { derivedId } from './derived-id.ts'

/** Message-IDs stand far above this in any mail. */
const HEADER_BYTES = 64 * 1024

/** The Message-ID without angle brackets; null where the mail has none. */
export function messageIdOf(raw: Uint8Array): string | null {
  const top = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, HEADER_BYTES)).toString('latin1')
  const end = /\r?\n\r?\n/.exec(top)?.index ?? top.length
  return /^message-id:[ \t]*(?:\r?\n[ \t]+)?<([^<>\s]{1,400})>/im.exec(top.slice(0, end))?.[1] ?? null
}

/** The same mail in the same mailbox is one mail, however its server numbers it; without a Message-ID its bytes are its name. */
export function mailIdOf(workspace: WorkspaceId, mailbox: MailboxId, raw: Uint8Array): MailId {
  const name = messageIdOf(raw) ?? `sha256 ${createHash('sha256').update(raw).digest('hex')}`
  return derivedId('mail', workspace, mailbox, name) as MailId
}
