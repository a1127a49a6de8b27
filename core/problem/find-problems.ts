import { discoveries } from '../statistics/statistics.ts'
import {
  ERROR_CODES,
  type FindingCode,
  isOwnCode,
  kindOf,
  type Stage,
  type TraitName,
} from '../vocabulary/vocabulary.ts'
import type { Case, CaseMistake } from './case.ts'
import { type Contrast, contrasts, countTraits, type TraitCounts, tellsMore } from './contrast.ts'
import type { FoundProblem } from './found-problem.ts'
import { mergeAlike } from './merge-alike.ts'

/** Fewer mistakes than this are no recurrence. */
export const FEWEST_CASES = 3
/** Of the traits named as origins, at most this share may be there by chance. */
const FALSE_SHARE = 0.05

/**
 * All recurring problems of the time that the cases cover, in no order. Every counted mistake belongs to at most one.
 *
 * Kind by kind: the trait that tells most about where the mistake happens takes the cases that have it, then the next one of what is left,
 * until no trait tells anything that chance would not; the rest is a problem spread over everything. Problems of different kinds in the
 * same conversations with the same origin are one.
 */
export function findProblems(cases: readonly Case[]): readonly FoundProblem[] {
  const counts = countTraits(cases)
  const byCode = new Map<FindingCode, Case[]>()
  for (const one of cases)
    for (const code of new Set(one.mistakes.map((mistake) => mistake.code))) push(byCode, code, one)
  const found = inOrder(byCode.keys()).flatMap((code) => problemsOf(code, byCode.get(code) ?? [], counts))
  return mergeAlike(found.map((one, order) => ({ ...one, places: one.places.map((place) => ({ ...place, order })) })))
}

/** The catalogue's codes in its order, then the firm's own by name. */
function inOrder(codes: Iterable<FindingCode>): readonly FindingCode[] {
  const there = new Set(codes)
  return [...ERROR_CODES.filter((code) => there.has(code)), ...[...there].filter(isOwnCode).sort()]
}

function problemsOf(code: FindingCode, mistaken: readonly Case[], counts: TraitCounts): readonly FoundProblem[] {
  const problems: FoundProblem[] = []
  let left = mistaken
  let explained: readonly Case[] = []
  for (;;) {
    const contrast = strongest(code, left, explained, counts)
    if (contrast === null) break
    const { name, value } = contrast.trait
    const [own, others] = split(left, ({ traits }) =>
      traits.some((trait) => trait.name === name && trait.value === value),
    )
    problems.push(problem(code, contrast, own))
    explained = [...explained, ...own]
    left = others
  }
  return left.length < FEWEST_CASES ? problems : [...problems, problem(code, null, left)]
}

function push(byCode: Map<FindingCode, Case[]>, code: FindingCode, one: Case): void {
  const there = byCode.get(code)
  if (there === undefined) byCode.set(code, [one])
  else there.push(one)
}

function split<T>(items: readonly T[], is: (item: T) => boolean): readonly [T[], T[]] {
  return [items.filter(is), items.filter((item) => !is(item))]
}

/** Stages at which the desk as a whole fails: nobody waits because of a word they wrote, or because of who would have answered. */
const DESK: ReadonlySet<Stage> = new Set(['first-contact', 'waiting', 'closing'])
const NOT_OF_THE_DESK: ReadonlySet<TraitName> = new Set(['author', 'handling', 'word'])

/** The trait that tells most, of those that survive the control of false discoveries; null when none does. */
function strongest(
  code: FindingCode,
  left: readonly Case[],
  explained: readonly Case[],
  counts: TraitCounts,
): Contrast | null {
  const isDesk =
    kindOf(code).level === 'conversation' &&
    left.some(({ mistakes }) => mistakes.some((mistake) => mistake.code === code && DESK.has(mistake.stage)))
  const may = (name: TraitName) => !(isDesk && NOT_OF_THE_DESK.has(name))
  const all = contrasts(left, explained, counts, may)
  const asked = [...counts.asked].reduce((sum, [name, n]) => sum + (may(name) ? n : 0), 0)
  const real = discoveries(
    all.map(({ chance }) => chance),
    FALSE_SHARE,
    asked,
  )
  return all
    .filter((_, i) => real[i])
    .reduce<Contrast | null>((best, next) => (best === null || tellsMore(next, best) > 0 ? next : best), null)
}

function problem(code: FindingCode, contrast: Contrast | null, cases: readonly Case[]): FoundProblem {
  const own = (mistake: CaseMistake) => mistake.code === code
  const kept = cases.map((one) => ({ ...one, mistakes: one.mistakes.filter(own) }))
  const places = [{ code, trait: contrast?.trait ?? null, order: 0 }]
  return { code, alongside: [], contrast, places, cases: kept.sort((a, b) => a.at - b.at) }
}
