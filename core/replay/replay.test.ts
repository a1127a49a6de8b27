import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { polish } from '../../polish/testing/open-for-tests.ts'
import type { Conversation } from '../conversation/conversation.ts'
import { against, defaultPlaybook, type Unseen } from '../playbook/playbook.ts'
import { conversationOf } from '../reply/testing/scene.ts'
import { candidateDesk, openDesk } from '../turn/turn.ts'
import { models } from '../understanding/testing/models-for-tests.ts'
import type { ArticleId } from '../vocabulary/vocabulary.ts'
import { compareOutcomes } from './compare-outcomes.ts'
import type { Outcome } from './difference.ts'
import {
  goldenCases,
  pastsOf,
  replayGolden,
  replayKept,
  replayOwnership,
  replayPast,
  type Sides,
  sample,
  sceneOf,
  summarise,
} from './replay.ts'

const reader = { polish, models }
const article = (id: string, title: string, text: string, phrasings: readonly string[] = []) => ({
  id: id as ArticleId,
  title,
  text,
  tags: [],
  phrasings,
  owner: null,
  updatedAt: null,
  reviewBy: null,
  url: null,
})
const FOURTEEN = 'Na zwrot towaru masz 14 dni od dnia otrzymania przesyłki.'
const THIRTY = 'Na zwrot towaru masz 30 dni od dnia otrzymania przesyłki.'
const QUESTION = 'Ile mam dni na zwrot towaru?'
const playbook = {
  ...defaultPlaybook('Kubki'),
  knowledge: [
    article('zwroty', 'Zwroty', FOURTEEN, [QUESTION]),
    article('dostawa', 'Dostawa', 'Paczkę kurierską wysyłamy w ciągu 24 godzin. Kurier kosztuje 15 zł.'),
  ],
}
const before = openDesk(playbook, polish)
const under = (change: Unseen): Sides => ({ before, after: candidateDesk(before, against(playbook, change), polish) })
const thirty = under({ kind: 'article', article: 'zwroty' as ArticleId, title: 'Zwroty', text: THIRTY })

const past: Conversation = conversationOf([
  ['customer', QUESTION],
  ['assistant', 'Masz 14 dni.'],
  ['customer', 'Proszę o rozmowę z człowiekiem'],
  ['agent', 'Dzień dobry, na zwrot ma Pani 30 dni od dnia otrzymania przesyłki.'],
])

describe('pastsOf', () => {
  it('walks what the assistant answered and what consultants said, each as it stood then', () => {
    const pasts = pastsOf(past)
    expect(pasts.map(({ kind, message, conversation }) => [kind, message.text, conversation.messages.length])).toEqual([
      ['asked', QUESTION, 1],
      ['replied', past.messages[3]?.text, 3],
    ])
  })

  it('leaves notes of the firm out, and shows no turn what came after it', () => {
    const note = { ...past.messages[3], internal: true } as Conversation['messages'][number]
    expect(pastsOf({ ...past, messages: [...past.messages.slice(0, 3), note] })).toHaveLength(1)
    const closed = { ...past, status: 'closed', outcome: 'zwrot', category: 'zwroty' } as const
    expect(pastsOf(closed)[0]?.conversation).toMatchObject({ status: 'open', outcome: null, category: null })
  })
})

describe('a replay', () => {
  it('shows the answer that would read otherwise, and the guard’s remark that would be new', () => {
    const [asked, replied] = pastsOf(past).map((one) => replayPast(one, thirty, reader))
    expect(asked).toMatchObject({ kind: 'answer', said: QUESTION })
    expect([asked?.before.text, asked?.after.text]).toEqual([
      expect.stringContaining('14 dni'),
      expect.stringContaining('30 dni'),
    ])
    expect(replied?.lostFindings).toContainEqual({ code: 'contradicts-knowledge', severity: expect.any(Number) })
  })

  it('shows nothing where the change touches nothing', () => {
    const sides = under({ kind: 'number', number: 'discount-percent', value: 5 })
    expect(pastsOf(past).map((one) => replayPast(one, sides, reader))).toEqual([null, null])
  })

  it('shows the customer who would be left to a person', () => {
    const sides = under({ kind: 'number', number: 'min-support', value: 1 })
    expect(replayPast(pastsOf(past)[0] as never, sides, reader)).toMatchObject({ kind: 'handover-gained' })
  })

  it('gives the same bytes every time', () => {
    const run = () => {
      const differences = pastsOf(past).flatMap((one) => replayPast(one, thirty, reader) ?? [])
      const golden = goldenCases(playbook).map((one) => ({ golden: one, fate: replayGolden(one, thirty, reader) }))
      return JSON.stringify(summarise({ asked: 1, replied: 1, differences, golden }))
    }
    const first = run()
    expect(first).toContain('30 dni')
    expect([run(), run()]).toEqual([first, first])
  })
})

describe('golden cases', () => {
  it('are the questions that stand with the articles, green while their article answers them', () => {
    expect(goldenCases(playbook)).toEqual([{ question: QUESTION, article: 'zwroty' }])
    const [golden] = goldenCases(playbook)
    if (golden === undefined) throw new Error('no case')
    expect(replayGolden(golden, thirty, reader)).toBe('green')
    const strict = under({ kind: 'number', number: 'min-support', value: 1 })
    expect(replayGolden(golden, strict, reader)).toBe('broken')
    expect(replayGolden(golden, { before: strict.after, after: before }, reader)).toBe('cured')
    expect(replayGolden(golden, { before: strict.after, after: strict.after }, reader)).toBe('never-green')
  })
})

