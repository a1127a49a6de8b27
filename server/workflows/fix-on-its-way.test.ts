import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Article } from '../../core/knowledge/knowledge.ts'
import { defaultPlaybook, type Unseen } from '../../core/playbook/playbook.ts'
import { placeOf } from '../../core/statistics/statistics.ts'
import type {
  ArticleId,
  ConversationId,
  CustomerId,
  FixId,
  Grosze,
  MessageId,
  PersonId,
  ProblemId,
  ReplayId,
  Share,
  WorkspaceId,
} from '../../core/vocabulary/vocabulary.ts'
import { mistake, newWorkspace } from '../ports/testing/records.ts'
import { answerMessage } from './answer-message.ts'
import { saveArticle } from './change-playbook.ts'
import { proposeFix } from './propose-fix.ts'
import { receiveMessage } from './receive-message.ts'
import { askReplay, noteDifference, runReplay } from './replay-fix.ts'
import { freezeChanges, returnToPlaybook } from './return-to-playbook.ts'
import { dropFix, rollOut, takeBack } from './roll-out.ts'
import { startPilot, stopPilot } from './run-pilot.ts'
import { MONDAY_TEN, openTestDesk } from './testing/open-test-desk.ts'
import { watchPilot } from './watch-pilot.ts'

const DAY_MS = 86_400_000
const THIRTY = 'Na zwrot towaru masz 30 dni od dnia otrzymania przesyłki.'
const SIXTY = 'Na zwrot towaru masz 60 dni od dnia otrzymania przesyłki.'
const QUESTION = 'Ile mam dni na zwrot towaru?'

const desk = await openTestDesk()
const ports = { ...desk.ports, pause: async () => {} }
const { store } = ports
let workspace: WorkspaceId
let anna: PersonId
let problem: ProblemId
const article = (text: string): Unseen => ({ kind: 'article', article: 'zwroty' as ArticleId, title: 'Zwroty', text })
const author = () => ({ workspace, by: anna })
const code = (name: string) => expect.objectContaining({ code: name })

afterAll(() => desk.close())

/** A firm with one article, one manager and one problem. */
beforeEach(async () => {
  desk.setClock(MONDAY_TEN)
  workspace = await newWorkspace(store)
  anna = ports.random.uuid() as PersonId
  problem = ports.random.uuid() as ProblemId
  const zwroty: Article = {
    id: 'zwroty' as ArticleId,
    title: 'Zwroty',
    text: THIRTY,
    tags: [],
    phrasings: [],
    owner: null,
    updatedAt: MONDAY_TEN,
    reviewBy: null,
    url: null,
  }
  const facts = {
    alongside: [],
    contrast: null,
    cases: 1,
    customers: 1,
    costPerMonth: 0 as Grosze,
    course: { firstSeen: MONDAY_TEN, lastSeen: MONDAY_TEN, weeks: [], trend: null },
  }
  await store.transact(workspace, async ({ people, articles, playbooks, problems }) => {
    await people.create({ ...desk.anna, id: anna, email: `${anna}@kubki.example`, role: 'manager' }, null)
    await articles.save(zwroty, null, null, MONDAY_TEN)
    await playbooks.publish({ ...defaultPlaybook('Kubki'), knowledge: [zwroty] }, null, 'set-up', MONDAY_TEN)
    const kind = { code: 'contradicts-knowledge', trait: null } as const
    await problems.keepFound([{ id: problem, ...kind, facts, mistakes: new Set() }], MONDAY_TEN)
  })
})

const propose = (candidate: Unseen = article(SIXTY)) =>
  proposeFix(
    workspace,
    {
      problem,
      candidate,
      change: 'Sześćdziesiąt dni.',
      claimedRatio: 0.5,
      alternatives: '',
      owner: null,
      declaredBy: anna,
    },
    ports,
  )

/** A proposal that was tried on the past, where there was nothing. */
async function tried(candidate?: Unseen): Promise<FixId> {
  const fix = await propose(candidate)
  const replay = await askReplay(workspace, fix, anna, ports)
  await runReplay(workspace, replay, ports)
  return fix
}

