import { agree, type Stated } from '../guard/guard.ts'
import { type ContentWord, likeness } from '../knowledge/knowledge.ts'

/** Fewer answers than this tell nothing of how a thing is called. */
const FEWEST = 3
/** A name stands with nearly all answers of the one value and with next to none of the other. */
const NEARLY_ALL = 0.75
const NEXT_TO_NONE = 0.05
/** The word itself, one of its family, or another name of the same. */
const SAME_NAME = 0.6

/**
 * Two values that each keep to a name of their own belong to two things, however alike the rest: "kurier" always 14,99, "paczkomat" always
 * 10,99. Such a group is parted, everything else going where its name stands; others stay whole.
 */
export function partByName<T extends Stated>(members: readonly T[]): readonly (readonly T[])[] {
  const camps = campsOf(members)
  for (const [n, camp] of camps.entries())
    for (const other of camps.slice(n + 1)) {
      const [one, two] = [ownNames(camp, other), ownNames(other, camp)]
      if (one.length === 0 || two.length === 0) continue
      const theirs = members.filter((member) => two.some((name) => bears(member, name)))
      return [members.filter((member) => !theirs.includes(member)), theirs].flatMap(partByName)
    }
  return [members]
}

/** The values that are given often, with those who give them. */
function campsOf<T extends Stated>(members: readonly T[]): readonly (readonly T[])[] {
  const camps: T[][] = []
  for (const member of members) {
    const camp = camps.find(([first]) => first !== undefined && agree(first, member))
    if (camp === undefined) camps.push([member])
    else camp.push(member)
  }
  return camps.filter(({ length }) => length >= FEWEST)
}

/** Words that name something with the one camp and never with the other. */
function ownNames(camp: readonly Stated[], other: readonly Stated[]): readonly ContentWord[] {
  const words = new Map(
    camp
      .slice(0, 50)
      .flatMap(namesOf)
      .map((word) => [word.folded, word]),
  )
  return [...words.values()].filter(
    (word) => shareWith(word, camp) >= NEARLY_ALL && shareWith(word, other) <= NEXT_TO_NONE,
  )
}

function namesOf({ subject, asked }: Stated): readonly ContentWord[] {
  return [...subject.around.words, ...asked.words].filter(({ names, telling }) => names && telling === 1)
}

function shareWith(word: ContentWord, camp: readonly Stated[]): number {
  return camp.filter((stated) => bears(stated, word)).length / camp.length
}

function bears({ subject, asked }: Stated, word: ContentWord): boolean {
  return likeness(word, subject.around.there) >= SAME_NAME || likeness(word, asked.there) >= SAME_NAME
}
