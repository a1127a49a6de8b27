import type { Polish } from '../../../polish/polish.ts'
import type { OwnPhrase, OwnRule } from '../../playbook/playbook.ts'
import type { Span } from '../../vocabulary/vocabulary.ts'
import type { Reading } from '../text/reading.ts'
import { findPattern, type Pattern, readPattern } from './pattern.ts'

/** What was said: the words a rule looks at, and the customer's before them. */
export interface Said {
  readonly said: readonly Reading[]
  readonly customer: readonly Reading[]
}

/** Where a rule's words show: in which of the texts, and there; null for what was not said. */
export interface Shown {
  readonly at: number | null
  readonly span: Span | null
}

/** Where the words that were said show what the rule looks for; null where they do not. How much and how long is others' to ask. */
export function shownIn(rule: OwnRule, { said, customer }: Said, polish: Polish): Shown | null {
  const { phrases, unless, customerSaid } = compiled(rule, polish)
  if (said.every(({ text }) => text.length < rule.atLeast.characters)) return null
  if (customerSaid.length > 0 && firstOf(customerSaid, customer) === null) return null
  if (firstOf(unless, said) !== null) return null
  if (phrases.length === 0) return rule.when === 'said' ? { at: null, span: null } : null
  const found = firstOf(phrases, said)
  if (rule.when === 'said') return found
  return found === null ? { at: null, span: null } : null
}

function firstOf(patterns: readonly Pattern[], said: readonly Reading[]): Shown | null {
  for (const [at, reading] of said.entries()) {
    for (const pattern of patterns) {
      const span = findPattern(pattern, reading)
      if (span !== null) return { at, span }
    }
  }
  return null
}

interface Compiled {
  readonly phrases: readonly Pattern[]
  readonly unless: readonly Pattern[]
  readonly customerSaid: readonly Pattern[]
}

/** A playbook's rules are read once, not once a message. */
const kept = new WeakMap<Polish, WeakMap<OwnRule, Compiled>>()

function compiled(rule: OwnRule, polish: Polish): Compiled {
  const ofPolish = kept.get(polish) ?? new WeakMap<OwnRule, Compiled>()
  kept.set(polish, ofPolish)
  const known = ofPolish.get(rule)
  if (known !== undefined) return known
  const read = (phrases: readonly OwnPhrase[]) =>
    phrases.map((phrase) => readPattern(phrase, polish)).filter((pattern) => pattern !== null)
  const made = { phrases: read(rule.phrases), unless: read(rule.unless), customerSaid: read(rule.customerSaid) }
  ofPolish.set(rule, made)
  return made
}
