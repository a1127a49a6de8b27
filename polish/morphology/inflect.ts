import type { InflectedForm } from '../lexicon/own-words.ts'
import type { Polish } from '../open-polish.ts'
import { normalForm } from './analyse.ts'
import { matchWord } from './match.ts'
import { formsOf, lemmaFrom } from './paradigm.ts'

/**
 * The form of the lemma that bears the tag, e.g. ('paczka', 'subst:pl:gen:f') → 'paczek'; null when the lexicon has none.
 * Where two forms bear one tag, the first of the lexicon. A lemma in other capitals is found when its own has no such form.
 */
export function inflect(lemma: string, tag: string, polish: Polish): string | null {
  let loose: string | null = null
  for (const { form, tags, lemma: own } of formsOfLemma(lemma, polish)) {
    if (!tags.includes(tag)) continue
    if (own === lemma) return form
    loose ??= form
  }
  return loose
}

/** Every form of every word with this lemma (in any capitals), with its tags; own words last. */
export function formsOfLemma(lemma: string, { lexicon, ownWords }: Polish): readonly InflectedForm[] {
  const lower = normalForm(lemma)
  const seen = new Set<string>()
  const known = matchWord(lower, lexicon).flatMap(({ stem, paradigm }) => {
    const own = lemmaFrom(stem, paradigm, lexicon)
    const key = `${stem}:${paradigm}`
    if (own.toLowerCase() !== lower || seen.has(key)) return []
    seen.add(key)
    const parts = [{ stem, paradigm }, ...(lexicon.otherParts.get(paradigm) ?? [])]
    return parts.flatMap((part) =>
      formsOf(part.stem, part.paradigm, lexicon).map(({ form, tags }): InflectedForm => ({ lemma: own, form, tags })),
    )
  })
  return [...known, ...(ownWords.byLemma.get(lower) ?? [])]
}
