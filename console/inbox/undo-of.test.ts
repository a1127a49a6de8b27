import { describe, expect, it } from 'vitest'
import { type Item, undoOf } from './undo-of.ts'

const item = (id: string, change: Partial<Item> = {}): Item =>
  ({ id, status: 'open', assignee: null, snoozedUntil: null, handover: { state: 'none' }, ...change }) as Item
const OLA = { id: 'ola', name: 'Ola' }

describe('undoOf', () => {
  it('opens what was closed, and leaves alone what was closed before', () => {
    expect(undoOf({ kind: 'close' }, [item('a'), item('b', { status: 'closed' }), item('c')])).toEqual([
      { action: { kind: 'reopen' }, ids: ['a', 'c'] },
    ])
  })
  it('gives each back to who had it: a person, the queue, the assistant', () => {
    const before = [
      item('a', { assignee: OLA }),
      item('b', { handover: { state: 'queued', because: null, since: null } }),
      item('c'),
      item('d', { assignee: { id: 'iga', name: 'Iga' } }),
    ]
    expect(undoOf({ kind: 'assign', person: 'iga' }, before)).toEqual([
      { action: { kind: 'assign', person: 'ola' }, ids: ['a'] },
      { action: { kind: 'release' }, ids: ['b'] },
      { action: { kind: 'return' }, ids: ['c'] },
    ])
  })
  it('wakes what was put off, and gives it back where putting it off took it', () => {
    expect(undoOf({ kind: 'snooze', until: 'x' }, [item('a', { assignee: OLA }), item('b')])).toEqual([
      { action: { kind: 'wake' }, ids: ['a', 'b'] },
      { action: { kind: 'return' }, ids: ['b'] },
    ])
  })
})
