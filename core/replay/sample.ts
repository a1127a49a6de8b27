import { placeOf } from '../statistics/statistics.ts'

/**
 * At most so many of the ids, drawn by a lot that falls the same for the same seed, whatever else there is to draw from:
 * one more conversation tomorrow does not exchange the sample of today.
 */
export function sample<Id extends string>(ids: readonly Id[], most: number, seed: string): readonly Id[] {
  return ids
    .map((id) => ({ id, place: placeOf(`${seed}:${id}`) }))
    .toSorted((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(({ id }) => id)
}
