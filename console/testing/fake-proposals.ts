import { ago } from './fake-conversations.ts'
import type { Handlers } from './fake-handlers.ts'
import { OLA } from './fake-people.ts'

type Name =
  | 'changeKnowledgeRules'
  | 'decideProposal'
  | 'listProposals'
  | 'proposeArticle'
  | 'proposeQuestion'
  | 'proposeRetirement'
  | 'readKnowledgeRules'

/** One proposal, kept as long as the page is open. */
export function proposalRoutes(): Pick<Handlers, Name> {
  let rules = { secondPerson: false }
  const content = {
    title: 'Pakowanie na prezent',
    text: 'Zapakujemy zamówienie na prezent za 9 zł.',
    tags: [],
    phrasings: [],
    owner: null,
    reviewBy: null,
    url: null,
    internal: false,
    validFrom: null,
    validUntil: null,
    topics: [],
    factMarks: [],
  }
  let items = [
    {
      id: '5f6c1b6e-7a55-4f7b-9f5e-0d8a3f0c1a01',
      article: null,
      basedOn: null,
      content,
      origin: { kind: 'person' as const },
      at: ago(90),
      by: OLA.name,
      state: 'open' as const,
      obstacle: null,
      decided: null,
    },
  ]
  return {
    listProposals: () => ({ items }),
    proposeArticle: () => ({ id: 'zaproponowany' }),
    proposeQuestion: () => ({ id: 'zaproponowane' }),
    proposeRetirement: () => ({ id: 'zaproponowane-wycofanie' }),
    decideProposal: ({ params, body }) => {
      items = items.filter(({ id }) => id !== params.id)
      return { article: body.accept ? 'pakowanie-na-prezent' : null }
    },
    readKnowledgeRules: () => rules,
    changeKnowledgeRules: ({ body }) => (rules = body),
  }
}
