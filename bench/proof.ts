/** Whether the proof of a fix deserves its name: simulated firms, where what is true is known. Not a matter of time, so any machine gives the same. */
import { measureErrorRate } from '../core/measure/measure.ts'
import { DEFAULT_GATE, decidePilot, startPilotWatch, watchPilot } from '../core/pilot/pilot.ts'
import { type Case, contrastAt, findProblems, kindOf } from '../core/problem/problem.ts'
import { compareRates } from '../core/statistics/statistics.ts'
import {
  type BeforeAfter,
  type Exposed,
  hasReturned,
  regressionOf,
  sidesOf,
  untouchedSidesOf,
  verifyFix,
} from '../core/verification/verification.ts'
import type { ConversationId, CustomerId, Grosze, Instant, MistakeId, Share } from '../core/vocabulary/vocabulary.ts'
import { randomFrom } from '../training/numeric/random.ts'
import { type Figure, median, printFigures } from './figures.ts'

const WEEKLY = 200
const WEEKS_BEFORE = 13
const WEEKS_WATCHED = 8
const WEEK_MS = 7 * 86_400_000
const claim = { ratio: 0.5, falseYes: 0.05 as Share }
const share = 0.2 as Share
const per100 = (rate: number) => Math.round(1_000 * rate) / 10
const percent = (part: number) => `${(100 * part).toFixed(1)} %`

function conversations(next: () => number, n: number, rate: number): Exposed[] {
  return Array.from({ length: n }, () => ({ stratum: next() < 0.6 ? 'chat' : 'email', mistaken: next() < rate }))
}

/** Thirteen weeks before a fix and some after it. Each conversation is one look, which is more often than any day. */
function firm(seed: number, before: number, after: number, weeks: number): BeforeAfter {
  const next = randomFrom(seed)
  return {
    before: conversations(next, WEEKLY * WEEKS_BEFORE, before),
    after: conversations(next, WEEKLY * weeks, after),
    planned: WEEKLY * WEEKS_WATCHED,
  }
}

function shareOf(runs: number, holds: (seed: number) => boolean): number {
  let count = 0
  for (let seed = 1; seed <= runs; seed += 1) if (holds(seed)) count += 1
  return count / runs
}

const said = (answer: string, before: number, after: number, weeks: number) => (seed: number) =>
  verifyFix(firm(seed, before, after, weeks), claim).answer === answer

/** Customers under the pilot until it ended; null when it never did. */
function pilot(seed: number, rates: { target: [number, number]; hurt: [number, number] }, most: number) {
  const next = randomFrom(seed)
  let watch = startPilotWatch()
  while (watch.pilot.hurt.exposures < most) {
    const underPilot = next() < share
    const side = underPilot ? 1 : 0
    const seen = { underPilot, target: next() < rates.target[side], hurt: next() < rates.hurt[side], rating: null }
    watch = watchPilot(watch, seen, share)
    const { kind } = decidePilot(watch, DEFAULT_GATE, share)
    if (kind !== 'wait') return { kind, exposures: watch.pilot.hurt.exposures }
  }
  return null
}

const figures: Figure[] = []
const show = (what: string, reached: string, beside: string, holds: boolean) =>
  figures.push({ what, reached, beside, holds })

const falseYes = shareOf(10_000, said('yes', 0.08, 0.08, WEEKS_WATCHED))
show(
  '“it worked” said of 10,000 fixes that did nothing, looking all the time',
  percent(falseYes),
  'limit 5 %',
  falseYes <= 0.05,
)

for (const rate of [0.05, 0.08, 0.14]) {
  const power = shareOf(1_000, said('yes', rate, rate / 2, 6))
  const what = `a halved rate found within 6 weeks of ${WEEKLY} (${per100(rate)} → ${per100(rate / 2)} per 100)`
  show(what, percent(power), 'at least 80 %', power >= 0.8)
}

const falseReturn = shareOf(2_000, (seed) => hasReturned(firm(seed, 0.04, 0.04, WEEKS_WATCHED), 0.05 as Share))
show('“it came back” said of 2,000 fixes that hold', percent(falseReturn), 'limit 5 %', falseReturn <= 0.05)

for (const rate of [0.08, 0.14, 0.3]) {
  const stopped = Array.from({ length: 1_000 }, (_, seed) =>
    pilot(seed + 1, { target: [rate / 2, rate / 2], hurt: [rate, 2 * rate] }, 2_000),
  )
  const exposures = median(stopped.map((end) => (end?.kind === 'retreat' ? end.exposures : Number.POSITIVE_INFINITY)))
  const what = `pilot customers until a doubled rate stops it, median (${per100(rate)} → ${per100(2 * rate)} per 100)`
  show(what, String(exposures), 'at most 60', exposures <= 60)
}
const falseStop = shareOf(
  2_000,
  (seed) => pilot(seed, { target: [0.08, 0.08], hurt: [0.14, 0.14] }, 600)?.kind === 'retreat',
)
show('harmless pilots of 600 customers that were stopped', percent(falseStop), 'limit 5 %', falseStop <= 0.05)

