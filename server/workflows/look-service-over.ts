import { linksIn } from '../../core/guard/guard.ts'
import { type Article, isInForce, overTime } from '../../core/knowledge/knowledge.ts'
import { answersFor } from '../../core/playbook/playbook.ts'
import {
  type Answer,
  type Contradiction,
  findConflicts,
  findContradictions,
  readAnswers,
} from '../../core/radar/radar.ts'
import { openDesk } from '../../core/turn/turn.ts'
import { findQuestions } from '../../core/understanding/understanding.ts'
import {
  conflictsOf,
  contradictionsOf,
  endingArticles,
  findGaps,
  findRegressions,
  type OpenQuestion,
  overdueArticles,
  type ServiceFinding,
  staleByAnswers,
  UNUSED_MS,
  unconfirmedFacts,
  unusedArticles,
} from '../../core/upkeep/upkeep.ts'
import type { ArticleId, Instant, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { ArticleVersion } from '../ports/articles.ts'
import type { Clock } from '../ports/clock.ts'
import type { StoredConversation } from '../ports/conversations.ts'
import type { Language } from '../ports/language.ts'
import type { LinkChecker, LinkOutcome } from '../ports/link-checker.ts'
import type { Store } from '../ports/store.ts'
import { derivedId } from './derived-id.ts'
import { recentConversations } from './recent-conversations.ts'
import { rehearse } from './think.ts'

export interface Ports {
  readonly store: Store
  readonly language: Language
  readonly clock: Clock
  readonly linkChecker: LinkChecker
  /** Lets what waits run, between two thoughts of a second. */
  readonly pause: () => Promise<unknown>
}

const DAY_MS = 86_400_000
/** What was said longer ago is not what the firm says now. */
const LOOKED_BACK_MS = 30 * DAY_MS
const REGRESSIONS_MS = 60 * DAY_MS
/** A page seldom dies and comes back within a day. */
const LINK_KEPT_MS = DAY_MS
/** A firm with thousands of links gets through them day by day. */
const MOST_LINKS = 300
/** A problem that recurs this often wants somebody; each rarer one would drown the rest. */
const FEWEST_CASES = 10
const MOST_ANSWERS = 3_000

/** Looks the whole service over; afterwards the findings stand in the store, each under the identity that it had before. */
export async function lookServiceOver(workspace: WorkspaceId, ports: Ports): Promise<void> {
  const { store, language, clock, pause } = ports
  const now = clock.now()
  const since = (now - LOOKED_BACK_MS) as Instant
  const playbook = await store.read(workspace, ({ playbooks }) => playbooks.current())
  const articles = playbook.knowledge
  // What is over is kept for the answers of its time, and nobody need mend it any more.
  const lasting = articles.filter(({ validUntil }) => validUntil === undefined || validUntil > now)
  const answers: Answer[] = []
  const unanswered: OpenQuestion[] = []
  for await (const conversations of recentConversations(workspace, since, store))
    for (const conversation of conversations) {
      answers.push(...readAnswers(conversation, language.polish))
      unanswered.push(...unansweredIn(conversation, language))
    }
  const desk = openDesk(playbook, language.polish)
  const open: OpenQuestion[] = []
  for (const question of unanswered) {
    if (rehearse(question.quote, now, desk, language).reply.kind !== 'answer') open.push(question)
    await pause()
  }
  const contradictions = await contradictionsIn(answers, await saidSince(workspace, articles, since, store), ports)
  const found: readonly ServiceFinding[] = [
    ...findGaps(open, language.polish),
    ...contradictionsOf(contradictions),
    ...staleByAnswers(contradictions.filter(({ article }) => article === null || isInForce(article.source, now))),
    ...overdueArticles(lasting, now),
    ...endingArticles(articles, now),
    ...unconfirmedFacts(lasting, language.polish),
    ...unusedArticles(lasting, await usedSince(workspace, (now - UNUSED_MS) as Instant, store), now),
    ...conflictsOf(findConflicts(lasting, language.polish)),
    ...(await deadLinks(workspace, lasting, now, ports)),
    ...(await ofTheProcess(workspace, now, store)),
  ]
  const kept = found.map(({ key, cases, facts }) => ({ id: derivedId('service', ...key), cases, facts }))
  await store.transact(workspace, ({ serviceFindings }) => serviceFindings.keep(kept, now))
}

/** The articles with what they said before: who answered by the article of that day answered right. */
async function saidSince(
  workspace: WorkspaceId,
  articles: readonly Article[],
  since: Instant,
  store: Store,
): Promise<readonly Article[]> {
  const changed = articles.filter(({ updatedAt }) => updatedAt !== null && updatedAt > since)
  const versions = await store.read(workspace, async (records) => {
    const found = new Map<Article, readonly ArticleVersion[]>()
    for (const article of changed) found.set(article, await records.articles.versions(article.id))
    return found
  })
  return articles.flatMap((article) => overTime(article, versions.get(article) ?? [], since))
}

/** Quoted by the assistant, used by a consultant, or read with thanks in the help centre. */
function usedSince(workspace: WorkspaceId, since: Instant, store: Store): Promise<ReadonlyMap<ArticleId, number>> {
  return store.read(workspace, async ({ turns, draftVerdicts, articleVotes }) => {
    const used = new Map(await turns.quoted(since))
    const add = (article: ArticleId, times: number) => used.set(article, (used.get(article) ?? 0) + times)
    for (const { verdict, articles } of await draftVerdicts.since(since))
      if (verdict !== 'wrong') for (const article of articles) add(article, 1)
    for (const [article, { yes }] of await articleVotes.count(since)) if (yes > 0) add(article, yes)
    return used
  })
}

/** Kind by kind, with a pause for other work between: each is a second's thought for a busy firm. */
async function contradictionsIn(
  answers: readonly Answer[],
  articles: readonly Article[],
  { language: { polish }, pause }: Ports,
): Promise<readonly Contradiction[]> {
  const newest = answers.toSorted((a, b) => a.at - b.at).slice(-MOST_ANSWERS)
  const found: Contradiction[] = []
  for (const kind of new Set(newest.map(({ fact }) => fact.kind))) {
    const ofKind = newest.filter(({ fact }) => fact.kind === kind)
    found.push(...findContradictions(ofKind, articles, polish))
    await pause()
  }
  return found
}

const OWN_CASE = /@|\d{5,}|(?<!\p{L})[A-Z]{1,4}-?\d{3,}/u

/** The customer's words that made the assistant hand over for want of knowledge. */
function unansweredIn(
  { id, channel, events, messages }: StoredConversation,
  { polish }: Language,
): readonly OpenQuestion[] {
  return events.flatMap((event) => {
    if (event.type !== 'handed-over' || (event.because !== 'no-support' && event.because !== 'unclear-twice')) return []
    const asked = messages.findLast(({ from, at }) => from === 'customer' && at <= event.at)
    // Who names an order or an address asks of their own case, which no article can answer.
    if (asked === undefined || OWN_CASE.test(asked.text)) return []
    const [question] = findQuestions(asked.text, polish)
    if (question === undefined) return []
    const quote = asked.text.slice(question.start, question.end).trim()
    return [{ conversation: id, message: asked.id, quote, author: null, channel, at: asked.at }]
  })
}

/** Names kept for examples and tests: an invented shop's pages stand nowhere. @source RFC 2606 */
const RESERVED = /\.(?:example|test|invalid)$/

async function deadLinks(
  workspace: WorkspaceId,
  articles: readonly Article[],
  now: Instant,
  { store, linkChecker }: Ports,
): Promise<readonly ServiceFinding[]> {
  const links = articles.flatMap(({ id, text, url }) =>
    [...new Set(url === null ? linksIn(text) : [...linksIn(text), url])]
      .filter((link) => !RESERVED.test(URL.parse(link)?.hostname ?? ''))
      .map((link) => ({ article: id, url: link })),
  )
  const known = await store.read(workspace, ({ serviceFindings }) =>
    serviceFindings.triedLinks((now - LINK_KEPT_MS) as Instant),
  )
  const tried = new Map<string, LinkOutcome>()
  for (const url of new Set(links.map((link) => link.url)))
    if (!known.has(url) && tried.size < MOST_LINKS) tried.set(url, await linkChecker.check(url))
  await store.transact(workspace, async ({ serviceFindings }) => {
    await serviceFindings.keepTriedLinks(tried, now)
    await serviceFindings.forgetLinks((now - LINK_KEPT_MS) as Instant)
  })
  return links.flatMap(({ article, url }) => {
    const outcome = tried.get(url) ?? known.get(url)
    if (outcome === undefined || outcome === 'works' || outcome === 'unsure') return []
    const facts = { code: 'dead-link-in-article', article, url, outcome } as const
    return [{ key: ['dead-link-in-article', article, url], cases: 1, facts }]
  })
}

async function ofTheProcess(workspace: WorkspaceId, now: Instant, store: Store): Promise<readonly ServiceFinding[]> {
  const { problems, owners, versions, cases } = await store.read(workspace, async (records) => ({
    problems: await records.problems.list(),
    owners: (await records.playbooks.currentRules()).owners,
    versions: await records.playbooks.history(),
    cases: await records.problems.cases((now - REGRESSIONS_MS) as Instant, now),
  }))
  const ownerless = problems
    .filter(({ trait }) => trait?.name !== 'topic' || answersFor(owners, trait.value) === null)
    .filter(({ owner, state, facts }) => owner === null && state === 'open' && facts.cases >= FEWEST_CASES)
    .map(({ id, facts }) => ({
      key: ['ownerless-problem', id],
      cases: facts.cases,
      facts: { code: 'ownerless-problem', problem: id } as const,
    }))
  const recent = versions.filter(({ at }) => at >= now - REGRESSIONS_MS / 2)
  return [...ownerless, ...findRegressions(recent, cases, now)]
}
