import { describe, expect, it } from 'vitest'
import { actionFor, type KeyPress, SHORTCUTS } from './shortcuts.ts'

const press = (key: string, change: Partial<KeyPress> = {}): KeyPress => ({
  key,
  command: false,
  alt: false,
  inText: false,
  inDialog: false,
  ...change,
})

describe('actionFor', () => {
  it('moves through the list with j and k', () => {
    expect(actionFor(press('j'), true)).toBe('next')
    expect(actionFor(press('k'), true)).toBe('previous')
  })

  it('leaves letters alone while somebody writes, but not the palette', () => {
    expect(actionFor(press('j', { inText: true }), true)).toBeNull()
    expect(actionFor(press('k', { inText: true, command: true }), true)).toBe('palette')
  })

  it('lets AltGr through, which types Polish letters', () => {
    expect(actionFor(press('e', { alt: true }), true)).toBeNull()
    expect(actionFor(press('n', { alt: true, command: true }), true)).toBeNull()
  })

  it('keeps quiet in a dialog, and where single letters are switched off', () => {
    expect(actionFor(press('j', { inDialog: true }), true)).toBeNull()
    expect(actionFor(press('?'), false)).toBeNull()
    expect(actionFor(press('k', { command: true }), false)).toBe('palette')
  })

  it('gives no key two meanings', () => {
    const keys = Object.values(SHORTCUTS).flatMap(({ keys }) => keys)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
