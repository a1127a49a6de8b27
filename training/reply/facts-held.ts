import { foldDiacritics } from '../../polish/polish.ts'
import type { LabelledQuestion } from './question-sets.ts'

/** True when a text holds every fact of a right answer; case, dashes, marks and non-breaking spaces do not count. */
export function holdsFacts(text: string, { facts }: LabelledQuestion): boolean {
  const plain = plainText(text)
  return facts.every((fact) => plain.includes(plainText(fact)))
}

/** True when a text holds something that a right answer must not say. */
export function holdsForbidden(text: string, { forbidden }: LabelledQuestion): boolean {
  const plain = plainText(text)
  return forbidden.some((fact) => plain.includes(plainText(fact)))
}

function plainText(text: string): string {
  return foldDiacritics(text.toLowerCase())
    .replace(/[‐-―]/g, '-')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
}
