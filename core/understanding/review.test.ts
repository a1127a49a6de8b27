import { describe, expect, it } from 'vitest'
import { polish } from '../../polish/testing/open-for-tests.ts'
import { inDomain, sentimentOfReview } from './review.ts'
import { models } from './testing/models-for-tests.ts'

const features = { hashes: Uint32Array.of(7, 9, 0), values: Float32Array.of(0.5, 1, 0), size: 2 }

describe('sentimentOfReview', () => {
  it.each([
    ['Pokój brudny, obsługa niemiła, odradzam.', 'hotels', 'negative'],
    ['Przepyszne śniadania i cudowny widok, polecamy!', 'hotels', 'positive'],
    ['Doktor nie ma podejścia do pacjenta, strata pieniędzy.', 'medicine', 'negative'],
  ] as const)('"%s" of %s is %s', (text, domain, label) => {
    expect(sentimentOfReview(text, domain, models, polish).label).toBe(label)
  })
  it('takes any text', () => {
    expect(sentimentOfReview('', 'other', models, polish).confidence).toBeGreaterThan(0)
  })
})

describe('inDomain', () => {
  it('says each feature twice, once for the domain alone, and leaves other domains as they are', () => {
    const { hashes, values, size } = inDomain(features, 'hotels')
    expect(size).toBe(4)
    expect([...hashes.subarray(0, 2)]).toEqual([7, 9])
    expect([...values]).toEqual([0.5, 1, 0.5, 1])
    expect(hashes[2]).not.toBe(inDomain(features, 'medicine').hashes[2])
    expect(inDomain(features, 'other')).toEqual(features)
  })
})
