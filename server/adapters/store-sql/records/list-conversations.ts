import { type Expression, sql } from 'kysely'
import type { ConversationId, CustomerId } from '../../../../core/vocabulary/vocabulary.ts'
import type { ConversationQuery, ConversationSummary } from '../../../ports/conversations.ts'
import type { Page } from '../../../ports/page.ts'
import { type SummaryRow, toSummary } from './conversation-rows.ts'
import { pageOf, readCursor } from './cursor.ts'
import { conditionsOf, isMentioned } from './inbox-conditions.ts'
import type { Scope } from './scope.ts'
import { searchIn } from './search.ts'
import { json } from './storable.ts'
import { VIEWS } from './views.ts'

/** Conversations that hold the words, the newest ones; of these a narrower view shows its own. */
const FOUND = { all: 200, narrowed: 1_000 } as const
const OF_CUSTOMER = 50

/** Views that are not read the newest first. */
const OWN_ORDER: Readonly<Partial<Record<ConversationQuery['view'], 'waiting_since' | 'snoozed_until'>>> = {
  waiting: 'waiting_since',
  snoozed: 'snoozed_until',
}

/** The rows of an inbox page, read in the order of the view's own index. */
export async function listConversations(scope: Scope, query: ConversationQuery): Promise<Page<ConversationSummary>> {
  const limit = Math.min(Math.max(query.limit, 1), 100)
  const column = query.order === 'priority' ? 'priority' : (OWN_ORDER[query.view] ?? 'last_at')
  const isOldestFirst = column === 'waiting_since' || column === 'snoozed_until'
  // Word by word as in its index.
  const key: Expression<unknown> =
    column === 'priority'
      ? sql`(floor(1000 * greatest(c.urgency, c.escalation_risk))::integer)`
      : sql.ref(`c.${column}`)
  const direction = isOldestFirst ? 'asc' : 'desc'

  let candidates = conversationsOf(scope).where(sql<boolean>`${sql.raw(VIEWS[query.view])}`)
  if (query.view === 'mine') candidates = candidates.where('c.assignee', '=', query.person)
  if (query.view === 'mentions') candidates = candidates.where(isMentioned(query.person))
  const conditions = conditionsOf(scope.workspace, query.filter ?? {})
  if (query.words !== null) {
    const isNarrowed = query.view !== 'all' || conditions.length > 0
    const found = await searchIn(scope).find(query.words, isNarrowed ? FOUND.narrowed : FOUND.all)
    if (found.length === 0) return { items: [], next: null }
    candidates = candidates.where(
      sql<boolean>`c.id = any (array(select jsonb_array_elements_text(${json(found)}::jsonb)))`,
    )
  }
  for (const condition of conditions) candidates = candidates.where(condition)
  if (query.cursor !== null) {
    const { key: value, id } = readCursor(query.cursor)
    candidates = candidates.where(
      sql<boolean>`(${key}, c.id) ${sql.raw(isOldestFirst ? '>' : '<')} (${value}::bigint, ${id})`,
    )
  }
  const ordered = candidates.orderBy(key, direction).orderBy('c.id', direction)
  const page = summaries(scope, ordered.limit(limit + 1))
    .orderBy(key, direction)
    .orderBy('c.id', direction)
    .limit(limit + 1)
  const rows = await inOneValue(scope, page)
  return pageOf(rows, limit, toSummary, (row) => ({
    key: column === 'priority' ? Math.floor(1000 * Math.max(row.urgency, row.escalation_risk)) : (row[column] ?? 0),
    id: row.id,
  }))
}

/** Other conversations of the customer, newest first. */
export async function listOfCustomer(
  scope: Scope,
  customer: CustomerId,
  except: ConversationId,
): Promise<readonly ConversationSummary[]> {
  const candidates = conversationsOf(scope).where('c.customer', '=', customer).where('c.id', '<>', except)
  const newest = candidates.orderBy('c.last_at', 'desc').orderBy('c.id', 'desc').limit(OF_CUSTOMER)
  const page = summaries(scope, newest).orderBy('c.last_at', 'desc').orderBy('c.id', 'desc')
  return (await inOneValue(scope, page)).map(toSummary)
}

/** As JSON: the embedded store hands one text to the server's thread far sooner than thirty rows of thirty cells. */
async function inOneValue({ db }: Scope, page: ReturnType<typeof summaries>): Promise<readonly SummaryRow[]> {
  const { rows } = await sql<{ page: readonly SummaryRow[] }>`
    select coalesce(json_agg(page), '[]') as page from (${page}) page`.execute(db)
  return rows[0]?.page ?? []
}

function conversationsOf({ db, workspace }: Scope) {
  return db.selectFrom('opiekun.conversations as c').selectAll('c').where('c.workspace', '=', workspace)
}

/** The names are joined after the page is cut, so that they cost one look-up a row shown. */
function summaries({ db }: Scope, candidates: ReturnType<typeof conversationsOf>) {
  return db
    .selectFrom(candidates.as('c'))
    .innerJoin('opiekun.customers as k', (join) =>
      join.onRef('k.workspace', '=', 'c.workspace').onRef('k.id', '=', 'c.customer'),
    )
    .leftJoin('opiekun.people as p', (join) =>
      join.onRef('p.workspace', '=', 'c.workspace').onRef('p.id', '=', 'c.assignee'),
    )
    .selectAll('c')
    .select(['k.name as customer_name', 'k.email as customer_email', 'p.name as assignee_name'])
}
