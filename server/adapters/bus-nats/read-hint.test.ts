import { describe, expect, it } from 'vitest'
import { readHint } from './read-hint.ts'

describe('readHint', () => {
  it('reads what another node wrote', () => {
    const hint = { workspace: crypto.randomUUID(), conversation: crypto.randomUUID(), seq: 12 }
    expect(readHint(JSON.stringify(hint))).toEqual(hint)
    const there = { ...hint, presence: { person: crypto.randomUUID(), state: 'typing' } }
    const customer = { ...hint, presence: { person: null, state: 'typing' } }
    expect(readHint(JSON.stringify(customer))).toEqual(customer)
    expect(readHint(JSON.stringify(there))).toEqual(there)
    expect(readHint(JSON.stringify({ ...hint, onlyCustomer: true }))).toEqual({ ...hint, onlyCustomer: true })
    expect(readHint(JSON.stringify({ ...hint, onlyCustomer: 'no' }))).toEqual(hint)
    expect(readHint(JSON.stringify({ ...hint, onlyNews: true }))).toEqual({ ...hint, onlyNews: true })
    expect(readHint(JSON.stringify({ ...hint, onlyNews: 1 }))).toEqual(hint)
  })
  it.each([
    '',
    'null',
    '[]',
    '{}',
    '"x"',
    '{"workspace":1,"conversation":"c","seq":1}',
    '{"workspace":"w","conversation":"c","seq":1.5}',
    '{"workspace":"w","conversation":"c"',
    '{"workspace":"w","conversation":"c","seq":1,"presence":{"person":"p","state":"dancing"}}',
    '{"workspace":"w","conversation":"c","seq":1,"presence":null}',
    `{"workspace":"${'w'.repeat(300)}","conversation":"c","seq":1}`,
  ])('ignores %s', (text) => {
    expect(readHint(text)).toBeNull()
  })
})
