import type { z } from 'zod'
import type { PROBLEM_ROUTES } from '../../contract/http/problems.ts'
import type { Fix } from '../../core/fix/fix.ts'
import type { Mistake } from '../../core/ledger/ledger.ts'
import { measureErrorRate } from '../../core/measure/measure.ts'
import { answersFor, type Ownership } from '../../core/playbook/playbook.ts'
import {
  type ChangePoint,
  type Conclusion,
  directionOf,
  nameProblem,
  type PossibleCut,
  type SaidBy,
  type Trait,
  whereOf,
} from '../../core/problem/problem.ts'
import type { Stage } from '../../core/rollout/rollout.ts'
import type { Count, RateRatio } from '../../core/statistics/statistics.ts'
import {
  type ArticleId,
  type Instant,
  kindOf as kindOfMistake,
  type PersonId,
} from '../../core/vocabulary/vocabulary.ts'
import type { Verdict } from '../ports/fixes.ts'
import type { StoredProblem } from '../ports/problems.ts'
import { isoTime, toPln } from './conversation-wire.ts'

type ProblemPage = z.input<typeof PROBLEM_ROUTES.readProblem.response>
type WireProblem = z.input<typeof PROBLEM_ROUTES.listProblems.response>['items'][number]
type WireFix = ProblemPage['fixes'][number]
type WireVerdict = NonNullable<WireFix['verdict']>

const DAY_MS = 86_400_000
const WEEK_MS = 7 * DAY_MS
const MOST_CHANGES = 5

/** What ids stand for, for people. */
export interface Names {
  readonly people: ReadonlyMap<PersonId, string>
  readonly articles: ReadonlyMap<ArticleId, string>
  /** The last search; null = there was none. */
  readonly searchedAt: Instant | null
  /** Who answers for which matter; a problem that nobody took in hand is theirs. */
  readonly owners: Ownership
}

export function showProblem(problem: StoredProblem, names: Names): WireProblem {
  const { id, code, trait, name, state, owner, dueAt, lastFoundAt, facts } = problem
  const { cases, customers, costPerMonth, course, nextMonth } = facts
  return {
    id,
    code,
    name: copy(nameProblem({ code, trait: trait && readable(trait, names) })),
    givenName: name,
    state,
    isCurrent: lastFoundAt === names.searchedAt,
    cases,
    customers,
    costPerMonth: toPln(costPerMonth),
    trend: { direction: directionOf(course.trend), change: showRatio(course.trend) },
    weeks: course.weeks.map(({ events, exposures }, n) => ({
      events,
      exposures,
      from: isoTime((lastFoundAt - (course.weeks.length - n) * WEEK_MS) as Instant),
    })),
    severity: kindOfMistake(code).severity,
    nextMonth: nextMonth === undefined ? null : { ...nextMonth },
    firstSeen: isoTime(course.firstSeen),
    lastSeen: isoTime(course.lastSeen),
    owner: showPerson(owner ?? ownerByMap(trait, names.owners), names),
    due: isoTime(dueAt),
  }
}

function ownerByMap(trait: Trait | null, owners: Ownership): PersonId | null {
  return trait?.name === 'topic' ? answersFor(owners, trait.value) : null
}

/** Problems that people joined this one with or divided it from. */
export interface Relatives {
  readonly merged: readonly StoredProblem[]
  readonly parts: readonly StoredProblem[]
  readonly mergedInto: StoredProblem | null
  readonly partOf: StoredProblem | null
}

export interface Surroundings extends Names {
  readonly examples: readonly Mistake[]
  readonly conclusion: Conclusion | null
  readonly relatives: Relatives
  /** Versions of the playbook, as the change log tells them. */
  readonly history: readonly {
    readonly version: number
    readonly at: Instant
    readonly by: PersonId | null
    readonly why: string
  }[]
  readonly fixes: readonly { readonly fix: Fix; readonly verdict: Verdict | null; readonly stage: Stage }[]
}

export function showProblemPage(problem: StoredProblem, around: Surroundings): ProblemPage {
  const { alongside, contrast, changed, cuts = [] } = problem.facts
  const { merged, parts, mergedInto, partOf } = around.relatives
  const show = (relative: StoredProblem) => showRelative(relative, around)
  return {
    ...showProblem(problem, around),
    conclusion: around.conclusion && showConclusion(around.conclusion, around),
    merged: merged.map(show),
    parts: parts.map(show),
    mergedInto: mergedInto && show(mergedInto),
    partOf: partOf && show(partOf),
    changed: changed === undefined ? null : showChange(changed, around),
    cuts: cuts.map((possible) => showCut(possible, around)),
    alongside: [...alongside],
    contrast: contrast && {
      trait: contrast.trait.name,
      where: copy(whereOf(readable(contrast.trait, around))),
      inside: showCount(contrast.inside),
      outside: showCount(contrast.outside),
      ratio: showRatio(contrast.ratio),
    },
    examples: around.examples.map(({ id, conversation, message, code, evidence, at }) => ({
      mistake: id,
      conversation,
      message,
      code,
      quote: evidence.quote,
      explanation: copy(evidence.explanation),
      at: isoTime(at),
    })),
    fixes: around.fixes.map(({ fix, verdict, stage }) => showFix(fix, verdict, stage, around)),
  }
}

