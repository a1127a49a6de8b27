import { findFacts, type Polish } from '../../../polish/polish.ts'
import type { Scene } from '../scene/scene.ts'
import type { PhraseIndex, PhraseList, PhraseMatch } from '../text/phrases.ts'
import { readText } from '../text/reading.ts'
import { CONCEPTS, type Concept } from './concepts.ts'
import type { Statement } from './law-features.ts'
import type { LawRule } from './law-rule.ts'
import { waits } from './waits.ts'

/** What each sentence of the text speaks of, by the sentence's ordinal. */
export type Statements = ReadonlyMap<number, ReadonlySet<Concept>>

const LISTS = Object.entries(CONCEPTS) as readonly [Concept, PhraseList][]

export function statementsIn(scene: Pick<Scene, 'found'>): Statements {
  const statements = new Map<number, Set<Concept>>()
  for (const [concept, list] of LISTS) {
    for (const { sentence } of scene.found(list)) {
      const there = statements.get(sentence)
      if (there === undefined) statements.set(sentence, new Set([concept]))
      else there.add(concept)
    }
  }
  for (const concepts of statements.values()) addWithdrawal(concepts)
  return statements
}

/** What the places that are wanted speak of, as one statement. */
export function conceptsAmong(
  scene: Pick<Scene, 'found'>,
  isWanted: (place: PhraseMatch) => boolean,
): ReadonlySet<Concept> {
  const concepts = new Set(
    (Object.keys(CONCEPTS) as Concept[]).filter((concept) => scene.found(CONCEPTS[concept]).some(isWanted)),
  )
  addWithdrawal(concepts)
  return concepts
}

function addWithdrawal(concepts: Set<Concept>): void {
  if (concepts.has('givesBack') && !OF_MONEY.some((concept) => concepts.has(concept))) concepts.add('withdrawal')
}

/** A text by itself as one statement, for training. */
export function statementOf(text: string, index: PhraseIndex, polish: Polish): Statement {
  const reading = readText(text, index, polish)
  const concepts = new Set([...statementsIn(reading).values()].flatMap((spoken) => [...spoken]))
  const facts = findFacts(text, polish)
  return { text, concepts, days: waits({ start: 0, end: text.length }, { text, facts: () => facts }) }
}

/** Beside these, what is given back is money. */
const OF_MONEY: readonly Concept[] = ['money', 'refund', 'deliveryCost', 'deposit']

/** True when the sentence makes the rule's wrong statement and nothing in it excuses that. */
export function states(concepts: ReadonlySet<Concept>, rule: LawRule): boolean {
  // Every rule is held against every statement, and hardly one fits: hence without a function made for each.
  for (const all of rule.says)
    if (hasAll(concepts, all))
      return !rule.unless.some((concept) => concepts.has(concept)) && !isExcused(concepts, rule)
  return false
}

function hasAll(concepts: ReadonlySet<Concept>, all: readonly Concept[]): boolean {
  for (const concept of all) if (!concepts.has(concept)) return false
  return true
}

/**
 * The rule that a statement comes nearest to by what it speaks of, among those that nothing in it excuses; undefined where it
 * shares less than one whole concept with any.
 */
export function nearestRule(concepts: ReadonlySet<Concept>, rules: readonly LawRule[]): LawRule | undefined {
  const scored = rules
    .filter((rule) => !rule.unless.some((concept) => concepts.has(concept)) && !isExcused(concepts, rule))
    .map((rule) => ({ rule, score: Math.max(...rule.says.map((all) => nearness(concepts, all))) }))
  const [nearest] = scored.filter(({ score }) => score >= 1).sort((a, b) => b.score - a.score)
  return nearest?.rule
}

/** What rights are about: a sentence with none of these is one of price lists and opening hours. */
const OF_RIGHTS: readonly Concept[] = [
  'complaint',
  'withdrawal',
  'guarantee',
  'personalData',
  'marketing',
  'statute',
  'claim',
  'faulty',
  'lowestPrice',
  'breach',
  'privacyOffice',
  'consumerHelp',
  'odr',
  'loan',
  'unauthorised',
  'flight',
  'weCancelled',
  'refund',
  'deliveryCost',
  'damage',
  'protocol',
  'unordered',
  'selfRenews',
  'changesTerms',
  'courtOnly',
  'automation',
  'port',
  'soleTrader',
  'bottle',
  'liable',
  'answersFor',
  'burden',
]

/** True where the sentence is about somebody's right; sending back and dearer delivery are the customer's to pay. */
export function isOfRights(concepts: ReadonlySet<Concept>): boolean {
  return !concepts.has('returnCost') && OF_RIGHTS.some((concept) => concepts.has(concept))
}

/** How many concepts are there, less what is missing. */
function nearness(concepts: ReadonlySet<Concept>, all: readonly Concept[]): number {
  const there = all.filter((concept) => concepts.has(concept)).length
  return there - (all.length - there) / 2
}

/** A right granted beside what would deny it, or a purchase between firms, to which consumer law does not apply. */
function isExcused(concepts: ReadonlySet<Concept>, { evenIfGranted }: LawRule): boolean {
  return (concepts.has('grants') && evenIfGranted !== true) || concepts.has('wrongCase') || isBetweenFirms(concepts)
}

function isBetweenFirms(concepts: ReadonlySet<Concept>): boolean {
  if (concepts.has('soleTrader')) return false
  return concepts.has('notConsumer') || (concepts.has('business') && !concepts.has('consumer'))
}
