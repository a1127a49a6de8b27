import { setTimeout as pause } from 'node:timers/promises'
import type { ImapFlow } from 'imapflow'
import type { Instant } from '../../../core/vocabulary/vocabulary.ts'
import type { FetchedMail, Following, MailAccount } from '../../ports/mail-servers.ts'
import type { MailCursor } from '../../ports/mailboxes.ts'
import { imapOptions } from './account-options.ts'
import { noteRefusal, proofFor } from './sign-in.ts'
import { wordsOf } from './words-of.ts'

/** Providers end at 25 or 50 MB; what is longer is kept up to here and shown as unreadable. */
const MOST_MAIL_BYTES = 50 * 1024 * 1024
/** A push may get lost with the line that carried it: so often we look all the same. */
const LOOK_MS = 60_000
/** Without IDLE, looking is the only way. */
const LOOK_OFTEN_MS = 20_000
const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 60_000
/** Clocks of mail servers differ from ours. */
const SLACK_MS = 600_000
const DAY_MS = 86_400_000

/** Hands over mail in the order of its numbers; what was not kept when the line broke comes again. */
export function followInbox(account: MailAccount, following: Following): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const done = run(account, following, stopping.signal)
  return {
    async stop() {
      stopping.abort()
      await done
    },
  }
}

async function run(account: MailAccount, following: Following, signal: AbortSignal): Promise<void> {
  let { cursor } = following
  let failures = 0
  const keepPlace = async (next: MailCursor): Promise<void> => {
    cursor = next
    await following.onCursor(next)
  }
  const noteState = async (trouble: string | null): Promise<void> => {
    if (trouble === null) failures = 0
    await following.onState(trouble)
  }
  while (!signal.aborted) {
    let hasLooked = false
    const onState = (trouble: string | null): Promise<void> => {
      hasLooked = true
      return noteState(trouble)
    }
    const onCursor = (next: MailCursor): Promise<void> => {
      hasLooked = true
      return keepPlace(next)
    }
    try {
      await session(account, { ...following, onCursor, onState }, () => cursor, signal)
    } catch (error) {
      // A line that worked and broke is everyday life; one that cannot be had again is trouble.
      if (!hasLooked) failures++
      if (!hasLooked && !signal.aborted) await noteState(wordsOf(error)).catch(() => {})
    }
    const wait = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(failures, 10))
    await pause(wait, undefined, { signal }).catch(() => {})
  }
}

async function session(
  account: MailAccount,
  following: Following,
  place: () => MailCursor,
  signal: AbortSignal,
): Promise<void> {
  const imap = await import('imapflow')
  const proof = await proofFor(account)
  if (signal.aborted) return
  const client = new imap.ImapFlow(imapOptions(account, proof))
  const close = () => client.close()
  const ended = new Promise<never>((_, reject) => {
    client.on('error', reject)
    client.on('close', () => reject(new Error('the connection was closed')))
  })
  ended.catch(() => {})
  signal.addEventListener('abort', close)
  try {
    // Whatever waits for an answer when the line breaks would wait for ever.
    await Promise.race([ended, look(client, following, place, ended, signal)])
  } catch (error) {
    await noteRefusal(error, account)
    throw error
  } finally {
    signal.removeEventListener('abort', close)
    client.close()
  }
}

async function look(
  client: ImapFlow,
  following: Following,
  place: () => MailCursor,
  ended: Promise<never>,
  signal: AbortSignal,
): Promise<void> {
  await client.connect()
  const inbox = await client.mailboxOpen('INBOX', { readOnly: true })
  let isPushed = false
  let wake = () => {}
  client.on('exists', () => {
    isPushed = true
    wake()
  })
  const lookMs = client.capabilities.has('IDLE') ? LOOK_MS : LOOK_OFTEN_MS
  while (!signal.aborted) {
    isPushed = false
    await fetchNew(client, String(inbox.uidValidity), place, following, signal)
    await following.onState(null)
    if (isPushed) continue
    const woken = new Promise<void>((resolve) => {
      wake = resolve
    })
    // The next command ends it; what it says of itself then is of no interest.
    void client.idle().catch(() => {})
    const rest = new AbortController()
    const rested = pause(lookMs, undefined, { signal: rest.signal }).catch(() => {})
    await Promise.race([woken, rested, ended]).finally(() => rest.abort())
  }
}

async function fetchNew(
  client: ImapFlow,
  uidValidity: string,
  place: () => MailCursor,
  { since, onMail, onCursor }: Following,
  signal: AbortSignal,
): Promise<void> {
  const { uidValidity: known, lastUid } = place()
  const isKnown = known === uidValidity
  // A mailbox numbered anew, or seen for the first time: everything since the beginning comes, and what was here before is known by its Message-ID.
  const wanted = isKnown ? { uid: `${lastUid + 1}:*` } : { since: new Date(since - DAY_MS) }
  const found = (await client.search(wanted, { uid: true })) || []
  const uids = found.filter((uid) => !isKnown || uid > lastUid).toSorted((a, b) => a - b)
  for (const uid of uids) {
    if (signal.aborted || !client.usable) return
    const mail = await fetchOne(client, uid, uidValidity)
    if (mail !== null && mail.receivedAt >= since - SLACK_MS) await onMail(mail)
    await onCursor({ uidValidity, lastUid: uid })
  }
  if (!isKnown && uids.length === 0) await onCursor({ uidValidity, lastUid: 0 })
}

/** null: somebody deleted it meanwhile. */
async function fetchOne(client: ImapFlow, uid: number, uidValidity: string): Promise<FetchedMail | null> {
  const wanted = { uid: true, internalDate: true, source: { maxLength: MOST_MAIL_BYTES } }
  const found = await client.fetchOne(String(uid), wanted, { uid: true })
  if (found === false || found.source === undefined) return null
  const receivedAt = new Date(found.internalDate ?? Date.now()).getTime()
  return {
    uidValidity,
    uid,
    raw: found.source,
    receivedAt: (Number.isNaN(receivedAt) ? Date.now() : receivedAt) as Instant,
  }
}
