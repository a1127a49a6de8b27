import { findAcross, type Trace, TraceWindow } from '../../../core/audit/audit.ts'
import type { Finding } from '../../../core/guard/guard.ts'
import { priceMistake } from '../../../core/ledger/ledger.ts'
import type { Playbook } from '../../../core/playbook/playbook.ts'
import type { ConversationId, Locale } from '../../../core/vocabulary/vocabulary.ts'
import type { CountedMistake, Undecided } from './audited-line.ts'
import { findingsJson } from './finding-line.ts'

/** What the lines around one add to it; null: nothing. */
export type Decision = { readonly mistakes: readonly CountedMistake[]; readonly findings: string } | null

/**
 * A line waits until so many later ones are read: what it needs of them (conversations open at the same time, an earlier
 * contact that stands on a later line) is then in the window.
 */
const LINES_AHEAD = 3_000
/** Lines wait no longer than their findings take this much text. */
const CHARACTERS_AHEAD = 8_000_000

/**
 * Errors that show only across lines, in one pass: every line's trace goes into a window as it is read, and a line is decided when it
 * leaves the queue, against the window of that moment. So a finding rests on lines up to LINES_AHEAD after it and some ten
 * thousands before it, in whatever order of time they stand; what lies farther apart is not found, never guessed. An archive whose lines
 * follow one another by day is read exactly.
 */
export class AcrossLines {
  readonly #window = new TraceWindow()
  readonly #waiting: Undecided[] = []
  #length = 0
  readonly #playbook: Playbook
  readonly #locale: Locale

  constructor(playbook: Playbook, locale: Locale) {
    this.#playbook = playbook
    this.#locale = locale
  }

  /** Takes the next lines; gives the decisions on those that have waited long enough, or on all after the last, in the order of the lines. */
  take(lines: readonly Undecided[], last: boolean): readonly Decision[] {
    const decisions: Decision[] = []
    for (const line of lines) {
      if (line.trace !== null) this.#window.add(JSON.parse(line.trace) as Trace)
      this.#waiting.push(line)
      this.#length += line.length
      while (this.#waiting.length > LINES_AHEAD || this.#length > CHARACTERS_AHEAD) decisions.push(this.#decideFirst())
    }
    if (last) while (this.#waiting.length > 0) decisions.push(this.#decideFirst())
    return decisions
  }

  #decideFirst(): Decision {
    const { trace: packed, targets, length } = this.#waiting.shift() as Undecided
    this.#length -= length
    if (packed === null || targets === null) return null
    const trace = JSON.parse(packed) as Trace
    const findings = findAcross(trace, this.#window.near(trace), { guard: this.#playbook.guard, targets })
    if (findings.length === 0) return null
    const mistakes = findings.map((finding) => this.#count(finding, trace.conversation))
    return { mistakes, findings: findingsJson(findings, this.#locale) }
  }

  #count({ code, severity, confidence, message, explanation }: Finding, conversation: ConversationId): CountedMistake {
    const cost = priceMistake(code, severity, this.#playbook.costs)
    const place = message === 'draft' ? null : message
    const said = explanation[this.#locale]
    return { code, severity, confidence, cost, conversation, message: place, quote: null, explanation: said }
  }
}
