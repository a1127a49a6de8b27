import type { Count } from '../statistics/statistics.ts'
import {
  type DiagnosisQuestion,
  type FindingCode,
  isOwnCode,
  type Stage,
  type TraitName,
} from '../vocabulary/vocabulary.ts'
import type { Case, Trait } from './case.ts'
import type { Evidence, Told, ToldOf } from './told.ts'

/** More than three of a kind is a table, not an answer. */
const MOST = 3
/** In fewer conversations than this anything comes together by chance. */
const FEWEST = 2
/** What follows from a mistake, as far as the audit sees it. */
const CONSEQUENCES: ReadonlySet<FindingCode> = new Set([
  'repeat-contact',
  'reopened',
  'lost-complaint',
  'complaint-overdue',
  'missed-escalation',
  'broken-promise',
])
/** What is wrong between people of the firm. */
const BETWEEN_PEOPLE: ReadonlySet<FindingCode> = new Set([
  'bounced',
  'handover-without-context',
  'not-my-department',
  'repeated-ask',
  'inconsistent-answer',
])

/** What the data says already in answer to each question; an empty list: nothing, and a person has to know. */
export function answerByData(evidence: Evidence): ToldOf {
  const { own, contrast, changed, direction, costPerMonth } = evidence
  const customers = new Set(own.map(({ customer }) => customer)).size
  const shares = (...names: readonly TraitName[]) => names.flatMap((name) => sharesOf(name, own))
  const mistakes = (which: (code: FindingCode) => boolean) => mistakesOf(evidence, which)
  return {
    place: [
      contrast === null
        ? { kind: 'spread' }
        : { kind: 'contrast', trait: contrast.trait, inside: contrast.inside, outside: contrast.outside },
      ...shares('topic', 'week-hour').filter(({ trait }) => trait.name !== contrast?.trait.name),
    ],
    consequences: [
      { kind: 'size', cases: own.length, customers, costPerMonth },
      ...mistakes((code) => CONSEQUENCES.has(code)),
    ],
    departments: [...shares('team'), ...peopleOf(own)],
    tools: shares('handling', 'channel', 'macro', 'link', 'carrier'),
    signals: [
      { kind: 'trend', direction },
      ...(changed === null ? [] : [{ kind: 'since', at: changed.at } as const]),
      ...mistakes((code) => !CONSEQUENCES.has(code) && !BETWEEN_PEOPLE.has(code)),
    ],
    procedures: articlesOf(evidence),
    communication: mistakes((code) => BETWEEN_PEOPLE.has(code)),
    'contact-points': stagesOf(evidence.stages),
  } satisfies Record<DiagnosisQuestion, readonly Told[]>
}

function sharesOf(name: TraitName, own: readonly Case[]): readonly (Told & { readonly kind: 'share' })[] {
  const counts = new Map<string, number>()
  for (const { traits } of own)
    for (const trait of traits) if (trait.name === name) counts.set(trait.value, (counts.get(trait.value) ?? 0) + 1)
  return mostFrequent(counts).map(([value, events]) => ({
    kind: 'share',
    trait: { name, value } satisfies Trait,
    count: { events, exposures: own.length },
  }))
}

function peopleOf(own: readonly Case[]): readonly Told[] {
  const written = own.filter(({ traits }) => traits.some(({ name }) => name === 'author'))
  const authors = written.flatMap(({ traits }) => traits.filter(({ name }) => name === 'author'))
  const people = new Set(authors.map(({ value }) => value)).size
  return people < FEWEST ? [] : [{ kind: 'people', people, cases: written.length }]
}

/** Kinds of mistake that come more often with the problem than without it, most frequent first. */
function mistakesOf({ code: own, ...evidence }: Evidence, which: (code: FindingCode) => boolean): readonly Told[] {
  const [inside, outside] = [countCodes(evidence.own), countCodes(evidence.others)]
  const of = (code: FindingCode, counts: ReadonlyMap<string, number>, cases: readonly Case[]): Count => ({
    events: counts.get(code) ?? 0,
    exposures: cases.length,
  })
  return mostFrequent(inside, Number.POSITIVE_INFINITY)
    .map(([code]) => code as FindingCode)
    .filter((code) => code !== own && !isOwnCode(code) && which(code))
    .map((code) => ({
      kind: 'mistake' as const,
      code,
      inside: of(code, inside, evidence.own),
      outside: of(code, outside, evidence.others),
    }))
    .filter(({ inside: there, outside: elsewhere }) => rateOf(there) > rateOf(elsewhere))
    .slice(0, MOST)
}

function countCodes(cases: readonly Case[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { mistakes } of cases)
    for (const code of new Set(mistakes.map((mistake) => mistake.code))) counts.set(code, (counts.get(code) ?? 0) + 1)
  return counts
}

function stagesOf(stages: readonly Stage[]): readonly Told[] {
  const counts = new Map<string, number>()
  for (const stage of stages) counts.set(stage, (counts.get(stage) ?? 0) + 1)
  return mostFrequent(counts).map(([stage, events]) => ({
    kind: 'stage',
    stage: stage as Stage,
    count: { events, exposures: stages.length },
  }))
}

/** The articles that the mistakes speak of; where they speak of none, the knowledge as a whole. */
function articlesOf({ own, knowledge, from, now }: Evidence): readonly Told[] {
  const spoken = sharesOf('article', own).flatMap(({ trait }) => knowledge.filter(({ id }) => id === trait.value))
  if (spoken.length > 0) return spoken.map(({ id, updatedAt }) => ({ kind: 'article', article: id, updatedAt }))
  if (knowledge.length === 0) return []
  const overdue = knowledge.filter(({ reviewBy }) => reviewBy !== null && reviewBy < now).length
  const changed = knowledge.filter(({ updatedAt }) => updatedAt !== null && updatedAt >= from).length
  return [{ kind: 'knowledge', articles: knowledge.length, overdue, changed }]
}

function mostFrequent(counts: ReadonlyMap<string, number>, most = MOST): readonly (readonly [string, number])[] {
  return [...counts]
    .filter(([, count]) => count >= FEWEST)
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, most)
}

export function rateOf({ events, exposures }: Count): number {
  return exposures === 0 ? 0 : events / exposures
}
