import { analyse, type Polish } from '../../../polish/polish.ts'
import type { Word } from '../text/words.ts'

/** "kliknął", "nie odebrała": somebody who is spoken to as Pan or Pani, or spoken of. */
export const isPastOfAnother = (word: Word, polish: Polish): boolean => hasTag(word, /^praet:.*:ter/, polish)

/** "wpisaliśmy", "pomyliłam": said by the author of themselves or of the firm. */
export const isOwnPast = (word: Word, polish: Polish): boolean => hasTag(word, /^praet:.*:pri/, polish)

/** "naliczono", "spakowano": nobody is named, so the firm is meant. */
export const isImpersonalPast = (word: Word, polish: Polish): boolean => hasTag(word, /^imps/, polish)

/** "wydany", "naliczona". */
export const isPassive = (word: Word, polish: Polish): boolean => hasTag(word, /^ppas:(?:sg|pl):nom/, polish)

function hasTag({ form }: Word, tag: RegExp, polish: Polish): boolean {
  return analyse(form, polish).some((reading) => tag.test(reading.tag))
}
