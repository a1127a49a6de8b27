import { describe, expect, it } from 'vitest'
import type { Finding } from '../guard/guard.ts'
import { casesOf } from '../problem/testing/cases.ts'
import type { ServiceFacts } from '../upkeep/upkeep.ts'
import type { ArticleId, ConversationId, ErrorCode, MessageId, PersonId, Share } from '../vocabulary/vocabulary.ts'
import { draftFixes, type FixEvidence } from './fix.ts'

const RETURNS = 'zwroty' as ArticleId
const text = 'Na zwrot masz 30 dni. Etykietę wyślemy e-mailem.'

const evidence: FixEvidence = {
  code: 'contradicts-knowledge',
  contrast: null,
  own: casesOf([0, 1, 2].map(() => ({ traits: [{ name: 'article', value: RETURNS }], codes: ['spelling'] as const }))),
  all: [],
  owners: {},
  colleagues: [],
  quotes: [],
  knowledge: [{ id: RETURNS, title: 'Zwroty', text }],
  macros: [],
  service: [],
  written: [],
  unanswered: [],
  where: null,
}
const [first] = evidence.own.map(({ conversation }) => conversation)
const conversation = first ?? ('' as ConversationId)

const stale = (articleSays: { said: string; quote: string }): ServiceFacts => ({
  code: 'stale-article',
  article: RETURNS,
  because: 'answers',
  articleSays,
  peopleSay: '14 dni',
  examples: [
    {
      conversation,
      message: 'm' as MessageId,
      quote: 'Ma Pani 14 dni.',
      author: 'Ewa',
      channel: 'chat',
      at: 1 as never,
    },
  ],
})

const finding = (start: number, end: number, suggestion: string | null): Finding => ({
  code: 'broken-link',
  severity: 3,
  confidence: 0.9 as Share,
  message: 'draft',
  span: { start, end },
  explanation: { pl: '', en: '' },
  suggestion,
  source: null,
})

