/** A list that changes more often than once a second cannot be read. */
export const LISTS_MS = 1_000

/** Of its time a console spends at most one part in so many waiting for lists: a server that is busy is asked less often. */
const RESTS_FOR_EACH_WAIT = 20

/**
 * `act` happens at once, or at a moment within `spreadMs`, and then again at most once in `ms`, or less often where it takes long, however often
 * it is asked for; the last wish is always granted, late. Fifty open consoles that all asked anew at every message of a busy hour would be the
 * server's whole work, and whoever waits for a message would wait for them all where they asked at one moment.
 */
export function atMostEvery(
  ms: number,
  act: () => Promise<unknown>,
  chance: () => number = Math.random,
): { readonly ask: (spreadMs?: number) => void; readonly stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let state: 'idle' | 'busy' | 'wanted' = 'idle'
  let isStopped = false

  async function go(): Promise<void> {
    state = 'busy'
    const began = Date.now()
    try {
      await act()
    } finally {
      if (!isStopped) timer = setTimeout(rested, Math.max(ms, RESTS_FOR_EACH_WAIT * (Date.now() - began)))
    }
  }

  function rested(): void {
    if (state === 'wanted') void go()
    else state = 'idle'
  }

  return {
    ask(spreadMs = 0) {
      if (isStopped) return
      const isIdle = state === 'idle'
      state = 'wanted'
      if (!isIdle) return
      if (spreadMs === 0) void go()
      else timer = setTimeout(rested, chance() * spreadMs)
    },
    stop() {
      isStopped = true
      clearTimeout(timer)
    },
  }
}
