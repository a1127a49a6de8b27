import type { Token } from './scan.ts'

/** Letters and digits written together, with hyphens and slashes: "AR-20311", "VT/5790/26". */
export interface Code {
  readonly text: string
  readonly next: number
  readonly digits: number
  readonly letters: number
  readonly parted: boolean
}

/** A UUID may be parted after every other character. */
const MOST_PARTS = 48

/** Reads the code that begins at this token; null where it begins with a sign or holds more parts than a number would. */
export function readCode(tokens: readonly Token[], at: number): Code | null {
  let text = ''
  let digits = 0
  let letters = 0
  let parted = false
  let next = at
  while (next < tokens.length) {
    const token = tokens[next] as Token
    if ((next > at && !token.glued) || token.kind === 'sign') break
    if (next - at > MOST_PARTS) return null
    if (token.kind === 'number') digits += token.text.length
    else letters += token.text.length
    text += token.text
    next++
    const mark = tokens[next]
    const beyond = tokens[next + 1]
    if (mark?.glued && mark.kind === 'sign' && '-/_–'.includes(mark.text) && beyond?.glued && beyond.kind !== 'sign') {
      text += mark.text === '–' ? '-' : mark.text
      parted = true
      next++
    }
  }
  return next === at ? null : { text, next, digits, letters, parted }
}
