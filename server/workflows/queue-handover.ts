import { usualWait } from '../../core/conversation/conversation.ts'
import { hoursInWords } from '../../core/playbook/playbook.ts'
import type {
  ConversationId,
  DurationMs,
  Instant,
  Locale,
  MessageId,
  WorkspaceId,
} from '../../core/vocabulary/vocabulary.ts'
import type { Bus } from '../ports/bus.ts'
import type { Clock } from '../ports/clock.ts'
import type { Handover, StoredConversation } from '../ports/conversations.ts'
import type { PlaybookRules } from '../ports/playbooks.ts'
import type { Records, Store } from '../ports/store.ts'
import { leavesTheHouse } from './address-mail.ts'
import { assignWaiting } from './assign-waiting.ts'
import { type FindCasePage, LATELY_MS } from './case-page.ts'
import { derivedId } from './derived-id.ts'
import { peopleNow } from './people-now.ts'
import { placeText } from './place-in-line.ts'
import { together } from './together.ts'

/** So long a customer waits among people who are there before we say that it takes longer. */
const PATIENCE_MS = 120_000 as DurationMs

export interface Ports {
  readonly store: Store
  readonly bus: Bus
  readonly clock: Clock
  readonly findCasePage: FindCasePage
}

/**
 * requested → queued: the conversation stands where people see it, or with whom the firm lets the queue give it to. Where nobody is there, or nobody came in time,
 * the customer is told so once, with the firm's hours. Doing it again changes nothing.
 */
export async function queueHandover(
  workspace: WorkspaceId,
  id: ConversationId,
  { store, bus, clock, findCasePage }: Ports,
): Promise<void> {
  const casePage = await findCasePage(workspace, id)
  const seq = await store.transact(workspace, async (records) => {
    const conversation = await records.conversations.load(id, { lock: true, recent: 0 })
    if (conversation === null || conversation.status === 'closed') return null
    return queue(conversation, casePage, records, clock.now())
  })
  if (seq !== null) bus.publish({ workspace, conversation: id, seq })
}

async function queue(
  conversation: StoredConversation,
  casePage: string,
  records: Records,
  now: Instant,
): Promise<number | null> {
  const {
    id,
    summary: { handover, lastSeq },
  } = conversation
  if (handover.state !== 'requested' && handover.state !== 'queued') return null
  if (handover.state === 'requested')
    await records.conversations.update(id, { handover: { ...handover, state: 'queued' } })

  const [people, playbook] = await together(records.people.list(), records.playbooks.currentRules())
  if (await assignWaiting(conversation, records, playbook, now)) return lastSeq
  const { present } = peopleNow(people, playbook.targets.businessHours, now)
  const overdue = now - (handover.since ?? now) >= PATIENCE_MS
  // Nobody sits before a mailbox waiting for somebody to come.
  if (leavesTheHouse(conversation)) return lastSeq
  if (present && !overdue) return handover.state === 'requested' ? tellPlace(conversation, records, now) : lastSeq
  return tellOnce(
    noticeId(conversation.id, handover),
    noticeText(playbook, present, conversation.language === 'en' ? 'en' : 'pl', casePage),
    conversation,
    records,
    now,
  )
}

/** Where others wait too, or the usual wait is known, the customer is told once, while people are there to come. */
async function tellPlace(conversation: StoredConversation, records: Records, now: Instant): Promise<number> {
  const {
    id,
    summary: { handover, lastSeq },
  } = conversation
  const { ahead, waits } = await records.conversations.waitingLine(id, (now - LATELY_MS) as Instant)
  const text = placeText(ahead, usualWait(waits), conversation.language === 'en' ? 'en' : 'pl')
  if (text === null) return lastSeq
  return tellOnce(derivedId('place-in-line', id, String(handover.since)) as MessageId, text, conversation, records, now)
}

/** One notice a handover, however often the watchdog looks. */
function noticeId(conversation: ConversationId, { since }: Handover): MessageId {
  return derivedId('nobody-there', conversation, String(since)) as MessageId
}

function noticeText({ targets }: PlaybookRules, present: boolean, locale: Locale, casePage: string): string {
  const hours = hoursInWords(targets.businessHours)[locale]
  if (locale === 'en') {
    return present
      ? `All consultants are busy. Your conversation is waiting for the first free one. We answer ${hours}. See where it stands: ${casePage}`
      : `No consultant is here at the moment. We have your message and will answer it; we are here ${hours}. See where your case stands: ${casePage}`
  }
  return present
    ? `Wszyscy konsultanci są teraz zajęci. Rozmowa czeka na pierwszą wolną osobę. Odpowiadamy: ${hours}. Stan sprawy: ${casePage}`
    : `Konsultanci są teraz nieobecni. Wiadomość do nas dotarła i na nią odpowiemy. Pracujemy: ${hours}. Stan sprawy: ${casePage}`
}

/** What stands under this id already is not said again. Gives the number of the newest message then. */
async function tellOnce(
  message: MessageId,
  text: string,
  { id, summary }: StoredConversation,
  records: Records,
  now: Instant,
): Promise<number> {
  const { message: told } = await records.conversations.append(id, {
    id: message,
    from: 'system',
    author: null,
    internal: false,
    at: now,
    delivery: 'delivered',
    sendAt: null,
    overrideReason: null,
    text,
  })
  return Math.max(summary.lastSeq, told.seq)
}
