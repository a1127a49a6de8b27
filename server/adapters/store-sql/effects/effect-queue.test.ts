import { afterAll, beforeAll, describe } from 'vitest'
import { describeEffects } from '../../../ports/testing/effects-suite.ts'
import { type FreshStore, openFreshStore } from '../testing/fresh-embedded-store.ts'

describe('effects of the embedded store', () => {
  let opened: FreshStore
  beforeAll(async () => {
    opened = await openFreshStore({ impatient: true, onError: () => {} })
  })
  afterAll(() => opened.remove())

  describeEffects(() => opened)
})
