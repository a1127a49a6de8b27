import { describe, expect, it } from 'vitest'
import { describeMinutes } from './describe-minutes.ts'

describe('describeMinutes', () => {
  it.each([
    [0.2, '1 min'],
    [44, '44 min'],
    [60, '1 godzinę'],
    [120, '2 godziny'],
    [300, '5 godzin'],
    [720, '12 godzin'],
    [1320, '22 godziny'],
    [200, '3 godz. 20 min'],
  ])('says %d minutes as “%s”, never ending in a full stop', (minutes, text) =>
    expect(describeMinutes(minutes).pl).toBe(text),
  )
})
