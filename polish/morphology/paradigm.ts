import { type Lexicon, PARADIGM_HEAD, PREFIXES, tagsIn } from '../lexicon/lexicon.ts'

/** The lemma of a stem inflected by the paradigm, with its capitals. */
export function lemmaFrom(stem: string, paradigm: number, lexicon: Lexicon): string {
  const start = lexicon.paradigmStarts[paradigm] as number
  const cut = lexicon.paradigms[start] as number
  const ending = lexicon.lemmaEndings[lexicon.paradigms[start + 1] as number] as string
  const lemma = (cut === 0 ? stem : stem.slice(0, stem.length - cut)) + ending
  const capitals = capitalsOf(paradigm, lexicon)
  return capitals === 0 ? lemma : withCapitals(lemma, capitals)
}

/** Which letters of the lemma are capitals, bit by bit; 0 for a common word. */
export function capitalsOf(paradigm: number, lexicon: Lexicon): number {
  return lexicon.capitals[lexicon.paradigms[(lexicon.paradigmStarts[paradigm] as number) + 2] as number] as number
}

export function withCapitals(word: string, capitals: number): string {
  let result = ''
  for (let at = 0; at < word.length; at++) {
    const letter = word.charAt(at)
    result += at < 31 && (capitals >> at) & 1 ? letter.toUpperCase() : letter
  }
  return result
}

/** The tags of a paradigm's cell, single and sorted. */
export function tagsOf(paradigm: number, cell: number, lexicon: Lexicon): readonly string[] {
  return tagsIn(lexicon.tagsets[tagsetOf(paradigm, cell, lexicon)] as string)
}

/** The number of the cell's tagset: the same for words inflected the same way. */
export function tagsetOf(paradigm: number, cell: number, lexicon: Lexicon): number {
  const start = lexicon.paradigmStarts[paradigm] as number
  const pattern = (lexicon.paradigms[start + 3] as number) + ((lexicon.paradigms[start + 4] as number) << 16)
  return lexicon.patterns[pattern + cell] as number
}

/** Every form of a stem by a paradigm with its tags, in the lexicon's order, with the lemma's capitals. */
export function formsOf(
  stem: string,
  paradigm: number,
  lexicon: Lexicon,
): readonly { readonly form: string; readonly tags: readonly string[] }[] {
  const start = lexicon.paradigmStarts[paradigm] as number
  const end = lexicon.paradigmStarts[paradigm + 1] as number
  const capitals = capitalsOf(paradigm, lexicon)
  return Array.from(lexicon.paradigms.subarray(start + PARADIGM_HEAD, end), (suffix, cell) => {
    const form = prefixOf(suffix, lexicon) + stem + (lexicon.suffixes[suffix] as string)
    return { form: capitals === 0 ? form : withCapitals(form, capitals), tags: tagsOf(paradigm, cell, lexicon) }
  })
}

function prefixOf(suffix: number, { prefixStarts }: Lexicon): string {
  const prefix = suffix < (prefixStarts[1] as number) ? 0 : suffix < (prefixStarts[2] as number) ? 1 : 2
  return PREFIXES[prefix]
}
