import { measureReadability, type Readability } from '../../../polish/polish.ts'
import { type Check, observe } from '../check.ts'
import type { Scene } from '../scene/scene.ts'

/** Years of school above which a whole reply is too hard. @source FOG-PL: 13 and more is study at a university */
const HARD_TEXT = 13
/** One stock phrase is a habit; two make an office of the letter. */
const OFFICIAL_PHRASES = 2

/** Long sentences full of long words, or officialese that has a plainer counterpart. */
export const complexLanguage: Check = {
  phrases: [],
  look: (scene) => {
    if (scene.locale() !== 'pl') return []
    const readability = measureReadability(scene.text, scene.reader.polish)
    const { hardSentences, officialese, fog } = readability
    const [hardest] = hardSentences
    const official = officialese.length >= OFFICIAL_PHRASES || (officialese.length > 0 && fog >= HARD_TEXT)
    const place =
      hardest !== undefined && (official || fog >= HARD_TEXT) ? hardest : official ? officialese[0] : undefined
    if (place === undefined) return []
    return [
      observe(
        place,
        hardest !== undefined && official ? 0.9 : 0.7,
        explain(readability, scene),
        `This is hard to read (about ${Math.round(fog)} years of school). Shorter sentences and everyday words will help.`,
        { suggestion: plainer(place, readability, scene.text) },
      ),
    ]
  },
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
