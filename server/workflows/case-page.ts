import { timingSafeEqual } from 'node:crypto'
import { afterBusinessMinutes } from '../../core/audit/audit.ts'
import { type CaseStanding, caseStanding, usualWait } from '../../core/conversation/conversation.ts'
import type { ConversationId, DurationMs, Instant, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { KeptComplaint } from '../ports/complaints.ts'
import type { StoredConversation, StoredMessage } from '../ports/conversations.ts'
import type { Workspace } from '../ports/directory.ts'
import type { PlaybookRules } from '../ports/playbooks.ts'
import type { StoredPromise } from '../ports/promises.ts'
import type { Secrets } from '../ports/secrets.ts'
import type { Store } from '../ports/store.ts'
import { loadMatter } from './matter.ts'

export interface Ports {
  readonly store: Store
  readonly secrets: Secrets
  /** How browsers reach this installation, without a slash at the end. */
  readonly publicUrl: string
}

/** Under which the pages stand: `/sprawa/<the firm's public key>/<the case's own word>`. */
export const CASE_PATH = '/sprawa'

/** So long after its end a case can still be looked at: whoever finds an old letter later learns nothing. */
const SHOWN_AFTER_END_MS = (90 * 86_400_000) as DurationMs

/** Looked back so far for what is usual now. */
export const LATELY_MS = (14 * 86_400_000) as DurationMs

/** 22 characters of six bits: nobody guesses 132 bits. */
const MARK_LENGTH = 22
const TOKEN = /^([\w-]{22})([\w-]{22})$/

/** What the customer is told of their case; nothing of it is known only to the firm. */
export interface CaseView {
  readonly firm: Workspace
  readonly standing: CaseStanding
  readonly conversation: Pick<StoredConversation, 'channel' | 'openedAt' | 'summary'>
  /** First name of whoever holds it; null = nobody yet. */
  readonly holder: string | null
  /** What the firm wrote last, where the next step is the customer's. */
  readonly asked: string | null
  readonly complaints: readonly KeptComplaint[]
  /** Open ones, the nearest first. */
  readonly promises: readonly Pick<StoredPromise, 'quote' | 'madeAt' | 'dueAt'>[]
  readonly targets: PlaybookRules['targets']
  /** In the queue: how many wait longer, and how long it usually takes; null = it does not wait for a person. */
  readonly line: { readonly ahead: number; readonly usual: DurationMs | null } | null
}

/** Where the customer of a conversation can look at any time, without signing in. The address is the same each time and kept nowhere. */
export function caseAddress(
  { id: workspace, widgetKey }: Pick<Workspace, 'id' | 'widgetKey'>,
  conversation: ConversationId,
  { secrets, publicUrl }: Pick<Ports, 'secrets' | 'publicUrl'>,
): string {
  const id = Buffer.from(conversation.replaceAll('-', ''), 'hex').toString('base64url')
  return `${publicUrl}${CASE_PATH}/${widgetKey}/${id}${markOf(workspace, conversation, secrets)}`
}

/** As `caseAddress`, where only the firm's id is at hand. */
export type FindCasePage = (workspace: WorkspaceId, conversation: ConversationId) => Promise<string>

/** Firms keep their key for ever, so it is looked up once. */
export function makeFindCasePage(ports: Ports): FindCasePage {
  const keys = new Map<WorkspaceId, string>()
  return async (workspace, conversation) => {
    if (!keys.has(workspace))
      for (const { id, widgetKey } of await ports.store.directory.workspaces()) keys.set(id, widgetKey)
    const widgetKey = keys.get(workspace)
    if (widgetKey === undefined) throw new Error(`workspace ${workspace} is not in the directory`)
    return caseAddress({ id: workspace, widgetKey }, conversation, ports)
  }
}

/** null: no such firm or case, an address that somebody made up, or a case that ended long ago. */
export async function openCase(
  widgetKey: string,
  token: string,
  now: Instant,
  { store, secrets }: Omit<Ports, 'publicUrl'>,
): Promise<CaseView | null> {
  const [, id = '', mark = ''] = TOKEN.exec(token) ?? []
  const firm = await store.directory.workspaceOfWidgetKey(widgetKey)
  if (firm === null || mark === '') return null
  const conversation = uuidOf(id)
  if (!timingSafeEqual(Buffer.from(mark), Buffer.from(markOf(firm.id, conversation, secrets)))) return null
  return store.read(firm.id, async (records) => {
    const asked = await loadMatter(conversation, records)
    // A conversation that was joined to another goes on there.
    const matter = asked?.summary.partOf == null ? asked : await loadMatter(asked.summary.partOf, records)
    if (matter === null || (matter.closedAt !== null && now - matter.closedAt > SHOWN_AFTER_END_MS)) return null
    const { closedAt, openedAt, summary } = matter
    const last = matter.messages.findLast(reachesCustomer) ?? null
    const promises = (await records.promises.ofConversation(matter.id)).filter(({ state }) => state === 'open')
    const standing = caseStanding({
      closedAt: matter.status === 'closed' ? closedAt : null,
      openedAt,
      handover: summary.handover,
      hasHolder: summary.assignee !== null,
      waitingSince: summary.waitingSince,
      owesPromise: promises.length > 0,
      last,
    })
    const complaints = await records.complaints.ofConversation(matter.id)
    const { targets } = await records.playbooks.currentRules()
    const line = await records.conversations.waitingLine(matter.id, (now - LATELY_MS) as Instant)
    return {
      firm,
      standing,
      conversation: { channel: matter.channel, openedAt, summary },
      holder: summary.assignee?.name.split(' ')[0] ?? null,
      asked: standing.stage === 'awaits-customer' ? (last?.text ?? null) : null,
      complaints,
      promises: promises.toSorted((one, other) => one.dueAt - other.dueAt),
      targets,
      line:
        standing.stage === 'awaits-person' && isOpen(targets, now)
          ? { ahead: line.ahead, usual: usualWait(line.waits) }
          : null,
    }
  })
}

/** Outside the hours nobody comes soon, however short the line; the page tells the hours. */
function isOpen({ businessHours }: PlaybookRules['targets'], now: Instant): boolean {
  return afterBusinessMinutes(now, 0, businessHours) === now
}

function reachesCustomer({ internal, delivery }: StoredMessage): boolean {
  return !internal && delivery !== 'held' && delivery !== 'undone' && delivery !== 'failed'
}

function markOf(workspace: WorkspaceId, conversation: ConversationId, secrets: Secrets): string {
  return secrets.sign(workspace, 'case page', conversation).slice(0, MARK_LENGTH)
}

/** 16 bytes in base64url, as a UUID is written. */
function uuidOf(id: string): ConversationId {
  const hex = Buffer.from(id, 'base64url').toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  ) as ConversationId
}
