/** Right suggestion first and time a word, on service words with one or two slips made by chance of a fixed seed. Run: node training/polish/measure-spelling.ts */
import { isKnownWord, suggestSpelling } from '../../polish/polish.ts'
import { polish } from '../../polish/testing/open-for-tests.ts'
import { SERVICE_WORDS } from './service-words.ts'

let state = 7
/** A number from 0 up to `limit`, exclusive. */
const chance = (limit: number): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return Math.floor((state / 2 ** 32) * limit)
}

const LETTERS = 'aąbcćdeęfghijklłmnńoóprsśtuwyzźż'
const NEAR: Readonly<Record<string, string>> = {
  a: 'sqz',
  e: 'wr',
  i: 'uo',
  o: 'ip',
  z: 'xa',
  k: 'jl',
  c: 'xv',
  n: 'bm',
  s: 'ad',
  w: 'qe',
  t: 'ry',
  r: 'et',
  p: 'ol',
  d: 'sf',
  m: 'n',
  y: 'tu',
  u: 'yi',
  l: 'kp',
  j: 'hk',
  g: 'fh',
  b: 'vn',
  h: 'gj',
}

function slip(word: string): string {
  const at = chance(word.length)
  const letter = word.charAt(at)
  switch (chance(6)) {
    case 0:
      return word.slice(0, at) + word.slice(at + 1)
    case 1:
      return word.slice(0, at) + word.charAt(at + 1) + letter + word.slice(at + 2)
    case 2:
      return word.slice(0, at) + letter + word.slice(at)
    case 3:
      return word.slice(0, at) + LETTERS.charAt(chance(LETTERS.length)) + word.slice(at + 1)
    default: {
      const near = NEAR[letter] ?? LETTERS
      return word.slice(0, at) + near.charAt(chance(near.length)) + word.slice(at + 1)
    }
  }
}

for (const slips of [1, 2]) {
  let first = 0
  let among = 0
  let all = 0
  let spent = 0
  let longest = 0
  const missed: string[] = []
  for (let round = 0; round < 4; round++) {
    for (const word of SERVICE_WORDS) {
      let typed = word
      for (let made = 0; made < slips; made++) typed = slip(typed)
      if (typed === word || isKnownWord(typed, polish)) continue
      const start = performance.now()
      const suggestions = suggestSpelling(typed, polish)
      const took = performance.now() - start
      spent += took
      longest = Math.max(longest, took)
      all++
      if (suggestions[0]?.word === word) first++
      else missed.push(`${typed}→${suggestions[0]?.word} (${word})`)
      if (suggestions.some((suggestion) => suggestion.word === word)) among++
    }
  }
  const share = (count: number): string => `${((100 * count) / all).toFixed(1)} %`
  console.log(
    `${slips} slips: first ${share(first)}, among five ${share(among)} of ${all}; ${(spent / all).toFixed(3)} ms a word, longest ${longest.toFixed(1)} ms`,
  )
  if (process.argv.includes('--errors')) console.log(missed.slice(0, 50).join(', '))
}
