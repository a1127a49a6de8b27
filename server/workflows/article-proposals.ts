import type { Article } from '../../core/knowledge/knowledge.ts'
import type { ArticleId, Instant, PersonId } from '../../core/vocabulary/vocabulary.ts'
import type { ArticleProposal, NewProposal, ProposalOrigin, ProposedArticle } from '../ports/article-proposals.ts'
import { Failure } from '../ports/failure.ts'
import type { Random } from '../ports/random.ts'
import type { Records } from '../ports/store.ts'
import { articleIdOf } from './article-id.ts'
import { type Author, type KeptArticle, type Ports, publishKnowledge } from './change-playbook.ts'
import { derivedId } from './derived-id.ts'

export interface Wish {
  readonly article: ArticleId | null
  readonly basedOn: number | null
  readonly content: ProposedArticle
}

/** The change waits for somebody's approval. @throws {Failure} not-found: there is no such article. */
export async function proposeArticle(
  { workspace, by }: Author,
  wish: Wish,
  { store, clock, random }: Ports & { readonly random: Random },
): Promise<string> {
  const id = random.uuid()
  await store.transact(workspace, async (records) => {
    if (wish.article !== null && (await records.articles.load(wish.article)) === null)
      throw new Failure('not-found', 'give-up')
    await records.articleProposals.keep({ id, ...wish, origin: { kind: 'person' }, at: clock.now(), by })
  })
  return id
}

/** The article waits to leave the knowledge. @throws {Failure} not-found: there is no such article. */
export async function proposeRetirement(
  { workspace, by }: Author,
  article: ArticleId,
  { store, clock, random }: Ports & { readonly random: Random },
): Promise<string> {
  const id = random.uuid()
  await store.transact(workspace, async (records) => {
    const standing = await records.articles.load(article)
    if (standing === null) throw new Failure('not-found', 'give-up')
    const wish = { id, article, basedOn: standing.version, content: contentOf(standing) }
    await records.articleProposals.keep({ ...wish, origin: { kind: 'retirement' }, at: clock.now(), by })
  })
  return id
}

/**
 * The question waits to become another way of asking for the article; asked for twice it waits once.
 * @throws {Failure} not-found: there is no such article.
 */
export function proposeQuestion(
  { workspace, by }: Author,
  article: ArticleId,
  origin: Omit<ProposalOrigin & { readonly kind: 'question' }, 'kind'>,
  { store, clock }: Ports,
): Promise<string> {
  const id = derivedId('question', article, origin.question.toLowerCase())
  return store.transact(workspace, async (records) => {
    const standing = await records.articles.load(article)
    if (standing === null) throw new Failure('not-found', 'give-up')
    const content = withQuestion(contentOf(standing), origin.question)
    const wish = { id, article, basedOn: standing.version, content, origin: { kind: 'question' as const, ...origin } }
    await records.articleProposals.keep({ ...wish, at: clock.now(), by })
    return id
  })
}

export interface Verdict {
  readonly accept: boolean
  /** What whoever approves made of it; null: it is approved as it stands. */
  readonly content: ProposedArticle | null
  /** The version that `content` was written on; null: the proposal's. */
  readonly basedOn: number | null
  readonly reason: string
}

/**
 * An approved proposal is the article's next version, or the article's end, in force in the same transaction; a declined one changes
 * nothing. Gives the article, null where there is none.
 * @throws {Failure} not-found; conflict: it is decided already, or the article changed since it was made;
 * second-person-needed: the firm wants another person than its maker.
 */
export function decideProposal(
  { workspace, by }: Author,
  id: string,
  verdict: Verdict,
  { store, clock }: Ports,
): Promise<KeptArticle | null> {
  return store.transact(workspace, async (records) => {
    const proposal = await records.articleProposals.load(id)
    if (proposal === null) throw new Failure('not-found', 'give-up')
    const at = clock.now()
    const { accept, reason } = verdict
    await records.articleProposals.decide(id, { state: accept ? 'accepted' : 'declined', by, at, reason })
    if (!accept) return null
    if (proposal.by === by && (await wantsSecondPerson(records))) throw new Failure('second-person-needed', 'give-up')
    if (proposal.origin.kind === 'retirement') return retire(proposal, by, at, records)
    const kept = await publish(proposal, verdict, by, at, records)
    if (proposal.origin.kind === 'web') await rememberPage(proposal, proposal.origin, kept, records)
    return kept
  })
}

