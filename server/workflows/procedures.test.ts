import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { SHIPPED_PROCEDURES } from '../../core/procedure/procedure.ts'
import type { ConversationId } from '../../core/vocabulary/vocabulary.ts'
import { answerMessage } from './answer-message.ts'
import { changePlaybook } from './change-playbook.ts'
import { receiveMessage } from './receive-message.ts'
import { MONDAY_TEN, openTestDesk, type TestDesk } from './testing/open-test-desk.ts'

let desk: TestDesk
let id: ConversationId

beforeAll(async () => {
  desk = await openTestDesk()
  await changePlaybook(
    { workspace: desk.workspace, by: desk.anna.id },
    'procedury',
    (playbook) => ({ ...playbook, procedures: SHIPPED_PROCEDURES }),
    desk.ports,
  )
})
afterAll(() => desk.close())
beforeEach(async () => {
  desk.setClock(MONDAY_TEN)
  id = await desk.open()
})

/** What the assistant says last to this. */
async function say(text: string, attachments: { name: string; size: number }[] = []): Promise<string> {
  const { ports, workspace } = desk
  const { message, unanswered } = await receiveMessage(
    { workspace, conversation: id, id: desk.newMessage(), text, attachments },
    ports,
  )
  await answerMessage({ workspace, conversation: id, message: message.id }, ports, unanswered)
  const { messages } = await desk.read(id)
  return messages.findLast(({ from }) => from === 'assistant')?.text ?? ''
}

describe('taking a complaint in', () => {
  it('asks one thing at a time, gives a number and the day of the answer, and leaves it to a person', async () => {
    expect(await say('Chcę złożyć reklamację')).toContain('numer zamówienia')
    expect(await say('ZAM-10234')).toContain('Co jest nie tak')
    expect(await say('Kubek przyszedł z pękniętym uchem.')).toContain('Kiedy wada')
    expect(await say('wczoraj')).toContain('Jakie rozwiązanie')
    expect(await say('4')).toContain('zdjęcie')
    expect(await say('pomiń')).toContain('na jaki e-mail')
    const last = await say('anna@poczta.example')
    expect(last).toContain('R/2026/0001')
    expect(last).toContain('7 grudnia 2026 r.')
    expect(last).toContain('zwrot pieniędzy')
    expect(last).toContain('anna@poczta.example')
    const { procedure, summary } = await desk.read(id)
    expect(summary.handover).toMatchObject({ state: 'queued', because: 'complaint' })
    expect(procedure).toMatchObject({
      ended: 'handed-over',
      values: {
        order: { value: 'ZAM-10234' },
        fault: { value: 'Kubek przyszedł z pękniętym uchem.' },
        noticed: { value: '2026-11-22' },
        claim: { value: 'money-back' },
        photo: { value: null },
      },
      learnt: { complaint: { number: 'R/2026/0001', due: '2026-12-07' } },
    })
  })
})
