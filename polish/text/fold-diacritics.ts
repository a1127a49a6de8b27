const FOLDED: Readonly<Record<string, string>> = {
  ą: 'a',
  ć: 'c',
  ę: 'e',
  ł: 'l',
  ń: 'n',
  ó: 'o',
  ś: 's',
  ź: 'z',
  ż: 'z',
  Ą: 'A',
  Ć: 'C',
  Ę: 'E',
  Ł: 'L',
  Ń: 'N',
  Ó: 'O',
  Ś: 'S',
  Ź: 'Z',
  Ż: 'Z',
}

/** The first of the marked letters by its code. */
const FIRST_MARKED = 'Ó'.charCodeAt(0)

function hasMarks(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= FIRST_MARKED) return true
  return false
}

/** The text with Polish letters written without their marks; same length, so offsets stay true. */
export function foldDiacritics(text: string): string {
  // Most words have none: told faster than the expression would look for them.
  return hasMarks(text) ? text.replace(/[ąćęłńóśźżĄĆĘŁŃÓŚŹŻ]/g, (letter) => FOLDED[letter] ?? letter) : text
}
