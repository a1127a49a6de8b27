const ALPHABET = Array.from('abcdefghijklmnopqrstuvwxyz0123456789')

/** A word's letters in the order of the alphabet: swapped letters change nothing of it, and a key finds it by equality. */
export function lettersOf(word: string): string {
  return Array.from(word).toSorted().join('')
}

/** The letters of every word that one letter added, left out, changed or two swapped make of this one. */
export function neighbourLetters(word: string): readonly string[] {
  const letters = Array.from(lettersOf(word))
  const without = letters.map((_, at) => letters.toSpliced(at, 1))
  const withOne = (known: readonly string[]) => ALPHABET.map((letter) => [...known, letter].toSorted().join(''))
  return [
    ...new Set([
      letters.join(''),
      ...without.map((left) => left.join('')),
      ...withOne(letters),
      ...without.flatMap((left) => withOne(left)),
    ]),
  ]
}

/** One letter added, left out or changed, or two neighbours swapped: the words are no further apart. */
export function oneLetterAway(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}