const read = <T>(work: Parameters<typeof store.read<T>>[1]) => ports.store.read(workspace, work)
async function conversationOf(id: ConversationId) {
  const conversation = await read(({ conversations }) => conversations.load(id))
  if (conversation === null) throw new Error('no such conversation')
  return conversation
}
const playbook = () => read(({ playbooks }) => playbooks.current())
const stepsOf = async (fix: FixId) => (await read(({ trials }) => trials.steps(fix))).map(({ step }) => step)
const pass = (days: number) => desk.setClock(ports.clock.now() + days * DAY_MS)
const textNow = async () => (await playbook()).knowledge.find(({ id }) => id === 'zwroty')?.text

async function asks(customer: CustomerId): Promise<{ conversation: ConversationId; answer: string | undefined }> {
  const conversation = ports.random.uuid() as ConversationId
  const at = ports.clock.now()
  const who = { id: customer, name: null, email: null }
  await ports.store.transact(workspace, ({ conversations }) =>
    conversations.open({ id: conversation, channel: 'chat', language: 'pl', customer: who, at, demo: false }),
  )
  const message = desk.newMessage()
  await receiveMessage({ workspace: workspace, conversation, id: message, text: QUESTION }, ports)
  await answerMessage({ workspace: workspace, conversation, message }, ports)
  const { messages } = await conversationOf(conversation)
  return { conversation, answer: messages.find(({ from }) => from === 'assistant')?.text }
}

/** An audited conversation of a customer, with a mistake or without. */
async function lived(customer: CustomerId, isMistaken: boolean): Promise<void> {
  const id = ports.random.uuid() as ConversationId
  const at = ports.clock.now()
  await ports.store.transact(workspace, async ({ conversations, mistakes }) => {
    const who = { id: customer, name: null, email: null }
    await conversations.open({ id, channel: 'chat', language: 'pl', customer: who, at, demo: false })
    await mistakes.replaceFor(id, 'automatic', isMistaken ? [mistake(id, { at, severity: 3 })] : [], at)
  })
}

describe('a proposal', () => {
  it('is kept with what stood there, and changes nothing yet', async () => {
    const fix = await propose()
    expect(await read(({ fixes }) => fixes.load(fix))).toMatchObject({
      kind: 'article',
      inForceSince: null,
      candidate: { was: THIRTY, text: SIXTY },
    })
    expect(await textNow()).toBe(THIRTY)
  })

  it('is refused for no problem, and where it says what stands there or is out of range', async () => {
    await expect(propose(article(THIRTY))).rejects.toEqual(code('change-changes-nothing'))
    const tooHigh = propose({ kind: 'number', number: 'refuse-from', value: 5 })
    await expect(tooHigh).rejects.toEqual(code('change-changes-nothing'))
    problem = 'nie-ma' as ProblemId
    await expect(propose()).rejects.toEqual(code('not-found'))
  })

  it('goes no further once dropped, and cannot be dropped while customers are served by it', async () => {
    const fix = await tried()
    await startPilot(workspace, fix, { kind: 'gradual' }, anna, ports)
    await expect(dropFix(workspace, fix, '', anna, ports)).rejects.toEqual(code('conflict'))
    await stopPilot(workspace, fix, '', anna, ports)
    await dropFix(workspace, fix, 'nie teraz', anna, ports)
    await expect(rollOut(workspace, fix, anna, ports)).rejects.toEqual(code('conflict'))
  })
})

