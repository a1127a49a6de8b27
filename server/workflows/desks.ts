import { indexKnowledge, type KnowledgeIndex } from '../../core/knowledge/knowledge.ts'
import type { Playbook } from '../../core/playbook/playbook.ts'
import type { WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Language } from '../ports/language.ts'
import type { Records } from '../ports/store.ts'

/** What the live path needs of a firm: its playbook in force and the index over that playbook's knowledge. */
export interface Desk {
  readonly playbook: Playbook
  readonly index: KnowledgeIndex
}

/** Keeps each workspace's desk until its playbook has another version, so that no message pays for indexing. */
export interface Desks {
  /** The desk last seen, possibly behind; whoever writes with it compares versions in the same transaction. */
  known(workspace: WorkspaceId): Desk | null
  /** The desk in force. */
  current(workspace: WorkspaceId, records: Records): Promise<Desk>
}

/** Firms of which a node keeps the desk ready; the one asked for longest ago goes first. */
const MOST_KEPT = 200

export function makeDesks({ polish }: Language): Desks {
  const kept = new Map<WorkspaceId, Desk>()

  function keep(workspace: WorkspaceId, desk: Desk): Desk {
    kept.delete(workspace)
    kept.set(workspace, desk)
    const [oldest] = kept.keys()
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
    return desk
  }

  return {
    known: (workspace) => kept.get(workspace) ?? null,
    current: async (workspace, records) => {
      const known = kept.get(workspace)
      if (known !== undefined && known.playbook.version === (await records.playbooks.currentVersion()))
        return keep(workspace, known)
      const playbook = await records.playbooks.current()
      return keep(workspace, { playbook, index: indexKnowledge(playbook.knowledge, polish) })
    },
  }
}
