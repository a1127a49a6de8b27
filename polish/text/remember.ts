/** Cut out of a longer text, such a word would keep all of it alive: it is copied. Shorter ones the engine copies by itself; longer ones are texts. */
const COPIED = { from: 13, to: 64 }

/**
 * The same answers as `make`, the latest of them kept: many rules look at one text, one after another, and at its words again and again.
 * `make` must answer the same at all times, and nobody may change an answer. Keeps answers to at most twice so many characters of text.
 */
export function remember<T>(make: (text: string) => T, characters: number): (text: string) => T {
  let recent = new Map<string, T>()
  let older = new Map<string, T>()
  let length = 0
  return (text) => {
    const known = recent.get(text)
    if (known !== undefined) return known
    // Put behind another letter and cut off again, the word is a part of so short a text and no longer of the long one.
    const key = text.length < COPIED.from || text.length > COPIED.to ? text : ` ${text}`.slice(1)
    const answer = older.get(text) ?? make(key)
    if (text.length > characters) return answer
    length += text.length + 1
    if (length > characters) {
      older = recent
      recent = new Map()
      length = text.length + 1
    }
    recent.set(key, answer)
    return answer
  }
}

/** `remember` for what also depends on a value that never changes; answers are kept as long as that value. */
export function rememberBy<C extends object, T>(
  make: (text: string, by: C) => T,
  characters: number,
): (text: string, by: C) => T {
  const kept = new WeakMap<C, (text: string) => T>()
  return (text, by) => {
    let answer = kept.get(by)
    if (answer === undefined) {
      answer = remember((asked) => make(asked, by), characters)
      kept.set(by, answer)
    }
    return answer(text)
  }
}

/** Some eight thousand words: what a service desk writes and reads. */
const KEPT_WORDS = 60_000

/** All that anybody has worked out of a word, by the numbers of those who asked. */
const knownOf: (word: string, by: object) => unknown[] = rememberBy((): unknown[] => [], KEPT_WORDS)
let askers = 0

/**
 * `rememberBy` for what is known of a word wherever it stands. A dozen rules look at the same word one after another: kept in one place,
 * what they know of it is looked up in memory that the one before had just in hand, and the word itself is kept once.
 */
export function rememberWord<C extends object, T>(make: (word: string, by: C) => T): (word: string, by: C) => T {
  const asker = askers++
  return (word, by) => {
    const known = knownOf(word, by)
    const before = known[asker] as T | undefined
    if (before !== undefined) return before
    const answer = make(word, by)
    known[asker] = answer
    return answer
  }
}