describe('a replay', () => {
  it('shows what past customers would have read, and sends nobody anything', async () => {
    const { conversation } = await asks('k-1' as CustomerId)
    await ports.store.transact(workspace, async ({ mistakes, problems }) => {
      await mistakes.replaceFor(conversation, 'automatic', [], MONDAY_TEN)
      await problems.keepTraits(conversation, MONDAY_TEN, [])
    })
    pass(1)
    const before = await conversationOf(conversation)
    const fix = await tried()
    const replay = await read(({ trials }) => trials.lastReplay(fix))
    expect(replay?.result).toMatchObject({ asked: 1, changedAnswers: 1, differing: 1, drawn: { walked: 1, of: 1 } })
    const [difference] = replay?.result?.differences ?? []
    expect(difference).toMatchObject({ conversation, kind: 'answer', said: QUESTION })
    expect([difference?.before.text, difference?.after.text]).toEqual([
      expect.stringContaining('30 dni'),
      expect.stringContaining('60 dni'),
    ])
    expect(await conversationOf(conversation)).toEqual(before)

    const note = { message: difference?.message as MessageId, by: anna, opinion: 'better', why: '' } as const
    await noteDifference(workspace, fix, note, ports)
    expect(await read(({ trials }) => trials.notes(replay?.id as ReplayId))).toMatchObject([note])
    const whole = { ...note, message: null, opinion: 'worse', why: 'Za długie.' } as const
    await noteDifference(workspace, fix, whole, ports)
    expect(await read(({ trials }) => trials.notes(replay?.id as ReplayId))).toMatchObject([whole, note])
    const nothing = noteDifference(workspace, fix, { ...note, message: 'nie-ma' as MessageId }, ports)
    await expect(nothing).rejects.toEqual(code('not-found'))
  })

  it('is one while it runs, and a second run of it finds it done', async () => {
    const fix = await propose()
    const replay = await askReplay(workspace, fix, null, ports)
    expect(await askReplay(workspace, fix, null, ports)).toBe(replay)
    await runReplay(workspace, replay, ports)
    const first = await read(({ trials }) => trials.loadReplay(replay))
    pass(1)
    await runReplay(workspace, replay, ports)
    expect(await read(({ trials }) => trials.loadReplay(replay))).toEqual(first)
    expect(await askReplay(workspace, fix, null, ports)).not.toBe(replay)
  })

  it('bars the way to customers where a question would be lost that the assistant answers today', async () => {
    const kept = await read(({ articles }) => articles.load('zwroty' as ArticleId))
    if (kept === null) throw new Error('no article')
    const { version, ...same } = kept
    await saveArticle(author(), { ...same, phrasings: [QUESTION] }, version, ports)
    const fix = await tried({ kind: 'number', number: 'min-support', value: 1 })
    const replay = await read(({ trials }) => trials.lastReplay(fix))
    expect(replay?.result?.golden).toMatchObject({ cases: 1, green: 0, broken: [{ question: QUESTION }] })
    for (const attempt of [
      startPilot(workspace, fix, { kind: 'gradual' }, anna, ports),
      rollOut(workspace, fix, anna, ports),
    ])
      await expect(attempt).rejects.toEqual(code('golden-broken'))
  })

  it('is refused for a fix that was done outside', async () => {
    await expect(askReplay(workspace, 'nie-ma' as FixId, null, ports)).rejects.toEqual(code('not-found'))
  })
})

