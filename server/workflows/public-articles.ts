import {
  type Article,
  articlesOfUse,
  type Hit,
  indexFor,
  publicArticles,
  searchKnowledge,
} from '../../core/knowledge/knowledge.ts'
import type { Desk } from '../../core/turn/turn.ts'
import type { Instant, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Language } from '../ports/language.ts'
import type { Store } from '../ports/store.ts'
import type { Desks } from './desks.ts'

/** Passages looked at, and articles shown, of one search. */
const MOST_PASSAGES = 40
const MOST_FOUND = 8

/** The desk in force; articles that were corrected elsewhere are seen at once. */
export function deskOf(
  workspace: WorkspaceId,
  { store, desks }: { readonly store: Store; readonly desks: Desks },
): Promise<Desk> {
  return store.read(workspace, (records) => desks.current(workspace, records))
}

/** What anybody may read now: in force, and for everybody, not for those who speak of one topic. */
export function readableArticles({ playbook }: Desk, at: Instant): readonly Article[] {
  return articlesOfUse(publicArticles(playbook.knowledge), { at, topics: [] })
}

/** The best passage of each article, best article first. */
export function findArticles(question: string, desk: Desk, { polish }: Language, at: Instant): readonly Hit[] {
  const index = indexFor(desk.index, { at, topics: [] })
  const hits = searchKnowledge(question, index, polish, MOST_PASSAGES).filter(({ score }) => score > 0)
  const best = new Map<string, Hit>()
  for (const hit of hits) if (!best.has(hit.article.id)) best.set(hit.article.id, hit)
  return [...best.values()].slice(0, MOST_FOUND)
}
