import { describe, expect, it } from 'vitest'
import { watchSurge } from './problem.ts'

const quiet = (minutes: number) => new Array<number>(minutes).fill(0)

describe('a burst of conversations on one matter', () => {
  it('is noticed within minutes, and told with what is usual', () => {
    const perMinute = [...quiet(40), 2, 3, 3, 2]
    expect(watchSurge({ perMinute, usual: 0.05 })).toMatchObject({ minutes: 4, conversations: 10 })
    expect(watchSurge({ perMinute, usual: 0.05 })?.expected).toBeCloseTo(0.2)
  })

  it('is none where so many are usual', () => {
    expect(watchSurge({ perMinute: [...quiet(10), 2, 3, 3, 2, 3, 2, 3], usual: 2.2 })).toBeNull()
  })

  it('is no handful of strangers by chance, however rare the matter', () => {
    expect(watchSurge({ perMinute: [...quiet(20), 1, 0, 1, 0, 0, 1, 1], usual: 0 })).toBeNull()
  })

  it('is over once it was quiet for long enough', () => {
    expect(watchSurge({ perMinute: [3, 4, 3, 4, ...quiet(20)], usual: 0.05 })).not.toBeNull()
    expect(watchSurge({ perMinute: [3, 4, 3, 4, ...quiet(200)], usual: 0.05 })).toBeNull()
  })
})
