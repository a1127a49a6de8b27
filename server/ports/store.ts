import type { WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { ActivityLog } from './activity.ts'
import type { ArticleProposals } from './article-proposals.ts'
import type { ArticleVotes } from './article-votes.ts'
import type { Articles } from './articles.ts'
import type { Attachments } from './attachments.ts'
import type { Complaints } from './complaints.ts'
import type { Conversations } from './conversations.ts'
import type { Diagnoses } from './diagnoses.ts'
import type { Directory } from './directory.ts'
import type { DraftVerdicts } from './draft-verdicts.ts'
import type { Evaluations } from './evaluations.ts'
import type { Fixes } from './fixes.ts'
import type { GuardStops } from './guard-stops.ts'
import type { Identities } from './identities.ts'
import type { Inbox } from './inbox.ts'
import type { Journeys } from './journeys.ts'
import type { KeptAnswers } from './kept-answers.ts'
import type { KeptDays } from './kept-days.ts'
import type { Mailboxes } from './mailboxes.ts'
import type { Mails } from './mails.ts'
import type { Marks } from './marks.ts'
import type { Mistakes } from './mistakes.ts'
import type { Models } from './models.ts'
import type { KeptOrders } from './orders.ts'
import type { Outbox } from './outbox.ts'
import type { People } from './people.ts'
import type { PersonalData } from './personal-data.ts'
import type { Playbooks } from './playbooks.ts'
import type { Practice } from './practice.ts'
import type { Problems } from './problems.ts'
import type { Promises } from './promises.ts'
import type { Recalls } from './recalls.ts'
import type { Reminders } from './reminders.ts'
import type { ReportMailings } from './report-mailing.ts'
import type { Search } from './search.ts'
import type { SecondFactors } from './second-factors.ts'
import type { ServedConversations } from './served.ts'
import type { ServiceFindings } from './service-findings.ts'
import type { PeopleSkills } from './skills.ts'
import type { Trials } from './trials.ts'
import type { Turns } from './turns.ts'
import type { Vectors } from './vectors.ts'
import type { WebSources } from './web-sources.ts'

/**
 * The one place where anything is kept. Embedded and PostgreSQL stores pass the same suite.
 *
 * Never hold a transaction across a network or model call.
 */
export interface Store {
  /**
   * Runs `work` in one transaction that sees this workspace's rows only. When the promise resolves, what was written is on disk.
   * `work` may run again after a serialisation conflict, so it must have no effect of its own.
   * @throws {Failure} store-conflict (retry-now), store-unreachable (retry-later), disk-full (retry-later).
   */
  transact<T>(workspace: WorkspaceId, work: (records: Records) => Promise<T>): Promise<T>
  /** As `transact` where nothing is written, and sooner done. */
  read<T>(workspace: WorkspaceId, work: (records: Records) => Promise<T>): Promise<T>
  /** What must be found before the workspace is known. */
  readonly directory: Directory
  /** Resolves when the store answers. @throws {Failure} store-unreachable, disk-full. */
  probe(): Promise<void>
  close(): Promise<void>
}

/** A workspace's rows, within one transaction. */
export interface Records {
  readonly conversations: Conversations
  readonly attachments: Attachments
  readonly inbox: Inbox
  readonly search: Search
  readonly mailboxes: Mailboxes
  readonly mails: Mails
  readonly models: Models
  readonly vectors: Vectors
  readonly served: ServedConversations
  readonly turns: Turns
  readonly mistakes: Mistakes
  readonly problems: Problems
  readonly practice: Practice
  readonly diagnoses: Diagnoses
  readonly journeys: Journeys
  readonly keptDays: KeptDays
  readonly reportMailings: ReportMailings
  readonly fixes: Fixes
  readonly trials: Trials
  readonly evaluations: Evaluations
  readonly articles: Articles
  readonly articleVotes: ArticleVotes
  readonly articleProposals: ArticleProposals
  readonly draftVerdicts: DraftVerdicts
  readonly webSources: WebSources
  readonly playbooks: Playbooks
  readonly people: People
  readonly promises: Promises
  readonly serviceFindings: ServiceFindings
  readonly recalls: Recalls
  readonly reminders: Reminders
  readonly skills: PeopleSkills
  readonly guardStops: GuardStops
  readonly complaints: Complaints
  readonly orders: KeptOrders
  readonly keptAnswers: KeptAnswers
  readonly marks: Marks
  readonly activity: ActivityLog
  readonly personalData: PersonalData
  readonly identities: Identities
  readonly secondFactors: SecondFactors
  readonly outbox: Outbox
}
