import { type FixInForce, isInForce } from '../../core/fix/fix.ts'
import { type Case, contrastAt } from '../../core/problem/problem.ts'
import type { Count } from '../../core/statistics/statistics.ts'
import {
  type Exposed,
  hasReturned,
  nextState,
  regressionOf,
  type Sides,
  sidesOf,
  untouchedSidesOf,
  verifyFix as verify,
} from '../../core/verification/verification.ts'
import type { FixId, Instant, ProblemId, Share, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import type { Verdict } from '../ports/fixes.ts'
import type { Records, Store } from '../ports/store.ts'
import { SEARCHED_MS } from './find-problems.ts'

interface Ports {
  readonly store: Store
  readonly clock: Clock
}

/** Of the fixes that did nothing, at most one in twenty is ever called a success, and of those that hold one in twenty a relapse. */
const FALSE_YES = 0.05 as Share
const DAY_MS = 86_400_000
/** A halved rate is known within six weeks at an ordinary desk; what comes later finds less and less to be compared with. */
const PROOF_DAYS = 42
/** What was proven is watched for a season. */
const WATCH_DAYS = 90

/** Looks at the newest fix of every problem; afterwards each has a verdict of this moment and its problem the state that follows. */
export async function verifyFixes(workspace: WorkspaceId, ports: Ports): Promise<void> {
  const fixes = await ports.store.read(workspace, async (records) => {
    const gone = await takenBack(records)
    return (await records.fixes.list(null)).filter((fix): fix is FixInForce => isInForce(fix) && !gone.has(fix.id))
  })
  const newest = new Map<ProblemId, FixInForce>(fixes.map((fix) => [fix.problem, fix]))
  for (const fix of newest.values()) await verifyFix(workspace, fix, ports)
}

/** Fixes that were in force and are so no longer: what came after them tells nothing of them. */
async function takenBack({ trials }: Pick<Records, 'trials'>): Promise<ReadonlySet<FixId>> {
  const last = new Map((await trials.allSteps()).map(({ fix, step }) => [fix, step.step]))
  return new Set([...last].filter(([, step]) => step === 'taken-back').map(([fix]) => fix))
}

/** A verdict on one fix, kept with its moment; none before it is in force. */
export async function verifyFix(workspace: WorkspaceId, fix: FixInForce, { store, clock }: Ports): Promise<void> {
  const now = clock.now()
  if (fix.inForceSince > now) return
  const from = (fix.inForceSince - SEARCHED_MS) as Instant
  const { cases, verdicts } = await store.read(workspace, async ({ problems, fixes }) => ({
    cases: await problems.cases(from, now),
    verdicts: await fixes.verdicts(fix.id),
  }))
  const verdict = judge(fix, cases, verdicts, now)
  await store.transact(workspace, async ({ problems, fixes }) => {
    const current = await problems.load(fix.problem)
    // Somebody may have declared another fix meanwhile: then this one no longer says where the problem stands.
    const isNewest = (await fixes.list(fix.problem)).findLast(isInForce)?.id === fix.id
    await fixes.keepVerdict(fix.id, verdict)
    if (current !== null && isNewest)
      await problems.update(fix.problem, { state: nextState(current.state, verdict, verdict.returned) })
  })
}

function judge(fix: FixInForce, cases: readonly Case[], verdicts: readonly Verdict[], now: Instant): Verdict {
  const { inForceSince: change, claimedRatio } = fix
  const sides: Sides = { from: (change - SEARCHED_MS) as Instant, change, to: now, plannedDays: PROOF_DAYS }
  const seen = sidesOf(fix, cases, sides)
  const claim = { ratio: claimedRatio, falseYes: FALSE_YES }
  const verification = verify(seen, claim, untouchedSidesOf(fix, cases, sides), regressionIn(fix, cases, change))
  const provenAt = verdicts.find(({ answer }) => answer === 'yes')?.at
  const returned =
    verdicts.some((verdict) => verdict.returned) ||
    (provenAt !== undefined &&
      hasReturned(sidesOf(fix, cases, { from: change, change: provenAt, to: now, plannedDays: WATCH_DAYS }), FALSE_YES))
  const perDay = verification.after.exposures / Math.max(1, (now - change) / DAY_MS)
  const { moreExposures } = verification
  return {
    ...verification,
    at: now,
    all: { before: countOf(seen.before), after: countOf(seen.after) },
    returned,
    moreDays: moreExposures === null ? null : Math.ceil(moreExposures / perDay),
  }
}

/** The problem was found where its rate looked high: what falls back by itself is no doing of the fix. */
function regressionIn({ code, trait }: FixInForce, cases: readonly Case[], change: Instant): number {
  if (trait === null) return 1
  const contrast = contrastAt(
    trait,
    code,
    cases.filter(({ at }) => at < change),
  )
  return contrast === null ? 1 : regressionOf(contrast)
}

function countOf(side: readonly Exposed[]): Count {
  return { events: side.filter(({ mistaken }) => mistaken).length, exposures: side.length }
}