describe('a drafted fix', () => {
  it('puts into the article what people answer and nobody contests', () => {
    const [draft] = draftFixes({ ...evidence, service: [stale({ said: '30 dni', quote: 'Na zwrot masz 30 dni.' })] })
    expect(draft).toMatchObject({
      kind: 'article',
      candidate: { article: RETURNS, text: 'Na zwrot masz 14 dni. Etykietę wyślemy e-mailem.' },
      conversations: [conversation],
    })
    expect(JSON.stringify(draft)).not.toContain('Ewa')
  })

  it('leaves alone an article that has been rewritten meanwhile, and one that the problem does not speak of', () => {
    const service = [stale({ said: '30 dni', quote: 'Zwroty przyjmujemy 30 dni.' })]
    expect(draftFixes({ ...evidence, service })[0]?.candidate).toBeNull()
    const known = [stale({ said: '30 dni', quote: 'Na zwrot masz 30 dni.' })]
    expect(
      draftFixes({ ...evidence, own: casesOf([{ traits: [], codes: [] }]), service: known })[0]?.candidate,
    ).toBeNull()
  })

  it('corrects a ready text where the guard is certain, and turns foreign gaps into its own fields', () => {
    const macro = { name: 'Zwrot', text: 'Witaj [IMIĘ], formularz: https://zwroty.exmaple/f' }
    const link = 'https://zwroty.exmaple/f'
    const start = macro.text.indexOf(link)
    const quotes = [
      { text: link, conversation },
      { text: '[IMIĘ]', conversation },
    ]
    const macros = [{ ...macro, findings: [finding(start, start + link.length, 'https://zwroty.example/f')] }]
    const [draft] = draftFixes({ ...evidence, code: 'broken-link', quotes, macros })
    expect(draft?.candidate).toEqual({
      kind: 'macro',
      macro: 'Zwrot',
      text: 'Witaj {{imię}}, formularz: https://zwroty.example/f',
    })
  })

  it('says so where the wording is a person’s to mend', () => {
    const macros = [{ name: 'Nic', text: 'To nic takiego, proszę Pana.', findings: [] }]
    const quotes = [{ text: 'To nic takiego', conversation }]
    const [draft] = draftFixes({ ...evidence, code: 'minimised-problem', quotes, macros })
    expect(draft?.because.pl).toContain('treść trzeba poprawić samemu')
  })

  describe('of who answers for a topic', () => {
    const contrast = {
      trait: { name: 'topic', value: 'invoice' } as const,
      inside: { events: 3, exposures: 5 },
      outside: { events: 1, exposures: 95 },
      ratio: null,
      chance: 0.01,
    }
    const [ewa, jan] = [
      { person: 'e' as PersonId, name: 'Ewa', topics: [] },
      { person: 'j' as PersonId, name: 'Jan', topics: ['invoice' as const] },
    ]
    const by = (author: string, count: number, codes: readonly ErrorCode[] = [], topic = 'invoice') =>
      Array.from({ length: count }, () => ({
        traits: [
          { name: 'topic', value: topic },
          { name: 'author', value: author },
        ] as const,
        codes,
      }))
    const draft = (more: Partial<FixEvidence>) =>
      draftFixes({ ...evidence, code: 'not-my-department', contrast, colleagues: [ewa, jan], ...more })[0]

    it('is a rule for whoever answered most of it without the mistake, with the numbers behind that', () => {
      const all = casesOf([
        ...by('Ewa', 4),
        ...by('Jan', 3),
        ...by('Jan', 9, ['not-my-department']),
        ...by('Jan', 9, [], 'refund'),
      ])
      const drafted = draft({ all })
      expect(drafted).toMatchObject({
        kind: 'rule',
        candidate: { kind: 'ownership', topic: 'invoice', person: ewa.person },
      })
      expect(drafted?.change.pl).toContain('odpowiada Ewa')
      expect(drafted?.because.pl).toContain('3 z 5 rozmów, gdzie indziej 1 z 95')
      expect(drafted?.because.pl).toContain('(4)')
    })

    it('names the only one who declares the topic where too few were answered, and nobody where it would be a guess', () => {
      expect(draft({ all: casesOf(by('Ewa', 2)) })?.candidate).toMatchObject({ person: jan.person })
      const open = { kind: 'ownership', topic: 'invoice', person: null }
      expect(draft({ colleagues: [ewa] })?.candidate).toEqual(open)
      expect(draft({ colleagues: [jan, { ...ewa, topics: ['invoice'] }] })?.candidate).toEqual(open)
      expect(draft({ all: casesOf([...by('Ewa', 4), ...by('Jan', 4)]) })?.candidate).toEqual(open)
      const namesakes = [ewa, { ...ewa, person: 'e2' as PersonId }]
      expect(draft({ all: casesOf(by('Ewa', 9)), colleagues: namesakes })?.candidate).toEqual(open)
    })

    it('goes to the team that most of it came to where no person is named', () => {
      const own = casesOf([0, 1, 2].map(() => ({ traits: [{ name: 'team', value: 'logistyka' }], codes: [] })))
      expect(draft({ own, colleagues: [] })?.change.pl).toContain('z zespołu „logistyka”')
    })

    it('is none where somebody answers for it already', () => {
      expect(draft({ owners: { invoice: jan.person } })).toMatchObject({ kind: 'other', candidate: null })
    })
  })

  it('begins a general remedy where the mistake is, when no rule would mend it', () => {
    const contrast = {
      trait: { name: 'topic', value: 'delivery-delay' } as const,
      inside: { events: 7, exposures: 19 },
      outside: { events: 8, exposures: 455 },
      ratio: null,
      chance: 0.01,
    }
    const where = { pl: 'temat „Opóźnienie dostawy”', en: 'topic “Delivery delay”' }
    const [draft] = draftFixes({ ...evidence, code: 'rude-tone', contrast, where })
    expect(draft?.kind).toBe('other')
    expect(draft?.change.pl).toMatch(/Najpierw: temat „Opóźnienie dostawy”\.$/)
  })

  it('keeps a question of this problem’s customers with the nearest article, and a written article as a new one', () => {
    const asked = {
      article: RETURNS,
      title: 'Zwroty',
      question: 'oddam buty?',
      conversation,
      message: 'm' as MessageId,
    }
    const written = [
      { article: 'buty' as ArticleId, title: 'Buty', text: 'Buty przyjmujemy.', conversations: [conversation] },
    ]
    const elsewhere = { ...asked, conversation: 'inna' as ConversationId }
    const drafts = draftFixes({ ...evidence, unanswered: [asked, elsewhere], written })
    expect(drafts.map(({ candidate, question }) => [candidate?.kind ?? null, question?.question ?? null])).toEqual([
      ['article', null],
      [null, 'oddam buty?'],
    ])
  })

  it('is general advice, and called that, where the data says nothing', () => {
    const drafts = draftFixes({ ...evidence, own: [] })
    expect(drafts).toHaveLength(1)
    expect(drafts[0]).toMatchObject({ kind: 'other', candidate: null, conversations: [] })
    expect(drafts[0]?.because.pl).toContain('Ogólna rada')
  })
})
