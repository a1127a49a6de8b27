import { findHeavyStyle, type HeavyStyle, measureReadability, type Readability } from '../../../polish/polish.ts'
import { type Check, observe } from '../check.ts'
import type { Scene } from '../scene/scene.ts'
import { matchesOf } from '../text/matches.ts'

/** Years of school above which a whole reply is too hard. @source FOG-PL: 13 and more is study at a university */
const HARD_TEXT = 13
/** One stock phrase is a habit; two make an office of the letter. */
const OFFICIAL_PHRASES = 2

/** One sentence of so many words is a paragraph. */
const ENDLESS_WORDS = 38
/** A list of short items or steps is long, but not hard. */
const LIST = /(?:,[^,]{1,30}){4}|\n\s*(?:[-•*]|\d+[.)])/u
/** Nouns in the place of verbs; a passive alone is a habit of the trade. */
const HEAVY: ReadonlySet<HeavyStyle['kind']> = new Set<HeavyStyle['kind']>(['purpose', 'empty-verb', 'noun-chain'])
/** Words for which there is always a plainer one. */
const BOOKISH =
  /(?<!\p{L})(?:skutkowa\p{L}+|niemożnoś\p{L}+|przedłoż\p{L}+|uiszcz\p{L}+|zastrzeżeni\p{L}+|wymagaln\p{L}+|przedmiotow\p{L}{1,3}|uprzedni\p{L}{1,2}|stosown\p{L}{1,3}|jakkolwiek|tudzież|aczkolwiek|bądź też|ponadto|niemniej|wobec powyższego|o których? mowa|w którym to|której brak|podlega\p{L}* (?:zwrotowi|rozpatrzeniu|opłacie)|następuje|nastąpi|dyspozycj\p{L}+|należności|świadczeni\p{L}+|roszcze\p{L}+|zasadnoś\p{L}+|niezwłocznie|zaistni\p{L}+|okolicznoś\p{L}+|postanowi\p{L}+|wskazujemy, że|zawiadamiamy)(?!\p{L})/giu
const BOOKISH_WORDS = 3

/** Long sentences full of long words, or officialese that has a plainer counterpart. */
export const complexLanguage: Check = {
  phrases: [],
  look: (scene) => {
    if (scene.locale() !== 'pl') return []
    const readability = measureReadability(scene.text, scene.reader.polish)
    const { hardSentences, officialese, fog } = readability
    const [hardest] = hardSentences
    const heavy = findHeavyStyle(scene.text, scene.reader.polish, HEAVY)
    const bookish = matchesOf(BOOKISH, scene.text)
    const official = officialese.length >= OFFICIAL_PHRASES || (officialese.length > 0 && fog >= HARD_TEXT)
    const heavily = officialese.length + heavy.length + bookish.length >= BOOKISH_WORDS
    const endless = scene.reading.sentences.find(
      ({ start, end, words }) => words.end - words.start >= ENDLESS_WORDS && !LIST.test(scene.text.slice(start, end)),
    )
    const isHard = official || heavily || (fog >= HARD_TEXT && officialese.length + bookish.length > 0)
    const place = isHard
      ? (hardest ?? officialese[0] ?? heavy[0] ?? placeOf(bookish[0]))
      : (tooHard(readability) ?? endless)
    if (place === undefined) return []
    return [
      observe(
        place,
        hardest !== undefined && isHard ? 0.9 : 0.7,
        explain(readability, scene),
        `This is hard to read (about ${Math.round(fog)} years of school). Shorter sentences and everyday words will help.`,
        { suggestion: plainer(place, readability, scene.text) },
      ),
    ]
  },
}

/** Hard sentences in a text hard as a whole need no stock phrase. */
function tooHard({ fog, hardSentences }: Readability): { readonly start: number; readonly end: number } | undefined {
  return fog >= HARD_TEXT ? hardSentences[0] : undefined
}

function placeOf(match: RegExpExecArray | undefined): { readonly start: number; readonly end: number } | undefined {
  return match && { start: match.index, end: match.index + match[0].length }
}

function explain({ fog, officialese }: Readability, { text }: Scene): string {
  const [first] = officialese
  const example =
    first === undefined
      ? ''
      : ` Na przykład „${text.slice(first.start, first.end)}” ${first.plainer === '' ? 'można opuścić' : `to po prostu „${first.plainer}”`}.`
  return `Trudno się to czyta (około ${Math.round(fog)} lat nauki). Pomogą krótsze zdania i zwykłe słowa.${example}`
}

/** The place with its officialese said plainly; null where only rewriting helps. */
function plainer(
  { start, end }: { readonly start: number; readonly end: number },
  { officialese }: Readability,
  text: string,
): string | null {
  const inside = officialese.filter((piece) => piece.fits && piece.start >= start && piece.end <= end)
  if (inside.length === 0) return null
  let result = ''
  let at = start
  for (const piece of inside) {
    result += text.slice(at, piece.start) + piece.plainer
    at = piece.end
  }
  return (result + text.slice(at, end)).replace(/ {2,}/g, ' ')
}
