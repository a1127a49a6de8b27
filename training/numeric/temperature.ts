import { softmax } from '../../core/understanding/understanding.ts'

/** Scores of a held-out message with the position of its right label. */
export interface HeldOut {
  readonly scores: Float64Array
  readonly label: number
}

const STEPS = 60
const LOWEST = 0.1
const HIGHEST = 10

/** The temperature under which held-out messages are least surprising (golden-section search on the log-likelihood). */
export function fitTemperature(heldOut: readonly HeldOut[]): number {
  const ratio = (Math.sqrt(5) - 1) / 2
  let low = Math.log(LOWEST)
  let high = Math.log(HIGHEST)
  for (let i = 0; i < STEPS; i++) {
    const left = high - ratio * (high - low)
    const right = low + ratio * (high - low)
    if (surprise(heldOut, Math.exp(left)) < surprise(heldOut, Math.exp(right))) high = right
    else low = left
  }
  return Math.exp((low + high) / 2)
}

function surprise(heldOut: readonly HeldOut[], temperature: number): number {
  return heldOut.reduce((sum, { scores, label }) => {
    const share = softmax(scores, temperature)[label] as number
    return sum - Math.log(Math.max(share, 1e-12))
  }, 0)
}
