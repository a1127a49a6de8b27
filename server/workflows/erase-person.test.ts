import { afterAll, beforeAll, expect, it } from 'vitest'
import type { CustomerId, PersonId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import { systemClock } from '../adapters/clock-system/system-clock.ts'
import { fileSecrets } from '../adapters/secrets-file/secrets-file.ts'
import { openFreshStore } from '../adapters/store-sql/testing/fresh-embedded-store.ts'
import type { ErasureEntry } from '../ports/erasure-list.ts'
import { moment, newConversation, newId, newWorkspace } from '../ports/testing/records.ts'
import { erasePerson } from './erase-person.ts'

let opened: Awaited<ReturnType<typeof openFreshStore>>
let workspace: WorkspaceId
beforeAll(async () => {
  opened = await openFreshStore({ impatient: true })
  workspace = await newWorkspace(opened.store)
})
afterAll(() => opened.remove())

async function newCustomer(): Promise<CustomerId> {
  const id = await newConversation(opened.store, workspace, 'Gdzie jest moja paczka?')
  return opened.store.read(workspace, async ({ conversations }) => {
    const conversation = await conversations.load(id)
    return conversation?.customer.id as CustomerId
  })
}

const merge = (kept: CustomerId, gone: CustomerId) => {
  const id = newId<string>()
  const told = { id, kept, gone, at: moment(), by: newId<PersonId>() }
  return opened.store.transact(workspace, ({ identities }) => identities.merge(told)).then(() => id)
}
const load = (customer: CustomerId) => opened.store.read(workspace, ({ personalData }) => personalData.load(customer))

it('erases a person under every id that was taken to be theirs, lists all of these, and spares whom they were parted from', async () => {
  const person = await newCustomer()
  const earlier = await newCustomer()
  const earliest = await newCustomer()
  const other = await newCustomer()
  await merge(earlier, earliest)
  await merge(person, earlier)
  const mistaken = await merge(person, other)
  await opened.store.transact(workspace, ({ identities }) => identities.undo(mistaken, moment()))

  let tell: (entry: ErasureEntry) => void
  const listed = new Promise<ErasureEntry>((resolve) => {
    tell = resolve
  })
  await opened.effects.start(async (_, effect) => {
    if (effect.kind === 'list-erasure') tell(effect.entry)
  })
  const secrets = fileSecrets(opened.directory)
  const ports = { store: opened.store, queue: opened.effects, secrets, clock: systemClock }
  await erasePerson({ workspace, customer: person, messages: 3 }, ports)

  for (const one of [person, earlier, earliest]) expect(await load(one)).toMatchObject({ name: null, email: null })
  expect((await load(other))?.name).not.toBeNull()
  // Three people's ids and three conversations.
  expect((await listed).marks).toHaveLength(6)
})
