import type { Sector } from '../../vocabulary/vocabulary.ts'
import type { Concept } from './concepts.ts'
import { belongsTo, type LawRule } from './law-rule.ts'
import { LAW_RULES } from './law-rules.ts'

/** The rules that hold for a firm, and where to begin among them. */
export interface RulesOfSector {
  readonly all: readonly LawRule[]
  /** Those that may be stated by what speaks of this, in the rules' order: of each, some statement's first concept is there. */
  readonly about: (concepts: ReadonlySet<Concept>) => readonly LawRule[]
}

const kept = new Map<Sector | null, RulesOfSector>()

/** A sentence speaks of three things, and the rules of a hundred and fifty: held against each of them, every sentence cost as much as all its facts. */
export function rulesOfSector(sector: Sector | null): RulesOfSector {
  let rules = kept.get(sector)
  if (rules === undefined) {
    rules = index(LAW_RULES.filter((rule) => belongsTo(rule, sector)))
    kept.set(sector, rules)
  }
  return rules
}

function index(all: readonly LawRule[]): RulesOfSector {
  const beginning = new Map<Concept, Set<number>>()
  for (const [at, { says }] of all.entries())
    for (const [first] of says) {
      if (first === undefined) continue
      const there = beginning.get(first)
      if (there === undefined) beginning.set(first, new Set([at]))
      else there.add(at)
    }
  const about = (concepts: ReadonlySet<Concept>): readonly LawRule[] => {
    const found = new Set<number>()
    for (const concept of concepts) for (const at of beginning.get(concept) ?? []) found.add(at)
    return [...found].sort((a, b) => a - b).map((at) => all[at] as LawRule)
  }
  return { all, about }
}
