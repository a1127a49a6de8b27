import { readShared } from '../shared-data.ts'

/** A token of a treebank, with agglutinated endings joined to their verb. */
export interface GoldToken {
  readonly text: string
  readonly lemma: string
  readonly tag: string
}

/** The sentences of a treebank file; `only` names a licence where sentences carry one. */
export function readTreebank(path: string, only?: string): readonly (readonly GoldToken[])[] {
  return readShared(path)
    .split(/\n\n+/)
    .filter((block) => only === undefined || block.includes(`# licence = ${only}`))
    .map((block) =>
      readSentence(
        block
          .split('\n')
          .filter((line) => line !== '' && !line.startsWith('# '))
          .map((line) => line.split('\t')),
      ),
    )
}

function readSentence(rows: readonly (readonly string[])[]): readonly GoldToken[] {
  const tokens: GoldToken[] = []
  for (let at = 0; at < rows.length; at++) {
    const [text = '', lemma = '', pos = '', tag = ''] = rows[at] ?? []
    const joined = /^MWT:(\d+)/.exec(pos)
    if (!joined) {
      tokens.push({ text, lemma, tag: normaliseGold(tag, 'ter') })
      continue
    }
    const parts = rows.slice(at + 1, at + 1 + Number(joined[1]))
    const [, firstLemma = '', , firstTag = ''] = parts[0] ?? []
    const person =
      parts
        .map(([, , , own = '']) => own)
        .find((own) => own.startsWith('aglt:'))
        ?.split(':')[2] ?? 'ter'
    const conditional = parts.some(([form]) => form === 'by')
    const whole = normaliseGold(firstTag, person)
    tokens.push({ text, lemma: firstLemma, tag: conditional ? whole.replace(/^praet:/, 'cond:') : whole })
    at += parts.length
  }
  return tokens
}

const SAME: Readonly<Record<string, string>> = { n1: 'n', n2: 'n', p1: 'm1', p2: 'n', p3: 'n', part: 'qub' }
const DROPPED = new Set(['wok', 'nwok', 'ncol', 'col', 'pt', 'rec', 'congr'])

/** The treebank's tag in the lexicon's tagset. */
function normaliseGold(tag: string, person: string): string {
  const parts = tag
    .split(':')
    .map((part) => SAME[part] ?? part)
    .filter((part) => !DROPPED.has(part))
  if (parts[0] === 'praet' || parts[0] === 'winien') parts.splice(3, 0, person)
  return parts.join(':')
}

/** How far a reading is what the treebank says: 0 nothing in common, above 6 lemma and part of speech. */
export function closeness(reading: { readonly lemma: string; readonly tag: string }, gold: GoldToken): number {
  const own = reading.tag.split(':')
  const wanted = gold.tag.split(':')
  const shared = wanted.filter((part) => own.includes(part)).length / Math.max(wanted.length, own.length)
  const lemma = reading.lemma === gold.lemma ? 3.2 : reading.lemma.toLowerCase() === gold.lemma.toLowerCase() ? 3 : 0
  return lemma + (own[0] === wanted[0] ? 3 : 0) + shared * 2
}
