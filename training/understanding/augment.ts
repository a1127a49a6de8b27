import { foldDiacritics } from '../../polish/polish.ts'
import type { Labelled } from '../data/labelled.ts'

/** One word in so many gets a slip of the finger. */
const SLIP_RATE = 0.12
const SHORTEST_WITH_SLIP = 5

/** The message as it is typed in haste: small letters, no diacritics, now and then a slip. */
export function hasty<T extends Labelled>(message: T, random: () => number): T {
  const plain = foldDiacritics(message.text).toLowerCase()
  return { ...message, text: plain.replace(/\p{L}+/gu, (word) => (random() < SLIP_RATE ? slip(word, random) : word)) }
}

/** Two letters swapped, one left out, or one doubled, never the first. */
function slip(word: string, random: () => number): string {
  if (word.length < SHORTEST_WITH_SLIP) return word
  const at = 1 + Math.floor(random() * (word.length - 2))
  const kind = random()
  if (kind < 0.4) return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
  return kind < 0.7 ? word.slice(0, at) + word.slice(at + 1) : word.slice(0, at) + word.charAt(at) + word.slice(at)
}
