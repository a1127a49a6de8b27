import type { Playbook } from '../../core/playbook/playbook.ts'
import type { Instant, PersonId } from '../../core/vocabulary/vocabulary.ts'

export interface PlaybookChange {
  readonly version: number
  readonly at: Instant
  readonly by: PersonId | null
  readonly why: string
}

export type PlaybookRules = Omit<Playbook, 'knowledge'>

export interface Playbooks {
  /** The playbook in force. */
  current(): Promise<Playbook>
  /** The playbook in force without its articles, which may be thousands. */
  currentRules(): Promise<PlaybookRules>
  /** Cheap: lets a node keep its built playbook and index until the number changes. */
  currentVersion(): Promise<number>
  load(version: number): Promise<Playbook | null>
  /** Puts a next version in force and gives its number. Article snapshots are stored by content, so versions share them. */
  publish(playbook: Omit<Playbook, 'version'>, by: PersonId | null, why: string, at: Instant): Promise<number>
  history(): Promise<readonly PlaybookChange[]>
}
