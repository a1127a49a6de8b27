import type { ArticleId } from '../../core/vocabulary/vocabulary.ts'
import type { ArticleProposal } from '../ports/article-proposals.ts'
import type { Records } from '../ports/store.ts'
import {
  decideProposal,
  proposeArticle,
  proposeQuestion,
  proposeRetirement,
  setSecondPerson,
  wantsSecondPerson,
} from '../workflows/article-proposals.ts'
import { readFields, showFields, zoneOf } from './article-wire.ts'
import type { Handlers, Staff } from './call.ts'
import { isoTime } from './conversation-wire.ts'
import type { HttpPorts } from './ports.ts'

type Name =
  | 'listProposals'
  | 'proposeArticle'
  | 'proposeQuestion'
  | 'proposeRetirement'
  | 'decideProposal'
  | 'readKnowledgeRules'
  | 'changeKnowledgeRules'

/** Changes of articles that wait for somebody's approval. */
export function articleProposalHandlers(ports: HttpPorts): Handlers<Name> {
  const { store } = ports
  const author = ({ workspace, person }: Staff) => ({ workspace: workspace.id, by: person.id })
  return {
    listProposals: ({ caller, query }) =>
      store.read(caller.workspace.id, async (records) => {
        const show = await showerFor(caller, records)
        return { items: (await records.articleProposals.list(query.state)).map(show) }
      }),
    proposeArticle: async ({ caller, body }) => {
      const zone = await store.read(caller.workspace.id, zoneOf)
      const { article, basedOn, content } = body
      const wish = { article: article as ArticleId | null, basedOn, content: readFields(content, zone) }
      return { id: await proposeArticle(author(caller), wish, ports) }
    },
    proposeQuestion: async ({ caller, body: { article, ...question } }) => {
      const origin = question as Parameters<typeof proposeQuestion>[2]
      return { id: await proposeQuestion(author(caller), article as ArticleId, origin, ports) }
    },
    proposeRetirement: async ({ caller, body }) => ({
      id: await proposeRetirement(author(caller), body.article as ArticleId, ports),
    }),
    decideProposal: async ({ caller, params, body: { accept, content, basedOn, reason } }) => {
      const zone = await store.read(caller.workspace.id, zoneOf)
      const verdict = { accept, reason, basedOn, content: content && readFields(content, zone) }
      const kept = await decideProposal(author(caller), params.id, verdict, ports)
      return { article: kept?.id ?? null }
    },
    readKnowledgeRules: async ({ caller }) => ({
      secondPerson: await store.read(caller.workspace.id, wantsSecondPerson),
    }),
    changeKnowledgeRules: async ({ caller, body }) => {
      await setSecondPerson(author(caller), body.secondPerson, ports)
      return body
    },
  }
}

async function showerFor({ person }: Staff, records: Records) {
  const zone = await zoneOf(records)
  const second = await wantsSecondPerson(records)
  const names = new Map((await records.people.list()).map(({ id, name }) => [id, name]))
  const standing = new Map((await records.articles.list()).map((article) => [article.id, article]))
  return ({ id, article, basedOn, content, origin, at, by, state, decided }: ArticleProposal) => {
    const now = article === null ? undefined : standing.get(article)
    const isChanged = article !== null && origin.kind !== 'question' && now?.version !== basedOn
    const obstacle = state === 'open' ? obstacleOf(second && by === person.id, isChanged) : null
    return {
      id,
      article: now ? { id: now.id, version: now.version, title: now.title, text: now.text } : null,
      basedOn,
      content: showFields(content, zone),
      origin: origin.kind === 'conversations' ? { ...origin, examples: [...origin.examples] } : origin,
      at: isoTime(at),
      by: by === null ? null : (names.get(by) ?? ''),
      state,
      obstacle,
      decided: decided && {
        by: decided.by === null ? null : (names.get(decided.by) ?? ''),
        at: isoTime(decided.at),
        reason: decided.reason,
      },
    }
  }
}

function obstacleOf(isOwn: boolean, isChanged: boolean): 'changed' | 'own' | null {
  if (isOwn) return 'own'
  return isChanged ? 'changed' : null
}
