import { type Count, compareRates, hypergeometricAbove, type RateRatio } from '../statistics/statistics.ts'
import { type FindingCode, TRAITS, type TraitName } from '../vocabulary/vocabulary.ts'
import type { Case, Trait } from './case.ts'

/** How much more often a mistake happens where the trait is true than elsewhere. */
export interface Contrast {
  readonly trait: Trait
  readonly inside: Count
  readonly outside: Count
  /** Rate inside over rate outside, with an exact 95 % interval. */
  readonly ratio: RateRatio | null
  /** Chance of so many or more inside, if mistakes fell on conversations by lot (0–1). */
  readonly chance: number
}

/** A trait that has fewer of the mistakes than this explains nothing worth a manager's time, */
const FEWEST = 3
/** nor one under which they are less than twice as frequent. */
const LEAST_RATIO = 2

/**
 * Not every conversation has one: only those that do are compared. Who answered is no question where nobody did, and a parcel is
 * compared with other parcels.
 */
const COMPARED_AMONG_THEMSELVES: ReadonlySet<TraitName> = new Set(['author', 'team', 'carrier', 'product'])

/** How many conversations each trait is true of, counted once for all kinds of mistake. */
export interface TraitCounts {
  readonly conversations: number
  readonly traits: ReadonlyMap<string, number>
  /** Conversations that have any trait of the name. */
  readonly names: ReadonlyMap<TraitName, number>
  /** Traits of the name that could tell anything, being true of enough conversations: so many questions are asked of chance at once. */
  readonly asked: ReadonlyMap<TraitName, number>
}

export function countTraits(cases: readonly Case[]): TraitCounts {
  const traits = new Map<string, number>()
  const names = new Map<TraitName, number>()
  const asked = new Map<TraitName, number>()
  for (const one of cases) {
    for (const trait of one.traits) if (add(traits, keyOf(trait), 1) === FEWEST) add(asked, trait.name, 1)
    for (const name of namesOf(one)) add(names, name, 1)
  }
  return { conversations: cases.length, traits, names, asked }
}

/**
 * Every trait over-represented among the mistaken cases, in no order. `explained` are mistaken ones that another trait has taken already:
 * they are left out on both sides. Looks at mistaken cases only, so a desk's size costs nothing.
 */
export function contrasts(
  mistaken: readonly Case[],
  explained: readonly Case[],
  counts: TraitCounts,
  may: (name: TraitName) => boolean,
): readonly Contrast[] {
  const [seen, gone] = [tally(mistaken), tally(explained)]
  const everything = { events: mistaken.length, exposures: counts.conversations - explained.length }
  return [...seen.traits.values()].flatMap(({ trait, count }) => {
    if (count < FEWEST || !may(trait.name)) return []
    const inside = {
      events: count,
      exposures: (counts.traits.get(keyOf(trait)) ?? 0) - (gone.traits.get(keyOf(trait))?.count ?? 0),
    }
    const total = COMPARED_AMONG_THEMSELVES.has(trait.name)
      ? {
          events: seen.names.get(trait.name) ?? 0,
          exposures: (counts.names.get(trait.name) ?? 0) - (gone.names.get(trait.name) ?? 0),
        }
      : everything
    return contrastOf(trait, inside, total)
  })
}

interface Tally {
  readonly traits: ReadonlyMap<string, { readonly trait: Trait; readonly count: number }>
  readonly names: ReadonlyMap<TraitName, number>
}

function tally(cases: readonly Case[]): Tally {
  const traits = new Map<string, { trait: Trait; count: number }>()
  const names = new Map<TraitName, number>()
  for (const one of cases) {
    for (const trait of one.traits) {
      const key = keyOf(trait)
      const known = traits.get(key)
      if (known === undefined) traits.set(key, { trait, count: 1 })
      else known.count += 1
    }
    for (const name of namesOf(one)) add(names, name, 1)
  }
  return { traits, names }
}

function contrastOf(trait: Trait, inside: Count, total: Count): readonly Contrast[] {
  const outside = { events: total.events - inside.events, exposures: total.exposures - inside.exposures }
  const elsewhere = outside.exposures === 0 ? 0 : outside.events / outside.exposures
  if (inside.events / inside.exposures < LEAST_RATIO * elsewhere) return []
  const chance = hypergeometricAbove(inside.events, inside.exposures, total.events, total.exposures)
  return [{ trait, inside, outside, ratio: compareRates(outside, inside), chance }]
}

/** How much more often the kind of mistake happens where the trait is true, whether or not that tells anything; null where it never does. */
export function contrastAt(trait: Trait, code: FindingCode, all: readonly Case[]): Contrast | null {
  const inside = { events: 0, exposures: 0 }
  const outside = { events: 0, exposures: 0 }
  for (const { traits, mistakes } of all) {
    const side = traits.some(({ name, value }) => name === trait.name && value === trait.value) ? inside : outside
    side.exposures += 1
    if (mistakes.some((mistake) => mistake.code === code)) side.events += 1
  }
  if (inside.events === 0) return null
  const [events, exposures] = [inside.events + outside.events, inside.exposures + outside.exposures]
  const chance = hypergeometricAbove(inside.events, inside.exposures, events, exposures)
  return { trait, inside, outside, ratio: compareRates(outside, inside), chance }
}

function keyOf({ name, value }: Trait): string {
  return `${name}\u0000${value}`
}

function namesOf({ traits }: Case): ReadonlySet<TraitName> {
  return new Set(traits.map(({ name }) => name))
}

function add<K>(counts: Map<K, number>, key: K, by: number): number {
  const count = (counts.get(key) ?? 0) + by
  counts.set(key, count)
  return count
}

/**
 * Positive when the first tells more than the second: by how many times the mistake is more frequent at the very least. A narrow place
 * with a high rate beats a wide one with a raised rate, and a few cases do not pass for certainty. Where two are about as good, the trait
 * that is easier to act on.
 */
export function tellsMore(one: Contrast, other: Contrast): number {
  const [a, b] = [atLeast(one), atLeast(other)]
  if (Math.abs(a - b) > NEARLY * Math.max(a, b)) return a - b
  const preferred = TRAITS.indexOf(other.trait.name) - TRAITS.indexOf(one.trait.name)
  return preferred !== 0 ? preferred : a - b
}

/** Two limits that differ by less than a quarter are as good as each other. */
const NEARLY = 0.25

/** Customers who write about one matter share many words by the way: a word must tell so many times more than anything else. */
const WORD_HANDICAP = 4

/** Nothing outside (an article's own mistakes) tells everything. */
function atLeast({ trait, ratio }: Contrast): number {
  if (ratio === null) return Number.MAX_VALUE
  return trait.name === 'word' ? ratio.low / WORD_HANDICAP : ratio.low
}
