/** Which keys lie beside which on a Polish keyboard. */
const NEAR: Readonly<Record<string, string>> = {
  q: 'wa', w: 'qes', e: 'wrd', r: 'etf', t: 'ryg', y: 'tuh', u: 'yij', i: 'uok', o: 'ipl', p: 'ol', a: 'qsz', s: 'adwx', d: 'sfec',
  f: 'dgrv', g: 'fhtb', h: 'gjyn', j: 'hkum', k: 'jlio', l: 'kop', z: 'asx', x: 'zcs', c: 'xvd', v: 'cbf', b: 'vng', n: 'bmh', m: 'nj',
} // biome-ignore format: a keyboard
const MARKS: Readonly<Record<string, string>> = {
  ą: 'a',
  ć: 'c',
  ę: 'e',
  ł: 'l',
  ń: 'n',
  ó: 'ou',
  ś: 's',
  ź: 'zż',
  ż: 'zź',
}
const LETTERS = 'aąbcćdeęfghijklłmnńoóprsśtuwyzźż'

/** Makes slips of the pen by chance of a fixed seed: a letter missed, doubled, swapped, hit beside, without its mark, or any other. */
export function slipMaker(seed: number): (word: string) => string {
  let state = seed
  const chance = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  return (word) => {
    const at = chance(word.length)
    const letter = word.charAt(at)
    const put = (text: string): string => word.slice(0, at) + text + word.slice(at + 1)
    const pick = (letters: string): string => letters.charAt(chance(letters.length))
    const kind = chance(10)
    if (kind < 2) return put('')
    if (kind < 4) return put(word.charAt(at + 1) + letter).slice(0, at + 2) + word.slice(at + 2)
    if (kind < 5) return put(letter + letter)
    if (kind < 6) return put(pick(LETTERS))
    return put(pick(MARKS[letter] ?? NEAR[letter] ?? LETTERS))
  }
}
