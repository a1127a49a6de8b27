import fc from 'fast-check'
import { expect, it } from 'vitest'
import { BLACK, type Colour, contrast, readableOn, WHITE } from './colour.ts'

it('measures contrast as WCAG does', () => {
  expect(contrast(BLACK, WHITE)).toBeCloseTo(21, 5)
  expect(contrast('#777777', WHITE)).toBeCloseTo(4.48, 2)
})

it('finds readable words for every colour', () => {
  fc.assert(
    fc.property(fc.nat({ max: 0xffffff }), (number) => {
      const colour: Colour = `#${number.toString(16).padStart(6, '0')}`
      expect(contrast(colour, readableOn(colour))).toBeGreaterThanOrEqual(4.5)
    }),
  )
})
