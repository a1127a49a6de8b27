import { analyse, isKnownWord } from '../morphology/analyse.ts'
import { formsOfLemma } from '../morphology/inflect.ts'
import type { Polish } from '../open-polish.ts'
import { foldDiacritics } from '../text/fold-diacritics.ts'
import type { Token } from './scan.ts'

/** A proper name that a word form may begin. */
export interface NameForm {
  /** The form in lower case, with its marks. */
  readonly form: string
  /** Nominative. */
  readonly name: string
}

export type NameForms = ReadonlyMap<string, readonly NameForm[]>

/** Every form of these proper names, by its folded spelling; a name that the lexicon lacks is there in the nominative only. */
export function formsOfNames(names: Iterable<string>, polish: Polish): NameForms {
  const index = new Map<string, NameForm[]>()
  for (const name of names) {
    for (const form of new Set([name.toLowerCase(), ...inflected(name, polish)])) {
      const key = foldDiacritics(form)
      const entry = { form, name }
      const known = index.get(key)
      if (known === undefined) index.set(key, [entry])
      else known.push(entry)
    }
  }
  return index
}

/** Forms of the name's own number: a town like Katowice has only a plural, Radom's plural is never meant. */
function inflected(name: string, polish: Polish): readonly string[] {
  const own = formsOfLemma(name, polish).filter(({ lemma }) => lemma === name)
  const forms = own.length > 0 ? own : adjectiveForms(name, polish)
  const singular = forms.filter(({ tags }) =>
    tags.some((tag) => tag.startsWith('subst:sg') || tag.startsWith('adj:sg')),
  )
  return (singular.length > 0 ? singular : forms).map(({ form }) => form.toLowerCase())
}

/** "Nowy" in "Nowy Sącz", "Jelenia" in "Jelenia Góra": a common adjective that begins a name. */
function adjectiveForms(name: string, polish: Polish): ReturnType<typeof formsOfLemma> {
  const adjective = analyse(name, polish).find(({ tag }) => tag.startsWith('adj:sg:nom'))
  return adjective === undefined
    ? []
    : formsOfLemma(adjective.lemma, polish).filter(({ tags }) => tags.some((tag) => tag.startsWith('adj:sg')))
}

/** The names that a capital word may be a form of; one written without marks counts when it is no word by itself. */
export function namesOf(token: Token, index: NameForms, polish: Polish): readonly NameForm[] {
  const found = index.get(token.folded)
  if (found === undefined) return []
  const lower = token.text.toLowerCase()
  const exact = found.filter(({ form }) => form === lower)
  if (exact.length > 0) return exact
  return lower === token.folded && !isKnownWord(lower, polish) ? found : []
}