describe('a pilot', () => {
  const share = (part: number) => ({ kind: 'share', share: part as Share }) as const

  it('serves its share of customers by the change, the same ones each time, and says so in the turn', async () => {
    const fix = await tried()
    await startPilot(workspace, fix, share(0.5), anna, ports)
    const { pilot } = await playbook()
    const salt = pilot?.group.kind === 'share' ? pilot.group.salt : ''
    const customers = Array.from({ length: 6 }, (_, n) => `k-${n}` as CustomerId)
    for (const customer of customers) {
      const isIn = placeOf(`${salt}:${customer}`) < 0.5
      const { conversation, answer } = await asks(customer)
      expect(answer).toContain(isIn ? '60 dni' : '30 dni')
      const [turn] = await read(({ turns }) => turns.of(conversation))
      expect(turn?.pilot).toBe(isIn ? fix : undefined)
    }
  })

  it('must have been tried on the past, waits while changes are frozen, and is the only one', async () => {
    const fix = await propose()
    const start = (id: FixId) => startPilot(workspace, id, share(0.2), anna, ports)
    await expect(start(fix)).rejects.toEqual(code('not-tried'))
    const [one, other] = [await tried(), await tried({ kind: 'number', number: 'min-support', value: 0.5 })]
    await freezeChanges(author(), true, ports)
    await expect(start(one)).rejects.toEqual(code('changes-frozen'))
    await freezeChanges(author(), false, ports)
    await start(one)
    await expect(start(one)).rejects.toEqual(code('conflict'))
    await expect(start(other)).rejects.toEqual(code('pilot-running'))
    await expect(stopPilot(workspace, other, '', anna, ports)).rejects.toEqual(code('conflict'))
    await stopPilot(workspace, one, 'święta', anna, ports)
    expect((await playbook()).pilot).toBeUndefined()
    await start(other)
  })

  it('is refused where somebody changed the same thing meanwhile', async () => {
    const fix = await tried()
    const kept = await read(({ articles }) => articles.load('zwroty' as ArticleId))
    if (kept === null) throw new Error('no article')
    const { version, ...same } = kept
    await saveArticle(author(), { ...same, text: 'Na zwrot masz 45 dni.' }, version, ports)
    const late = startPilot(workspace, fix, share(0.2), anna, ports)
    await expect(late).rejects.toEqual(code('change-outdated'))
  })

  it('is refused where whoever should answer for the matter has left the firm meanwhile', async () => {
    const fix = await tried({ kind: 'ownership', topic: 'invoice', person: anna })
    await store.transact(workspace, ({ people }) => people.update(anna, { active: false }))
    await expect(startPilot(workspace, fix, share(0.2), anna, ports)).rejects.toEqual(code('person-left'))
    await expect(rollOut(workspace, fix, anna, ports)).rejects.toEqual(code('person-left'))
  })

  it('stops by itself when its customers meet with more mistakes, and tells who answers for it', async () => {
    const fix = await tried()
    await startPilot(workspace, fix, share(0.3), anna, ports)
    const { pilot } = await playbook()
    const salt = pilot?.group.kind === 'share' ? pilot.group.salt : ''
    pass(1)
    for (let n = 0; n < 120; n += 1) {
      const customer = `k-${n}` as CustomerId
      const isIn = placeOf(`${salt}:${customer}`) < 0.3
      await lived(customer, isIn ? n % 4 !== 0 : n % 10 === 0)
    }
    const owed = await desk.owed()
    pass(1)
    await watchPilot(workspace, ports)
    expect((await playbook()).pilot).toBeUndefined()
    expect(await read(({ trials }) => trials.steps(fix))).toMatchObject([
      { step: 'pilot-started' },
      { step: 'pilot-stopped', because: 'errors', by: null },
    ])
    expect(await desk.owed()).toBe(owed + 1)
  })

  it('goes on while nothing shows, also when looked at every hour', async () => {
    const fix = await tried()
    await startPilot(workspace, fix, share(0.3), anna, ports)
    for (let n = 0; n < 40; n += 1) {
      pass(1 / 24)
      await lived(`k-${n}` as CustomerId, n % 10 === 0)
      await watchPilot(workspace, ports)
    }
    expect(await stepsOf(fix)).toEqual(['pilot-started'])
  })

  it('that is gradual takes in more customers every three days, and at last everybody', async () => {
    const fix = await tried()
    await startPilot(workspace, fix, { kind: 'gradual' }, anna, ports)
    await watchPilot(workspace, ports)
    expect((await playbook()).pilot?.group).toMatchObject({ share: 0.1 })
    for (const wider of [0.25, 0.5]) {
      pass(3)
      await watchPilot(workspace, ports)
      expect((await playbook()).pilot?.group).toMatchObject({ share: wider })
    }
    pass(3)
    await watchPilot(workspace, ports)
    expect(await textNow()).toBe(SIXTY)
    expect(await stepsOf(fix)).toEqual(['pilot-started', 'pilot-widened', 'pilot-widened', 'rolled-out'])
    expect((await read(({ trials }) => trials.steps(fix))).at(-1)).toMatchObject({ mode: 'gradual', by: null })
  })
})

