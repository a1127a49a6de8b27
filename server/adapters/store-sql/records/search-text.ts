const WITHOUT_TAIL: Readonly<Record<string, string>> = {
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

/** What the word search compares: small letters without Polish diacritics, single spaces. */
export function searchText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[ąćęłńóśźż]/g, (letter) => WITHOUT_TAIL[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim()
}

/** A LIKE pattern that finds the words as they stand. */
export function likePattern(words: string): string {
  return `%${searchText(words).replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
}
