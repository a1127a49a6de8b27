import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConversationId } from '../../../../core/vocabulary/vocabulary.ts'
import { describeEffects } from '../../../ports/testing/effects-suite.ts'
import { newId, newWorkspace } from '../../../ports/testing/records.ts'
import { type FreshStore, openFreshStore } from '../testing/fresh-embedded-store.ts'

describe('effects of the embedded store', () => {
  let opened: FreshStore
  beforeAll(async () => {
    opened = await openFreshStore({ impatient: true, onError: () => {} })
  })
  afterAll(() => opened.remove())

  describeEffects(() => opened)
})

it('takes an effect in where an update has just changed its queue, before anybody carries effects out', async () => {
  // The stored image's queues are patient: opening it impatient changes each of them.
  const { store, effects, remove } = await openFreshStore({ impatient: true })
  const workspace = await newWorkspace(store)
  const conversation = newId<ConversationId>()
  await store.transact(workspace, ({ outbox }) => outbox.add({ kind: 'audit', conversation }))
  expect(await effects.depth()).toBe(1)
  await remove()
}, 10_000)
