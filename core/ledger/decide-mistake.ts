import type { Mistake, MistakeState } from './mistake.ts'

/** What may follow what: a decision stands unless it is contested anew. */
const NEXT: Readonly<Record<MistakeState, readonly MistakeState[]>> = {
  found: ['contested', 'confirmed', 'withdrawn'],
  contested: ['confirmed', 'withdrawn'],
  confirmed: ['contested'],
  withdrawn: ['contested'],
}

/** Left out of every rate until somebody decides. @throws {RangeError} when it is contested already. */
export function contest(mistake: Mistake): Mistake {
  return moveTo('contested', mistake)
}

/** Somebody looked and agrees. @throws {RangeError} when it is decided already. */
export function confirm(mistake: Mistake): Mistake {
  return moveTo('confirmed', mistake)
}

/** Somebody looked and it is none; it stays on record as such. @throws {RangeError} when it is decided already. */
export function withdraw(mistake: Mistake): Mistake {
  return moveTo('withdrawn', mistake)
}

/** For asking before offering a button. */
export function mayBecome(state: MistakeState, mistake: Mistake): boolean {
  return NEXT[mistake.state].includes(state)
}

/** True for mistakes that count: not contested, not withdrawn. */
export function counts(mistake: Mistake): boolean {
  return mistake.state === 'found' || mistake.state === 'confirmed'
}

function moveTo(state: MistakeState, mistake: Mistake): Mistake {
  if (!mayBecome(state, mistake)) throw new RangeError(`a mistake that is ${mistake.state} cannot become ${state}`)
  return { ...mistake, state }
}
