import { setInterval as every } from 'node:timers'
import { type Ports, shareErasures } from '../workflows/share-erasures.ts'

/** A disk that fails together with the database loses at most so much of what other nodes did. */
const ROUND_MS = 60_000

/** On every node, for each has a list of its own: at the start and again and again. */
export function keepSharingErasures(ports: Ports, onError: (error: unknown) => void): { stop(): Promise<void> } {
  let round: Promise<void> | null = null
  const share = (): void => {
    round ??= shareErasures(ports)
      .catch(onError)
      .finally(() => {
        round = null
      })
  }
  const timer = every(share, ROUND_MS)
  timer.unref()
  share()
  return {
    async stop() {
      clearInterval(timer)
      await round
    },
  }
}
