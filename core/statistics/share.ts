import { betaQuantile } from './beta.ts'

/** A share with an interval that holds the true one with at least the given confidence. All between 0 and 1. */
export interface ShareOf {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** `yes` among `yes + no` with its exact 95 % interval; null where there is nothing. @source Clopper & Pearson, Biometrika 26 (1934) */
export function shareOf(yes: number, no: number): ShareOf | null {
  if (yes + no === 0) return null
  return {
    value: yes / (yes + no),
    low: yes === 0 ? 0 : betaQuantile(yes, no + 1, TAIL),
    high: no === 0 ? 1 : betaQuantile(yes + 1, no, 1 - TAIL),
  }
}

const TAIL = 0.025
