import { describe, expect, it } from 'vitest'
import type { PassageId } from '../vocabulary/vocabulary.ts'
import type { Passage } from './record.ts'
import { standOut } from './stand-out.ts'

const passages = (count: number) => Array.from({ length: count }, (_, i) => ({ id: `a#${i}` as PassageId }) as Passage)
/** Of length 1; the larger `i`, the farther from the first axis. */
const at = (angle: number) => Float32Array.of(Math.cos(angle), Math.sin(angle))
const QUESTION = at(0)
/** Unrelated: between 75 and 90 degrees away. */
const unrelated = (count: number) => Array.from({ length: count }, (_, i) => at(1.31 + (0.26 * i) / count))

describe('standOut', () => {
  it('names the passage that is nearer than chance would bring one, nearest first', () => {
    const vectors = [...unrelated(40), at(0.3), at(0.2)]
    expect(standOut(QUESTION, { passages: passages(42) }, vectors)).toEqual(['a#41', 'a#40'])
  })
  it('names none where all are about equally far', () => {
    expect(standOut(QUESTION, { passages: passages(40) }, unrelated(40))).toEqual([])
  })
  it('says nothing of a handful of passages', () => {
    expect(standOut(QUESTION, { passages: passages(3) }, [at(0), at(1), at(1.2)])).toEqual([])
  })
  it('passes over passages without a vector, and over vectors of another model', () => {
    const vectors = [...unrelated(20), null, Float32Array.of(1, 0, 0), at(0.1)]
    expect(standOut(QUESTION, { passages: passages(23) }, vectors)).toEqual(['a#22'])
  })
})
