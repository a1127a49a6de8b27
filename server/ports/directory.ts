import type { ConversationId, Instant, PersonId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Person } from './people.ts'

export interface Workspace {
  readonly id: WorkspaceId
  readonly name: string
  readonly demo: boolean
  /** Public key in the widget's snippet; it names the firm and opens nothing else. */
  readonly widgetKey: string
}

/** Look-ups that cross workspaces because they come before one is known. Each is by an unguessable or unique key. */
export interface Directory {
  workspaces(): Promise<readonly Workspace[]>
  /** A workspace that is there already is given this name; its key stays. */
  create(workspace: Workspace): Promise<void>
  /** Makes the workspace if it is the first; else gives the one that is there. Of many at once, one makes it. */
  createFirst(workspace: Workspace): Promise<Workspace>
  workspaceOfWidgetKey(key: string): Promise<Workspace | null>
  credentials(email: string): Promise<{
    readonly workspace: WorkspaceId
    readonly person: PersonId
    readonly passwordHash: string | null
    readonly active: boolean
  } | null>
  session(
    tokenHash: string,
    now: Instant,
  ): Promise<{ readonly workspace: Workspace; readonly person: Person; readonly owesSecondFactor: boolean } | null>
  endSession(tokenHash: string): Promise<void>
  /** `person`: who made the token; it never reaches further than they do. Notes the moment as its last use. */
  apiToken(
    tokenHash: string,
    now: Instant,
  ): Promise<{
    readonly workspace: Workspace
    readonly id: string
    readonly scopes: readonly string[]
    readonly person: Person
  } | null>
  /** Takes the link: a second call with the same token finds nothing. */
  takeLink(
    tokenHash: string,
    purpose: 'invitation' | 'reset',
    now: Instant,
  ): Promise<{ readonly workspace: WorkspaceId; readonly person: PersonId } | null>
  peekLink(
    tokenHash: string,
    purpose: 'invitation' | 'reset',
    now: Instant,
  ): Promise<{ readonly workspace: Workspace; readonly person: Person } | null>
  saveVisitor(tokenHash: string, workspace: WorkspaceId, conversation: ConversationId): Promise<void>
  visitor(tokenHash: string): Promise<{ readonly workspace: WorkspaceId; readonly conversation: ConversationId } | null>
}
