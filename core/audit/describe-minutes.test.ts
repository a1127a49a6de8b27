import { describe, expect, it } from 'vitest'
import { describeMinutes, describeMinutesOver } from './describe-minutes.ts'

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

describe('describeMinutesOver', () => {
  it('tells seconds only where minutes alone would say that nothing was passed', () => {
    expect(describeMinutesOver(5.25, 5)).toEqual({ pl: '5 min 15 s', en: '5 min 15 s' })
    expect(describeMinutesOver(240.1, 240)).toEqual({ pl: '4 godziny 6 s', en: '4 h 6 s' })
    expect(describeMinutesOver(5.001, 5).pl).toBe('5 min 1 s')
    expect(describeMinutesOver(5.6, 5).pl).toBe('6 min')
    expect(describeMinutesOver(5, 5).pl).toBe('5 min')
  })
})
