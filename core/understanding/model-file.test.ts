import { describe, expect, it } from 'vitest'
import { openModels, packModels } from './model-file.ts'
import { models } from './testing/models-for-tests.ts'

describe('openModels', () => {
  it('gives back what was packed', () => {
    expect(openModels(packModels(models))).toEqual(models)
  })
  it.each([
    ['nothing', new Uint8Array()],
    ['another kind of file', Uint8Array.from({ length: 100 }, (_, i) => i)],
    ['a file cut short', packModels(models).slice(0, -1)],
    ['a damaged head', packModels(models).fill(0xff, 12, 40)],
  ])('refuses %s and says what to do', (_, bytes) => {
    expect(() => openModels(bytes)).toThrow(/training\/train\.ts/)
  })
})
