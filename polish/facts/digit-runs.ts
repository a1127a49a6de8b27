import { followsOneSpace, isDash } from './reading.ts'
import type { Token } from './scan.ts'

/** Digits written in groups, as in "512 660 934" or "587-447-31-76". */
export interface DigitRun {
  readonly digits: string
  /** Lengths of the groups. */
  readonly groups: readonly number[]
  readonly next: number
  readonly hyphens: boolean
}

const MOST_GROUPS = 13

/**
 * Reads groups of digits parted by one space or hyphen up to exactly `length` digits; null where no group ends there,
 * or where more digits follow, unless `mayRunOn` (two phone numbers side by side).
 */
export function readDigitRun(tokens: readonly Token[], at: number, length: number, mayRunOn = false): DigitRun | null {
  let digits = ''
  let hyphens = false
  const groups: number[] = []
  for (let next = at; groups.length < MOST_GROUPS; ) {
    const token = tokens[next]
    if (token?.kind !== 'number') return null
    digits += token.text
    groups.push(token.text.length)
    next++
    if (digits.length === length) return continues(tokens, next, mayRunOn) ? null : { digits, groups, next, hyphens }
    if (digits.length > length) return null
    if (isDash(tokens[next]) && tokens[next]?.glued && tokens[next + 1]?.glued) {
      hyphens = true
      next++
    } else if (!followsOneSpace(tokens[next], tokens[next - 1])) return null
  }
  return null
}

/** Letters, a hyphen or a slash with more digits touching the run make it part of a longer code; so do further groups. */
function continues(tokens: readonly Token[], at: number, mayRunOn: boolean): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (!token.glued) return !mayRunOn && token.kind === 'number' && followsOneSpace(token, tokens[at - 1])
  if (token.kind === 'word') return true
  return (isDash(token) || token.text === '/') && tokens[at + 1]?.glued === true && tokens[at + 1]?.kind !== 'sign'
}

/** True when a token is the first of its run: nothing of a longer code touches it from the left. */
export function beginsRun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !token.glued) return true
  const before = tokens[at - 1]
  return before?.kind === 'sign' && !'-–/_.,'.includes(before.text)
}
