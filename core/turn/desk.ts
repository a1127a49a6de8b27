import type { Polish } from '../../polish/polish.ts'
import { indexKnowledge, type KnowledgeIndex, publicArticles } from '../knowledge/knowledge.ts'
import { applyChange, isUnderPilot, type Playbook, type PlaybookChange } from '../playbook/playbook.ts'
import { taughtPolish } from '../understanding/understanding.ts'
import type { CustomerId, FixId } from '../vocabulary/vocabulary.ts'

/** What the live path needs of a firm: a playbook and the index over what customers may read of its knowledge. */
export interface Desk {
  readonly playbook: Playbook
  readonly index: KnowledgeIndex
  /** The desk of the pilot's customers and the fix that they try; null where nothing is piloted. */
  readonly pilot: { readonly desk: Desk; readonly fix: FixId } | null
}

/** The desk of a playbook, ready to answer. */
export function openDesk(playbook: Playbook, polish: Polish): Desk {
  const own = taughtPolish(polish, playbook.taught)
  const desk = { playbook, index: indexKnowledge(publicArticles(playbook.knowledge), own), pilot: null }
  if (playbook.pilot === undefined) return desk
  const { fix, change } = playbook.pilot
  return { ...desk, pilot: { desk: candidateDesk(desk, change, polish), fix } }
}

/** The desk with a change in it; knowledge that the change leaves alone is not indexed again. */
export function candidateDesk({ playbook, index }: Desk, change: PlaybookChange, polish: Polish): Desk {
  const candidate = applyChange(playbook, change)
  const isSame = candidate.knowledge === playbook.knowledge
  return {
    playbook: candidate,
    index: isSame ? index : indexKnowledge(publicArticles(candidate.knowledge), taughtPolish(polish, playbook.taught)),
    pilot: null,
  }
}

/** The desk that this customer is served at, and the fix that they try there; null = none. */
export function deskFor(desk: Desk, customer: CustomerId): { readonly desk: Desk; readonly fix: FixId | null } {
  const group = desk.playbook.pilot?.group
  return desk.pilot !== null && group !== undefined && isUnderPilot(customer, group) ? desk.pilot : { desk, fix: null }
}
