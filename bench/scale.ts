/**
 * The console's routes over a firm's whole history, as the console asks for them over HTTP, on both stores: inbox, search, an opened
 * conversation, every overview. Beside each: the same page as one bare SQL query of the same database, or the limit.
 * Run: node bench/scale.ts [embedded|postgres …] [conversations …]      default: both, 1000 100000 (1000000 takes a quarter of an hour a store)
 */

import { ERROR_CODES } from '../core/vocabulary/vocabulary.ts'
import type { Engine } from '../server/adapters/store-sql/engine.ts'
import { PgEngine } from '../server/adapters/store-sql/postgres/pg-engine.ts'
import { postgresPrograms, startScratchPostgres } from '../server/adapters/store-sql/testing/scratch-postgres.ts'
import { type Figure, median, ms, printFigures, quantile } from './figures.ts'
import { bare, fillFirm, openEmbedded } from './filled-firm.ts'
import { asOwner, type BenchFirm } from './firm.ts'
import { conversationId, type Filled, HISTORY_DAYS, personId } from './many.ts'
import { startOpiekun, temporaryFolder } from './processes.ts'

const DAY_MS = 86_400_000
const ROUNDS = Number(process.env['OPIEKUN_BENCH_ROUNDS'] ?? 40)
const LIMITS = { inbox: 150, search: 100, open: 100, overview: 300 } as const
/** What people look for: a common word, a rare one, two at once, the beginning of one, a typing mistake, a name, a number. */
const ASKED = ['paczka', 'gwarancja', 'zwrot pieniędzy', 'rekl', 'relkamacja', 'Kowalska', 'ZP100777', 'nieistniejące']

/** What else a manager opens. */
const PAGES = [
  'surges',
  'mistakes',
  'mistakes?state=contested',
  'problems',
  'recalls',
  'service-findings',
  'changes',
  'activity',
  'articles',
  'article-proposals',
  'knowledge/unanswered',
  'evaluation',
  'orders?words=ZP100777',
  'reminders',
  'people',
  'people-skills',
]

const stores = process.argv.slice(2).filter((one) => one === 'embedded' || one === 'postgres')
const sizes = process.argv.slice(2).map(Number).filter(Number.isFinite)
const firstInbox = new Map<string, number>()
for (const store of stores.length > 0 ? stores : ['embedded', 'postgres'])
  for (const size of sizes.length > 0 ? sizes : [1_000, 100_000])
    await (store === 'embedded' ? measureEmbedded(size) : measurePostgres(size))

async function measureEmbedded(size: number): Promise<void> {
  const folder = temporaryFolder()
  const data = `${folder.path}/data`
  try {
    await measure('embedded', size, data, {}, openEmbedded(data))
  } finally {
    folder.remove()
  }
}

async function measurePostgres(size: number): Promise<void> {
  const programs = postgresPrograms()
  if (programs === null) return console.log('PostgreSQL: no server installed, not measured')
  const [server, folder] = [await startScratchPostgres(programs), temporaryFolder()]
  try {
    const url = server.createDatabase()
    const env = { OPIEKUN_DATABASE_URL: url }
    await measure('PostgreSQL', size, `${folder.path}/data`, env, async () => new PgEngine(url, 2, () => {}))
  } finally {
    await server.remove()
    folder.remove()
  }
}

async function measure(
  store: string,
  size: number,
  data: string,
  env: NodeJS.ProcessEnv,
  open: () => Promise<Engine>,
): Promise<void> {
  console.log(`\n${store}`)
  let floor: readonly number[] = []
  const { firm, filled } = await fillFirm(data, env, open, size, async (engine, workspace) => {
    floor = await timed(() => firstPage(engine, workspace))
  })
  const server = await startOpiekun(data, env)
  try {
    await measureRoutes(`${store}, ${size}`, { ...firm, url: server.url }, size, filled, floor)
  } finally {
    await server.stop()
  }
}

/** The floor: the page's rows as one query of the same database, without names, filters, or the way there. */
function firstPage(engine: Engine, workspace: string) {
  return bare(
    engine,
    `select * from opiekun.conversations c where workspace = '${workspace}' and status <> 'closed' and snoozed_until is null and part_of is null
    order by last_at desc, id desc limit 30`,
  )
}

