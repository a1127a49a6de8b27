import type { Case } from '../problem/problem.ts'
import { type Count, compareRates } from '../statistics/statistics.ts'
import type { FindingCode, Instant } from '../vocabulary/vocabulary.ts'
import type { ServiceFinding } from './record.ts'

/** A playbook version and the moment from which conversations were held under it. */
export interface VersionInForce {
  readonly version: number
  readonly at: Instant
}

const DAY_MS = 86_400_000
/** As much before a change as after it: longer, and other causes come in between. */
const WINDOW_MS = 14 * DAY_MS
/** Fewer conversations on either side say nothing worth a manager's morning. */
const FEWEST = 20
/** Chance of one false alarm over everything that is compared at one look. */
const FALSE_ALARM = 0.05

/**
 * Kinds of mistake that happen more often since a change of the playbook, whatever else was compared: the intervals are widened by how many
 * comparisons there are (Bonferroni). Changes of one day are one change, for nothing tells them apart.
 */
export function findRegressions(
  versions: readonly VersionInForce[],
  cases: readonly Case[],
  now: Instant,
): readonly ServiceFinding[] {
  const changes = lastOfEachDay(versions).map((change) => ({ change, ...around(change.at, cases, now) }))
  const compared = changes
    .filter(({ before, after }) => before.length >= FEWEST && after.length >= FEWEST)
    .flatMap(({ change, before, after }) =>
      codesIn(after).map((mistake) => ({
        change,
        mistake,
        before: countOf(mistake, before),
        after: countOf(mistake, after),
      })),
    )
  const confidence = 1 - FALSE_ALARM / Math.max(1, compared.length)
  return compared.flatMap(({ change, mistake, before, after }) => {
    const rate = compareRates(before, after, confidence)
    if (rate === null || rate.low <= 1) return []
    const { version, at } = change
    const facts = { version, mistake, changedAt: at, before, after, ratio: rate.ratio }
    return [
      {
        key: ['regression-after-change', String(version), mistake],
        cases: after.events,
        facts: { code: 'regression-after-change' as const, ...facts },
      },
    ]
  })
}

function lastOfEachDay(versions: readonly VersionInForce[]): readonly VersionInForce[] {
  const byDay = new Map<number, VersionInForce>()
  for (const version of versions.toSorted((a, b) => a.at - b.at)) byDay.set(Math.floor(version.at / DAY_MS), version)
  return [...byDay.values()]
}

function around(at: Instant, cases: readonly Case[], now: Instant) {
  const until = Math.min(now, at + WINDOW_MS)
  return {
    before: cases.filter((one) => one.at >= at - WINDOW_MS && one.at < at),
    after: cases.filter((one) => one.at >= at && one.at < until),
  }
}

function codesIn(cases: readonly Case[]): readonly FindingCode[] {
  return [...new Set(cases.flatMap(({ mistakes }) => mistakes.map(({ code }) => code)))]
}

function countOf(code: FindingCode, cases: readonly Case[]): Count {
  const events = cases.filter(({ mistakes }) => mistakes.some((mistake) => mistake.code === code)).length
  return { events, exposures: cases.length }
}
