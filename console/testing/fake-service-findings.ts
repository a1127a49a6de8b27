import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { serviceFinding } from '../../contract/http/service-findings.ts'
import { type ErrorCode, isErrorCode } from '../../core/vocabulary/vocabulary.ts'
import { ago, type Conversation } from './fake-conversations.ts'
import type { Handlers } from './fake-handlers.ts'
import { Refusal } from './fake-refusal.ts'

type Finding = z.output<typeof serviceFinding>
type Names = 'listServiceFindings' | 'searchService' | 'decideServiceFinding'

export function serviceFindingRoutes(conversations: readonly Conversation[]): Pick<Handlers, Names> {
  const example = (n: number, quote: string, author: string | null) => {
    const conversation = conversations[n % conversations.length]
    const message = conversation?.messages[0]
    if (conversation === undefined || message === undefined) throw new Refusal('not-found')
    const { id, channel } = conversation.summary
    return { conversation: id, message: message.id, quote, author, channel, at: ago(300 * (n + 1)) }
  }
  const returns = { id: 'zwrot-towaru', title: 'Zwrot towaru w 14 dni' }
  const all: readonly (readonly [number, Finding['facts']])[] = [
    [
      5,
      {
        code: 'knowledge-gap',
        question: 'Czy można zapłacić w ratach?',
        examples: [
          'Czy można zapłacić w ratach?',
          'Dzień dobry, czy są u Państwa raty?',
          'Raty 0% macie?',
          'Chcę na raty',
        ].map((quote, n) => example(n, quote, null)),
      },
    ],
    [
      3,
      {
        code: 'inconsistent-answer',
        article: { article: returns, said: '14 dni', quote: 'Towar można odesłać w ciągu 14 dni od otrzymania.' },
        sides: [
          { said: '14 dni', isArticles: true, count: 22, examples: [example(1, 'Na zwrot ma Pani 14 dni.', null)] },
          {
            said: '30 dni',
            isArticles: false,
            count: 3,
            examples: [example(2, 'Na zwrot jest u nas 30 dni.', 'Marek'), example(3, 'Ma Pan 30 dni.', 'Ola')],
          },
        ],
      },
    ],
    [1, { code: 'stale-article', because: 'review', article: returns, reviewBy: ago(60 * 24 * 9) }],
    [
      1,
      {
        code: 'dead-link-in-article',
        article: returns,
        url: 'https://podkasztanem.pl/stary-formularz',
        outcome: 'gone',
      },
    ],
  ]
  let items = all.map(
    ([cases, facts]): Finding => ({
      id: randomUUID(),
      code: isCatalogued(facts.code) ? facts.code : 'stale-article',
      state: 'open',
      cases,
      firstFoundAt: ago(60 * 30),
      facts,
      decided: null,
    }),
  )
  return {
    listServiceFindings: ({ query }) => ({
      items: items.filter(({ state }) => state === query.state),
      searchedAt: ago(140),
    }),
    searchService: () => undefined,
    decideServiceFinding: ({ params, body: { state } }) => {
      items = items.map((one) => (one.id === params.id ? { ...one, state } : one))
      const decided = items.find(({ id }) => id === params.id)
      if (decided === undefined) throw new Refusal('not-found')
      return decided
    },
  }
}

/** What the catalogue has no code of its own for is a kind of stale article. */
function isCatalogued(code: string): code is Finding['code'] & ErrorCode {
  return isErrorCode(code)
}
