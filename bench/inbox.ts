/**
 * The inbox and its search over many conversations, at the store, beside the smallest thing the same store can be asked:
 * reading one row by its key. Run: node bench/inbox.ts [conversations …]      default: 1000 100000
 * PostgreSQL is measured too where its server is installed.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { askedTerms } from '../core/conversation/conversation.ts'
import type { Instant, PersonId, WorkspaceId } from '../core/vocabulary/vocabulary.ts'
import { PGliteEngine } from '../server/adapters/store-sql/embedded/pglite-engine.ts'
import type { Engine } from '../server/adapters/store-sql/engine.ts'
import { openStoreOn } from '../server/adapters/store-sql/open-store-on.ts'
import { PgEngine } from '../server/adapters/store-sql/postgres/pg-engine.ts'
import { postgresPrograms, startScratchPostgres } from '../server/adapters/store-sql/testing/scratch-postgres.ts'
import { openLanguage } from '../server/compose-language.ts'
import type { ConversationQuery } from '../server/ports/conversations.ts'
import type { Language } from '../server/ports/language.ts'
import type { Store } from '../server/ports/store.ts'
import { newId, newWorkspace } from '../server/ports/testing/records.ts'
import { indexSearch } from '../server/workflows/index-search.ts'

const SIZES = process.argv.slice(2).map(Number)
const ROUNDS = 60
/** What people look for: a common word, a rare one, two at once, the beginning of one, a typing mistake, a name, a number. */
const ASKED = [
  'paczka',
  'gwarancja',
  'zwrot pieniędzy',
  'rekl',
  'relkamacja',
  'Kowalska',
  '600 100 777',
  'nieistniejące',
]

const language = await openLanguage()
for (const size of SIZES.length > 0 ? SIZES : [1_000, 100_000]) {
  const folder = mkdtempSync(join(tmpdir(), 'opiekun-bench-'))
  try {
    await measureEmbedded(folder, size)
    await measurePostgres(size)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureEmbedded(folder: string, size: number): Promise<void> {
  const engine = await PGliteEngine.open({ directory: join(folder, 'store'), image: null, syncs: true }, () => true)
  await measureOn(engine, `embedded, ${size}`, size, true)
}

async function measurePostgres(size: number): Promise<void> {
  const programs = postgresPrograms()
  if (programs === null) return console.log('PostgreSQL: no server installed, not measured')
  const server = await startScratchPostgres(programs)
  try {
    await measureOn(new PgEngine(server.createDatabase(), 4, () => {}), `PostgreSQL, ${size}`, size, false)
  } finally {
    await server.remove()
  }
}

async function measureOn(engine: Engine, name: string, size: number, isAlone: boolean): Promise<void> {
  const { store } = await openStoreOn(engine, { isAlone, beforeClose: async () => {}, afterClose: () => {} })
  const workspace = await newWorkspace(store)
  await fill(engine, workspace, size)
  await measure(name, store, workspace)
  await store.close()
}

/** Conversations of three messages each, most of them closed, made inside the database: through the ports it would take an hour. */
async function fill(engine: Engine, workspace: WorkspaceId, size: number): Promise<void> {
  const session = await engine.acquire()
  const names = "(array['Kowalska','Nowak','Wójcik','Kamińska','Zieliński','Mazur'])"
  const words =
    "(array['paczka nie dotarła','zwrot pieniędzy','reklamacja czajnika','gdzie faktura','zmiana adresu','dziękuję za pomoc','gwarancja','uszkodzona przesyłka'])"
  await session.script(`begin; set local role opiekun_keeper;
    insert into opiekun.customers (workspace, id, name) select '${workspace}', 'k' || n, 'Anna ' || ${names}[1 + n % 6] from generate_series(1, ${size}) n;
    insert into opiekun.conversations (workspace, id, customer, channel, status, demo, subject, last_text, last_from, last_at, last_seq, opened_at, handover_state, waiting_since, topic)
      select '${workspace}', lpad(to_hex(n), 8, '0') || '-0000-7000-8000-000000000000', 'k' || n, 'chat', case when n % 20 = 0 then 'open' else 'closed' end, false,
      'Sprawa', 'Ostatnie', 'customer', n * 1000, 3, n * 1000, case when n % 40 = 0 then 'queued' else 'none' end, case when n % 40 = 0 then n * 1000 end, 'complaint'
      from generate_series(1, ${size}) n;
    insert into opiekun.messages (workspace, conversation, seq, id, at, author, text, search_text, attachments, internal, delivery)
      select '${workspace}', lpad(to_hex(n), 8, '0') || '-0000-7000-8000-000000000000', s, n || '-' || s, n * 1000 + s, 'customer',
      'Dzień dobry, ' || case when n % 997 = 0 and s = 1 then ${words}[7] else ${words}[1 + (n * 7 + s * 3) % 6] end || '. Zamówienie ZP' || (n * 3 + s) || ', telefon 600 100 ' || lpad((n % 1000)::text, 3, '0'),
      '', '[]', false, 'delivered' from generate_series(1, ${size}) n, generate_series(1, 3) s;
    commit`)
  await session.script('analyze')
  engine.release(session, false)
}

async function measure(name: string, store: Store, workspace: WorkspaceId): Promise<void> {
  const begun = process.cpuUsage()
  const start = performance.now()
  let indexed = 0
  for (let told = 1; told > 0; indexed += told)
    told = await indexSearch([workspace], { store, language, pause: async () => {} }, 1_000)
  const { user, system } = process.cpuUsage(begun)
  console.log(
    `\n${name} conversations; told to the search in ${Math.round(performance.now() - start)} ms (${Math.round((user + system) / 1000)} ms of processor), ${indexed}`,
  )
  const floor = await timed(() => store.read(workspace, ({ people }) => people.load(newId<PersonId>())))
  report('floor: one row by its key', floor, floor)
  const list = (change: Partial<ConversationQuery>) => () =>
    store.read(workspace, ({ conversations }) =>
      conversations.list({ view: 'open', person: newId<PersonId>(), words: null, cursor: null, limit: 30, ...change }),
    )
  for (const view of ['open', 'waiting', 'closed', 'all'] as const)
    report(`inbox: ${view}`, await timed(list({ view })), floor)
  report(
    'inbox: closed, by topic and wait',
    await timed(list({ view: 'all', filter: { topic: 'complaint', waitingSince: 9e15 as Instant } })),
    floor,
  )
  report(
    'inbox: counts of the views',
    await timed(() => store.read(workspace, ({ conversations }) => conversations.countViews(newId<PersonId>()))),
    floor,
  )
  for (const words of ASKED) {
    const asked = askedTerms(words, (language satisfies Language).polish)
    const { items } = await list({ view: 'all', words: asked })()
    report(
      `search: ${words} (${items.length}${items.length === 30 ? '+' : ''})`,
      await timed(list({ view: 'all', words: asked })),
      floor,
    )
  }
}

async function timed(work: () => Promise<unknown>): Promise<readonly number[]> {
  for (let warm = 0; warm < 5; warm++) await work()
  const took: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    await work()
    took.push(performance.now() - start)
  }
  return took.toSorted((a, b) => a - b)
}

function report(what: string, took: readonly number[], floor: readonly number[]): void {
  const at = (sorted: readonly number[], share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0
  const shown = [0.5, 0.95].map((share) => `${at(took, share).toFixed(1)} ms`)
  console.log(
    `  ${what.padEnd(44)} p50 ${shown[0]?.padStart(9)}   p95 ${shown[1]?.padStart(9)}   ${(at(took, 0.5) / at(floor, 0.5)).toFixed(1)} × floor`,
  )
}
