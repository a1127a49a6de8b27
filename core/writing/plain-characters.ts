/**
 * What a reader does not see and a model reads all the same: format characters (zero-width, direction, tags), controls but the line break,
 * variation selectors and fillers, unassigned and private characters.
 */
const UNSEEN = /[\p{Cf}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}]|(?!\n)\p{Cc}/gu

/** The text as its reader sees it. */
export function plainCharacters(text: string): string {
  return text.replaceAll(UNSEEN, '').normalize('NFC')
}

/** True where something stands in the text that its reader would not see. */
export function hidesCharacters(text: string): boolean {
  return plainCharacters(text) !== text.normalize('NFC')
}
