import type { Polish } from '../../../polish/polish.ts'
import type { OwnExample, OwnRule } from '../../playbook/playbook.ts'
import { maskQuoted } from '../text/own-words.ts'
import { indexPhrases } from '../text/phrases.ts'
import { type Reading, readText } from '../text/reading.ts'
import { readPattern } from './pattern.ts'
import { shownIn } from './shown-in.ts'

/** Why a rule cannot be kept as it is written. */
export type RuleProblem =
  /** Nothing says when it fires. */
  | { readonly kind: 'no-condition' }
  /** A phrase without a word in it. */
  | { readonly kind: 'empty-phrase' }
  /** What a customer writes is no draft that could be held. */
  | { readonly kind: 'customer-in-message' }
  | { readonly kind: 'no-example'; readonly of: keyof OwnRule['examples'] }
  /** The n-th example does not do what it is there for, n from 0. */
  | { readonly kind: 'example'; readonly of: keyof OwnRule['examples']; readonly n: number }
  /** Who takes the advice would hear the same remark again. */
  | { readonly kind: 'suggestion-fires' }

/** Everything that keeps the rule from being kept; none: every example does what it should. */
export function problemsOfRule(rule: OwnRule, polish: Polish): readonly RuleProblem[] {
  const { phrases, unless, customerSaid, examples, suggestion, when } = rule
  const problems: RuleProblem[] = []
  if (!hasCondition(rule)) problems.push({ kind: 'no-condition' })
  if ([...phrases, ...unless, ...customerSaid].some((phrase) => readPattern(phrase, polish) === null))
    problems.push({ kind: 'empty-phrase' })
  if (rule.scope === 'message' && rule.speaker === 'customer') problems.push({ kind: 'customer-in-message' })
  for (const list of ['fires', 'silent'] as const) {
    if (examples[list].length === 0) problems.push({ kind: 'no-example', of: list })
    examples[list].forEach((example, n) => {
      if (fires(rule, example, polish) !== (list === 'fires')) problems.push({ kind: 'example', of: list, n })
    })
  }
  const [first] = examples.fires
  if (suggestion !== null && first !== undefined && when === 'said' && phrases.length > 0)
    if (fires(rule, { ...first, text: suggestion }, polish)) problems.push({ kind: 'suggestion-fires' })
  return problems
}

/** True where the words of the example show what the rule looks for; topic, channel, number and time are taken as they must be. */
export function fires(rule: OwnRule, { text, customer }: OwnExample, polish: Polish): boolean {
  const read = (words: string): Reading => readText(maskQuoted(words), NO_PHRASES, polish)
  return shownIn(rule, { said: [read(text)], customer: customer === '' ? [] : [read(customer)] }, polish) !== null
}

const NO_PHRASES = indexPhrases([])

function hasCondition({ phrases, customerSaid, when, scope, atLeast: { characters, messages, minutes } }: OwnRule) {
  if (phrases.length > 0) return true
  const hasThreshold = scope === 'message' ? characters > 0 : messages > 0 || minutes > 0
  return when === 'said' && (hasThreshold || customerSaid.length > 0)
}
