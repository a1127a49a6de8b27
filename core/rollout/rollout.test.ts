import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlaybookChange } from '../playbook/playbook.ts'
import { applyChange, defaultPlaybook, fits, stands } from '../playbook/playbook.ts'
import type { ArticleId, Instant, PersonId, Share } from '../vocabulary/vocabulary.ts'
import {
  type FixStep,
  MOST_UNPROVEN,
  refusePilot,
  refuseRollout,
  type Situation,
  shareAt,
  stageOf,
  undo,
  widen,
} from './rollout.ts'

const at = (n: number) => n as Instant
const DAY = 86_400_000
const group = { kind: 'share', share: 0.1 as Share, salt: 's' } as const
const started: FixStep = { at: at(10), by: null, step: 'pilot-started', version: 2, mode: 'gradual', group }
const widened: FixStep = { at: at(20), by: null, step: 'pilot-widened', version: 3, share: 0.25 as Share }
const stopped: FixStep = { at: at(30), by: null, step: 'pilot-stopped', version: 4, because: 'errors', why: '' }

const ready: Situation = {
  stage: 'proposed',
  fits: true,
  hasLeft: false,
  isFrozen: false,
  isOwn: false,
  isOtherPiloted: false,
  unproven: 0,
  broken: 0,
}

describe('the stage of a fix', () => {
  it('is told by its last step, and by whether it was declared as done', () => {
    expect(stageOf([], false)).toBe('proposed')
    expect(stageOf([], true)).toBe('in-force')
    expect(stageOf([started, widened], false)).toBe('piloted')
    expect(stageOf([started, stopped], false)).toBe('stopped')
  })
})

describe('the gates', () => {
  it('let a fix on that was tried and broke nothing', () => {
    expect([refusePilot(ready), refuseRollout(ready)]).toEqual([null, null])
    expect(refuseRollout({ ...ready, stage: 'piloted' })).toBeNull()
  })

  it('say why not', () => {
    const cases: readonly (readonly [Partial<Situation>, string])[] = [
      [{ stage: 'in-force' }, 'conflict'],
      [{ stage: 'dropped' }, 'conflict'],
      [{ isFrozen: true }, 'changes-frozen'],
      [{ isOwn: true }, 'second-person-needed'],
      [{ fits: false }, 'change-outdated'],
      [{ hasLeft: true }, 'person-left'],
      [{ broken: null }, 'not-tried'],
      [{ broken: 2 }, 'golden-broken'],
      [{ isOtherPiloted: true }, 'pilot-running'],
    ]
    for (const [but, why] of cases) {
      expect(refusePilot({ ...ready, ...but })).toBe(why)
      expect(refuseRollout({ ...ready, ...but })).toBe(why)
    }
    expect(refuseRollout({ ...ready, unproven: MOST_UNPROVEN })).toBe('too-many-changes')
    expect(refusePilot({ ...ready, unproven: MOST_UNPROVEN })).toBeNull()
  })
})

describe('a gradual rollout', () => {
  it('takes in ever more customers, a step every three days, and then everybody', () => {
    expect(widen(0.1 as Share, at(0), at(3 * DAY - 1))).toEqual({ kind: 'wait' })
    expect(widen(0.1 as Share, at(0), at(3 * DAY))).toEqual({ kind: 'widen', share: 0.25 })
    expect(widen(0.25 as Share, at(0), at(3 * DAY))).toEqual({ kind: 'widen', share: 0.5 })
    expect(widen(0.5 as Share, at(0), at(3 * DAY))).toEqual({ kind: 'all' })
  })

  it('knows the share of each moment: before it began and after it stopped there was none', () => {
    const shares = [5, 10, 19, 20, 29, 30, 40].map((moment) => shareAt([started, widened, stopped], at(moment)))
    expect(shares).toEqual([null, 0.1, 0.1, 0.25, 0.25, null, null])
  })
})

describe('undo', () => {
  const playbook = defaultPlaybook('Kubki')
  const change: fc.Arbitrary<PlaybookChange> = fc.oneof(
    fc.record({
      kind: fc.constant('number' as const),
      number: fc.constant('response-minutes' as const),
      was: fc.constant(playbook.targets.responseMinutes),
      value: fc.integer({ min: 1, max: 10_080 }),
    }),
    fc.record({
      kind: fc.constant('ownership' as const),
      topic: fc.constant('invoice' as const),
      was: fc.constant(null),
      person: fc.constant('ewa' as PersonId),
    }),
    fc.record({
      kind: fc.constant('check' as const),
      code: fc.constant('too-general' as const),
      was: fc.constant({ enabled: true, severity: 2 as const }),
      check: fc.record({ enabled: fc.boolean(), severity: fc.constantFrom(1 as const, 3 as const) }),
    }),
  )

  it('fits what the change made, and brings back what stood there', () => {
    fc.assert(
      fc.property(change, (made) => {
        const back = undo(made)
        if (back === null) throw new Error('nothing to go back to')
        const changed = applyChange(playbook, made)
        expect(stands(changed, made)).toBe(true)
        expect(fits(changed, back)).toBe(true)
        expect(undo(back)).toEqual(made)
      }),
    )
  })

  it('has nothing to bring back where something new was made', () => {
    const article = { kind: 'article', article: 'a' as ArticleId, title: 'A', was: null, text: 'A.' } as const
    expect(undo(article)).toBeNull()
  })
})
