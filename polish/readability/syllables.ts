const VOWELS = new Set('aąeęioóuyаеєиіїоуюя')

/** Number of syllables of a Polish word: its vowels, less each "i" that only softens before another vowel, and "au", "eu" once. */
export function countSyllables(word: string): number {
  const lower = word.toLowerCase()
  let count = 0
  for (let at = 0; at < lower.length; at++) {
    const letter = lower.charAt(at)
    if (!VOWELS.has(letter)) continue
    const next = lower.charAt(at + 1)
    if (letter === 'i' && VOWELS.has(next) && next !== 'i') continue
    if (letter === 'u' && (lower.charAt(at - 1) === 'a' || lower.charAt(at - 1) === 'e') && at > 0) continue
    count++
  }
  return count
}
