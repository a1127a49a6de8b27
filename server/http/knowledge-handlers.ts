import {
  type Article,
  factsForOwner,
  indexAt,
  marksToKeep,
  rankArticles,
  searchKnowledge,
} from '../../core/knowledge/knowledge.ts'
import type { ArticleId, Instant } from '../../core/vocabulary/vocabulary.ts'
import { foldDiacritics } from '../../polish/polish.ts'
import { Failure } from '../ports/failure.ts'
import { articleIdOf } from '../workflows/article-id.ts'
import { type KeptArticle, retireArticle, saveArticle } from '../workflows/change-playbook.ts'
import { rehearseWritten } from '../workflows/rehearse-written.ts'
import { unansweredOf } from '../workflows/unanswered.ts'
import { readFields, showArticle, zoneOf } from './article-wire.ts'
import type { Handlers } from './call.ts'
import { citationsOf } from './citations.ts'
import { isoTime } from './conversation-wire.ts'
import type { HttpPorts } from './ports.ts'

type Name =
  | 'listArticles'
  | 'readArticle'
  | 'createArticle'
  | 'updateArticle'
  | 'retireArticle'
  | 'listArticleVersions'
  | 'listUnanswered'
  | 'readFacts'
  | 'askKnowledge'

const MOST_RANKED = 10
/** A manager goes through so many at a sitting. */
const MOST_UNANSWERED = 40
/** Half a year: an article that helped three years ago may do so no more. */
const VOTES_MS = 183 * 86_400_000
const NO_VOTES = { yes: 0, no: 0 }
/** A text that is no article yet. */
const BLANK: Article = {
  id: 'text' as ArticleId,
  title: '',
  text: '',
  tags: [],
  phrasings: [],
  owner: null,
  updatedAt: null,
  reviewBy: null,
  url: null,
}

/** What the firm says is true, and what the assistant would make of it. */
export function knowledgeHandlers(ports: HttpPorts): Handlers<Name> {
  const { store, desks, language, clock } = ports
  const withMarks = (article: Omit<Article, 'updatedAt'>) => {
    const { factMarks: _all, ...rest } = article
    const factMarks = marksToKeep({ ...article, updatedAt: null }, language.polish)
    return factMarks.length === 0 ? rest : { ...rest, factMarks }
  }
  return {
    listArticles: async ({ caller, query }) => {
      const words = query.words?.trim() ?? ''
      const { articles, zone, votes, desk } = await store.transact(caller.workspace.id, async (records) => ({
        articles: await records.articles.list(),
        zone: await zoneOf(records),
        votes: await records.articleVotes.count((clock.now() - VOTES_MS) as Instant),
        desk: words === '' ? null : await desks.current(caller.workspace.id, records),
      }))
      const list = (article: KeptArticle) => ({
        ...showArticle(article, zone),
        helped: votes.get(article.id) ?? NO_VOTES,
      })
      if (desk === null) return { items: articles.map(list) }
      const byId = new Map(articles.map((article) => [article.id, article]))
      const found = rankArticles(searchKnowledge(words, desk.index, language.polish, 100))
      const internal = articles.filter((article) => article.isInternal === true && holdsWords(article, words))
      return { items: [...found.flatMap((id) => byId.get(id) ?? []), ...internal].map(list) }
    },
    readArticle: async ({ caller, params }) => {
      const { article, zone } = await store.read(caller.workspace.id, async (records) => ({
        article: await records.articles.load(params.id as ArticleId),
        zone: await zoneOf(records),
      }))
      if (article === null) throw new Failure('not-found', 'give-up')
      return showArticle(article, zone)
    },
    createArticle: async ({ caller, body }) => {
      const { taken, zone } = await store.read(caller.workspace.id, async (records) => ({
        taken: await records.articles.list(),
        zone: await zoneOf(records),
      }))
      const id = articleIdOf(body.title, new Set(taken.map((article) => article.id)))
      const author = { workspace: caller.workspace.id, by: caller.person.id }
      return showArticle(await saveArticle(author, withMarks({ id, ...readFields(body, zone) }), null, ports), zone)
    },
    updateArticle: async ({ caller, params, body }) => {
      const zone = await store.read(caller.workspace.id, zoneOf)
      const article = withMarks({ id: params.id as ArticleId, ...readFields(body, zone) })
      const author = { workspace: caller.workspace.id, by: caller.person.id }
      return showArticle(await saveArticle(author, article, body.basedOn, ports), zone)
    },
    retireArticle: ({ caller, params }) =>
      retireArticle({ workspace: caller.workspace.id, by: caller.person.id }, params.id as ArticleId, ports),
    listArticleVersions: async ({ caller, params }) => {
      const versions = await store.transact(caller.workspace.id, ({ articles }) =>
        articles.versions(params.id as ArticleId),
      )
      if (versions.length === 0) throw new Failure('not-found', 'give-up')
      const items = versions.map(({ version, title, text, at, by }) => ({
        version,
        title,
        text,
        at: isoTime(at),
        by: by?.name ?? null,
      }))
      return { items: items.toSorted((a, b) => b.version - a.version) }
    },
    readFacts: async ({ body: { title, text, factMarks } }) => {
      const article = { ...BLANK, title, text, factMarks }
      return { items: factsForOwner(article, language.polish).map((fact) => ({ ...fact })) }
    },
    listUnanswered: async ({ caller }) => {
      const { turns, desk } = await store.read(caller.workspace.id, async (records) => ({
        turns: await records.turns.unanswered(MOST_UNANSWERED),
        desk: await desks.current(caller.workspace.id, records),
      }))
      const titles = new Map(desk.playbook.knowledge.map(({ id, title }) => [id, title]))
      const items = unansweredOf(turns, desk, language).map(({ question, conversation, at, nearest }) => ({
        question,
        conversation,
        at: isoTime(at),
        ranking: nearest.map((id) => ({ article: id, title: titles.get(id) ?? id })),
      }))
      return { items }
    },
    askKnowledge: async ({ caller, body }) => {
      const desk = await store.transact(caller.workspace.id, (records) => desks.current(caller.workspace.id, records))
      const by = { workspace: caller.workspace.id, person: caller.person.id }
      const { reply, delivery, writing } = await rehearseWritten(body.question, by, desk, ports)
      const byModel = writing?.outcome === 'written' || writing?.outcome === 'repaired'
      const titles = new Map(desk.playbook.knowledge.map((article) => [article.id, article]))
      const ranking = rankArticles(
        searchKnowledge(body.question, indexAt(desk.index, clock.now()), language.polish, 100),
      ).slice(0, MOST_RANKED)
      return {
        kind: reply.kind,
        text: delivery.text,
        byModel,
        // What a model wrote was checked, not estimated.
        support: reply.kind === 'answer' && !byModel ? reply.support : null,
        citations: reply.kind === 'answer' ? citationsOf(reply.citations, titles) : [],
        ranking: ranking.map((id) => ({ article: id, title: titles.get(id)?.title ?? id })),
      }
    },
  }
}

/** Articles for the team stand in no index, for no customer may be told of them. */
function holdsWords({ title, text }: Article, words: string): boolean {
  const folded = foldDiacritics(`${title} ${text}`.toLowerCase())
  return foldDiacritics(words.toLowerCase())
    .split(/\s+/)
    .every((word) => folded.includes(word))
}
