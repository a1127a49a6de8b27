import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type ConversationId, type Instant, SECOND_JUDGE } from '../../core/vocabulary/vocabulary.ts'
import { openaiModel } from '../adapters/model-openai/openai-model.ts'
import { auditConversation } from './audit-conversation.ts'
import { changePlaybook } from './change-playbook.ts'
import { closeConversation } from './close-conversation.ts'
import { decideMistake } from './decide-mistake.ts'
import { judgeAgain } from './judge-again.ts'
import { MONDAY_TEN } from './testing/open-test-desk.ts'
import { openWritingDesk } from './testing/open-writing-desk.ts'

type WritingDesk = Awaited<ReturnType<typeof openWritingDesk>>
let writing: WritingDesk
let ports: ReturnType<WritingDesk['ports']> & Parameters<typeof judgeAgain>[2]
beforeAll(async () => {
  writing = await openWritingDesk()
  const model = openaiModel({ privateHosts: ['127.0.0.1'] })
  ports = { ...writing.ports(), model, secrets: writing.secrets }
})
afterAll(() => writing.close())
beforeEach(async () => {
  writing.desk.setClock(MONDAY_TEN)
  await allow(true)
})

const author = () => ({ workspace: writing.desk.workspace, by: writing.desk.anna.id })
const allow = (enabled: boolean) =>
  changePlaybook(
    author(),
    'guard',
    (playbook) => {
      const codes = { ...playbook.guard.codes, [SECOND_JUDGE]: { enabled } }
      return { ...playbook, guard: { ...playbook.guard, codes } }
    },
    ports,
  )
const QUOTE = 'Proszę o cierpliwość'
const says = (quote = QUOTE) => {
  const finding = {
    message: 1,
    code: 'minimised-problem',
    quote,
    why: 'To pęknięty kosz, a odpowiedź brzmi, jakby nic się nie stało.',
  }
  writing.server.behave({ kind: 'say', text: JSON.stringify({ findings: [finding] }) })
}

/** A conversation that was held, closed and audited. */
async function closed(): Promise<ConversationId> {
  const { desk } = writing
  const id = await desk.open()
  const rest = { internal: false, sendAt: null, overrideReason: null, delivery: 'delivered' } as const
  await ports.store.transact(desk.workspace, async ({ conversations }) => {
    const asked = { ...rest, id: desk.newMessage(), from: 'customer' as const, author: null, at: MONDAY_TEN }
    await conversations.append(id, { ...asked, text: 'Jestem załamany, kosz przyszedł pęknięty.' })
    const told = { ...rest, id: desk.newMessage(), from: 'agent' as const, author: desk.anna }
    await conversations.append(id, { ...told, at: (MONDAY_TEN + 60_000) as Instant, text: `${QUOTE}, sprawdzam.` })
  })
  const documentation = { category: null, cause: null, outcome: null, by: desk.anna }
  await closeConversation(desk.workspace, id, documentation, ports)
  await auditConversation(desk.workspace, id, ports)
  return id
}

const judge = (id: ConversationId) => judgeAgain(writing.desk.workspace, id, ports)
const mistakesOf = (id: ConversationId) => ports.store.read(writing.desk.workspace, ({ mistakes }) => mistakes.of(id))
const byModel = async (id: ConversationId) => (await mistakesOf(id)).filter(({ evidence }) => evidence.byModel)

describe('a language model as second judge', () => {
  it('adds to what the audit found, marked as its own, takes nothing away and is asked once', async () => {
    says()
    const id = await closed()
    const before = (await mistakesOf(id)).map((mistake) => mistake.id)
    await judge(id)
    const after = await mistakesOf(id)
    expect(after.map((mistake) => mistake.id)).toEqual(expect.arrayContaining(before))
    const added = await byModel(id)
    expect(added).toMatchObject([{ code: 'minimised-problem', evidence: { quote: QUOTE } }])
    const heard = writing.server.heard.length
    await judge(id)
    expect(writing.server.heard).toHaveLength(heard)
    await auditConversation(writing.desk.workspace, id, ports)
    expect(await byModel(id)).toHaveLength(1)
  })

  it.each([
    ['an error', { kind: 'status', status: 500 }],
    ['garbage', { kind: 'say', text: 'Oczywiście! Oto moja ocena: świetnie.' }],
    ['half an answer', { kind: 'cut', text: '{"findings": [{"message": 1, "code": "ignored-emotion"' }],
    ['no event stream', { kind: 'raw', body: '<html>502</html>' }],
  ] as const)('leaves the audit as it is on %s', async (_, behaviour) => {
    writing.server.behave(behaviour)
    const id = await closed()
    const before = await mistakesOf(id)
    await judge(id)
    expect(await mistakesOf(id)).toEqual(before)
  })

  it('is not asked where the firm did not switch it on, or its part of the budget is spent', async () => {
    says()
    await allow(false)
    const heard = writing.server.heard.length
    await judge(await closed())
    await allow(true)
    await writing.allow({ budget: { perDay: 2, perCustomer: 2 } })
    await judge(await closed())
    expect(writing.server.heard).toHaveLength(heard)
    await writing.allow()
  })

  it('has a record of its own, and goes silent by it without silencing the check', async () => {
    says()
    const cases = await Promise.all(Array.from({ length: 10 }, () => closed()))
    for (const id of cases) await judge(id)
    for (const id of cases) {
      const [mistake] = await byModel(id)
      if (mistake === undefined) throw new Error('nothing was added')
      const decision = {
        workspace: writing.desk.workspace,
        mistake: mistake.id,
        by: writing.desk.anna.id,
        reason: 'nie',
      }
      await decideMistake({ ...decision, state: 'withdrawn' }, ports)
    }
    const { guard } = await ports.store.read(writing.desk.workspace, ({ playbooks }) => playbooks.currentRules())
    expect(guard.codes[SECOND_JUDGE]).toMatchObject({ enabled: false, silenced: { withdrawn: expect.any(Number) } })
    expect(guard.codes['minimised-problem']?.enabled ?? true).toBe(true)
  })
})
