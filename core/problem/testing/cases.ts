import type { Mistake } from '../../ledger/ledger.ts'
import { chance } from '../../statistics/testing/chance.ts'
import type { ErrorCode, Grosze, Instant, MistakeId } from '../../vocabulary/vocabulary.ts'
import type { Case, Trait } from '../case.ts'

const DAY_MS = 86_400_000

export interface PlannedCase {
  readonly traits: readonly Trait[]
  readonly codes: readonly ErrorCode[]
}

/** One case a day apart, with ids by their place. */
export function casesOf(planned: readonly PlannedCase[]): readonly Case[] {
  return planned.map(({ traits, codes }, n) => ({
    conversation: `r-${n}` as Case['conversation'],
    customer: `k-${n % 40}` as Case['customer'],
    at: (n * DAY_MS) as Instant,
    traits,
    mistakes: codes.map((code) => mistakeOf(code, `r-${n}-${code}`)),
  }))
}

export function mistakeOf(code: ErrorCode, id: string, more: Partial<Mistake> = {}): Mistake {
  return {
    id: id as MistakeId,
    conversation: id as Mistake['conversation'],
    message: null,
    code,
    severity: 3,
    confidence: 0.9 as Mistake['confidence'],
    origin: 'mixed',
    handling: 'manual',
    topic: null,
    stage: 'answer',
    cost: 1_000 as Grosze,
    playbookVersion: 1,
    at: 0 as Instant,
    evidence: { quote: null, explanation: { pl: 'p', en: 'e' }, source: null },
    state: 'found',
    ...more,
  }
}

export const trait = (name: Trait['name'], value: string): Trait => ({ name, value })

/** Conversations on three topics by two people; each has the mistake with the chance that `rate` gives it. */
export function desk(
  seed: number,
  n: number,
  rate: (traits: { topic: string; author: string; day: string }) => Partial<Record<ErrorCode, number>>,
): readonly Case[] {
  const next = chance(seed)
  const pick = (values: readonly string[]) => values[Math.floor(next() * values.length)] ?? ''
  return casesOf(
    Array.from({ length: n }, () => {
      const topic = pick(['return-goods', 'invoice', 'order-status'])
      const author = pick(['Ola', 'Marek', 'Iza', 'Jan'])
      const day = pick(['mon-morning', 'tue-morning', 'wed-morning', 'thu-morning', 'fri-morning'])
      const codes = Object.entries(rate({ topic, author, day })).filter(([, chanceOf]) => next() < chanceOf)
      return {
        traits: [trait('topic', topic), trait('author', author), trait('week-hour', day), trait('handling', 'manual')],
        codes: codes.map(([code]) => code as ErrorCode),
      }
    }),
  )
}