// What any test can do that may be looked at all the time: Wald's bound, the old rate being known to the digit.
const evidenceEach = 0.16 * Math.log(2) + 0.84 * Math.log(0.84 / 0.92)
const soonest = Math.round(Math.log(1 / DEFAULT_GATE.falseStop) / evidenceEach)
show(
  'the same at 8 per 100, as soon as any such test can on average (Wald 1945)',
  String(soonest),
  'at most 60',
  soonest <= 60,
)

/** A found problem and a change of nothing: a place is only found where its rate looks high. */
function foundAndLeft(seed: number): readonly { readonly answer: string; readonly seems: number }[] {
  const next = randomFrom(seed)
  const topics = Array.from({ length: 20 }, () => 0.05 * Math.exp(0.5 * normal(next)))
  const cases = Array.from({ length: WEEKLY * (WEEKS_BEFORE + WEEKS_WATCHED) }, (_, n): Case => {
    const topic = Math.floor(next() * topics.length)
    const isBad = next() < (topics[topic] ?? 0)
    const mistake = { id: `m${n}` as MistakeId, code: 'no-apology', stage: 'answer', cost: 1 as Grosze } as const
    return {
      conversation: `c${n}` as ConversationId,
      customer: `k${n}` as CustomerId,
      at: ((n * WEEK_MS) / WEEKLY) as Instant,
      traits: [{ name: 'topic', value: `t${topic}` }],
      mistakes: isBad ? [mistake] : [],
    }
  })
  const change = (WEEKS_BEFORE * WEEK_MS) as Instant
  const before = cases.filter(({ at }) => at < change)
  const sides = { from: 0 as Instant, change, to: Number.MAX_SAFE_INTEGER as Instant, plannedDays: 42 }
  return findProblems(before).flatMap((problem) => {
    const kind = kindOf(problem)
    const contrast = kind.trait && contrastAt(kind.trait, kind.code, before)
    if (contrast === null) return []
    const regression = regressionOf(contrast)
    const { answer, effect } = verifyFix(
      sidesOf(kind, cases, sides),
      claim,
      untouchedSidesOf(kind, cases, sides),
      regression,
    )
    return effect?.ratio == null ? [] : [{ answer, seems: effect.ratio / regression }]
  })
}

/** @source Box & Muller, Ann. Math. Statist. 29 (1958) */
function normal(next: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
}

const left = Array.from({ length: 150 }, (_, seed) => foundAndLeft(seed + 1)).flat()
const fooled = left.filter(({ answer }) => answer === 'yes').length / left.length
show(
  `“it worked” said of found problems that nothing was done about (n ${left.length})`,
  percent(fooled),
  'limit 5 %',
  fooled <= 0.05,
)
const seems = median(left.map((one) => one.seems))
show(
  'how many times their old rate they seem to have, beyond regression to the mean',
  seems.toFixed(2),
  '0.9–1.1',
  seems >= 0.9 && seems <= 1.1,
)

for (const [least, most] of [
  [3, 8],
  [15, 25],
  [70, 90],
] as const) {
  const covered = shareOf(4_000, (seed) => {
    const next = randomFrom(seed)
    // Firms differ: at one single rate the discreteness of a count alone moves any interval's coverage by some points.
    const expected = least + (most - least) * next()
    const mistakes = conversations(next, 1_000, expected / 1_000).filter(({ mistaken }) => mistaken).length
    const { low, high } = measureErrorRate({ conversations: 1_000, mistakes, squares: mistakes })
    return low !== null && low <= expected / 10 && expected / 10 <= high
  })
  show(
    `errors per 100: intervals that hold the truth (${least}–${most} mistakes expected)`,
    percent(covered),
    '93–97 %',
    covered >= 0.93 && covered <= 0.97,
  )
}
const covered = shareOf(4_000, (seed) => {
  const next = randomFrom(seed)
  const count = (n: number, rate: number) => ({
    events: conversations(next, n, rate).filter(({ mistaken }) => mistaken).length,
    exposures: n,
  })
  const found = compareRates(count(1_000, 0.08), count(600, 0.04))
  return found !== null && found.low <= 0.5 && 0.5 <= (found.high ?? Number.POSITIVE_INFINITY)
})
show('before and after: intervals that hold the truth', percent(covered), '93–97 %', covered >= 0.93 && covered <= 0.97)

printFigures('Proof of a fix', figures)
