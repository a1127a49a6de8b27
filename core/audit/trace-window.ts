import type { Trace } from './trace.ts'

/** So many conversations are remembered, counted in lines of the archive, */
const CONVERSATIONS = 40_000
/** of one customer and of one consultant so many: what is older was answered, or has its own finding by now. */
const OF_CUSTOMER = 16
const OF_CONSULTANT = 512

/**
 * The conversations read last, by customer and by consultant. Memory is bounded whatever the archive holds: what falls out is
 * forgotten, and what would rest on it is not found, never guessed.
 */
export class TraceWindow {
  readonly #all: Trace[] = []
  /** Where the oldest stands in the ring `#all`. */
  #oldest = 0
  readonly #near = new Map<string, Trace[]>()

  add(trace: Trace): void {
    const before = this.#all[this.#oldest]
    if (this.#all.length < CONVERSATIONS) this.#all.push(trace)
    else {
      if (before !== undefined) this.#forget(before)
      this.#all[this.#oldest] = trace
      this.#oldest = (this.#oldest + 1) % CONVERSATIONS
    }
    for (const [key, most] of keysOf(trace)) {
      const near = this.#near.get(key)
      if (near === undefined) this.#near.set(key, [trace])
      else {
        near.push(trace)
        if (near.length > most) near.shift()
      }
    }
  }

  /** Those of the same customer or of one of its consultants, the trace itself included; in the order in which they were read. */
  near(trace: Trace): readonly Trace[] {
    return [...new Set(keysOf(trace).flatMap(([key]) => this.#near.get(key) ?? []))]
  }

  #forget(trace: Trace): void {
    for (const [key] of keysOf(trace)) {
      const near = this.#near.get(key)
      if (near?.[0] !== trace) continue
      near.shift()
      if (near.length === 0) this.#near.delete(key)
    }
  }
}

function keysOf({ firm, customer, people }: Trace): readonly (readonly [key: string, most: number])[] {
  return [
    [`k ${firm}\n${customer}`, OF_CUSTOMER],
    ...people.map((person) => [`p ${firm}\n${person}`, OF_CONSULTANT] as const),
  ]
}
