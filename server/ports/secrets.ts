import type { WorkspaceId } from '../../core/vocabulary/vocabulary.ts'

/**
 * Keeps what must be stored and later used in the clear: keys and passwords of other people's servers.
 * The store holds only what `seal` gave; a copy of the store alone opens nothing.
 */
export interface Secrets {
  /** Sealed for this workspace; the same secret sealed twice looks different. */
  seal(workspace: WorkspaceId, secret: string): string
  /** @throws {Failure} secret-unreadable (give-up): sealed by another installation or for another workspace, or changed since. */
  open(workspace: WorkspaceId, sealed: string): string
  /** What only this installation can make of the text, the same each time; marks of one purpose and workspace say nothing of another's. */
  sign(workspace: WorkspaceId, purpose: string, text: string): string
}
