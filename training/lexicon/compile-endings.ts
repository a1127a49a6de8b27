/**
 * Compiles polish/lexicon/endings.bin: what rare words with an ending are, from which unknown words are guessed.
 * Run after compile-frequencies.ts: node training/lexicon/compile-endings.ts
 */
import { writeFileSync } from 'node:fs'
import { type EndingRule, LONGEST_ENDING } from '../../polish/lexicon/endings.ts'
import { matchWord } from '../../polish/morphology/match.ts'
import { capitalsOf, lemmaFrom, tagsetOf, tagsOf } from '../../polish/morphology/paradigm.ts'
import { POLISH_FILES } from '../../polish/open-polish.ts'
import { noteMade } from '../made-from.ts'
import { openUntrained } from '../polish/open-untrained.ts'
import { readTable } from '../shared-data.ts'
import { bytesOf, writeContainer } from './write-container.ts'
import { encodeLines } from './write-lexicon.ts'

/** Rarer than 1 in 10⁷: words a dictionary might as well lack are most like those it lacks. */
const RARE_CENTIBELS = -700
const LEAST_WORDS = 12
const LEAST_SHARE = 0.1
const MOST_RULES = 3

const { lexicon } = openUntrained()
const endings = new Map<string, Map<string, number>>()
for (const [word = '', , centibels = ''] of readTable('language/freq-wordfreq/large_pl.tsv.gz')) {
  if (Number(centibels) < RARE_CENTIBELS) count(word)
}
const lines = [...endings]
  .map(([ending, rules]) => ({ ending, rules: best(rules) }))
  .filter(({ ending, rules }) => rules.length > 0 && tells(ending, rules))
  .sort((a, b) => (a.ending < b.ending ? -1 : 1))
  .map(({ ending, rules }) =>
    [ending, ...rules.map(({ cut, add, tagset, share }) => [cut, add, tagset, Math.round(share * 100)].join(','))].join(
      ' ',
    ),
  )
const letters = [...new Set(lines.join(''))].sort()
const file = writeContainer('ENDS', [
  bytesOf(Uint16Array.from(letters, (letter) => letter.charCodeAt(0))),
  encodeLines(lines, new Map(letters.map((letter, index) => [letter, index + 1]))),
])
writeFileSync(new URL(`../../${POLISH_FILES.endings}`, import.meta.url), file)
noteMade(POLISH_FILES.endings)
console.log(`${POLISH_FILES.endings}: ${lines.length} endings, ${file.length} bytes`)

/** Adds a word's readings to its endings, one word in all. Closed classes and proper names teach nothing of new words. */
function count(word: string): void {
  const readings = matchWord(word, lexicon).filter(
    ({ paradigm, cell }) =>
      capitalsOf(paradigm, lexicon) === 0 &&
      /^(?:subst|adj|adv|fin|praet|inf|impt|ppas|ger):?/.test(tagsOf(paradigm, cell, lexicon)[0] ?? ''),
  )
  for (const { stem, paradigm, cell } of readings) {
    const lemma = lemmaFrom(stem, paradigm, lexicon)
    let shared = 0
    while (shared < word.length && shared < lemma.length && word[shared] === lemma[shared]) shared++
    if (word.length - shared > LONGEST_ENDING || lemma.includes(',') || lemma.includes(' ')) continue
    const rule = `${word.length - shared},${lemma.slice(shared)},${tagsetOf(paradigm, cell, lexicon)}`
    for (
      let length = Math.max(1, word.length - shared);
      length <= Math.min(LONGEST_ENDING, word.length - 2);
      length++
    ) {
      const ending = word.slice(-length)
      const rules = endings.get(ending) ?? new Map<string, number>()
      endings.set(ending, rules.set(rule, (rules.get(rule) ?? 0) + 1 / readings.length))
    }
  }
}

function best(rules: ReadonlyMap<string, number>): readonly EndingRule[] {
  const all = [...rules.values()].reduce((sum, value) => sum + value, 0)
  if (all < LEAST_WORDS) return []
  return [...rules]
    .map(([rule, words]) => {
      const [cut = '', add = '', tagset = ''] = rule.split(',')
      return { cut: Number(cut), add, tagset: Number(tagset), share: words / all }
    })
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share || (`${a.cut}${a.add}${a.tagset}` < `${b.cut}${b.add}${b.tagset}` ? -1 : 1))
    .slice(0, MOST_RULES)
}

/** An ending is kept when it says something else than the same ending without its first letter. */
function tells(ending: string, rules: readonly EndingRule[]): boolean {
  const shorter = best(endings.get(ending.slice(1)) ?? new Map())
  const name = ({ cut, add, tagset }: EndingRule): string => `${cut},${add},${tagset}`
  const [first] = rules
  const [other] = shorter
  return other === undefined || first === undefined || name(first) !== name(other) || first.share > other.share + 0.15
}
