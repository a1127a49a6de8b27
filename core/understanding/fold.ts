const POLISH: Readonly<Record<string, string>> = {
  ą: 'a',
  ć: 'c',
  ę: 'e',
  ł: 'l',
  ń: 'n',
  ó: 'o',
  ś: 's',
  ź: 'z',
  ż: 'z',
}

/** Latin letters beyond ASCII, and the typographic apostrophe of Ukrainian words. */
const MARKED = /[\u0080-\u024f’]/g

/** Lower case, Latin letters without diacritics; one UTF-16 code unit for each of the text, so that places stay the same. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  const sameLength =
    lower.length === text.length
      ? lower
      : Array.from({ length: text.length }, (_, i) => lowerUnit(text.charAt(i))).join('')
  return sameLength.replace(MARKED, foldUnit)
}

function lowerUnit(unit: string): string {
  const lower = unit.toLowerCase()
  return lower.length === 1 ? lower : unit
}

function foldUnit(unit: string): string {
  return unit === '’' ? "'" : (POLISH[unit] ?? unit.normalize('NFD').charAt(0))
}