/** A change is felt at once or within the week: what was done longer before, or after, explains nothing. */
function showChange({ at, before, after }: ChangePoint, { history, people }: Surroundings) {
  const near = history.filter((version) => version.at >= at - WEEK_MS && version.at <= at + DAY_MS)
  return {
    at: isoTime(at),
    before: showCount(before),
    after: showCount(after),
    changes: near.slice(0, MOST_CHANGES).map(({ version, at: made, by, why }) => ({
      version,
      at: isoTime(made),
      by: by && (people.get(by) ?? null),
      why,
    })),
  }
}

export function showConclusion({ cause, origin, ...said }: Conclusion, names: Pick<Names, 'people'>) {
  return { cause, origin, ...showSaid(said, names) }
}

export function showSaid({ text, by, at }: SaidBy, { people }: Pick<Names, 'people'>) {
  return { text, by: people.get(by) ?? '', at: isoTime(at) }
}

export function showRelative({ id, code, trait, name }: StoredProblem, names: Names) {
  return { id, name: copy(nameProblem({ code, trait: trait && readable(trait, names) })), givenName: name }
}

function showCut({ cut, cases }: PossibleCut, names: Names) {
  return cut.by === 'trait'
    ? {
        by: cut.by,
        trait: cut.trait.name,
        value: cut.trait.value,
        code: null,
        name: copy(whereOf(readable(cut.trait, names))),
        cases,
      }
    : { by: cut.by, trait: null, value: null, code: cut.code, name: copy(kindOfMistake(cut.code).name), cases }
}

export function showFix(fix: Fix, verdict: Verdict | null, stage: Stage, names: Names): WireFix {
  const { id, problem, kind, change, claimedRatio, alternatives, owner, inForceSince, declaredBy, declaredAt } = fix
  return {
    id,
    problem,
    kind,
    change,
    claimedRatio,
    alternatives,
    owner: showPerson(owner, names),
    inForceSince: isoTime(inForceSince),
    stage,
    isTriable: fix.candidate !== null,
    declaredBy: declaredBy && (names.people.get(declaredBy) ?? null),
    declaredAt: isoTime(declaredAt),
    verdict: verdict && showVerdict(verdict),
  }
}

export function showVerdict(verdict: Verdict): WireVerdict {
  const { at, answer, claim, all, before, after, effect, background, moreExposures, moreDays, returned } = verdict
  return {
    at: isoTime(at),
    answer,
    claim,
    before: showRate(all.before),
    after: showRate(all.after),
    matched: { before: showCount(before), after: showCount(after), effect: showRatio(effect) },
    background: showRatio(background),
    regression: verdict.regression ?? 1,
    moreConversations: moreExposures,
    moreDays,
    returned,
  }
}

/** Why a version was made; an article goes by its title, where it is still there. */
export function withTitle(why: string, { articles }: Names): string {
  const [, mark, id] = /^([+~−]) (.+)$/.exec(why) ?? []
  return mark === undefined ? why : `${mark} ${articles.get(id as ArticleId) ?? id}`
}

/** An article goes by its title. */
export function readable(trait: Trait, { articles }: Names): Trait {
  return trait.name === 'article' ? { ...trait, value: articles.get(trait.value as ArticleId) ?? trait.value } : trait
}

export function showRate({ events, exposures }: Count): WireVerdict['before'] {
  // One mistake a conversation at most: several in one count once, and no more than all of a hundred have it.
  const { per100, low, high } = measureErrorRate({ conversations: exposures, mistakes: events, squares: events })
  return { events, exposures, per100, low, high: high === null ? null : Math.min(100, high) }
}

export function showCount({ events, exposures }: Count) {
  return { events, exposures }
}

export function showRatio(ratio: RateRatio | null) {
  return ratio && { ratio: ratio.ratio, low: ratio.low, high: ratio.high }
}

export function showPerson(id: PersonId | null, { people }: Names) {
  return id && { id, name: people.get(id) ?? '' }
}

function copy({ pl, en }: { readonly pl: string; readonly en: string }) {
  return { pl, en }
}
