/** Endings of derived words, longest first: they part "dostawa" from "dostawca", "wysyłka" from "wysyłać". */
const ENDINGS = [
  'owanie',
  'ywanie',
  'iwanie',
  'ajacy',
  'ujacy',
  'acyjny',
  'owalny',
  'niczka',
  'niczy',
  'acja',
  'anie',
  'enie',
  'osc',
  'owac',
  'ywac',
  'iwac',
  'owka',
  'owca',
  'owiec',
  'owski',
  'owny',
  'arka',
  'arnia',
  'nica',
  'alny',
  'cja',
  'cie',
  'nik',
  'ica',
  'iec',
  'ski',
  'owy',
  'ony',
  'any',
  'ety',
  'nac',
  'awca',
  'izm',
  'ista',
  'ac',
  'ec',
  'ic',
  'yc',
  'ka',
  'ek',
  'ik',
  'yk',
  'ny',
  'ca',
  'ia',
  'ie',
  'a',
  'e',
  'i',
  'o',
  'u',
  'y',
] as const

const SHORTEST_STEM = 4

/** The beginning that a folded lemma shares with words of its family: "reklamacj-a" and "reklam-owac" both give "reklam". */
export function stemOf(foldedLemma: string): string {
  for (const ending of ENDINGS) {
    const length = foldedLemma.length - ending.length
    if (length >= SHORTEST_STEM && foldedLemma.endsWith(ending)) return foldedLemma.slice(0, length)
  }
  return foldedLemma
}

/** Prefixes that make a verb's other aspect or direction: "za-płacić", "po-czekać", "wy-słać", "prze-jechać". */
const PREFIXES = [
  'prze',
  'przy',
  'roze',
  'ode',
  'pod',
  'nad',
  'roz',
  'wy',
  'za',
  'po',
  'na',
  'od',
  'do',
  'ob',
  'u',
  's',
  'z',
  'w',
] as const

/** The stem, and the stem without a verb's prefix where enough of it is left. */
export function stemsOf(foldedLemma: string): readonly string[] {
  const stem = stemOf(foldedLemma)
  const prefix = /[cs]$/.test(foldedLemma)
    ? PREFIXES.find((start) => stem.startsWith(start) && stem.length - start.length >= SHORTEST_STEM)
    : undefined
  return prefix === undefined ? [stem] : [stem, stem.slice(prefix.length)]
}
