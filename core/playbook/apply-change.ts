import { type FindingCode, kindOf } from '../vocabulary/vocabulary.ts'
import type { CheckSwitch, PlaybookChange } from './change.ts'
import { answersFor, withOwner } from './ownership.ts'
import { NUMBERS } from './playbook-numbers.ts'
import type { Playbook } from './record.ts'

/** The playbook with the change in it, whatever stood there. Once is as good as twice; what is not named stays, and so does the version. */
export function applyChange(playbook: Playbook, change: PlaybookChange): Playbook {
  switch (change.kind) {
    case 'article':
      return { ...playbook, knowledge: withArticle(playbook.knowledge, change) }
    case 'macro': {
      const { macro: name, text } = change
      return { ...playbook, macros: placed(playbook.macros, { name, text }, (one) => one.name === name) }
    }
    case 'check': {
      const { code, check } = change
      const codes = { ...playbook.guard.codes, [code]: { ...playbook.guard.codes[code], ...check } }
      return { ...playbook, guard: { ...playbook.guard, codes } }
    }
    case 'ownership':
      return { ...playbook, owners: withOwner(playbook.owners, change.topic, change.person) }
    case 'number':
      return NUMBERS[change.number].write(playbook, change.value)
  }
}

/** The playbook still says what the change was written against. */
export function fits(playbook: Playbook, change: PlaybookChange): boolean {
  const now = against(playbook, change)
  return change.kind === 'check' && now.kind === 'check' ? sameSwitch(now.was, change.was) : now.was === change.was
}

/** The playbook says what the change wants it to say. */
export function stands(playbook: Playbook, change: PlaybookChange): boolean {
  const { was } = against(playbook, change)
  switch (change.kind) {
    case 'article':
    case 'macro':
      return was === change.text
    case 'check':
      return typeof was === 'object' && was !== null && sameSwitch(was, change.check)
    case 'ownership':
      return was === change.person
    case 'number':
      return was === change.value
  }
}

/** The change as somebody writes it who looks at this playbook. */
export function against(playbook: Playbook, change: Unseen): PlaybookChange {
  switch (change.kind) {
    case 'article':
      return { ...change, was: playbook.knowledge.find(({ id }) => id === change.article)?.text ?? null }
    case 'macro':
      return { ...change, was: playbook.macros.find(({ name }) => name === change.macro)?.text ?? null }
    case 'check':
      return { ...change, was: switchOf(playbook, change.code) }
    case 'ownership':
      return { ...change, was: answersFor(playbook.owners, change.topic) }
    case 'number':
      return { ...change, was: NUMBERS[change.number].read(playbook) }
  }
}

type WithoutWas<C> = C extends PlaybookChange ? Omit<C, 'was'> : never
/** A change of which it is not said yet what stood there. */
export type Unseen = WithoutWas<PlaybookChange>

/** The change says something else than what stood there, and a number is within its range. */
export function isSound(change: PlaybookChange): boolean {
  switch (change.kind) {
    case 'article':
    case 'macro':
      return change.text !== change.was
    case 'check':
      return !sameSwitch(change.was, change.check)
    // What is about nothing in particular is nobody's matter.
    case 'ownership':
      return change.person !== change.was && change.topic !== 'none'
    case 'number': {
      const { low, high, isWhole } = NUMBERS[change.number]
      const { was, value } = change
      return value !== was && value >= low && value <= high && (!isWhole || Number.isInteger(value))
    }
  }
}

function withArticle(knowledge: Playbook['knowledge'], change: PlaybookChange & { kind: 'article' }) {
  const { article: id, title, text } = change
  const stands = knowledge.find((one) => one.id === id)
  const blank = { tags: [], phrasings: [], owner: null, updatedAt: null, reviewBy: null, url: null }
  return placed(knowledge, { ...blank, ...stands, id, title, text }, (one) => one.id === id)
}

/** In the place of the one that it replaces, else last. */
function placed<T>(all: readonly T[], one: T, isIt: (other: T) => boolean): readonly T[] {
  return all.some(isIt) ? all.map((other) => (isIt(other) ? one : other)) : [...all, one]
}

function switchOf({ guard }: Playbook, code: FindingCode): CheckSwitch {
  const set = guard.codes[code]
  return { enabled: set?.enabled ?? true, severity: set?.severity ?? kindOf(code).severity }
}

function sameSwitch(a: CheckSwitch, b: CheckSwitch): boolean {
  return a.enabled === b.enabled && a.severity === b.severity
}
