import type {
  AttachmentRow,
  ComplaintRow,
  ConversationRow,
  CustomerMergeRow,
  CustomerRow,
  EventRow,
  IdentitySecretRow,
  MailboxRow,
  MailRow,
  MentionRow,
  MessageRow,
  OrderRow,
  OrderSourceRow,
  PromiseRow,
  RatingRow,
  RawMailRow,
  ReminderRow,
  RetentionRow,
  ShopOrderRow,
  TurnRow,
  VisitorRow,
} from './tables/conversations.ts'
import type {
  ArticleProposalRow,
  ArticleRow,
  ArticleSnapshotRow,
  ArticleVersionRow,
  DraftVerdictRow,
  EmbeddingConnectionRow,
  EvaluationCaseRow,
  EvaluationRow,
  LearningRow,
  MarkRow,
  ModelCallRow,
  ModelConnectionRow,
  PassageVectorRow,
  PlaybookRow,
  WebPageRow,
  WebSourceRow,
} from './tables/knowledge.ts'
import type {
  CaseRow,
  DecisionRow,
  DiagnosisRow,
  FixRow,
  FixStepRow,
  GuardStopRow,
  LinkCheckRow,
  MistakeRow,
  ProblemGroupingRow,
  ProblemMistakeRow,
  ProblemRow,
  ProblemSearchRow,
  RecallItemRow,
  RecallRow,
  ReplayNoteRow,
  ReplayRow,
  ServiceFindingRow,
  ServiceSearchRow,
  VerdictRow,
} from './tables/mistakes.ts'
import type {
  ActivityRow,
  ApiTokenRow,
  KeptAnswerRow,
  LinkRow,
  PersonRow,
  RecoveryCodeRow,
  ReportMailingRow,
  SavedViewRow,
  SecondFactorRow,
  SessionRow,
  SkillsRow,
  WorkspaceRow,
} from './tables/people.ts'

export type * from './tables/conversations.ts'
export type * from './tables/knowledge.ts'
export type * from './tables/mistakes.ts'
export type * from './tables/people.ts'

/** The schema `opiekun` as the query builder sees it. Instants are milliseconds; jsonb is written as JSON text, read as a value. */
export interface Tables {
  readonly 'opiekun.workspaces': WorkspaceRow
  readonly 'opiekun.people': PersonRow
  readonly 'opiekun.sessions': SessionRow
  readonly 'opiekun.links': LinkRow
  readonly 'opiekun.api_tokens': ApiTokenRow
  readonly 'opiekun.customers': CustomerRow
  readonly 'opiekun.conversations': ConversationRow
  readonly 'opiekun.messages': MessageRow
  readonly 'opiekun.attachments': AttachmentRow
  readonly 'opiekun.mailboxes': MailboxRow
  readonly 'opiekun.mails': MailRow
  readonly 'opiekun.raw_mails': RawMailRow
  readonly 'opiekun.mentions': MentionRow
  readonly 'opiekun.saved_views': SavedViewRow
  readonly 'opiekun.conversation_events': EventRow
  readonly 'opiekun.ratings': RatingRow
  readonly 'opiekun.orders': OrderRow
  readonly 'opiekun.visitors': VisitorRow
  readonly 'opiekun.turns': TurnRow
  readonly 'opiekun.mistakes': MistakeRow
  readonly 'opiekun.mistake_decisions': DecisionRow
  readonly 'opiekun.articles': ArticleRow
  readonly 'opiekun.article_versions': ArticleVersionRow
  readonly 'opiekun.article_proposals': ArticleProposalRow
  readonly 'opiekun.draft_verdicts': DraftVerdictRow
  readonly 'opiekun.web_sources': WebSourceRow
  readonly 'opiekun.web_pages': WebPageRow
  readonly 'opiekun.article_snapshots': ArticleSnapshotRow
  readonly 'opiekun.playbooks': PlaybookRow
  readonly 'opiekun.kept_answers': KeptAnswerRow
  readonly 'opiekun.model_connections': ModelConnectionRow
  readonly 'opiekun.model_calls': ModelCallRow
  readonly 'opiekun.embedding_connections': EmbeddingConnectionRow
  readonly 'opiekun.passage_vectors': PassageVectorRow
  readonly 'opiekun.cases': CaseRow
  readonly 'opiekun.problems': ProblemRow
  readonly 'opiekun.problem_searches': ProblemSearchRow
  readonly 'opiekun.problem_mistakes': ProblemMistakeRow
  readonly 'opiekun.problem_groupings': ProblemGroupingRow
  readonly 'opiekun.diagnoses': DiagnosisRow
  readonly 'opiekun.fixes': FixRow
  readonly 'opiekun.report_mailings': ReportMailingRow
  readonly 'opiekun.verdicts': VerdictRow
  readonly 'opiekun.fix_steps': FixStepRow
  readonly 'opiekun.replays': ReplayRow
  readonly 'opiekun.replay_notes': ReplayNoteRow
  readonly 'opiekun.person_skills': SkillsRow
  readonly 'opiekun.reminders': ReminderRow
  readonly 'opiekun.promises': PromiseRow
  readonly 'opiekun.service_findings': ServiceFindingRow
  readonly 'opiekun.service_searches': ServiceSearchRow
  readonly 'opiekun.link_checks': LinkCheckRow
  readonly 'opiekun.evaluation_cases': EvaluationCaseRow
  readonly 'opiekun.evaluations': EvaluationRow
  readonly 'opiekun.recalls': RecallRow
  readonly 'opiekun.recall_items': RecallItemRow
  readonly 'opiekun.guard_stops': GuardStopRow
  readonly 'opiekun.marks': MarkRow
  readonly 'opiekun.learnings': LearningRow
  readonly 'opiekun.complaints': ComplaintRow
  readonly 'opiekun.shop_orders': ShopOrderRow
  readonly 'opiekun.order_sources': OrderSourceRow
  readonly 'opiekun.activity': ActivityRow
  readonly 'opiekun.retention': RetentionRow
  readonly 'opiekun.identity_secrets': IdentitySecretRow
  readonly 'opiekun.customer_merges': CustomerMergeRow
  readonly 'opiekun.second_factors': SecondFactorRow
  readonly 'opiekun.recovery_codes': RecoveryCodeRow
}
