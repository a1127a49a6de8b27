import { foldDiacritics } from '../../polish/polish.ts'

/** Words that turn a thing into its special case: who asks what sending costs does not ask what sending again costs. */
const SPECIAL =
  /(?<!\p{L})(?:ponown|powtorn|kolejn|nastepn|dodatkow|drug|trzeci|zwrotn|powrotn|nieodebran|czesciow|wczesniejsz|przedterminow)\p{L}{1,3}(?!\p{L})\s+(\p{L}{4,})/gu
/** So many letters of a word tell it within one sentence. */
const STEM = 5

/** True when the passage speaks of what is asked only as a special case that the question does not name. */
export function isNarrowed(question: string, passage: string): boolean {
  const asked = fold(question)
  const stems = new Set((asked.match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, STEM)))
  const text = fold(passage)
  const special = [...text.matchAll(SPECIAL)].filter(([, thing = '']) => stems.has(thing.slice(0, STEM)))
  return special.length > 0 && special.every(([whole]) => !asked.includes(whole.slice(0, STEM)))
}

function fold(text: string): string {
  return foldDiacritics(text.toLowerCase())
}
