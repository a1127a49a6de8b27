import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { mistake } from '../../contract/http/ledger.ts'
import { CATALOGUE, type ErrorCode } from '../../core/vocabulary/vocabulary.ts'
import { ago, type Conversation } from './fake-conversations.ts'

export type Mistake = z.output<typeof mistake>

const QUOTES: readonly (readonly [ErrorCode, string | null, string, string])[] = [
  [
    'not-my-department',
    'to nie nasz dział',
    'Odsyła klientkę gdzie indziej, zamiast zająć się sprawą.',
    'Sends the customer elsewhere instead of taking the matter on.',
  ],
  [
    'unfilled-placeholder',
    '{{imie}}',
    'W wiadomości zostało niewypełnione pole szablonu.',
    'A template field was left unfilled.',
  ],
  [
    'slow-first-response',
    null,
    'Pierwsza odpowiedź po 6 godzinach pracy; cel to 30 minut.',
    'First reply after 6 working hours; the target is 30 minutes.',
  ],
  [
    'wrong-vocative',
    'Pani Anna',
    'Zwrot do adresatki powinien być w wołaczu: „Pani Anno”.',
    'An address takes the vocative: “Pani Anno”.',
  ],
  [
    'contradicts-knowledge',
    'na zwrot jest 30 dni',
    'Artykuł „Zwrot towaru w 14 dni” mówi o 14 dniach.',
    'The article “Zwrot towaru w 14 dni” says 14 days.',
  ],
  [
    'unanswered-question',
    'kto płaci za przesyłkę?',
    'Klient zapytał o koszt odesłania i nie dostał odpowiedzi.',
    'The customer asked who pays for sending back and got no answer.',
  ],
  [
    'ignored-emotion',
    'Jestem wściekły',
    'Odpowiedź nie odnosi się do złości klienta.',
    'The reply does not speak to the customer’s anger.',
  ],
  [
    'minimised-problem',
    'to tylko rysa',
    'Umniejsza uszkodzenie, które klient zgłasza.',
    'Plays down the damage the customer reports.',
  ],
  [
    'closed-unresolved',
    null,
    'Rozmowę zamknięto, choć klient czekał na odpowiedź.',
    'Closed while the customer was waiting for an answer.',
  ],
]

export function fakeMistakes(conversations: readonly Conversation[]): Mistake[] {
  const closed = conversations.filter(({ summary }) => summary.status === 'closed')
  return Array.from({ length: 40 }, (_, index): Mistake => {
    const [code, quote, pl, en] = QUOTES[(index * index + index) % QUOTES.length] ?? fail('no quotes')
    const conversation = closed[index % closed.length]
    if (!conversation) return fail('no closed conversation')
    return {
      id: randomUUID(),
      conversation: conversation.summary.id,
      message: conversation.messages.at(-1)?.id ?? null,
      code,
      severity: CATALOGUE[code].severity,
      confidence: 0.9,
      origin: CATALOGUE[code].origin,
      handling: (['manual', 'hybrid', 'automatic', 'manual'] as const)[index % 4] ?? 'manual',
      topic: conversation.summary.topic,
      stage: 'answer',
      cost: 8 + ((index * 37) % 90),
      playbookVersion: 5 + (index % 3),
      at: ago(60 * (5 + index * 17)),
      evidence: {
        quote,
        explanation: { pl, en },
        source: code === 'contradicts-knowledge' ? 'zwrot-towaru' : null,
        byModel: false,
      },
      state: index === 3 ? 'contested' : index === 5 ? 'confirmed' : index === 11 ? 'withdrawn' : 'found',
      customerName: conversation.summary.customer.name,
    }
  })
}

export function fakeDashboard(mistakes: readonly Mistake[]) {
  const counts = Object.entries(Object.groupBy(mistakes, ({ code }) => code)).map(([code, found = []]) => ({
    code: code as ErrorCode,
    count: found.length,
    cost: found.reduce((sum, { cost }) => sum + cost, 0),
  }))
  return {
    rates: [
      { handling: 'manual' as const, conversations: 231, mistakes: 38, per100: 14.3, low: 10.4, high: 19.4 },
      { handling: 'automatic' as const, conversations: 164, mistakes: 15, per100: 7.9, low: 4.7, high: 13.1 },
      { handling: 'hybrid' as const, conversations: 9, mistakes: 1, per100: 11.1, low: 2, high: 43.5 },
    ],
    all: { conversations: 404, mistakes: 54, per100: 11.6, low: 8.9, high: 15.1 },
    topCodes: counts.sort((a, b) => b.count - a.count),
    days: Array.from({ length: 28 }, (_, index) => ({
      day: ago((27 - index) * 24 * 60).slice(0, 10),
      conversations: 9 + ((index * 7) % 12),
      mistakes: 1 + ((index * 5) % 4),
      outOfControl: false,
    })),
    firstResponse: { medianMinutes: 11, p90Minutes: 94 },
    waitingNow: 4,
    contested: 1,
    cost: mistakes.reduce((sum, { cost }) => sum + cost, 0),
  }
}

function fail(why: string): never {
  throw new Error(why)
}
