import type { Bus, Hint } from '../../ports/bus.ts'

/** Hints within one process, for the installation that has only one. A listener that throws never stops the others. */
export function memoryBus(onError: (error: unknown) => void = (error) => process.emitWarning(String(error))): Bus {
  const listeners = new Set<(hint: Hint) => void>()
  return {
    publish(hint) {
      for (const listen of listeners) {
        try {
          listen(hint)
        } catch (error) {
          onError(error)
        }
      }
    },
    subscribe(listen) {
      listeners.add(listen)
      return () => void listeners.delete(listen)
    },
    isConnected: () => true,
    async close() {
      listeners.clear()
    },
  }
}
