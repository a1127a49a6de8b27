import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Mistake } from '../../core/ledger/ledger.ts'
import {
  ERROR_CODES,
  type ErrorCode,
  type Instant,
  type MistakeId,
  type PersonId,
} from '../../core/vocabulary/vocabulary.ts'
import type { Person } from '../ports/people.ts'
import { changePlaybook } from './change-playbook.ts'
import { type Decision, decideMistake } from './decide-mistake.ts'
import { MONDAY_TEN, openTestDesk, type TestDesk } from './testing/open-test-desk.ts'

let desk: TestDesk
let found: readonly Mistake[]
/** Each test has a kind of its own, so that none sees what another decided. */
let code: ErrorCode
const kinds = ERROR_CODES.values()

beforeAll(async () => {
  desk = await openTestDesk()
})
afterAll(() => desk.close())
beforeEach(async () => {
  code = kinds.next().value ?? expect.fail('more tests than kinds')
  desk.setClock(MONDAY_TEN)
  const conversation = await desk.open()
  found = Array.from({ length: 12 }, () => mistakeIn(conversation))
  await desk.ports.store.transact(desk.workspace, ({ mistakes }) =>
    mistakes.replaceFor(conversation, 'manual', found, MONDAY_TEN),
  )
})

function mistakeIn(conversation: Mistake['conversation']): Mistake {
  return {
    id: desk.ports.random.uuid() as MistakeId,
    conversation,
    message: null,
    code,
    severity: 2,
    confidence: 0.8 as Mistake['confidence'],
    origin: 'human',
    handling: 'manual',
    topic: null,
    stage: 'answer',
    cost: 100 as Mistake['cost'],
    playbookVersion: 1,
    at: MONDAY_TEN,
    evidence: { quote: null, explanation: { pl: 'Za ogólnie.', en: 'Too general.' }, source: null },
    state: 'found',
  }
}

function decide(nth: number, state: Decision['state'], by: Person = desk.anna) {
  const id = found[nth]?.id ?? desk.ports.random.uuid()
  const decision = { workspace: desk.workspace, mistake: id as MistakeId, state, by: by.id, reason: 'obejrzane' }
  return decideMistake(decision, desk.ports)
}

const guard = () =>
  desk.ports.store.transact(desk.workspace, async ({ playbooks }) => (await playbooks.currentRules()).guard)

async function hire(name: string, role: Person['role']): Promise<Person> {
  const person: Person = {
    ...desk.anna,
    id: desk.ports.random.uuid() as PersonId,
    email: `${name}@kubki.example`,
    role,
  }
  await desk.ports.store.transact(desk.workspace, ({ people }) => people.create(person, null))
  return person
}

describe('a contested mistake', () => {
  it('is decided by the one who contested it in a firm of one', async () => {
    await decide(0, 'contested')
    await expect(decide(0, 'confirmed')).resolves.toMatchObject({ state: 'confirmed' })
  })

  it('is decided by somebody else where there is somebody else', async () => {
    const manager = await hire('ewa', 'manager')
    await decide(0, 'contested')
    await expect(decide(0, 'withdrawn')).rejects.toMatchObject({ code: 'another-decides' })
    await expect(decide(0, 'withdrawn', manager)).resolves.toMatchObject({ state: 'withdrawn' })
  })

  it('that nobody contested may be decided by anybody who may', async () => {
    await expect(decide(0, 'confirmed')).resolves.toMatchObject({ state: 'confirmed' })
  })
})

describe('a check that people show to be wrong', () => {
  const withdraw = async (count: number, first = 0) => {
    for (let nth = first; nth < first + count; nth += 1) await decide(nth, 'withdrawn')
  }
  const switchOn = (trustedSince: number) =>
    changePlaybook(
      { workspace: desk.workspace, by: desk.anna.id },
      'guard',
      (playbook) => ({
        ...playbook,
        guard: { ...playbook.guard, codes: { [code]: { enabled: true, trustedSince: trustedSince as Instant } } },
      }),
      desk.ports,
    )

  it('falls silent, and the playbook says since when and on what grounds', async () => {
    await withdraw(8)
    expect((await guard()).codes[code]).toBeUndefined()
    await withdraw(1, 8)
    expect((await guard()).codes[code]).toEqual({
      enabled: false,
      silenced: { found: 12, withdrawn: 9, at: MONDAY_TEN },
    })
    const history = await desk.ports.store.transact(desk.workspace, ({ playbooks }) => playbooks.history())
    expect(history.filter(({ why }) => why === `silenced ${code}`)).toMatchObject([{ by: null }])
  })

  it('and is switched on again is judged by what it finds from then on', async () => {
    await withdraw(9)
    await switchOn(MONDAY_TEN + 1)
    await withdraw(3, 9)
    expect((await guard()).codes[code]).toMatchObject({ enabled: true })
  })

  it('is judged by the last half-year alone', async () => {
    desk.setClock(MONDAY_TEN + 200 * 86_400_000)
    await withdraw(12)
    expect((await guard()).codes[code]).toBeUndefined()
  })
})
