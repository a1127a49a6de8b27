import type { Article } from '../../core/knowledge/knowledge.ts'
import type { Playbook } from '../../core/playbook/playbook.ts'
import type { ArticleId, Instant, PersonId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import { Failure } from '../ports/failure.ts'
import type { Records, Store } from '../ports/store.ts'
import { articleIdOf } from './article-id.ts'

export interface Ports {
  readonly store: Store
  readonly clock: Clock
}

export interface Author {
  readonly workspace: WorkspaceId
  readonly by: PersonId
}

export type KeptArticle = Article & { readonly version: number }

/** What of the playbook `change` makes stands in force as the next version. */
export function changePlaybook(
  { workspace, by }: Author,
  why: string,
  change: (playbook: Playbook) => Playbook,
  { store, clock }: Ports,
): Promise<Playbook> {
  return store.transact(workspace, async (records) => {
    const next = change(await records.playbooks.current())
    const version = await records.playbooks.publish(withoutVersion(next), by, why, clock.now())
    return { ...next, version }
  })
}

/**
 * Stores an article's next version; the playbook with it is in force in the same transaction.
 * `basedOn`: the version the writer saw, null = a new article.
 * @throws {Failure} conflict: somebody stored another version meanwhile, or the id is taken; not-found; approval-needed.
 */
export function saveArticle(
  { workspace, by }: Author,
  article: Omit<Article, 'updatedAt'>,
  basedOn: number | null,
  { store, clock }: Ports,
): Promise<KeptArticle> {
  return store.transact(workspace, async (records) => {
    await mayPublish(records)
    if (basedOn !== null && (await records.articles.load(article.id)) === null)
      throw new Failure('not-found', 'give-up')
    const at = clock.now()
    const kept = { ...article, updatedAt: at }
    const version = await records.articles.save(kept, basedOn, by, at)
    await publishKnowledge(records, by, `${basedOn === null ? '+' : '~'} ${article.id}`, at)
    return { ...kept, version }
  })
}

/** What a new article has of its own; the rest is for people to add. */
export type NewArticle = Pick<Article, 'title' | 'text' | 'phrasings'> & Partial<Pick<Article, 'url'>>

/** Stores many new articles at once, each under an id made from its title; one version of the playbook has them all. @throws {Failure} approval-needed */
export function addArticles(
  { workspace, by }: Author,
  added: readonly NewArticle[],
  { store, clock }: Ports,
): Promise<readonly ArticleId[]> {
  return store.transact(workspace, async (records) => {
    await mayPublish(records)
    const at = clock.now()
    const taken = new Set<string>((await records.articles.list()).map(({ id }) => id))
    const ids: ArticleId[] = []
    for (const fields of added) {
      const id = articleIdOf(fields.title, taken)
      taken.add(id)
      ids.push(id)
      const article = { id, url: null, ...fields, tags: [], owner: by, reviewBy: null, updatedAt: at }
      await records.articles.save(article, null, by, at)
    }
    if (ids.length > 0) await publishKnowledge(records, by, `import ${ids.length}`, at)
    return ids
  })
}

/** The article leaves the knowledge; its versions stay. @throws {Failure} not-found; approval-needed */
export function retireArticle({ workspace, by }: Author, id: ArticleId, { store, clock }: Ports): Promise<void> {
  return store.transact(workspace, async (records) => {
    await mayPublish(records)
    if ((await records.articles.load(id)) === null) throw new Failure('not-found', 'give-up')
    const at = clock.now()
    await records.articles.retire(id, by, at)
    await publishKnowledge(records, by, `− ${id}`, at)
  })
}

/** The articles as they stand are in force as the playbook's next version. */
export async function publishKnowledge(
  { articles, playbooks }: Records,
  by: PersonId,
  why: string,
  at: Instant,
): Promise<void> {
  const knowledge = (await articles.list()).map(withoutVersion)
  await playbooks.publish({ ...withoutVersion(await playbooks.current()), knowledge }, by, why, at)
}

/** @throws {Failure} approval-needed: the firm has a second person publish what one wrote. */
async function mayPublish({ playbooks }: Pick<Records, 'playbooks'>): Promise<void> {
  if ((await playbooks.currentRules()).secondPerson === true) throw new Failure('approval-needed', 'give-up')
}

function withoutVersion<T extends { readonly version: number }>(versioned: T): Omit<T, 'version'> {
  const { version: _version, ...rest } = versioned
  return rest
}