describe('giving a fix to all', () => {
  it('makes the next version of playbook and article, and the problem is watched from then on', async () => {
    const fix = await tried()
    const before = (await playbook()).version
    await rollOut(workspace, fix, anna, ports)
    expect(await playbook()).toMatchObject({ version: before + 1 })
    expect((await asks('k-1' as CustomerId)).answer).toContain('60 dni')
    await read(async ({ articles, fixes, problems }) => {
      expect(await articles.load('zwroty' as ArticleId)).toMatchObject({ version: 2, text: SIXTY })
      expect(await fixes.load(fix)).toMatchObject({ inForceSince: MONDAY_TEN })
      expect(await problems.load(problem)).toMatchObject({ state: 'watching' })
    })
    await expect(rollOut(workspace, fix, anna, ports)).rejects.toEqual(code('conflict'))
  })

  it('ends its pilot', async () => {
    const fix = await tried()
    await startPilot(workspace, fix, { kind: 'share', share: 0.2 as Share }, anna, ports)
    await rollOut(workspace, fix, anna, ports)
    expect((await playbook()).pilot).toBeUndefined()
    expect((await read(({ trials }) => trials.steps(fix))).at(-1)).toMatchObject({ mode: 'after-pilot' })
  })

  it('waits where three others are not proven yet', async () => {
    const numbers = ['first-response-minutes', 'response-minutes', 'status-update-minutes'] as const
    for (const number of numbers)
      await rollOut(workspace, await tried({ kind: 'number', number, value: 7 }), anna, ports)
    const fourth = rollOut(workspace, await tried(), anna, ports)
    await expect(fourth).rejects.toEqual(code('too-many-changes'))
  })

  it('can be taken back, without touching what was changed since', async () => {
    const fix = await tried()
    await rollOut(workspace, fix, anna, ports)
    const dostawa = {
      ...(await playbook()).knowledge[0],
      id: 'dostawa' as ArticleId,
      title: 'Dostawa',
      text: 'Dwa dni.',
    }
    await saveArticle(author(), dostawa as never, null, ports)
    await takeBack(workspace, fix, 'klienci się mylą', anna, ports)
    expect((await playbook()).knowledge.map(({ text }) => text)).toEqual(['Dwa dni.', THIRTY])
    expect(await read(({ problems }) => problems.load(problem))).toMatchObject({ state: 'open' })
    await expect(takeBack(workspace, fix, '', anna, ports)).rejects.toEqual(code('conflict'))
  })

  it('takes a new article away again', async () => {
    const fix = await tried({ kind: 'article', article: 'karty' as ArticleId, title: 'Karty', text: 'Kod w koszyku.' })
    await rollOut(workspace, fix, anna, ports)
    expect((await playbook()).knowledge).toHaveLength(2)
    await takeBack(workspace, fix, '', anna, ports)
    expect((await playbook()).knowledge.map(({ id }) => id)).toEqual(['zwroty'])
    expect(await read(({ articles }) => articles.load('karty' as ArticleId))).toBeNull()
  })

  it('cannot be taken back where somebody has changed the same text since', async () => {
    const fix = await tried()
    await rollOut(workspace, fix, anna, ports)
    const kept = await read(({ articles }) => articles.load('zwroty' as ArticleId))
    if (kept === null) throw new Error('no article')
    const { version, ...same } = kept
    await saveArticle(author(), { ...same, text: 'Na zwrot masz 90 dni.' }, version, ports)
    await expect(takeBack(workspace, fix, '', anna, ports)).rejects.toEqual(code('change-outdated'))
  })
})

describe('the way back to an earlier playbook', () => {
  it('brings texts back as a next version, retired articles too, and takes back the fixes that came later', async () => {
    const before = (await playbook()).version
    const fix = await tried()
    await rollOut(workspace, fix, anna, ports)
    const made = await returnToPlaybook(author(), before, 'pomyłka', ports)
    expect(made).toBe(before + 2)
    expect(await textNow()).toBe(THIRTY)
    expect(await stepsOf(fix)).toEqual(['rolled-out', 'taken-back'])
    await returnToPlaybook(author(), before + 1, 'jednak nie', ports)
    expect(await textNow()).toBe(SIXTY)
    expect(await stepsOf(fix)).toEqual(['rolled-out', 'taken-back', 'rolled-out'])
    expect(await read(({ articles }) => articles.load('zwroty' as ArticleId))).toMatchObject({ version: 4 })
  })

  it('ends a running pilot, and keeps the freeze', async () => {
    const fix = await tried()
    await startPilot(workspace, fix, { kind: 'gradual' }, anna, ports)
    const { version } = await playbook()
    await freezeChanges(author(), true, ports)
    await returnToPlaybook(author(), version, '', ports)
    expect(await playbook()).toMatchObject({ frozen: true })
    expect((await playbook()).pilot).toBeUndefined()
    expect(await stepsOf(fix)).toEqual(['pilot-started', 'pilot-stopped'])
  })

  it('leads nowhere for a version that never was', async () => {
    await expect(returnToPlaybook(author(), 99, '', ports)).rejects.toEqual(code('not-found'))
  })
})
