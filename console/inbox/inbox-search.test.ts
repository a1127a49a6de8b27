import { describe, expect, it } from 'vitest'
import { filterOf, parseInboxSearch, withoutFilter } from './inbox-search.ts'

describe('parseInboxSearch', () => {
  it('reads what it wrote', () => {
    const search = {
      view: 'mine',
      words: 'paczka',
      status: 'open',
      holder: 'nobody',
      topic: 'return-goods',
      channel: 'email',
      waiting: 60,
      urgent: 'yes',
      complaint: 'yes',
    }
    expect(parseInboxSearch(search)).toEqual(search)
  })
  it('leaves out what nobody could have meant', () => {
    expect(
      parseInboxSearch({
        view: 'x',
        status: 1,
        holder: 'ja',
        topic: 'constructor',
        channel: 'fax',
        waiting: -5,
        urgent: true,
      }),
    ).toEqual({ view: 'open' })
  })
  it('parts the view from what narrows it down', () => {
    const search = { view: 'all', words: 'x', urgent: 'yes' } as const
    expect([withoutFilter(search), filterOf(search)]).toEqual([{ view: 'all', words: 'x' }, { urgent: 'yes' }])
  })
})
