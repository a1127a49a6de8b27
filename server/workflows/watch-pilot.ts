import {
  DEFAULT_GATE,
  decidePilot,
  type PilotDecision,
  type PilotWatch,
  pilotEffect,
  startPilotWatch,
  usualRate,
  watchChosen,
  watchPilot as watchOne,
} from '../../core/pilot/pilot.ts'
import { isUnderPilot, type PilotInForce } from '../../core/playbook/playbook.ts'
import { had, type ProblemKind } from '../../core/problem/problem.ts'
import { type FixStep, shareAt, widen } from '../../core/rollout/rollout.ts'
import type { RateRatio } from '../../core/statistics/statistics.ts'
import type { CustomerId, Instant, Severity, Share, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import type { Records, Store } from '../ports/store.ts'
import type { Exposure } from '../ports/trials.ts'
import { SEARCHED_MS } from './find-problems.ts'
import { loadOnItsWay, type OnItsWay } from './fix-on-its-way.ts'
import { noticeOfRetreat } from './notice-of-retreat.ts'
import { publishPlaybook } from './publish-change.ts'
import { giveToAll } from './roll-out.ts'
import { retreat } from './run-pilot.ts'

interface Ports {
  readonly store: Store
  readonly clock: Clock
}

/** From here on a mistake harms: a missing form of address is no reason to withdraw a change. */
const HARMS_FROM: Severity = 2
const DAY_MS = 86_400_000
/** Of the chosen customers' own earlier conversations; fewer know no rate. */
const ENOUGH_BEFORE = 20

/** How a pilot goes. */
export interface PilotState {
  readonly watch: PilotWatch
  readonly decision: PilotDecision
  /** The pilot's rate of the target mistake over the others'; null where either was never exposed. */
  readonly effect: RateRatio | null
  /** Days until it should be known, at the pace so far; null = not in sight. */
  readonly moreDays: number | null
}

/**
 * Looks at the running pilot, if there is one: harm withdraws it at once and is told to who answers for it; a gradual rollout takes in more
 * customers by itself while there is none. Run after every audit and every day; looking often costs nothing.
 */
export async function watchPilot(workspace: WorkspaceId, { store, clock }: Ports): Promise<void> {
  const isRunning = await store.read(workspace, async ({ playbooks }) => (await playbooks.currentRules()).pilot)
  if (isRunning === undefined) return
  await store.transact(workspace, async (records) => {
    const { pilot } = await records.playbooks.currentRules()
    if (pilot === undefined) return
    const at = clock.now()
    const onItsWay = await loadOnItsWay(pilot.fix, null, records)
    const { decision } = await followPilot(onItsWay, pilot, at, records)
    if (decision.kind !== 'retreat') return goOn(onItsWay, pilot, at, records)
    await retreat(onItsWay, { because: decision.because, why: '', by: null, at }, records)
    await noticeOfRetreat(onItsWay.fix, decision.because, records)
  })
}

/** The running pilot as far as audits have seen it. */
export async function followPilot(
  { fix, steps }: Pick<OnItsWay, 'fix' | 'steps'>,
  pilot: PilotInForce,
  now: Instant,
  { trials }: Pick<Records, 'trials'>,
): Promise<PilotState> {
  const seen = firstOfEach(await trials.exposures(pilot.since, now))
  if (pilot.group.kind === 'share') return judge(fix, steps, pilot, seen, now)
  const before = await trials.exposures((pilot.since - SEARCHED_MS) as Instant, pilot.since)
  return judgeChosen(fix, pilot.group.customers, before, seen)
}

/** One angry customer is one piece of evidence: the lot was drawn between customers. */
function firstOfEach(exposures: readonly Exposure[]): readonly Exposure[] {
  const seen = new Set<CustomerId>()
  return exposures.filter(({ customer }) => !seen.has(customer) && seen.add(customer))
}

function judge(
  kind: ProblemKind,
  steps: readonly FixStep[],
  { group, since }: PilotInForce,
  exposures: readonly Exposure[],
  now: Instant,
): PilotState {
  let watch = startPilotWatch()
  let share = shareAt(steps, now) ?? (1 as Share)
  for (const exposure of exposures) {
    const then = shareAt(steps, exposure.openedAt)
    if (then === null || group.kind !== 'share') continue
    share = then
    const seen = {
      underPilot: isUnderPilot(exposure.customer, { ...group, share }),
      target: had(kind, exposure),
      hurt: isHurt(exposure),
      rating: exposure.rating,
    }
    watch = watchOne(watch, seen, share)
  }
  const decision = decidePilot(watch, DEFAULT_GATE, share)
  return { watch, decision, effect: pilotEffect(watch), moreDays: daysFor(decision, watch, now - since) }
}

/** Against what these customers had before; where they wrote too little for that, against what everybody had. */
function judgeChosen(
  kind: ProblemKind,
  customers: readonly CustomerId[],
  before: readonly Exposure[],
  exposures: readonly Exposure[],
): PilotState {
  const chosen = new Set(customers)
  const own = before.filter(({ customer }) => chosen.has(customer))
  const reference = own.length >= ENOUGH_BEFORE ? own : before
  const usual = usualRate({ hurt: reference.filter(isHurt).length, conversations: reference.length })
  let watch = startPilotWatch()
  for (const exposure of exposures) {
    if (!chosen.has(exposure.customer)) continue
    const { rating } = exposure
    watch = watchChosen(watch, { underPilot: true, target: had(kind, exposure), hurt: isHurt(exposure), rating }, usual)
  }
  return { watch, decision: decidePilot(watch, DEFAULT_GATE, 1 as Share), effect: null, moreDays: null }
}

function isHurt({ mistakes }: Exposure): boolean {
  return mistakes.some(({ severity }) => severity >= HARMS_FROM)
}

function daysFor(decision: PilotDecision, { pilot, rest }: PilotWatch, ranMs: number): number | null {
  if (decision.kind !== 'wait') return 0
  const exposures = pilot.hurt.exposures + rest.hurt.exposures
  if (decision.moreExposures === null || exposures === 0) return null
  return Math.max(1, Math.ceil((decision.moreExposures * ranMs) / exposures / DAY_MS))
}

async function goOn(onItsWay: OnItsWay, { group }: PilotInForce, at: Instant, records: Records): Promise<void> {
  const { fix, steps, playbook } = onItsWay
  const started = steps.findLast((step) => step.step === 'pilot-started')
  const last = steps.at(-1)
  if (started?.step !== 'pilot-started' || started.mode !== 'gradual' || last === undefined) return
  if (playbook.pilot === undefined || group.kind !== 'share' || playbook.frozen === true) return
  const next = widen(group.share, last.at, at)
  if (next.kind === 'all') return giveToAll(onItsWay, null, at, records)
  if (next.kind === 'wait') return
  const pilot = { ...playbook.pilot, group: { ...group, share: next.share } }
  const version = await publishPlaybook(records, { ...playbook, pilot }, { by: null, why: 'pilot-widen', at })
  await records.trials.addStep(fix.id, { at, by: null, step: 'pilot-widened', version, share: next.share })
}