describe('compareOutcomes', () => {
  const finding = (code: 'no-apology' | 'rude-tone', severity: 1 | 2 | 3 | 4) => ({
    code,
    severity,
    span: null,
    explanation: { pl: '', en: '' },
  })
  const outcome: fc.Arbitrary<Outcome> = fc.record({
    text: fc.constantFrom('a', 'b'),
    kind: fc.constantFrom('answer' as const, 'handover' as const),
    because: fc.constant(null),
    findings: fc.array(fc.constantFrom(finding('no-apology', 2), finding('rude-tone', 3)), { maxLength: 3 }),
  })

  it('finds nothing other in the same, and in another exactly what one has and the other has not', () => {
    fc.assert(
      fc.property(outcome, outcome, (one, other) => {
        expect(compareOutcomes(one, one)).toBeNull()
        const there = compareOutcomes(one, other)
        const back = compareOutcomes(other, one)
        expect(there?.newFindings).toEqual(back?.lostFindings)
        expect((there?.newFindings.length ?? 0) - (there?.lostFindings.length ?? 0)).toBe(
          other.findings.length - one.findings.length,
        )
      }),
    )
  })

  it('puts a new remark before anything else, a grave one first', () => {
    const calm: Outcome = { text: 'a', kind: 'answer', because: null, findings: [] }
    const harm = (after: Outcome) => compareOutcomes(calm, after)?.harm ?? 0
    const grave = harm({ ...calm, findings: [finding('rude-tone', 4)] })
    const light = harm({ ...calm, findings: [finding('no-apology', 1)] })
    const person = harm({ ...calm, kind: 'handover' })
    expect(grave).toBeGreaterThan(light)
    expect(light).toBeGreaterThan(person)
    expect(person).toBeGreaterThan(harm({ ...calm, text: 'b' }))
  })
})

describe('sample', () => {
  const ids = fc.uniqueArray(fc.uuid(), { maxLength: 60 })

  it('draws the same for the same seed, in whatever order, and keeps the drawn when more come', () => {
    fc.assert(
      fc.property(ids, fc.nat(30), fc.string(), (all, most, seed) => {
        const drawn = sample(all, most, seed)
        expect(drawn).toHaveLength(Math.min(most, all.length))
        expect(sample(all.toReversed(), most, seed)).toEqual(drawn)
        const without = all.filter((id) => id !== all[0])
        expect(drawn.filter((id) => id !== all[0]).every((id) => sample(without, most, seed).includes(id))).toBe(true)
      }),
    )
  })

  it('draws others for another seed', () => {
    const all = Array.from({ length: 100 }, (_, n) => `r${n}`)
    expect(sample(all, 10, 'a')).not.toEqual(sample(all, 10, 'b'))
  })
})

describe('cases that people kept', () => {
  it('break with a change that takes away what their answer must say', () => {
    const kept = {
      kind: 'question',
      question: QUESTION,
      mustHave: ['14 dni'],
      mustNotHave: [],
      handover: null,
    } as const
    expect(replayKept(kept, sceneOf(QUESTION), thirty, reader)).toBe('broken')
    expect(replayKept({ ...kept, mustHave: ['30 dni'] }, sceneOf(QUESTION), thirty, reader)).toBe('cured')
  })

  it('hold the guard to what was decided about a consultant’s message', () => {
    const scene = pastsOf(past).find(({ kind }) => kind === 'replied') ?? expect.fail('no reply')
    const { id: conversation } = past
    const of = (remarked: boolean) =>
      ({ kind: 'remark', conversation, message: scene.message.id, code: 'contradicts-knowledge', remarked }) as const
    expect(replayKept(of(true), scene, thirty, reader)).toBe('broken')
    expect(replayKept(of(false), scene, thirty, reader)).toBe('cured')
  })
})

describe('a rule of who answers for a matter, on the past', () => {
  const at = (minutes: number) => (minutes * 60_000) as Conversation['openedAt']
  const came = (n: number, ...events: Conversation['events']): Conversation => ({
    ...past,
    id: `r-${n}` as Conversation['id'],
    openedAt: at(n),
    messages: [],
    events,
  })
  const given = (agent: string, when: number) => ({
    at: at(when),
    type: 'assigned' as const,
    team: null,
    agent,
  })

  it('tells whom each conversation came to first, and leaves out what the assistant ended by itself', () => {
    const wanted = { at: at(1), type: 'human-requested' } as const
    const conversations = [
      came(1, wanted, given('Ewa', 2)),
      came(2, wanted, given('Jan', 2), { ...given('Ewa', 3), type: 'transferred' }),
      came(3, wanted),
      came(4),
    ]
    expect(replayOwnership(conversations, 'Ewa')).toEqual({
      came: 3,
      alike: 1,
      passedOn: 1,
      untaken: 1,
      otherwise: [
        { conversation: 'r-3', at: at(3), first: null, passedOn: false },
        { conversation: 'r-2', at: at(2), first: 'Jan', passedOn: true },
      ],
    })
    expect(replayOwnership(conversations, null)).toMatchObject({ came: 3, alike: 0 })
  })
})
