import type { ErrorRate } from '../../../core/measure/measure.ts'
import { ratePer100 } from '../../../core/statistics/statistics.ts'
import type { FindingCode, Handling, Severity } from '../../../core/vocabulary/vocabulary.ts'
import type { CountedLine, CountedMistake } from './audited-line.ts'

const HANDLINGS: readonly Handling[] = ['manual', 'automatic', 'hybrid']
const EXAMPLES = 3
/** The report speaks of the first lines that were not valid; all are counted. */
const REASONS = 20

export interface HandlingCount {
  readonly handling: Handling
  readonly conversations: number
  readonly mistakes: number
  readonly rate: ErrorRate
}

export interface CodeCount {
  readonly code: FindingCode
  readonly count: number
  /** Grosze. */
  readonly cost: number
  readonly severity: Severity
  readonly examples: readonly CountedMistake[]
}

export interface Summary {
  readonly conversations: number
  readonly messages: number
  readonly mistakes: number
  /** Conversations in which nothing was found. */
  readonly clean: number
  /** Grosze; the firm's own estimates. */
  readonly cost: number
  readonly all: ErrorRate
  readonly byHandling: readonly HandlingCount[]
  /** Costliest first. */
  readonly byCode: readonly CodeCount[]
  /** Oldest first; days without a conversation are left out. */
  readonly byDay: readonly { readonly day: string; readonly conversations: number; readonly mistakes: number }[]
  readonly invalid: number
  readonly invalidLines: readonly { readonly source: string; readonly number: number; readonly reason: string }[]
}

interface Tally {
  conversations: number
  mistakes: number
  squares: number
}

interface CodeTally {
  count: number
  cost: number
  severity: Severity
  examples: readonly CountedMistake[]
}

const noTally = (): Tally => ({ conversations: 0, mistakes: 0, squares: 0 })

/** Counts audited lines. What it keeps does not grow with their number, only with the days they span. */
export class SummaryCounter {
  readonly #handling = new Map<Handling, Tally>(HANDLINGS.map((handling) => [handling, noTally()]))
  readonly #codes = new Map<FindingCode, CodeTally>()
  readonly #days = new Map<string, { conversations: number; mistakes: number }>()
  readonly #all = noTally()
  readonly #invalidLines: { source: string; number: number; reason: string }[] = []
  #messages = 0
  #clean = 0
  #cost = 0
  #invalid = 0

  add(line: CountedLine, source: string): void {
    if (line.kind === 'invalid') {
      this.#invalid += 1
      if (this.#invalidLines.length < REASONS)
        this.#invalidLines.push({ source, number: line.number, reason: line.reason })
      return
    }
    const found = line.mistakes.length
    this.#messages += line.messages
    if (found === 0) this.#clean += 1
    for (const tally of [this.#all, this.#handling.get(line.handling)]) {
      if (tally === undefined) continue
      tally.conversations += 1
      tally.mistakes += found
      tally.squares += found * found
    }
    const day = this.#days.get(line.day) ?? { conversations: 0, mistakes: 0 }
    this.#days.set(line.day, { conversations: day.conversations + 1, mistakes: day.mistakes + found })
    for (const mistake of line.mistakes) this.#count(mistake)
  }

  #count(mistake: CountedMistake): void {
    const tally = this.#codes.get(mistake.code) ?? { count: 0, cost: 0, severity: mistake.severity, examples: [] }
    this.#cost += mistake.cost
    this.#codes.set(mistake.code, {
      count: tally.count + 1,
      cost: tally.cost + mistake.cost,
      severity: mistake.severity > tally.severity ? mistake.severity : tally.severity,
      examples: better(tally.examples, mistake),
    })
  }

  summarise(): Summary {
    return {
      conversations: this.#all.conversations,
      messages: this.#messages,
      mistakes: this.#all.mistakes,
      clean: this.#clean,
      cost: this.#cost,
      all: rateOf(this.#all),
      byHandling: [...this.#handling].map(([handling, tally]) => ({
        handling,
        conversations: tally.conversations,
        mistakes: tally.mistakes,
        rate: rateOf(tally),
      })),
      byCode: [...this.#codes]
        .map(([code, tally]) => ({ code, ...tally }))
        .sort((a, b) => b.cost - a.cost || b.count - a.count || a.code.localeCompare(b.code)),
      byDay: [...this.#days].map(([day, counts]) => ({ day, ...counts })).sort((a, b) => a.day.localeCompare(b.day)),
      invalid: this.#invalid,
      invalidLines: this.#invalidLines,
    }
  }
}

/** The measure's error rate, counted without its door: behind that stand all checks, for which only the workers have room. */
function rateOf({ conversations, mistakes, squares }: Tally): ErrorRate {
  return ratePer100({ cases: conversations, events: mistakes, squares })
}

/** The surest examples, those with quoted words first, one a conversation; the earlier of equals stays. */
function better(kept: readonly CountedMistake[], mistake: CountedMistake): readonly CountedMistake[] {
  if (kept.some((example) => example.conversation === mistake.conversation)) return kept
  return [...kept, mistake].sort((a, b) => worth(b) - worth(a)).slice(0, EXAMPLES)
}

function worth(example: CountedMistake): number {
  return (example.quote === null ? 0 : 1) + example.confidence
}
