import { analyse } from '../../../polish/polish.ts'
import type { Scene } from '../scene/scene.ts'
import { phrases } from '../text/phrases.ts'
import type { Sentence, Word } from '../text/words.ts'
import { WHAT_IS_SAID } from './concepts/what-is-said.ts'
import type { Concept } from './concepts.ts'
import { conceptsAmong } from './statements.ts'

/** One thing that a sentence says: the whole of it, or a side of a contrast. */
export interface Part {
  readonly place: Sentence
  readonly concepts: ReadonlySet<Concept>
}

/** What one side of a contrast may be about, and the other not. */
const RIGHTS: readonly Concept[] = ['complaint', 'withdrawal', 'refund', 'guarantee']

const TURNS: ReadonlySet<string> = new Set(['ale', 'lecz', 'jednak', 'natomiast', 'zas', 'a'])

const SAYS = /^(?:fin|praet|impt|imps|winien|pred|bedzie|cond)\b/

/** A right is given: only then does "ale nie" after it take another one away. */
export const GIVES = phrases(`
  !nie mozna, !nie =moze|=mozesz|=moga|=mozecie, !nie wolno, !nie przyslugiwac, !nie =nalezy ..1 =sie, !nie ma|=maja|=masz ..3 =prawo,
  !nie =przyjmiemy|=przyjmujemy|=przyjme|=uznajemy|=uznamy|=rozpatrujemy|=rozpatrzymy|=realizujemy|=zrealizujemy|=obslugujemy|=dopuszczamy|=oferujemy,
  !nie podlegac, !nie obejmowac, !nie dawac|=daje|=daja ..2 =prawo|=mozliwosc
`)

/**
 * A sentence that sets one right against another says two things: "odbiera możliwość zwrotu, ale nie prawo do reklamacji". A side
 * without a verb of its own says the opposite of the first: where that denies, it denies nothing; where that gives, it denies.
 */
export function partsOf({ place, concepts }: Part, at: number, scene: Scene): readonly Part[] {
  const whole = [{ place, concepts }]
  if (RIGHTS.filter((right) => concepts.has(right)).length < 2) return whole
  const words = scene.reading.words.slice(place.words.start, place.words.end)
  const turn = words.findIndex((word, n) => n > 0 && TURNS.has(word.folded) && isTurned(words.slice(n + 1), scene))
  const cut = words[turn]
  if (cut === undefined) return whole

  const first = conceptsAmong(scene, (match) => match.sentence === at && match.start < cut.start)
  const second = conceptsAmong(scene, (match) => match.sentence === at && match.start > cut.start)
  const isAbout = (side: ReadonlySet<Concept>) => RIGHTS.some((right) => side.has(right))
  if (!isAbout(first) || !RIGHTS.some((right) => second.has(right) && !first.has(right))) return whole

  const [before, after] = sidesOf(place, turn, cut)
  const around = [...first].filter((concept) => !(concept in WHAT_IS_SAID) && !RIGHTS.includes(concept))
  const said = { place: before, concepts: first }
  if (hasVerb(words.slice(turn + 1), scene)) return [said, { place: after, concepts: new Set([...around, ...second]) }]
  const gives = scene.found(GIVES).some(({ sentence, start }) => sentence === at && start < cut.start)
  if (first.has('refuses') || !gives) return [said]
  const subjects = [...second].filter((concept) => !(concept in WHAT_IS_SAID))
  return [said, { place, concepts: new Set<Concept>([...around, ...subjects, 'refuses']) }]
}

/** "… nie X", "… X tak", "… X już nie"; with a verb of its own "nie" may stand anywhere. */
function isTurned(rest: readonly Word[], scene: Scene): boolean {
  const said = rest.map(({ folded }) => folded).filter((word) => word !== 'juz')
  const last = said.at(-1)
  return said[0] === 'nie' || last === 'nie' || last === 'tak' || (said.includes('nie') && hasVerb(rest, scene))
}

function sidesOf(place: Sentence, turn: number, cut: Word): readonly [Sentence, Sentence] {
  const middle = place.words.start + turn
  return [
    { ...place, end: cut.start, words: { start: place.words.start, end: middle } },
    { ...place, start: cut.start, words: { start: middle, end: place.words.end } },
  ]
}

/** A verb that says something by itself; an infinitive leans on the one before. */
function hasVerb(words: readonly Word[], { reader: { polish } }: Scene): boolean {
  return words.some(({ form }) => {
    const tags = analyse(form, polish).map(({ tag }) => tag)
    return tags.some((tag) => SAYS.test(tag)) && !tags.some((tag) => tag.startsWith('subst'))
  })
}
