const SHORTEST_STEM = 2
const LONGEST_STEM = 14

/** Words and stems with what they stand for. */
export interface StemTable<Value> {
  readonly whole: ReadonlyMap<string, readonly Value[]>
  readonly stems: ReadonlyMap<string, readonly Value[]>
}

/** A table of rows "value: `word stem* …`"; `stem*` holds for every word that begins so. */
export function readStemTable<Value>(rows: readonly (readonly [Value, string])[]): StemTable<Value> {
  const whole = new Map<string, Value[]>()
  const stems = new Map<string, Value[]>()
  for (const [value, entries] of rows) {
    for (const entry of entries.split(' ')) {
      const [table, key] = entry.endsWith('*') ? [stems, entry.slice(0, -1)] : [whole, entry]
      table.set(key, [...(table.get(key) ?? []), value])
    }
  }
  return { whole, stems }
}

/** Calls `found` with everything that a word without diacritics stands for, perhaps more than once. */
export function lookUp<Value>(word: string, { whole, stems }: StemTable<Value>, found: (value: Value) => void): void {
  whole.get(word)?.forEach(found)
  const longest = Math.min(word.length, LONGEST_STEM)
  for (let length = SHORTEST_STEM; length <= longest; length++) stems.get(word.slice(0, length))?.forEach(found)
}
