import { foldDiacritics } from '../../polish/polish.ts'
import { SERVICE_CONCEPTS } from './service-concepts.ts'
import { stemOf } from './stem.ts'

/** Stem of a listed word → the lines it stands in. */
const LINES_BY_STEM = linesByStem(SERVICE_CONCEPTS)

/** The concepts a stem may stand for, as positions in the lexicon. */
export function conceptsOf(stem: string): readonly number[] {
  return LINES_BY_STEM.get(stem) ?? []
}

function linesByStem(lines: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const byStem = new Map<string, number[]>()
  lines.forEach((line, number) => {
    for (const stem of new Set(line.split(' ').map((word) => stemOf(foldDiacritics(word.toLowerCase()))))) {
      byStem.set(stem, [...(byStem.get(stem) ?? []), number])
    }
  })
  return byStem
}