async function publish(
  { article, content, origin, ...proposal }: ArticleProposal,
  verdict: Verdict,
  by: PersonId,
  at: Instant,
  records: Records,
): Promise<KeptArticle> {
  const standing = article === null ? null : await records.articles.load(article)
  const basedOn = verdict.basedOn ?? proposal.basedOn
  // A question fits the article whatever became of its text.
  const fits = article === null || (standing !== null && (origin.kind === 'question' || standing.version === basedOn))
  if (!fits) throw new Failure('conflict', 'give-up')
  const proposed = origin.kind === 'question' && standing ? withQuestion(contentOf(standing), origin.question) : content
  const said = verdict.content ?? proposed
  const taken = new Set<string>((await records.articles.list()).map((one) => one.id))
  const kept: Article = { ...said, id: article ?? articleIdOf(said.title, taken), updatedAt: at }
  const version = await records.articles.save(kept, standing?.version ?? null, by, at)
  await publishKnowledge(records, by, `${standing === null ? '+' : '~'} ${kept.id}`, at)
  return { ...kept, version }
}

async function retire(
  { article, basedOn }: ArticleProposal,
  by: PersonId,
  at: Instant,
  records: Records,
): Promise<null> {
  const standing = article && (await records.articles.load(article))
  // Who proposed it had another text before their eyes.
  if (article === null || standing === null || standing.version !== basedOn) throw new Failure('conflict', 'give-up')
  await records.articles.retire(article, by, at)
  await publishKnowledge(records, by, `− ${article}`, at)
  return null
}

/** A page whose article is known is compared with it at the next look. */
async function rememberPage(
  { content }: ArticleProposal,
  { source, url }: ProposalOrigin & { readonly kind: 'web' },
  { id, updatedAt }: KeptArticle,
  { webSources }: Records,
): Promise<void> {
  if ((await webSources.load(source)) === null || updatedAt === null) return
  await webSources.keepPage(source, { url, title: content.title, article: id, text: content.text }, updatedAt)
}

export async function wantsSecondPerson({ playbooks }: Pick<Records, 'playbooks'>): Promise<boolean> {
  return (await playbooks.currentRules()).secondPerson === true
}

function withQuestion(content: ProposedArticle, question: string): ProposedArticle {
  const { phrasings } = content
  return phrasings.includes(question) ? content : { ...content, phrasings: [...phrasings, question] }
}

export function contentOf({ id: _id, updatedAt: _at, version: _version, ...content }: KeptArticle): ProposedArticle {
  return content
}

/** Stands open afterwards, unless it was decided already; those that it says better than are overtaken. Gives whether it stands open. */
export async function keepProposal(
  proposal: NewProposal,
  overtakes: (open: ArticleProposal) => boolean,
  { articleProposals }: Pick<Records, 'articleProposals'>,
): Promise<boolean> {
  const decision = { state: 'overtaken', by: null, at: proposal.at, reason: '' } as const
  for (const open of await articleProposals.list('open'))
    if (open.id !== proposal.id && overtakes(open)) await articleProposals.decide(open.id, decision)
  return articleProposals.keep(proposal)
}

/** Who writes articles publishes them, or a second person does. */
export function setSecondPerson(
  { workspace, by }: Author,
  secondPerson: boolean,
  { store, clock }: Ports,
): Promise<void> {
  return store.transact(workspace, async (records) => {
    const { version: _version, secondPerson: _was, ...playbook } = await records.playbooks.current()
    const next = secondPerson ? { ...playbook, secondPerson } : playbook
    await records.playbooks.publish(next, by, secondPerson ? 'second person' : 'one person', clock.now())
  })
}
