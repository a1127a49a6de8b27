import { setImmediate as nextTurn } from 'node:timers/promises'
import { isInForce } from '../../core/fix/fix.ts'
import type {
  ArticleId,
  FixId,
  Instant,
  PersonId,
  ProblemId,
  ReplayId,
  WorkspaceId,
} from '../../core/vocabulary/vocabulary.ts'
import type { Language } from '../ports/language.ts'
import type { Random } from '../ports/random.ts'
import type { Store } from '../ports/store.ts'
import { saveArticle } from '../workflows/change-playbook.ts'
import { derivedId } from '../workflows/derived-id.ts'
import { makeDesks } from '../workflows/desks.ts'
import { proposeFix } from '../workflows/propose-fix.ts'
import { runReplay } from '../workflows/replay-fix.ts'
import { startPilot } from '../workflows/run-pilot.ts'
import { verifyFix } from '../workflows/verify-fixes.ts'
import { watchPilot } from '../workflows/watch-pilot.ts'

const DAY_MS = 86_400_000
const GIFT_CARD = 'karta-podarunkowa' as ArticleId
/** The article lacked where to enter the code since it was written; on day 40 everybody had it. See `PLANTED.md`, p05. */
const LACKED_SINCE = 90
const LACKED = /\*\*Jak użyć:\*\*[^\n]*\n\n/
const PROPOSED = 51
const PILOTED = 49
/** The days on which the gradual rollout took in more customers, the last one all of them. */
const LOOKED_AT = [46, 43, 40]
/** A quick look at the past: whoever tries the shop out waits for it. */
const REACH = { own: 20, others: 40, golden: 30 }

interface Ports {
  readonly store: Store
  readonly language: Language
  readonly random: Random
}

/**
 * Completes the article on gift cards on the way that every fix goes: proposed, tried on the past, given to ever more customers, then to all.
 * Each step is taken by the product's own workflows on its day; nothing of what they found is invented.
 */
export async function walkGiftCardFix(
  workspace: WorkspaceId,
  problem: ProblemId,
  owner: PersonId,
  now: Instant,
  { store, language, random }: Ports,
): Promise<void> {
  let today = now
  const clock = { now: () => today }
  const on = (daysAgo: number) => {
    today = (now - daysAgo * DAY_MS) as Instant
  }
  const ports = { store, language, random, clock, desks: makeDesks(language), pause: () => nextTurn() }
  const whole = await store.read(workspace, ({ articles }) => articles.load(GIFT_CARD))
  if (whole === null) throw new Error('the shop has no article on gift cards')
  const { version, ...article } = whole
  const { title, text } = article

  on(LACKED_SINCE)
  await saveArticle({ workspace, by: owner }, { ...article, text: text.replace(LACKED, '') }, version, ports)

  on(PROPOSED)
  const proposal = {
    problem,
    candidate: { kind: 'article', article: GIFT_CARD, title, text },
    change: 'Artykuł „Karta podarunkowa” mówi, w które pole koszyka wpisać kod.',
    claimedRatio: 0.5,
    alternatives:
      'Kierowanie pytań o karty od razu do człowieka. Odrzucone: odpowiedź jest prosta, tylko jej brakowało.',
    owner,
    declaredBy: owner,
  } as const
  const named = { uuid: () => derivedId('demo', 'gift-card-fix'), secret: random.secret }
  const fix = await proposeFix(workspace, proposal, { ...ports, random: named })
  await tryOnThePast(workspace, fix, owner, ports)

  on(PILOTED)
  await startPilot(workspace, fix, { kind: 'gradual' }, owner, ports)
  for (const day of LOOKED_AT) {
    on(day)
    await watchPilot(workspace, ports)
  }
  on(0)
  const inForce = await store.read(workspace, ({ fixes }) => fixes.load(fix))
  if (inForce !== null && isInForce(inForce)) await verifyFix(workspace, inForce, ports)
}

/** Without the queue, which would run it on another day. */
async function tryOnThePast(
  workspace: WorkspaceId,
  fix: FixId,
  by: PersonId,
  ports: Parameters<typeof runReplay>[2] & { readonly random: Random },
): Promise<void> {
  const id = ports.random.uuid() as ReplayId
  await ports.store.transact(workspace, ({ trials }) =>
    trials.askReplay({ id, fix, askedAt: ports.clock.now(), askedBy: by }),
  )
  await runReplay(workspace, id, ports, REACH)
}
