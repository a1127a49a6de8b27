import type { Span } from '../../vocabulary/vocabulary.ts'
import { matchesOf } from '../text/matches.ts'

/** "Dzień dobry, Pani Anno," and whom else a letter opens with. */
const OPENING = new RegExp(
  String.raw`^\s*(?:(?:[Dd]zień dobry|[Dd]obry wieczór|[Ww]itam\p{L}*|[Ww]itaj\p{L}*|[Cc]ześć|[Hh]ej\p{L}*|[Ss]iema|[Ee]lo|[Hh]ello|[Hh]i|[Ss]zanown\p{L}+|[Dd]rog(?:i|a)|[Mm]ił(?:y|a))(?!\p{L})[^,.!\n]{0,40}[,.!\n]*\s*(?:(?!(?:Tak|Nie|Niestety|Oczywiście|Jasne|Pewnie|Owszem|Można|Pan|Pani|Tu)(?!\p{L}))\p{Lu}\p{Ll}+\s*[,!]\s*)?)?(?:Pan(?:ie|i)\s+\p{Lu}\p{L}+\s*[,.!\n]+\s*)?`,
  'u',
)
/** "tu Halinka, bot sklepu." – who writes, not what is said. */
const INTRODUCTION =
  /(?:^|(?<=[,.!\n]\s*))(?:(?:tu|jestem|pisz[eę]|odpowiada|kłania się|z tej strony|mówi)(?!\p{L})[^.!\n]{0,80}?(?:bot|botem|asystent\p{L}*|automat\p{L}*|wirtualn\p{L}+|cyfrow\p{L}+)[^.!\n,]{0,40}|(?:\p{Lu}\p{L}+, )?(?:bot|automat\p{L}*|asystent\p{L}*) [^.!\n,]{0,30})[.!,\n]\s*/giu
/** One of these stands in every introduction; most texts have none. */
const MACHINE = /bot|asystent|automat|wirtualn|cyfrow/iu
const CLOSING =
  /(?:\n|(?<=[.!]\s))\s*(?:pozdrawiam|z poważaniem|serdecznie(?=\s+pozdr|\s*\n|\s*,?\s*\p{Lu}|\s*$)|z pozdrowieniami|miłego|życz)[^]{0,160}$/iu
/** A last line of a few capital words is a signature. */
const SIGNATURE = /\n[^\n.!?]{2,40}\s*$/u

/** The text with salutation, introduction and signature blanked out, place by place. */
export function bodyOf(text: string): string {
  const introductions = MACHINE.test(text) ? matchesOf(INTRODUCTION, text) : []
  const blanked = introductions.reduce((rest, match) => blank(rest, spanOf(match)), text)
  return [OPENING, CLOSING, SIGNATURE].reduce((rest, pattern) => {
    const match = pattern.exec(rest)
    return match === null ? rest : blank(rest, spanOf(match))
  }, blanked)
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length }
}

function blank(text: string, { start, end }: Span): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end)
}
