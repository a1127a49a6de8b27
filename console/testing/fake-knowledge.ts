import { type Article, fakeArticles } from './fake-articles.ts'
import { ago } from './fake-conversations.ts'
import type { Handlers } from './fake-handlers.ts'
import { MAREK, OLA } from './fake-people.ts'
import { Refusal } from './fake-refusal.ts'

type Names =
  | 'listArticles'
  | 'readArticle'
  | 'createArticle'
  | 'readDocument'
  | 'importArticles'
  | 'updateArticle'
  | 'readFacts'
  | 'retireArticle'
  | 'listArticleVersions'
  | 'listUnanswered'
  | 'askKnowledge'

export function knowledgeRoutes(): Pick<Handlers, Names> {
  let articles = fakeArticles()
  const store = (article: Article): Article => {
    articles = [...articles.filter(({ id }) => id !== article.id), article]
    return article
  }

  return {
    listArticles: ({ query }) => ({
      items: articles
        .filter((article) =>
          JSON.stringify(article)
            .toLowerCase()
            .includes(query.words?.toLowerCase() ?? ''),
        )
        .map((article) => ({ ...article, helped: { yes: 12, no: 3 } })),
    }),
    readArticle: ({ params }) => articles.find(({ id }) => id === params.id) ?? gone(),
    createArticle: ({ body }) =>
      store({ id: body.title.toLowerCase().replace(/[^a-z0-9]+/g, '-'), version: 1, updatedAt: ago(0), ...body }),
    readDocument: () => ({
      drafts: [
        { title: 'Zwrot towaru w 14 dni', text: 'Masz 14 dni.', phrasings: [] },
        { title: 'Gwarancja', text: 'Gwarancja trwa **dwa lata**.', phrasings: [] },
      ],
    }),
    importArticles: ({ body }) => ({ ids: body.articles.map(({ title }) => title.toLowerCase()) }),
    updateArticle: ({ params, body: { basedOn, ...body } }) =>
      store({ id: params.id, version: basedOn + 1, updatedAt: ago(0), ...body }),
    readFacts: ({ body: { text, factMarks } }) => ({
      items: [...text.matchAll(/\d+ (?:dni|zł)/g)].map(([fact]) => ({
        kind: 'duration',
        fact,
        sentence: text,
        verdict: factMarks.find((mark) => mark.fact === fact)?.verdict ?? null,
      })),
    }),
    retireArticle: ({ params }) => void (articles = articles.filter(({ id }) => id !== params.id)),
    listArticleVersions: ({ params }) => {
      const { title, text } = articles.find(({ id }) => id === params.id) ?? gone()
      return {
        items: [
          { version: 3, title, text, at: ago(60 * 24 * 12), by: OLA.name },
          {
            version: 2,
            title,
            text: text.replace('14 dni', '10 dni').replace('2. Zapakuj towar tak, żeby nie ucierpiał w drodze.\n', ''),
            at: ago(60 * 24 * 90),
            by: MAREK.name,
          },
          {
            version: 1,
            title: 'Zwroty',
            text: 'Towar można odesłać w ciągu 10 dni.',
            at: ago(60 * 24 * 200),
            by: null,
          },
        ],
      }
    },
    listUnanswered: () => ({
      items: [
        {
          question: 'Czy mogę oddać storczyka, który już zakwitł?',
          conversation: 'r1',
          at: ago(95),
          ranking: articles.slice(0, 3).map(({ id, title }) => ({ article: id, title })),
        },
      ],
    }),
    askKnowledge: ({ body }) => {
      const article = articles[0] ?? gone()
      if (!/zwr|odes|odda/i.test(body.question))
        return {
          kind: 'handover',
          text: 'Przekazuję rozmowę konsultantowi. Zna już całą historię, nie trzeba jej powtarzać.',
          byModel: false,
          support: 0.21,
          citations: [],
          ranking: articles.slice(1, 4).map(({ id, title }) => ({ article: id, title })),
        }
      return {
        kind: 'answer',
        text: 'Na odesłanie jest 14 dni od otrzymania paczki. Nie trzeba podawać przyczyny.',
        byModel: false,
        support: 0.93,
        citations: [
          {
            article: article.id,
            title: article.title,
            quote: 'Towar można odesłać w ciągu 14 dni od otrzymania, bez podawania przyczyny.',
          },
        ],
        ranking: articles.slice(0, 3).map(({ id, title }) => ({ article: id, title })),
      }
    },
  }
}

function gone(): never {
  throw new Refusal('not-found')
}
