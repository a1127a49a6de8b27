import type { Gender } from './name-reading.ts'

/** Softenings of the masculine vocative in -e: the longest ending that fits counts. */
const MASCULINE: readonly (readonly [ending: string, becomes: string])[] = [
  ['ceniek', 'ceńku'],
  ['ciek', 'ćku'],
  ['siek', 'śku'],
  ['ziek', 'źku'],
  ['niek', 'ńku'],
  ['iek', 'ku'],
  ['ek', 'ku'],
  ['iec', 'cze'],
  ['ciel', 'cielu'],
  ['niel', 'nielu'],
  ['riel', 'rielu'],
  ['ieł', 'le'],
  ['eł', 'le'],
  ['ster', 'strze'],
  ['ander', 'andrze'],
  ['st', 'ście'],
  ['sł', 'śle'],
  ['zd', 'ździe'],
  ['rz', 'rzu'],
  ['sz', 'szu'],
  ['cz', 'czu'],
  ['dz', 'dzu'],
  ['ch', 'chu'],
  ['ck', 'cku'],
  ['b', 'bie'],
  ['d', 'dzie'],
  ['f', 'fie'],
  ['ł', 'le'],
  ['m', 'mie'],
  ['n', 'nie'],
  ['p', 'pie'],
  ['r', 'rze'],
  ['s', 'sie'],
  ['t', 'cie'],
  ['w', 'wie'],
  ['z', 'zie'],
  ['ń', 'niu'],
  ['ś', 'siu'],
  ['ć', 'ciu'],
  ['ź', 'ziu'],
  ...['c', 'g', 'h', 'j', 'k', 'l', 'ż'].map((letter) => [letter, `${letter}u`] as const),
]

/** Women's pet names in a soft consonant take -u: Kasiu, Olu; learned ones in -ia, -ja after a hard one take -o: Mario, Julio. */
const SOFT_FEMININE =
  /(?:[^aeiouyąęó](?:sia|zia|cia|dzia)|^[^aeiouyąęó]*[aeiouyó](?:sia|zia|cia|nia|dzia|la)|(?:elżu|zu|ma|he|hanu|al|ja|ani|mi|ry|to|ba|ola|kry|kla)(?:sia|nia|zia|cia)|u(?:sia|nia|la)|[aeiouy]sia)$/

/** Spellings whose Polish inflection is a matter of taste. */
const FOREIGN = /[qvx]|th$/i

/** The vocative by the shape of a name that the lexicon does not have; null when no rule fits. */
export function vocativeByEnding(name: string, gender: Gender): string | null {
  if (gender === 'feminine') {
    if (!name.endsWith('a')) return name
    // "Yuliia", "Nataliia": as a passport spells it, nobody knows how to inflect it.
    if (/iia$|^y/i.test(name)) return null
    return name.slice(0, -1) + (SOFT_FEMININE.test(name.toLowerCase()) ? 'u' : 'o')
  }
  if (/[eiyouéí]$/.test(name)) return name
  if (FOREIGN.test(name)) return null
  if (name.endsWith('a')) return `${name.slice(0, -1)}o`
  const rule = MASCULINE.find(([ending]) => name.toLowerCase().endsWith(ending) && name.length > ending.length)
  return rule ? name.slice(0, name.length - rule[0].length) + rule[1] : null
}
