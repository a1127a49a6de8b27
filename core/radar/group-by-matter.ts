import { agree, likeStated, type Stated } from '../guard/guard.ts'
import { speaksOf } from './speaks-of.ts'

/** So alike two statements must be to answer one question. */
const SAME_MATTER = 0.55
/** So many different wordings of one matter are kept to compare others with. */
const MOST_WORDINGS = 6
/** An article that says the same is more likely what the answer rests on; one that differs must fit by so much better. */
const AGREES = 0.17
/** A wording nearer than this to a kept one adds nothing. */
const SAME_WORDING = 0.9

/** Statements on one matter, and the wordings by which others are known to belong. */
interface MatterGroup<T extends Stated, S extends Stated> {
  readonly members: T[]
  readonly wordings: Stated[]
  /** The article's own statement that the group began with; null where an answer began it. */
  readonly seed: S | null
}

/**
 * Puts each statement to those it is most like, in the order given; the first of a new matter begins a group. Compared with a few
 * wordings of each matter instead of with every statement, so that a year of answers is a matter of seconds.
 * `isHeldTo`: whether an article's statement was in force when this one was made.
 */
export function groupByMatter<T extends Stated, S extends Stated>(
  statements: readonly T[],
  seeds: readonly S[],
  isHeldTo: (statement: T, seed: S) => boolean,
): readonly MatterGroup<T, S>[] {
  const groups = seeds.map((seed): MatterGroup<T, S> => ({ members: [], wordings: [seed], seed }))
  for (const statement of statements) {
    let best: MatterGroup<T, S> | undefined
    let most = SAME_MATTER
    for (const group of groups) {
      const { seed } = group
      if (seed !== null && (!isHeldTo(statement, seed) || !speaksOf(statement, seed))) continue
      const fits = Math.max(...group.wordings.map((wording) => likeStated(statement, wording)))
      const like = fits + (fits > 0 && group.seed !== null && agree(statement, group.seed) ? AGREES : 0)
      if (like > most) [best, most] = [group, like]
    }
    if (best === undefined) groups.push({ members: [statement], wordings: [statement], seed: null })
    else {
      best.members.push(statement)
      if (most < SAME_WORDING && best.wordings.length < MOST_WORDINGS) best.wordings.push(statement)
    }
  }
  return groups.filter(({ members }) => members.length > 0)
}
