import { describe, expect, it } from 'vitest'
import { describeError } from './describe-error.ts'

describe('describeError', () => {
  it('keeps what finds a bug: name, code, frames and causes', () => {
    const error = Object.assign(new TypeError('cannot read seq', { cause: new Error('deeper') }), { code: 'E1' })
    expect(describeError(error)).toMatchObject({
      name: 'TypeError',
      message: 'cannot read seq',
      code: 'E1',
      cause: { message: 'deeper' },
    })
    expect(describeError(error).frames[0]).toContain('describe-error.test')
  })
  it('leaves out what databases and parsers put beside and between quotes', () => {
    const error = Object.assign(
      new Error('duplicate key (email)=(ola@sklep.pl), near "Jan Kowalski", tel. 600700800'),
      { detail: 'Jan Kowalski', query: 'insert' },
    )
    const said = JSON.stringify(describeError(error))
    for (const personal of ['ola@sklep.pl', 'Kowalski', '600700800']) expect(said).not.toContain(personal)
  })
  it('leaves out what was thrown that is no error', () => {
    expect(JSON.stringify(describeError('Jan Kowalski'))).not.toContain('Kowalski')
  })
})
