import { matchWord } from '../morphology/match.ts'
import { formsOf, lemmaFrom, withCapitals } from '../morphology/paradigm.ts'
import type { Lexicon } from './lexicon.ts'

/** A word that the lexicon lacks. */
export interface OwnWord {
  readonly lemma: string
  /** A lemma of the lexicon that ends like the word wherever its forms change; null = the word is never inflected. */
  readonly model: string | null
  /** The start of the model's tags that matters: 'verb', 'adj', or with the gender: 'subst:m3'; null = whatever the model is first. */
  readonly kind: string | null
}

/**
 * The words of a list: one a line, `word`, `word model` or `word model kind`; '#' starts a remark.
 * @throws a plain Error naming the line that is not of this form.
 */
export function parseOwnWords(text: string): readonly OwnWord[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const [lemma, model = null, kind = null, ...rest] = line.replace(/#.*/, '').trim().split(/\s+/)
    if (lemma === undefined || lemma === '') return []
    if (rest.length > 0 || !WORD.test(lemma)) {
      throw new Error(
        `Line ${index + 1} of the own words should be "word", "word model" or "word model kind", e.g. "apka łapka subst:f": ${line}`,
      )
    }
    return [{ lemma, model, kind }]
  })
}

/** What texts are read as one word. */
const WORD = /^[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*$/u
/** A word without a model is a noun of which no other form is known. */
const UNINFLECTED = 'subst:sg:nom:m3'

/**
 * Every form of the word with its tags.
 * @throws a plain Error when the lexicon does not know the model, or the word does not end like it.
 */
export function inflectLikeModel(
  { lemma, model, kind }: OwnWord,
  lexicon: Lexicon,
): ReadonlyMap<string, ReadonlySet<string>> {
  if (model === null) return new Map([[lemma, new Set([UNINFLECTED])]])
  const lower = model.toLowerCase()
  const found = matchWord(lower, lexicon).find(
    ({ stem, paradigm }) =>
      lemmaFrom(stem, paradigm, lexicon).toLowerCase() === lower &&
      !lexicon.otherParts.has(paradigm) &&
      formsOf(stem, paradigm, lexicon).some(({ tags }) => tags.some((tag) => isOfKind(tag, kind))),
  )
  if (found === undefined)
    throw new Error(
      `"${lemma}": the lexicon has no model "${model}"${kind === null ? '' : ` of kind ${kind}`}. Choose another word inflected the same way.`,
    )
  const ending = lower.slice(found.stem.length)
  if (!lemma.toLowerCase().endsWith(ending))
    throw new Error(`"${lemma}" does not end in "${ending}" like its model "${model}". Choose another model.`)
  const stem = lemma.toLowerCase().slice(0, lemma.length - ending.length)
  const capitals = Array.from(lemma).reduce(
    (mask, letter, at) => (at < 31 && letter !== letter.toLowerCase() ? mask | (1 << at) : mask),
    0,
  )
  const forms = new Map<string, Set<string>>()
  for (const { form, tags } of formsOf(stem, found.paradigm, lexicon)) {
    const own = withCapitals(form.toLowerCase(), capitals)
    forms.set(own, new Set([...(forms.get(own) ?? []), ...tags]))
  }
  return forms
}

function isOfKind(tag: string, kind: string | null): boolean {
  if (kind === null) return true
  const [head, gender] = kind.split(':')
  if (head === 'verb') return /^(fin|inf|praet)(:|$)/.test(tag)
  const parts = tag.split(':')
  return parts[0] === head && (gender === undefined || parts[3] === gender)
}

/** A form of a word with its tags. */
export interface InflectedForm {
  readonly lemma: string
  readonly form: string
  readonly tags: readonly string[]
}

/** A firm's own words by form and by lemma, both in small letters. */
export interface OwnWords {
  readonly byForm: ReadonlyMap<string, readonly InflectedForm[]>
  readonly byLemma: ReadonlyMap<string, readonly InflectedForm[]>
}

export function openOwnWords(list: string, lexicon: Lexicon): OwnWords {
  const forms = parseOwnWords(list).flatMap((word) =>
    Array.from(
      inflectLikeModel(word, lexicon),
      ([form, tags]): InflectedForm => ({ lemma: word.lemma, form, tags: [...tags] }),
    ),
  )
  return {
    byForm: Map.groupBy(forms, ({ form }) => form.toLowerCase()),
    byLemma: Map.groupBy(forms, ({ lemma }) => lemma.toLowerCase()),
  }
}
