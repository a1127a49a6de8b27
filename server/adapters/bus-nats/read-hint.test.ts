import { describe, expect, it } from 'vitest'
import type { Hint, Said } from '../../ports/bus.ts'
import { readHint, writeHint } from './read-hint.ts'

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
  it('writes where to look and nothing of what was said', () => {
    const hint = { workspace: 'w', conversation: 'c', seq: 3, onlyNews: true } as Hint
    const said = { message: { seq: 3, text: 'Mój PESEL' }, row: null } as unknown as Said
    expect(readHint(writeHint({ ...hint, said }))).toEqual(hint)
    expect(writeHint({ ...hint, said })).not.toContain('PESEL')
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
