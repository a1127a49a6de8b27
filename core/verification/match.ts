import type { Toss } from '../statistics/statistics.ts'
import type { BeforeAfter, Exposed } from './exposure.ts'

/** A conversation after the change, with those of its kind from before that it is held against. */
export interface Match {
  readonly after: Exposed
  readonly before: readonly Exposed[]
}

/**
 * Matches every conversation after the change with `before.length / planned` ones of the same stratum from before, none used twice.
 * A conversation whose stratum has none left stands without a match and proves nothing.
 *
 * Because those from before come in an order without meaning, a trend inside that time is averaged out, and each match is a fair
 * little experiment: were nothing changed, any of its conversations would be the mistaken one with the same chance.
 */
export function* matchBeforeAfter({ before, after, planned }: BeforeAfter): Generator<Match> {
  const waiting = Map.groupBy(before, ({ stratum }) => stratum)
  const perExposure = before.length / Math.max(1, planned)
  const drawn = new Map<string, { taken: number; asked: number }>()

  for (const one of after) {
    const kin = waiting.get(one.stratum) ?? []
    const { taken, asked } = drawn.get(one.stratum) ?? { taken: 0, asked: 0 }
    // A share of a conversation is carried over to the next of the stratum.
    const upTo = Math.min(kin.length, Math.floor(asked + perExposure))
    drawn.set(one.stratum, { taken: upTo, asked: asked + perExposure })
    yield { after: one, before: kin.slice(taken, upTo) }
  }
}

/** The mistakes of a match, as an experiment of the coin. */
export function mistakesOf({ before, after }: Match): Toss {
  return { onOldSide: before.filter(({ mistaken }) => mistaken).length, onNewSide: after.mistaken ? 1 : 0 }
}
