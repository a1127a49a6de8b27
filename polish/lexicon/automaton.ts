/**
 * A minimal acyclic automaton read straight from its bytes; opening it copies nothing.
 *
 * Layout: u32 address of the root; u8 count of common labels; the labels; then states. A state is its arcs one after another, labels ascending.
 * An arc is a byte of flags (0x80 last arc of its state, 0x40 its target follows directly, 0x20 its target accepts) and, in the lower
 * five bits, the place of its label among the common ones or 0 = the label is the next byte; then, unless the target follows
 * directly, the target's address in groups of seven bits, lowest first. Address 0 is the state without arcs.
 *
 * Written by `training/lexicon/build-automaton.ts`.
 */
export class Automaton {
  readonly root: number
  readonly #bytes: Uint8Array
  readonly #labels: Uint8Array

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.root = (byteAt(bytes, 0) | (byteAt(bytes, 1) << 8) | (byteAt(bytes, 2) << 16)) + byteAt(bytes, 3) * 0x1000000
    this.#labels = bytes.subarray(4, 5 + byteAt(bytes, 4))
  }

  /** The state reached by the label as `address * 2 + (accepts ? 1 : 0)`; -1 when there is none. */
  step(state: number, label: number): number {
    const bytes = this.#bytes
    const labels = this.#labels
    if (state === 0) return -1
    for (let at = state; ; ) {
      const flags = bytes[at++] as number
      const index = flags & 0x1f
      const found = index === 0 ? bytes[at++] : labels[index]
      if (found === label) return this.#target(at, flags)
      if (flags & LAST || (found as number) > label) return -1
      while ((bytes[at++] as number) >= 0x80);
    }
  }

  /** Fills `labels` and `targets` (in the form `step` returns) with the state's arcs; returns how many there are. */
  arcs(state: number, labels: Uint8Array, targets: Int32Array): number {
    const bytes = this.#bytes
    if (state === 0) return 0
    let count = 0
    for (let at = state; ; ) {
      const flags = bytes[at++] as number
      const index = flags & 0x1f
      labels[count] = index === 0 ? (bytes[at++] as number) : (this.#labels[index] as number)
      targets[count++] = this.#target(at, flags)
      if (flags & LAST) return count
      while ((bytes[at++] as number) >= 0x80);
    }
  }

  #target(at: number, flags: number): number {
    const accepts = flags & FINAL ? 1 : 0
    if (flags & NEXT) return at * 2 + accepts
    const bytes = this.#bytes
    let address = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] as number
      address |= (byte & 0x7f) << shift
      if (byte < 0x80) return address * 2 + accepts
    }
  }
}

const LAST = 0x80
const NEXT = 0x40
const FINAL = 0x20

const byteAt = (bytes: Uint8Array, at: number): number => bytes[at] ?? 0
