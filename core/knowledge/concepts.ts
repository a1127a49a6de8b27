import { foldDiacritics } from '../../polish/polish.ts'
import { COLLOQUIAL_WORDS } from './lexicon/colloquial-words.ts'
import { EVERYDAY_WORDS } from './lexicon/everyday-words.ts'
import { KINDS_OF_THINGS } from './lexicon/kinds-of-things.ts'
import { SITUATIONS } from './lexicon/situations.ts'
import { TRADE_WORDS } from './lexicon/trade-words.ts'
import { SERVICE_CONCEPTS } from './service-concepts.ts'
import { stemOf } from './stem.ts'

/** Lines whose words may stand for each other. */
const CONCEPT_LINES: readonly string[] = [
  ...SERVICE_CONCEPTS,
  ...EVERYDAY_WORDS,
  ...TRADE_WORDS,
  ...COLLOQUIAL_WORDS,
  ...SITUATIONS,
]

/** Stem of a listed word → the lines it stands in. */
const LINES_BY_STEM = linesByStem(CONCEPT_LINES)
const BROADER_BY_STEM = linesByStem(KINDS_OF_THINGS.map((line) => line.split(':')[0] ?? ''))
const NARROWER_BY_STEM = linesByStem(KINDS_OF_THINGS.map((line) => line.split(':')[1] ?? ''))

const NONE: readonly number[] = []

/** The concepts a stem may stand for, as positions in the lexicon. */
export function conceptsOf(stem: string): readonly number[] {
  return LINES_BY_STEM.get(stem) ?? NONE
}

/** The kinds of things that a stem names as a whole, as positions in their list. */
export function kindsNamedBy(stem: string): readonly number[] {
  return BROADER_BY_STEM.get(stem) ?? NONE
}

/** The kinds of things to which what a stem names belongs. */
export function kindsAbove(stem: string): readonly number[] {
  return NARROWER_BY_STEM.get(stem) ?? NONE
}

function linesByStem(lines: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const byStem = new Map<string, number[]>()
  lines.forEach((line, number) => {
    const words = line.split(' ').filter((word) => word !== '')
    for (const stem of new Set(words.map((word) => stemOf(foldDiacritics(word.toLowerCase()))))) {
      byStem.set(stem, [...(byStem.get(stem) ?? []), number])
    }
  })
  return byStem
}
