import { foldDiacritics } from '../../../polish/polish.ts'
import { hidesCharacters } from '../plain-characters.ts'
import type { Remark } from '../record.ts'

/** Markup that a client might render, code, and what encodes other text. */
const MARKUP = /[<>{}\\`|~^]|!?\[[^\]]*\]\s*\(|\]\(|^\s*#|(?:&#?\w+;)|[A-Za-z0-9+/=_-]{30,}/u
/** Whatever a client might turn into a link. */
const LINK = /(?:\p{L}[\p{L}\d+.-]*:\/\/\S*)|(?:www\.\S+)|(?:[\p{L}\d-]+\.)+\p{L}{2,}(?:\/\S*)?/giu
/** Letters of a script that Polish is not written in. */
const OTHER_SCRIPT = /[^\P{L}\p{Script=Latin}]/u
const HUMAN =
  /(?<!\p{L})(?:(?:jestem|pisze|mowi|odpisuje|rozmawiasz z)\s+(?:\p{L}+\s+){0,2}(?:czlowiek\p{L}*|osoba|konsultant\p{L}*|pracowni\p{L}+|doradc\p{L}+|kobieta|mezczyzna)|nie\s+(?:jestem|pisze|rozmawiasz)\s+(?:\p{L}+\s+){0,2}(?:bot\p{L}*|automat\p{L}*|asystent\p{L}*|maszyn\p{L}*|program\p{L}*|sztuczn\p{L}+|ai|si)|(?:zywy|prawdziwy)\s+(?:czlowiek|konsultant))(?!\p{L})/u

/** What no sentence may be, whatever the passage says: hidden, marked up, leading elsewhere, of another script, or denying what it is. */
export function notPlain(sentence: string, passage: string): readonly Remark[] {
  const folded = foldDiacritics(sentence.toLowerCase())
  const human = folded.match(HUMAN)
  const links = (sentence.match(LINK) ?? []).filter((link) => !passage.includes(link))
  const hides = hidesCharacters(sentence) || OTHER_SCRIPT.test(sentence)
  return [
    ...(MARKUP.test(sentence) || hides ? [{ kind: 'not-plain', words: sentence } as const] : []),
    ...links.map((words) => ({ kind: 'not-plain', words }) as const),
    ...(human === null ? [] : [{ kind: 'claims-human', words: human[0] } as const]),
  ]
}
