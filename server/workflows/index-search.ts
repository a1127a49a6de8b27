import { searchTerms } from '../../core/conversation/conversation.ts'
import type { WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Language } from '../ports/language.ts'
import type { Indexed, Unindexed } from '../ports/search.ts'
import type { Store } from '../ports/store.ts'

/** Conversations told of in one transaction: some milliseconds of the store, which a customer's message must never notice waiting. */
const AT_ONCE = 8
/** A round ends here, so that another process may take the next; what is left waits for it. */
const MOST_A_ROUND = 2_000

export interface Ports {
  readonly store: Store
  readonly language: Language
  /** Lets waiting work go first. */
  readonly pause: () => Promise<unknown>
}

/**
 * The search knows every message of these firms that was stored before now; gives how many conversations it was told of. One in which
 * more is said meanwhile waits for the next round: looked at again at once, a busy minute's every message would be told of by itself.
 */
export async function indexSearch(workspaces: readonly WorkspaceId[], ports: Ports, atOnce = AT_ONCE): Promise<number> {
  let indexed = 0
  for (const workspace of workspaces) {
    let last: Unindexed | undefined
    for (let told = atOnce; told === atOnce && indexed < MOST_A_ROUND; indexed += told) {
      const some = await indexSome(workspace, ports, atOnce, last)
      told = some.length
      last = some.at(-1)
    }
  }
  return indexed
}

async function indexSome(
  workspace: WorkspaceId,
  { store, language, pause }: Ports,
  atOnce: number,
  after: Unindexed | undefined,
): Promise<readonly Unindexed[]> {
  const unknown = await store.read(workspace, ({ search }) => search.unindexed(atOnce, after))
  const read: Indexed[] = []
  for (const { id, upTo, texts } of unknown) {
    read.push({ id, upTo, terms: searchTerms(texts.join('\n'), language.polish) })
    // Reading holds the thread: a customer's message goes first.
    await pause()
  }
  if (read.length > 0) await store.transact(workspace, ({ search }) => search.index(read))
  return unknown
}
