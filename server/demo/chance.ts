/** Repeatable chance: the same seed makes the same firm on every machine. */
export interface Chance {
  /** From 0 inclusive to 1 exclusive. */
  next(): number
  /** A whole number from `low` to `high`, both inclusive. */
  between(low: number, high: number): number
  pick<T>(items: readonly T[]): T
  /** Each item as often as its weight says. */
  pickWeighted<T extends { readonly weight: number }>(items: readonly T[]): T
}

/** @source mulberry32, T. Ettinger, public domain: 32 bits of state are plenty for an invented shop */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  const pick = <T>(items: readonly T[]): T => {
    const item = items[between(0, items.length - 1)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
  return {
    next,
    between,
    pick,
    pickWeighted: (items) => {
      let rest = next() * items.reduce((sum, { weight }) => sum + weight, 0)
      for (const item of items) {
        rest -= item.weight
        if (rest < 0) return item
      }
      return pick(items)
    },
  }
}
