import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ledgerQuery, parseLedgerSearch } from './ledger-search.ts'

describe('parseLedgerSearch', () => {
  it('reads what the dashboard links to', () => {
    const search = { code: 'wrong-vocative', handling: 'hybrid', minSeverity: 3, from: '2026-11-01', to: '2026-11-22' }
    expect(parseLedgerSearch(search)).toEqual(search)
  })

  it('leaves out what is no filter instead of asking the server for it', () => {
    expect(
      parseLedgerSearch({
        code: 'no-such-code',
        handling: 7,
        state: '',
        minSeverity: '9',
        from: '2026-13-45',
        to: 'wczoraj',
      }),
    ).toEqual({})
  })

  it('takes any address without failing, and asks the server only for times', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('code', 'from', 'to', 'state', 'open'), fc.anything()), (search) => {
        const query = ledgerQuery(parseLedgerSearch(search))
        expect(query.from ?? '2026-01-01T00:00:00.000Z').toMatch(/^.*T.*Z$/)
      }),
    )
  })
})

describe('ledgerQuery', () => {
  it('includes the whole of the last day', () => {
    const query = ledgerQuery({ from: '2026-11-22', to: '2026-11-22' })
    expect(Date.parse(query.to ?? '') - Date.parse(query.from ?? '')).toBe(24 * 3_600_000 - 1)
  })
})
