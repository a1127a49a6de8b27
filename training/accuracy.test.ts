import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { accuracyFiguresFormat } from '../contract/formats/accuracy-figures.ts'
import { openModels, reviewFeaturesOf } from '../core/understanding/understanding.ts'
import { polish } from '../polish/testing/open-for-tests.ts'
import { hasSharedData } from './data/files.ts'
import { measureLanguage } from './polish/measure-language.ts'
import { rememberFeatures } from './understanding/features-of-texts.ts'
import { measureReviews } from './understanding/measure-reviews.ts'

const stored = accuracyFiguresFormat.parse(
  JSON.parse(readFileSync(new URL('models/accuracy.json', import.meta.url), 'utf8')),
)

const ROUNDING = 1e-9

describe('the figures that the product tells of itself', () => {
  it('each have a sample, an interval around them, and a name in both languages', () => {
    for (const { name, namePl, n, value, low, high } of stored) {
      expect(n, name).toBeGreaterThan(0)
      expect(low, name).toBeLessThan(value + ROUNDING)
      expect(high, name).toBeGreaterThan(value - ROUNDING)
      expect(namePl).not.toBe(name)
    }
  })
  it.skipIf(!hasSharedData())(
    'are those of the models that ship, as far as they can be taken without training (skipped where the labelled data is absent)',
    () => {
      const models = openModels(readFileSync(new URL('models/understanding.bin', import.meta.url)))
      const now = [
        ...measureReviews(models.review, rememberFeatures(polish, reviewFeaturesOf)),
        ...measureLanguage(polish),
      ]
      for (const figure of now) expect(stored).toContainEqual(figure)
    },
  )
})
