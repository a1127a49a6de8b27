import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConversationId, CustomerId, PersonId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
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

const store = () => opened.store

async function newCustomer(): Promise<CustomerId> {
  const id = await newConversation(store(), workspace, 'Gdzie jest moja paczka?')
  return store().read(workspace, async ({ conversations }) => {
    const conversation = await conversations.load(id)
    return conversation?.customer.id as CustomerId
  })
}

const merge = (kept: CustomerId, gone: CustomerId) => {
  const id = newId<string>()
  const told = { id, kept, gone, at: moment(), by: newId<PersonId>() }
  return store()
    .transact(workspace, ({ identities }) => identities.merge(told))
    .then(() => id)
}
/** They write, the first time or again. */
async function write(id: CustomerId, name: string, email: string): Promise<ConversationId> {
  const conversation = newId<ConversationId>()
  const opened = { id: conversation, channel: 'chat', language: 'pl', at: moment(), demo: false } as const
  await store().transact(workspace, ({ conversations }) =>
    conversations.open({ ...opened, customer: { id, name, email } }),
  )
  return conversation
}

const load = (customer: CustomerId) => store().read(workspace, ({ personalData }) => personalData.load(customer))

it('erases a person under every id that was taken to be theirs, lists all of these, and spares whom they were parted from', async () => {
  const person = await newCustomer()
  const earlier = await newCustomer()
  const earliest = await newCustomer()
  const other = await newCustomer()
  await merge(earlier, earliest)
  await merge(person, earlier)
  const mistaken = await merge(person, other)
  await store().transact(workspace, ({ identities }) => identities.undo(mistaken, moment()))

  let tell: (entry: ErasureEntry) => void
  const listed = new Promise<ErasureEntry>((resolve) => {
    tell = resolve
  })
  await opened.effects.start(async (_, effect) => {
    if (effect.kind === 'list-erasure') tell(effect.entry)
  })
  const secrets = fileSecrets(opened.directory)
  const ports = { store: store(), queue: opened.effects, secrets, clock: systemClock }
  await erasePerson({ workspace, customer: person, messages: 3 }, ports)

  const { customers = [] } = await store().read(workspace, ({ personalData }) => personalData.rows(person))
  expect(customers).toHaveLength(3)
  for (const one of customers) expect(one).toMatchObject({ name: null, email: null })
  expect((await load(other))?.name).not.toBeNull()
  // Three people's ids and three conversations.
  expect((await listed).marks).toHaveLength(6)
})

describe('a person who was under several ids', () => {
  const [person, earlier, earliest] = [newId<CustomerId>(), newId<CustomerId>(), newId<CustomerId>()]
  beforeAll(async () => {
    await write(person, 'Iza Lipa', 'iza@poczta.example')
    await write(earlier, 'Izabela Lipa', 'iza@dawna.example')
    await write(earliest, 'I. Dąb', 'dab@szkola.example')
    await merge(earlier, earliest)
    await merge(person, earlier)
  })

  it('has their data whole: every name and address they wrote under', async () => {
    const rows = await store().read(workspace, ({ personalData }) => personalData.rows(person))
    for (const address of ['iza@poczta.example', 'iza@dawna.example', 'dab@szkola.example'])
      expect(JSON.stringify(rows['customers'])).toContain(address)
    expect(rows['conversations']).toHaveLength(3)
  })

  it('is found by an address of long ago as the one they are now', async () => {
    const found = await store().read(workspace, ({ personalData }) => personalData.find('dab@szkola', 5))
    expect(found).toMatchObject([{ id: person, name: 'Iza Lipa', conversations: 3 }])
    expect(await load(earliest)).toBeNull()
  })

  it('has what they write under the oldest id among the rest', async () => {
    const conversation = await write(earliest, 'I. Dąb', 'dab@szkola.example')
    const ids = await store().read(workspace, ({ personalData }) => personalData.conversationsOf(person))
    expect(ids).toContain(conversation)
  })

  it('keeps no name when the last of their words had its time', async () => {
    await store().transact(workspace, async ({ personalData }) => {
      await personalData.eraseConversations(await personalData.conversationsOf(person), moment())
      await personalData.eraseNamesWithoutWords()
    })
    const rows = await store().read(workspace, ({ personalData }) => personalData.rows(person))
    expect(JSON.stringify(rows)).not.toMatch(/Lipa|Dąb|@/)
  })
})
