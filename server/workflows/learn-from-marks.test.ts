import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConversationId, MessageId } from '../../core/vocabulary/vocabulary.ts'
import { Failure } from '../ports/failure.ts'
import { closeConversation } from './close-conversation.ts'
import { learnFromMarks, learnWhereMarked, UNTAUGHT } from './learn-from-marks.ts'
import { chooseTopic, markByDecision } from './mark-message.ts'
import { receiveMessage } from './receive-message.ts'
import { formsOf, setLearning, teachWord, unteachWord } from './teach-words.ts'
import { openTestDesk, type TestDesk } from './testing/open-test-desk.ts'

/** A climbing gym: what its customers call things no shipped model knows. */
const OPENINGS = ['Dzień dobry,', 'Hej,', 'Witam,', 'Szybkie pytanie:', 'Halo,', 'Cześć,']
const OWN = [
  ['mój karnet nie odbija się na bramce', 'technical-problem'],
  ['karnet znów nie działa przy wejściu', 'technical-problem'],
  ['bramka nie czyta karnetu', 'technical-problem'],
  ['chcę się wpisać na wspinanie w czwartek', 'booking'],
  ['proszę o miejsce na ściance o 18', 'booking'],
  ['ile kosztuje wejściówka ulgowa', 'price-promotion'],
  ['po ile są wejściówki w weekend', 'price-promotion'],
] as const

describe('learning from what people marked', () => {
  let desk: TestDesk
  let written = 0
  const pause = async () => undefined
  const current = () => desk.ports.store.transact(desk.workspace, ({ playbooks }) => playbooks.current())

  async function write(text: string): Promise<{ conversation: ConversationId; message: MessageId }> {
    const conversation = await desk.open()
    // Which marks are held out goes by the message's name: the test's must not change from run to run.
    const message = `00000000-0000-4000-8000-${String(written++).padStart(12, '0')}` as MessageId
    await receiveMessage({ workspace: desk.workspace, conversation, id: message, text }, desk.ports)
    return { conversation, message }
  }

  beforeAll(async () => {
    desk = await openTestDesk()
    for (const [text, topic] of OWN)
      for (const opening of OPENINGS) {
        const { conversation } = await write(`${opening} ${text}`)
        const place = { workspace: desk.workspace, conversation, message: null }
        await chooseTopic(place, topic, desk.anna.id, desk.ports)
      }
  })

  afterAll(() => desk.close())

  it('shows a chosen topic at once, and keeps which message told', async () => {
    const { conversation, message } = await write('Chodzi o wejściówkę z wczoraj')
    const place = { workspace: desk.workspace, conversation, message: null }
    const changed = await chooseTopic(place, 'refund-status', desk.anna.id, desk.ports)
    expect(changed.summary.topic).toBe('refund-status')
    const marks = await desk.ports.store.read(desk.workspace, (records) => records.marks.read(1000))
    expect(marks.find((mark) => mark.message === message)).toMatchObject({ label: 'refund-status', source: 'chosen' })
  })
  it('takes closing under a topic’s name for a mark, other categories for none', async () => {
    const kept = async (category: string) => {
      const { conversation, message } = await write('Dzień dobry, poproszę dokument')
      const closing = { category, cause: null, outcome: null, by: desk.anna }
      await closeConversation(desk.workspace, conversation, closing, desk.ports)
      const marks = await desk.ports.store.read(desk.workspace, (records) => records.marks.read(1000))
      return marks.find((mark) => mark.message === message)
    }
    expect(await kept('Faktura / paragon')).toMatchObject({ label: 'invoice', source: 'closing' })
    expect(await kept('sprawa pani Ani')).toBeUndefined()
  })
  it('takes what was decided about a finding for a mark on the message that it hung on', async () => {
    const { ports, anna } = desk
    const { conversation, message } = await write('Jestem wściekła, trzeci raz to samo!')
    const { message: other } = await write('Poproszę cennik')
    const decide = (code: 'ignored-emotion' | 'spelling', state: 'withdrawn' | 'confirmed') =>
      ports.store.transact(desk.workspace, async (records) => {
        const context = { records, language: ports.language, at: ports.clock.now() }
        await markByDecision({ code, conversation, message: other }, state, anna.id, context)
        return (await records.marks.read(1000)).find((mark) => mark.message === message)
      })
    expect(await decide('spelling', 'withdrawn')).toBeUndefined()
    expect(await decide('ignored-emotion', 'confirmed')).toMatchObject({ question: 'emotion', label: 'anger' })
    expect(await decide('ignored-emotion', 'withdrawn')).toMatchObject({ label: 'neutral', source: 'finding' })
  })
  it('refuses a message that is not in the conversation', async () => {
    const { conversation } = await write('Dzień dobry')
    const place = { workspace: desk.workspace, conversation, message: desk.newMessage() }
    await expect(chooseTopic(place, 'invoice', desk.anna.id, desk.ports)).rejects.toThrow(Failure)
  })
  it('puts in force what judges unseen marks better, as a version of the playbook that says so', async () => {
    const before = await current()
    const { trials } = await learnFromMarks(desk.workspace, { ...desk.ports, pause })
    expect(trials.topic?.adopted).toBe(true)
    expect(trials.topic?.after).toBeGreaterThan(trials.topic?.before ?? 0)
    const after = await current()
    expect(after.version).toBe(before.version + 1)
    expect(after.taught?.classifier?.topic?.weights.length).toBeGreaterThan(0)
    const [newest] = (await desk.ports.store.read(desk.workspace, ({ playbooks }) => playbooks.history())).toSorted(
      (a, b) => b.version - a.version,
    )
    expect(newest?.why).toMatch(/^learned topic \d+ → \d+ \/ \d+$/)
  })
  it('reads the next message as it learned to', async () => {
    await desk.ports.store.transact(desk.workspace, (records) => desk.ports.desks.current(desk.workspace, records))
    const { conversation } = await write('Hejka, karnet nie odbija mi się na bramce')
    const stored = await desk.ports.store.read(desk.workspace, ({ conversations }) => conversations.load(conversation))
    expect(stored?.summary.topic).toBe('technical-problem')
  })
  it('changes nothing where it would judge no better', async () => {
    const { version } = await current()
    const { trials } = await learnFromMarks(desk.workspace, { ...desk.ports, pause })
    expect(trials.topic?.adopted).toBe(false)
    expect((await current()).version).toBe(version)
  })
  it('returns to the shipped models at one word, and learns no more until told', async () => {
    const author = { workspace: desk.workspace, by: desk.anna.id }
    await setLearning(author, false, desk.ports)
    expect((await current()).taught).toEqual({ ...UNTAUGHT, learns: false })
    const { version } = await current()
    for (let n = 0; n < 6; n++) {
      const { conversation } = await write(`Bramka ${n} nie czyta karnetu`)
      await chooseTopic({ workspace: desk.workspace, conversation, message: null }, 'invoice', desk.anna.id, desk.ports)
    }
    await learnWhereMarked([desk.workspace], { ...desk.ports, pause })
    expect((await current()).version).toBe(version)
  })
})

