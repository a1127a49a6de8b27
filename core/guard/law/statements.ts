import type { Scene } from '../scene/scene.ts'
import { CONCEPTS, type Concept } from './concepts.ts'
import type { LawRule } from './law-rule.ts'

/** What each sentence of the text speaks of, by the sentence's ordinal. */
export type Statements = ReadonlyMap<number, ReadonlySet<Concept>>

export function statementsIn(scene: Scene): Statements {
  const statements = new Map<number, Set<Concept>>()
  for (const concept of Object.keys(CONCEPTS) as Concept[]) {
    for (const { sentence } of scene.found(CONCEPTS[concept])) {
      const there = statements.get(sentence)
      if (there === undefined) statements.set(sentence, new Set([concept]))
      else there.add(concept)
    }
  }
  for (const concepts of statements.values()) {
    if (concepts.has('givesBack') && !OF_MONEY.some((concept) => concepts.has(concept))) concepts.add('withdrawal')
  }
  return statements
}

/** Beside these, what is given back is money. */
const OF_MONEY: readonly Concept[] = ['money', 'refund', 'deliveryCost', 'deposit']

/** True when the sentence makes the rule's wrong statement and nothing in it excuses that. */
export function states(concepts: ReadonlySet<Concept>, rule: LawRule): boolean {
  return (
    rule.says.some((all) => all.every((concept) => concepts.has(concept))) &&
    !rule.unless.some((concept) => concepts.has(concept)) &&
    !isExcused(concepts, rule)
  )
}

/** A right granted beside what would deny it, or a purchase between firms, to which consumer law does not apply. */
function isExcused(concepts: ReadonlySet<Concept>, { evenIfGranted }: LawRule): boolean {
  return (
    (concepts.has('grants') && evenIfGranted !== true) ||
    (concepts.has('notConsumer') && !concepts.has('soleTrader')) ||
    (concepts.has('business') && !concepts.has('consumer') && !concepts.has('soleTrader'))
  )
}
