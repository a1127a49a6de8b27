import { describe, expect, it } from 'vitest'
import type { Conversation } from '../conversation/conversation.ts'
import { conversationOf, MONDAY_TEN, reader, shop } from '../guard/testing/conversations.ts'
import type { ConversationId, CustomerId, Instant } from '../vocabulary/vocabulary.ts'
import { findAcross } from './find-across.ts'
import { type Trace, traceOf } from './trace.ts'
import { TraceWindow } from './trace-window.ts'

const DAY = 86_400_000
function trace(
  id: string,
  lines: readonly string[],
  more: {
    readonly customer?: string
    readonly days?: number
    readonly firm?: string
    readonly part?: Partial<Conversation>
  } = {},
): Trace {
  const shift = (more.days ?? 0) * DAY
  const conversation = conversationOf(lines, { id: id as ConversationId, ...more.part })
  const moved = {
    ...conversation,
    customer: { ...conversation.customer, id: (more.customer ?? 'k1') as CustomerId },
    openedAt: (MONDAY_TEN + shift) as Instant,
    messages: conversation.messages.map((message) => Object.assign({}, message, { at: message.at + shift })),
  }
  const playbook = { ...shop, firm: { ...shop.firm, name: more.firm ?? shop.firm.name } }
  return traceOf(moved, playbook, reader.polish, (MONDAY_TEN + shift + 3_600_000) as Instant)
}
const across = (one: Trace, others: readonly Trace[]) => {
  const window = new TraceWindow()
  for (const other of [...others, one]) window.add(other)
  return findAcross(one, window.near(one), shop)
}
const codes = (one: Trace, others: readonly Trace[]) => across(one, others).map(({ code }) => code)

describe('repeat-contact', () => {
  const first = trace('r1', ['klient: Kosz WK-2040 skrzypi.', 'Ania: Proszę podkręcić śrubę.'])
  it('finds the same order within the window, in any words', () => {
    expect(codes(trace('r2', ['klient: Dalej to samo z WK-2040!'], { days: 6 }), [first])).toEqual(['repeat-contact'])
  })
  it('finds the same matter without a number', () => {
    const asked = trace('r1', ['klient: Czy malujecie kosze na biało?'])
    expect(codes(trace('r2', ['klient: Malujecie kosze na biało czy nie?'], { days: 3 }), [asked])).toEqual([
      'repeat-contact',
    ])
  })
  it('finds a matter of which the customer says that the firm was told', () => {
    const asked = trace('r1', ['klient: wszystkie moje maile lądują ludziom w spamie'])
    const back = (text: string) => codes(trace('r2', [`klient: ${text}`], { days: 2 }), [asked])
    expect(back('Rozmowę na czacie zamknięto, więc jeszcze raz: poczta wpada do spamu.')).toEqual(['repeat-contact'])
    expect(back('Poczta wpada do spamu?')).toEqual([])
    expect(back('Jak pisałam na czacie, jestem zadowolona. Czy mogę prosić o fakturę?')).toEqual([])
  })
  it('finds by one telling word what was said in few and goes on', () => {
    const asked = trace('r1', ['klient: Kiedy przyjedzie kanapa?'])
    const back = (text: string) => codes(trace('r2', [`klient: ${text}`], { days: 3 }), [asked])
    expect(back('Kanapy dalej nie ma, miała być wczoraj.')).toEqual(['repeat-contact'])
    expect(back('Proszę o fakturę za kanapę na firmę.')).toEqual([])
    expect(back('Chciałabym jednak dokupić dwa fotele.')).toEqual([])
  })
  it('knows a word by its ending', () => {
    const asked = trace('r1', ['klient: po ceramice została smuga na masce, zejdzie?'])
    expect(codes(trace('r2', ['klient: Smugi na masce po ceramice są dalej.'], { days: 3 }), [asked])).toEqual([
      'repeat-contact',
    ])
    expect(codes(trace('r2', ['klient: Ile kosztuje woskowanie?'], { days: 3 }), [asked])).toEqual([])
  })
  it('lets pass another matter, another customer, and what lies long ago', () => {
    expect(codes(trace('r2', ['klient: Poproszę fakturę do WK-9999.'], { days: 6 }), [first])).toEqual([])
    expect(codes(trace('r2', ['klient: Kosz WK-2040 skrzypi.'], { days: 6, customer: 'k2' }), [first])).toEqual([])
    expect(codes(trace('r2', ['klient: Kosz WK-2040 skrzypi.'], { days: 40 }), [first])).toEqual([])
  })
})

describe('inconsistent-answer across conversations', () => {
  const first = trace('r1', [
    'klient: Ile mam na zwrot kosza WK-2040?',
    'Ania: Na zwrot kosza ma Pan 30 dni od dostawy.',
  ])
  const second = (answer: string, more: Parameters<typeof trace>[2] = { days: 3 }) =>
    trace('r2', ['klient: Do kiedy zwrot kosza WK-2040?', `Jan: ${answer}`], more)
  const told = (one: Trace) => across(one, [first]).filter(({ code }) => code === 'inconsistent-answer')
  it('finds another term for the same thing, with its place', () => {
    const [found] = told(second('Na zwrot kosza ma Pan 14 dni od dostawy.'))
    expect(found).toMatchObject({ message: 'm2', span: { start: 22, end: 28 } })
    expect(found?.explanation.pl).toContain('30 dni')
  })
  it('lets pass the same term, an open correction, and another customer', () => {
    expect(told(second('Na zwrot kosza ma Pan 30 dni od dostawy.'))).toEqual([])
    expect(told(second('Przepraszam za wcześniejszą pomyłkę: na zwrot kosza ma Pan 14 dni od dostawy.'))).toEqual([])
    expect(told(second('Na zwrot kosza ma Pan 14 dni od dostawy.', { days: 3, customer: 'k2' }))).toEqual([])
  })
  it('lets pass a time for something else, and the earlier of the two', () => {
    expect(told(second('Kurier przyjedzie w ciągu 2 dni.'))).toEqual([])
    const later = second('Na zwrot kosza ma Pan 14 dni od dostawy.')
    expect(across(first, [later])).toEqual([])
  })
})

describe('agent-overload', () => {
  const others = (count: number, firm = shop.firm.name) =>
    Array.from({ length: count }, (_, n) =>
      trace(`o${n}`, ['klient: Pytanie.', 'Ania: Już.'], { customer: `c${n}`, firm }),
    )
  const one = trace('r1', ['klient: Gdzie kosz?', '+5 Ania: Jedzie.'])
  it('finds a reply above the limit, not at it', () => {
    expect(codes(one, others(shop.targets.maxSimultaneous))).toEqual(['agent-overload'])
    expect(codes(one, others(shop.targets.maxSimultaneous - 1))).toEqual([])
  })
  it('does not count another firm’s consultant of the same name', () => {
    expect(codes(one, others(9, 'Inna'))).toEqual([])
  })
})