describe('words that a firm teaches', () => {
  let desk: TestDesk
  beforeAll(async () => {
    desk = await openTestDesk()
  })
  afterAll(() => desk.close())
  const opened = () => ({ ...desk, author: { workspace: desk.workspace, by: desk.anna.id } })

  it('are known in every form, and forgotten again', async () => {
    const { ports, workspace, author } = opened()
    const taught = async () =>
      (await ports.store.transact(workspace, ({ playbooks }) => playbooks.current())).taught ?? UNTAUGHT
    await teachWord(author, { word: 'Zwrotex', model: 'indeks' }, ports.language.polish, ports)
    await teachWord(author, { word: 'Bubblix', model: null }, ports.language.polish, ports)
    const forms = formsOf(await taught(), ports.language.polish)
    expect(forms.get('Zwrotex')).toContain('Zwrotexem')
    expect(forms.get('Bubblix')).toEqual(['Bubblix'])
    await unteachWord(author, 'Zwrotex', ports)
    await unteachWord(author, 'Nieznane', ports)
    expect((await taught()).words).toBe('Bubblix')
  })
  it('are refused where they do not end like their model', async () => {
    const { ports, author } = opened()
    await expect(
      teachWord(author, { word: 'Zwrotex', model: 'łapka' }, ports.language.polish, ports),
    ).rejects.toMatchObject({ code: 'own-word-wrong' })
    await expect(
      teachWord(author, { word: 'dwa słowa', model: null }, ports.language.polish, ports),
    ).rejects.toMatchObject({ code: 'own-word-wrong' })
  })
})
