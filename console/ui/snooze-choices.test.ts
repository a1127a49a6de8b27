import { describe, expect, it } from 'vitest'
import { snoozeChoices } from './snooze-choices.ts'

const names = (...now: [number, number, number, number]) => snoozeChoices(new Date(...now)).map(({ name }) => name)

describe('snoozeChoices', () => {
  it('offers an hour, this afternoon, tomorrow and Monday', () => {
    expect(names(2026, 10, 18, 10)).toEqual(['hour', 'afternoon', 'tomorrow', 'monday'])
  })
  it('offers no afternoon that is over or almost here', () => {
    expect(names(2026, 10, 18, 17)).not.toContain('afternoon')
    expect(snoozeChoices(new Date(2026, 10, 18, 15, 30)).map(({ name }) => name)).not.toContain('afternoon')
  })
  it('does not offer Monday twice on a Sunday, and means next week’s on a Monday', () => {
    expect(names(2026, 10, 22, 10)).not.toContain('monday')
    const monday = snoozeChoices(new Date(2026, 10, 23, 10)).find(({ name }) => name === 'monday')
    expect(monday?.until).toEqual(new Date(2026, 10, 30, 9))
  })
})
