/** PoliMorf's genders of 2016 as the five of the National Corpus (NKJP). */
const GENDERS: Readonly<Record<string, readonly string[]>> = {
  m1: ['m1'],
  m2: ['m2'],
  m3: ['m3'],
  f: ['f'],
  n: ['n'],
  n1: ['n'],
  n2: ['n'],
  p1: ['m1'],
  p2: ['n'],
  p3: ['n'],
}

const isGender = (part: string): boolean => part.split('.').every((value) => value in GENDERS)
const isReflexivity = (part: string): boolean =>
  part.split('.').every((value) => value === 'refl' || value === 'nonrefl')

/**
 * Single NKJP tags for one PoliMorf tag: alternatives joined by a dot are written out, PoliMorf's `verb:` class is left away,
 * the conditional (`pot`) is called `cond`, reflexivity is dropped.
 */
export function normaliseTag(tag: string): readonly string[] {
  const parts = tag.split(':').filter((part) => part !== 'verb' && !isReflexivity(part))
  const choices = parts.map((part) => {
    if (part === 'pot') return ['cond']
    if (isGender(part)) return gendersOf(part)
    return part.split('.')
  })
  return choices.reduce<readonly string[]>(
    (tags, values) => tags.flatMap((head) => values.map((value) => (head === '' ? value : `${head}:${value}`))),
    [''],
  )
}

const gendersOf = (part: string): readonly string[] => [
  ...new Set(part.split('.').flatMap((value) => GENDERS[value] ?? [])),
]
