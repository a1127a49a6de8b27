import { applyChange, type Playbook, type PlaybookChange } from '../../core/playbook/playbook.ts'
import type { ArticleId, Instant, PersonId } from '../../core/vocabulary/vocabulary.ts'
import type { Records } from '../ports/store.ts'

/** Who publishes, and in which words the change log tells it. */
export interface Publishing {
  readonly by: PersonId | null
  readonly why: string
  readonly at: Instant
}

/** The playbook in force from now on; articles that it changes are stored as their next versions. Gives its number. */
export async function publishPlaybook(
  { articles, playbooks }: Pick<Records, 'articles' | 'playbooks'>,
  { version: _version, ...playbook }: Playbook,
  { by, why, at }: Publishing,
): Promise<number> {
  const standing = new Map((await articles.list()).map((article) => [article.id, article]))
  for (const article of playbook.knowledge) {
    const { version: _old, ...stands } = standing.get(article.id) ?? { version: 0 }
    if (JSON.stringify(stands) !== JSON.stringify(article)) await articles.put(article, by, at)
  }
  const kept = new Set(playbook.knowledge.map(({ id }) => id))
  for (const id of standing.keys()) if (!kept.has(id)) await articles.retire(id, by, at)
  const knowledge = (await articles.list()).map(({ version: _own, ...article }) => article)
  return playbooks.publish({ ...playbook, knowledge }, by, why, at)
}

/** The playbook with the change in it, and its article marked as changed now. */
export function withChange(playbook: Playbook, change: PlaybookChange, at: Instant): Playbook {
  const changed = applyChange(playbook, change)
  if (change.kind !== 'article') return changed
  const dated = changed.knowledge.map((one) => (one.id === change.article ? { ...one, updatedAt: at } : one))
  return { ...changed, knowledge: dated }
}

export function withoutArticle(playbook: Playbook, id: ArticleId): Playbook {
  return { ...playbook, knowledge: playbook.knowledge.filter((article) => article.id !== id) }
}

export function withoutPilot({ pilot: _pilot, ...playbook }: Playbook): Playbook {
  return playbook
}