async function measureRoutes(
  title: string,
  firm: BenchFirm,
  size: number,
  { until, long }: Filled,
  floor: readonly number[],
): Promise<void> {
  const figures: Figure[] = [figure('floor: the first page as a bare query', floor, null, floor)]
  const route = async (what: string, path: string, limit: number): Promise<readonly number[]> => {
    const took = await timed(() => asOwner(firm, 'GET', `/api/v1/${path}`))
    figures.push(figure(what, took, limit, floor))
    return took
  }
  const page = 'conversations?limit=30'
  const inbox = await route('inbox: open', `${page}&view=open`, LIMITS.inbox)
  for (const view of ['waiting', 'mine', 'unassigned', 'assistant', 'snoozed', 'mentions', 'closed', 'all'])
    await route(`inbox: ${view}`, `${page}&view=${view}`, LIMITS.inbox)
  for (const filter of [
    'order=priority&view=open',
    'view=all&topic=complaint&status=closed',
    'view=all&channel=form',
    'view=closed&urgent=yes',
    'view=all&complaint=yes',
    `view=all&holder=${personId(40)}`,
    `view=closed&holder=${personId(3)}&channel=email`,
    'view=all&holder=nobody&urgent=yes&channel=form',
    'view=open&waiting=100000',
  ])
    await route(`inbox: ${filter.replaceAll('&', ', ')}`, `${page}&${filter}`, LIMITS.inbox)
  await route('inbox: counts of the views', 'conversation-counts', LIMITS.inbox)
  await route('promises: counts', 'promise-counts', LIMITS.inbox)
  for (const words of ASKED)
    await route(`search: ${words}`, `${page}&view=all&words=${encodeURIComponent(words)}`, LIMITS.search)
  await route('search: zwrot, open ones', `${page}&view=open&words=zwrot`, LIMITS.search)
  let nth = 0
  const opened = await timed(() =>
    asOwner(firm, 'GET', `/api/v1/conversations/${conversationId(size - 1 - (nth++ % 200))}`),
  )
  figures.push(figure('a conversation opened', opened, LIMITS.open, floor))
  await route('a conversation of 500 messages opened', `conversations/${long}`, LIMITS.open)
  printFigures(`${title} conversations: inbox and search`, figures.splice(0))

  const days = (back: number) => {
    const at = (time: number) => encodeURIComponent(new Date(time).toISOString())
    return `from=${at(until - back * DAY_MS)}&to=${at(until + DAY_MS)}`
  }
  for (const back of [28, 90, HISTORY_DAYS - 1]) {
    for (const [what, path] of [
      ['overview', 'dashboard'],
      ['guard', 'dashboard/guard'],
      ['promises', 'dashboard/promises'],
      ['error map', 'dashboard/error-map'],
      ['domino', 'dashboard/domino'],
      ['drafts judged', 'assistant/drafts'],
      ['what came of the assistant', 'assistant/outcomes'],
      ['how the team answers', 'dashboard/practice'],
    ] as const)
      await route(`${what}, ${back} days`, `${path}?${days(back)}`, LIMITS.overview)
  }
  await route('weekly report', `report?${days(7).split('&to')[0]}`, LIMITS.overview)
  await route('topics', 'assistant/topics', LIMITS.overview)
  await route('mistakes of one kind, gravest', `mistakes?code=${ERROR_CODES[3]}&minSeverity=4`, LIMITS.overview)
  for (const view of ['today', 'overdue', 'open', 'kept', 'broken'])
    await route(`promises: ${view}`, `promises?view=${view}`, LIMITS.overview)
  for (const words of ['kowalska', 'klient777'])
    await route(`customers: ${words}`, `customers?words=${words}`, LIMITS.overview)
  for (const path of PAGES) await route(path, path, LIMITS.overview)
  printFigures(`${title} conversations: overviews`, figures)

  const store = title.split(',')[0] ?? title
  const first = firstInbox.get(store)
  if (first === undefined) firstInbox.set(store, median(inbox))
  else
    console.log(
      `\n${store}: inbox p50 at ${size} is ${(median(inbox) / first).toFixed(2)} of the first size’s, at most 1.5`,
    )
}

function figure(what: string, took: readonly number[], limit: number | null, floor: readonly number[]): Figure {
  const p95 = quantile(took, 0.95)
  return {
    what,
    reached: `${ms(median(took))} / ${ms(p95)}`,
    beside: limit === null ? '' : `limit ${limit} ms; ${(median(took) / median(floor)).toFixed(0)} × floor`,
    holds: limit === null ? null : p95 <= limit,
  }
}

/** What is already far over its limit is asked for less often. */
async function timed(work: () => Promise<unknown>): Promise<readonly number[]> {
  for (let warm = 0; warm < 3; warm += 1) await work()
  const took: number[] = []
  const until = performance.now() + 15_000
  for (let round = 0; round < ROUNDS && (round < 3 || performance.now() < until); round += 1) {
    const start = performance.now()
    await work()
    took.push(performance.now() - start)
  }
  return took
}
