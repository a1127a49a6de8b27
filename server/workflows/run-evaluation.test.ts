import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { QuestionCase } from '../../core/evaluation/evaluation.ts'
import type { Mistake } from '../../core/ledger/ledger.ts'
import type { ConversationId, Instant, MessageId, MistakeId } from '../../core/vocabulary/vocabulary.ts'
import { decideMistake } from './decide-mistake.ts'
import { addCases, caseFromMistake } from './keep-cases.ts'
import { askEvaluation, runEvaluation } from './run-evaluation.ts'
import { MONDAY_TEN, openTestDesk, type TestDesk } from './testing/open-test-desk.ts'

let desk: TestDesk
let ports: TestDesk['ports'] & { readonly pause: () => Promise<void> }
beforeAll(async () => {
  desk = await openTestDesk()
  ports = { ...desk.ports, pause: async () => {} }
})
afterAll(() => desk.close())

const author = () => ({ workspace: desk.workspace, by: desk.anna.id })
const question = (mustHave: readonly string[]): QuestionCase => ({
  kind: 'question',
  question: 'Ile mam dni na zwrot towaru?',
  mustHave,
  mustNotHave: [],
  handover: null,
})

let minute = 0
async function say(conversation: ConversationId, from: 'customer' | 'agent', text: string): Promise<MessageId> {
  const id = desk.newMessage()
  minute += 1
  const at = (MONDAY_TEN + minute * 60_000) as Instant
  const author = from === 'agent' ? desk.anna : null
  const said = { id, at, from, author, text, internal: false } as const
  await ports.store.transact(desk.workspace, ({ conversations }) =>
    conversations.append(conversation, { ...said, delivery: 'delivered', sendAt: null, overrideReason: null }),
  )
  return id
}

async function evaluate(runs = 3) {
  const id = await askEvaluation(desk.workspace, runs, desk.anna.id, ports)
  await runEvaluation(desk.workspace, id, ports)
  const [last] = await ports.store.read(desk.workspace, ({ evaluations }) => evaluations.last(1))
  return last?.result ?? expect.fail('no result')
}

describe('an evaluation', () => {
  it('asks every kept question as often as was wanted and says what failed', async () => {
    await addCases(author(), [question(['30 dni']), question(['60 dni'])], ports)
    const { summary, cases } = await evaluate()
    expect(summary).toMatchObject({ cases: 2, runs: 6, passAll: 0.5 })
    const failed = cases.find(({ passed }) => !passed)
    expect(failed?.topic).toBe('return-goods')
    expect(failed?.runs).toHaveLength(3)
    expect(failed?.runs[0]?.faults).toEqual([{ kind: 'missing', fact: '60 dni' }])
  })

  it('gives back the one that is running', async () => {
    const first = await askEvaluation(desk.workspace, 1, desk.anna.id, ports)
    expect(await askEvaluation(desk.workspace, 1, desk.anna.id, ports)).toBe(first)
    await runEvaluation(desk.workspace, first, ports)
  })

  it('holds the guard to what people decided on a remark', async () => {
    const conversation = await desk.open()
    const message = await say(conversation, 'agent', 'Dzień dobry, zaraz wracam.')
    const mistake = mistakeIn(conversation, message, 'spelling')
    await ports.store.transact(desk.workspace, ({ mistakes }) =>
      mistakes.replaceFor(conversation, 'manual', [mistake], MONDAY_TEN),
    )
    const decision = { workspace: desk.workspace, mistake: mistake.id, by: desk.anna.id, reason: 'nie ma' } as const
    await decideMistake({ ...decision, state: 'withdrawn' }, desk.ports)
    const kept = (await evaluate(1)).cases.find(({ kind }) => kind === 'remark')
    expect(kept).toMatchObject({ passed: true, question: 'Dzień dobry, zaraz wracam.' })
  })

  it('makes a mistake a case, with what may not be said again and without personal data', async () => {
    const conversation = await desk.open()
    await say(conversation, 'customer', 'Mam zwrot, proszę o kontakt na 601 202 303. Ile dni?')
    const message = await say(conversation, 'agent', 'Na zwrot jest 14 dni.')
    const mistake = { ...mistakeIn(conversation, message, 'contradicts-knowledge'), evidence: EVIDENCE }
    await ports.store.transact(desk.workspace, ({ mistakes }) =>
      mistakes.replaceFor(conversation, 'manual', [mistake], MONDAY_TEN),
    )
    const id = await caseFromMistake(desk.workspace, mistake.id, desk.anna.id, desk.ports)
    expect(await caseFromMistake(desk.workspace, mistake.id, desk.anna.id, desk.ports)).toBe(id)
    const cases = await ports.store.read(desk.workspace, ({ evaluations }) => evaluations.cases())
    const made = cases.filter((one) => one.mistake === mistake.id)
    expect(made).toHaveLength(1)
    expect(made[0]?.kept).toMatchObject({ kind: 'question', mustNotHave: ['14 dni'] })
    expect(JSON.stringify(made)).not.toContain('601 202 303')
  })
})

const EVIDENCE: Mistake['evidence'] = {
  quote: '14 dni',
  explanation: { pl: 'Jest 30.', en: 'It is 30.' },
  source: null,
}

function mistakeIn(conversation: ConversationId, message: MessageId, code: Mistake['code']): Mistake {
  return {
    id: desk.ports.random.uuid() as MistakeId,
    conversation,
    message,
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
    evidence: { quote: null, explanation: { pl: 'Literówka.', en: 'A slip.' }, source: null },
    state: 'found',
  }
}
