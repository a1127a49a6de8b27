import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ConversationId, FixId, Instant, PersonId } from '../../core/vocabulary/vocabulary.ts'
import type { Person } from '../ports/people.ts'
import { newId } from '../ports/testing/records.ts'
import { askForPerson } from './ask-for-person.ts'
import { changePlaybook } from './change-playbook.ts'
import { sendReply } from './send-reply.ts'
import { MONDAY_TEN, openTestDesk, type TestDesk } from './testing/open-test-desk.ts'
import { watchHandovers } from './watch-handovers.ts'

let desk: TestDesk
let ola: Person
const minutes = (count: number) => (MONDAY_TEN + count * 60_000) as Instant

beforeAll(async () => {
  desk = await openTestDesk()
  ola = { ...desk.anna, id: newId<PersonId>(), email: 'ola@kubki.example', name: 'Ola' }
  await desk.ports.store.transact(desk.workspace, async ({ people, skills }) => {
    await people.create(ola, null)
    await skills.save(ola.id, { topics: ['complaint'], languages: [] })
  })
})
afterAll(() => desk.close())
beforeEach(async () => {
  desk.setClock(MONDAY_TEN)
  await assigns(true)
  await atDesk(desk.anna, true)
  await atDesk(ola, true)
})

const assigns = (assignsAutomatically: boolean) =>
  changePlaybook(
    { workspace: desk.workspace, by: desk.anna.id },
    'firm',
    (playbook) => ({ ...playbook, targets: { ...playbook.targets, assignsAutomatically, maxSimultaneous: 2 } }),
    desk.ports,
  )
const atDesk = (person: Person, isThere: boolean) =>
  desk.ports.store.transact(desk.workspace, ({ people }) =>
    people.update(person.id, { availableUntil: isThere ? minutes(600) : null }),
  )
const watch = (at: number) => {
  desk.setClock(minutes(at))
  return watchHandovers([desk.workspace], desk.ports)
}
const close = (id: ConversationId) =>
  desk.ports.store.transact(desk.workspace, ({ conversations }) => conversations.update(id, { status: 'closed' }))

async function ask(topic: 'complaint' | 'invoice', opened?: ConversationId): Promise<ConversationId> {
  const id = opened ?? (await desk.open())
  await desk.ports.store.transact(desk.workspace, ({ conversations }) => conversations.update(id, { topic }))
  await askForPerson(desk.workspace, id, desk.ports)
  return id
}

describe('a firm that lets the queue assign', () => {
  it('sees it given to the fittest person there, and why', async () => {
    const id = await ask('complaint')
    const { summary, events } = await desk.read(id)
    expect(summary).toMatchObject({
      assignee: { name: 'Ola' },
      handover: { state: 'accepted', because: 'customer-asked' },
    })
    expect(events.at(-1)).toMatchObject({ type: 'assigned', agent: 'Ola', fitness: { knowsTopic: true, held: 0 } })
    await close(id)
  })

  it('sees it wait where everybody is away or full, and given as soon as there is room', async () => {
    await atDesk(ola, false)
    const [first, second, third] = [await ask('invoice'), await ask('invoice'), await ask('invoice')]
    expect((await desk.read(second)).summary.assignee?.name).toBe('Anna')
    expect((await desk.read(third)).summary).toMatchObject({ assignee: null, handover: { state: 'queued' } })
    await close(first)
    await watch(1)
    expect((await desk.read(third)).summary.assignee?.name).toBe('Anna')
    for (const id of [second, third]) await close(id)
  })

  it('sees it go on to somebody else when it was not answered in time, and never back', async () => {
    const id = await ask('complaint')
    await watch(4)
    expect((await desk.read(id)).summary.assignee?.name).toBe('Ola')
    await watch(6)
    const { summary, events } = await desk.read(id)
    expect(summary.assignee?.name).toBe('Anna')
    expect(events.slice(-2)).toMatchObject([
      { type: 'not-taken', agent: 'Ola' },
      { type: 'assigned', agent: 'Anna' },
    ])
    await watch(12)
    expect((await desk.read(id)).summary).toMatchObject({ assignee: null, handover: { state: 'queued' } })
    await close(id)
  })

  it('sees it given by a piloted rule for the lot’s customers, and by the firm’s own for the rest', async () => {
    const [tried, usual] = [await desk.open(), await desk.open()]
    const { customer } = await desk.read(tried)
    const pilot = {
      fix: newId<FixId>(),
      change: { kind: 'ownership', topic: 'complaint', was: null, person: desk.anna.id },
      group: { kind: 'chosen', customers: [customer.id] },
      since: MONDAY_TEN,
    } as const
    await changePlaybook(
      { workspace: desk.workspace, by: desk.anna.id },
      'pilot',
      (playbook) => ({ ...playbook, pilot }),
      desk.ports,
    )
    for (const [id, name] of [
      [tried, 'Anna'],
      [usual, 'Ola'],
    ] as const) {
      await ask('complaint', id)
      expect((await desk.read(id)).summary.assignee?.name).toBe(name)
      await close(id)
    }
  })

  it('leaves it with whoever answered', async () => {
    const id = await ask('complaint')
    const reply = {
      workspace: desk.workspace,
      conversation: id,
      id: desk.newMessage(),
      author: ola,
      overrideReason: null,
    }
    await sendReply({ ...reply, text: 'Dzień dobry, już sprawdzam reklamację i dziś wrócę z odpowiedzią.' }, desk.ports)
    await watch(30)
    expect((await desk.read(id)).summary.assignee?.name).toBe('Ola')
    await close(id)
  })
})

it('assigns nothing where the firm did not ask for it', async () => {
  await assigns(false)
  const id = await ask('complaint')
  expect((await desk.read(id)).summary).toMatchObject({ assignee: null, handover: { state: 'queued' } })
})
