/** A word to be compiled: its lemma and every form with its tags. */
export interface Word {
  readonly lemma: string
  /** form (as the source writes it) → single NKJP tags. */
  readonly forms: ReadonlyMap<string, ReadonlySet<string>>
}

/** What stands before the stem in some cells: negated participles, superlatives. */
export const PREFIXES = ['', 'nie', 'naj'] as const

export interface Cell {
  /** Index into PREFIXES. */
  readonly prefix: number
  readonly suffix: string
  /** Sorted, joined by a space. */
  readonly tags: string
}

/** A piece of a word whose forms share a stem; a word such as pies / psa has two. */
export interface Part {
  readonly stem: string
  /** How many letters of the stem the lemma does without, and what it adds. */
  readonly lemmaCut: number
  readonly lemmaAdd: string
  readonly cells: readonly Cell[]
}

/** The word cut into parts. Stems shorter than two letters are avoided, because every word starting with them would have to look there. */
export function cutIntoParts(word: Word): readonly Part[] {
  const lemma = word.lemma.toLowerCase()
  const groups = new Map<string, { rest: string; prefix: number; tags: string }[]>()
  const bare = [...word.forms].map(([form, tags]) => bareForm(form.toLowerCase(), tags))
  const whole = commonPrefix(bare.map(({ rest }) => rest))
  for (const form of bare) {
    const key = whole.length >= 2 ? '' : form.rest.slice(0, 2)
    const group = groups.get(key)
    if (group) group.push(form)
    else groups.set(key, [form])
  }
  return [...groups.values()].map((forms) => toPart(lemma, forms))
}

function bareForm(form: string, tags: ReadonlySet<string>): { rest: string; prefix: number; tags: string } {
  const joined = [...tags].sort().join(' ')
  const negated = form.startsWith('nie') && form.length > 4 && [...tags].every((tag) => tag.endsWith(':neg'))
  const superlative = form.startsWith('naj') && form.length > 5 && [...tags].every((tag) => tag.endsWith(':sup'))
  const prefix = negated ? 1 : superlative ? 2 : 0
  return { rest: prefix === 0 ? form : form.slice(3), prefix, tags: joined }
}

function toPart(lemma: string, forms: readonly { rest: string; prefix: number; tags: string }[]): Part {
  const stem = commonPrefix(forms.map(({ rest }) => rest))
  const shared = commonPrefix([stem, lemma]).length
  const cells = new Map<string, Set<string>>()
  for (const { rest, prefix, tags } of forms) {
    const key = `${prefix}${rest.slice(stem.length)}`
    const all = cells.get(key) ?? new Set()
    for (const tag of tags.split(' ')) all.add(tag)
    cells.set(key, all)
  }
  return {
    stem,
    lemmaCut: stem.length - shared,
    lemmaAdd: lemma.slice(shared),
    cells: [...cells]
      .map(([key, tags]) => ({ prefix: Number(key[0]), suffix: key.slice(1), tags: [...tags].sort().join(' ') }))
      .sort((a, b) => a.prefix - b.prefix || (a.suffix < b.suffix ? -1 : 1)),
  }
}

function commonPrefix(words: readonly string[]): string {
  const [first = '', ...others] = words
  let length = first.length
  for (const word of others) {
    let shared = 0
    while (shared < length && word[shared] === first[shared]) shared++
    length = shared
  }
  return first.slice(0, length)
}
