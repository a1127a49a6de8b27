import { describe, expect, it } from 'vitest'
import { parseOutgoing } from './outgoing.ts'

const LEFT = { id: 'm-1', text: 'Już sprawdzam.', internal: false, overrideReason: null, state: 'sending' }

describe('parseOutgoing', () => {
  it('offers again what was on its way when the browser closed', () => {
    expect(parseOutgoing(JSON.stringify([LEFT]))).toEqual([{ ...LEFT, state: 'failed' }])
  })

  it.each([[null], ['not json'], ['{}'], ['[1, null, {"id": 7}]']])('finds nothing in %j', (stored) => {
    expect(parseOutgoing(stored)).toEqual([])
  })
})
