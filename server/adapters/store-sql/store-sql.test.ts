import { afterAll, beforeAll, describe } from 'vitest'
import { describeStore } from '../../ports/testing/store-suite.ts'
import { type FreshStore, openFreshStore } from './testing/fresh-embedded-store.ts'

describe('the embedded store', () => {
  let opened: FreshStore
  beforeAll(async () => {
    opened = await openFreshStore()
  })
  afterAll(() => opened.remove())

  describeStore(() => opened.store)
})
