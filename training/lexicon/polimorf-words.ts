import { normaliseTag } from './normalise-tag.ts'
import type { Word } from './paradigms.ts'
import { readPolimorf } from './polimorf.ts'

/** Which tags belong to one word with another class: participles to their verb, depreciative forms to their noun. */
const CLASS_OF: Readonly<Record<string, string>> = {
  depr: 'subst',
  ppas: 'verb',
  pact: 'verb',
  ger: 'verb',
  pant: 'verb',
  pcon: 'verb',
  adja: 'adj',
  adjp: 'adj',
  adjc: 'adj',
}

/** Every word of PoliMorf: forms of one lemma and class (for nouns also one gender), sorted by lemma and class. */
export function readPolimorfWords(): readonly Word[] {
  const words = new Map<string, { lemma: string; forms: Map<string, Set<string>> }>()
  const known = new Map<string, readonly string[]>()
  readPolimorf(({ form, lemma, tags }) => {
    for (const raw of tags.split('+')) {
      const single = known.get(raw) ?? normaliseTag(raw)
      known.set(raw, single)
      const key = `${lemma}\t${classOf(raw, single[0] ?? '')}`
      let word = words.get(key)
      if (word === undefined) words.set(key, (word = { lemma, forms: new Map() }))
      let all = word.forms.get(form)
      if (all === undefined) word.forms.set(form, (all = new Set()))
      for (const tag of single) all.add(tag)
    }
  })
  return [...words].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, word]) => word)
}

function classOf(raw: string, tag: string): string {
  const head = raw.split(':')[0] ?? ''
  if (head === 'depr') return 'subst:m1' // only nouns of men have a depreciative form
  if (head === 'subst') return `subst:${tag.split(':')[3]}`
  return CLASS_OF[head] ?? head
}
