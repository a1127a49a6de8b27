import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffLines } from './line-diff.ts'

const text = fc
  .array(fc.constantFrom('Zwrot: 14 dni.', 'Zwrot: 10 dni.', '', '## Kto płaci'), { maxLength: 12 })
  .map((lines) => lines.join('\n'))

describe('diffLines', () => {
  it('names the changed line and keeps its neighbours', () => {
    expect(diffLines('# Zwroty\nMasz 10 dni.\nKoniec.', '# Zwroty\nMasz 14 dni.\nKoniec.')).toEqual([
      { kind: 'same', text: '# Zwroty' },
      { kind: 'removed', text: 'Masz 10 dni.' },
      { kind: 'added', text: 'Masz 14 dni.' },
      { kind: 'same', text: 'Koniec.' },
    ])
  })

  it('holds both texts whole and in order', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const diff = diffLines(before, after)
        expect(
          diff
            .filter(({ kind }) => kind !== 'added')
            .map((line) => line.text)
            .join('\n'),
        ).toBe(before)
        expect(
          diff
            .filter(({ kind }) => kind !== 'removed')
            .map((line) => line.text)
            .join('\n'),
        ).toBe(after)
      }),
    )
  })

  it('finds nothing to change in the same text', () => {
    fc.assert(fc.property(text, (same) => diffLines(same, same).every(({ kind }) => kind === 'same')))
  })
})
