import { type Desk, openDesk } from '../../core/turn/turn.ts'
import type { WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Language } from '../ports/language.ts'
import type { Records } from '../ports/store.ts'

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
      return keep(workspace, openDesk(await records.playbooks.current(), polish))
    },
  }
}
