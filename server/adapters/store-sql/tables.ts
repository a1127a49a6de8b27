import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

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

/** jsonb: unknown when read, JSON text when written. */
type Json = ColumnType<unknown, string, string>
type JsonOrNull = ColumnType<unknown, string | null, string | null>

export interface WorkspaceRow {
  workspace: string
  name: string
  demo: boolean
  widget_key: string
  second_factor_roles: Generated<unknown>
}

export interface PersonRow {
  workspace: string
  id: string
  email: string
  name: string
  role: string
  locale: string
  active: boolean
  available_until: number | null
  password_hash: string | null
  second_factor_at: number | null
}

export interface SessionRow {
  workspace: string
  token_hash: string
  person: string
  expires_at: number
}

export interface LinkRow {
  workspace: string
  token_hash: string
  purpose: string
  person: string
  expires_at: number
  taken_at: number | null
}

export interface ApiTokenRow {
  workspace: string
  id: string
  token_hash: string
  name: string
  scopes: Json
  created_at: number
  created_by: string
  last_used_at: number | null
  revoked_at: Date | null
}

export interface CustomerRow {
  workspace: string
  id: string
  name: string | null
  email: string | null
  search_text: Generated<string>
  verified_as: string | null
}

export interface ConversationRow {
  workspace: string
  id: string
  customer: string
  channel: string
  language: string | null
  status: string
  demo: boolean
  subject: Generated<string>
  last_text: Generated<string>
  last_from: string | null
  last_at: number
  last_seq: Generated<number>
  opened_at: number
  closed_at: number | null
  handover_state: Generated<string>
  handover_because: string | null
  handover_since: number | null
  assignee: string | null
  topic: string | null
  urgency: Generated<number>
  escalation_risk: Generated<number>
  search_number: number | null
  indexed_seq: Generated<number>
  snoozed_until: number | null
  waiting_since: number | null
  category: string | null
  cause: string | null
  outcome: string | null
  audited_at: number | null
  handling: string | null
  first_customer_at: number | null
  first_response_at: number | null
  procedure: JsonOrNull
  part_of: string | null
  seen_by_customer: Generated<number>
  seen_by_firm: Generated<number>
}

export interface MessageRow {
  workspace: string
  conversation: string
  seq: number
  id: string
  at: number
  author: string
  author_id: string | null
  author_name: string | null
  team: string | null
  text: string
  search_text: string
  attachments: Json
  internal: boolean
  delivery: string
  send_at: number | null
  override_reason: string | null
  read_in: string | null
  choices: JsonOrNull
}

export interface AttachmentRow {
  workspace: string
  id: string
  conversation: string
  message: string | null
  name: string
  type: string
  size: number
  uploaded_by: string | null
  created_at: number
  content: Uint8Array
}

export interface MailboxRow {
  workspace: string
  id: string
  address: string
  name: string
  active: boolean
  servers: Json
  version: number
  begun_at: number
  uid_validity: string | null
  last_uid: number
  checked_at: number | null
  receiving_failure: string | null
  receiving_failed_at: number | null
  sending_failure: string | null
  sending_failed_at: number | null
  lease_holder: string | null
  lease_until: number | null
}

export interface MailRow {
  workspace: string
  id: string
  mailbox: string
  incoming: boolean
  message_id: string
  conversation: string | null
  message: string | null
  peer: string
  at: number
  state: string
  reason: string | null
  head: Json
  uid_validity: string | null
  uid: number | null
}

export interface RawMailRow {
  workspace: string
  mail: string
  raw: Uint8Array
}

export interface MentionRow {
  workspace: string
  person: string
  message: string
  conversation: string
  at: number
  seen_at: number | null
}

export interface SavedViewRow {
  workspace: string
  id: string
  owner: string
  shared: boolean
  name: string
  filter: Json
}

export interface SkillsRow {
  workspace: string
  person: string
  skills: Json
}

export interface ReminderRow {
  workspace: string
  id: string
  conversation: string
  person: string
  by_person: string
  note: string
  due_at: number
  done_at: number | null
}

export interface EventRow {
  workspace: string
  conversation: string
  position: GeneratedAlways<number>
  at: number
  event: Json
}

export interface RatingRow {
  workspace: string
  conversation: string
  value: number
  comment: string | null
  at: number
}

export interface OrderRow {
  workspace: string
  conversation: string
  number: string
  order: Json
}

export interface VisitorRow {
  workspace: string
  token_hash: string
  conversation: string
}

export interface TurnRow {
  workspace: string
  conversation: string
  position: GeneratedAlways<number>
  id: string
  message: string
  playbook_version: number
  turn: Json
}

export interface MistakeRow {
  workspace: string
  id: string
  conversation: string
  message: string | null
  code: string
  severity: number
  confidence: number
  origin: string
  handling: string
  topic: string | null
  stage: string
  cost: number
  playbook_version: number
  at: number
  evidence: Json
  state: string
}

export interface DecisionRow {
  workspace: string
  mistake: string
  position: GeneratedAlways<number>
  state: string
  by: string
  reason: string
  at: number
}

export interface ArticleRow {
  workspace: string
  id: string
  version: number
  article: Json
  retired_at: number | null
  retired_by: string | null
}

export interface ArticleVersionRow {
  workspace: string
  /** The article's id. */
  article: string
  version: number
  title: string
  text: string
  at: number
  by: string | null
  /** All that it was; null in versions from before it was kept. */
  whole: Json | null
}

export interface ArticleProposalRow {
  workspace: string
  id: string
  article: string | null
  based_on: number | null
  content: Json
  origin: Json
  at: number
  by: string | null
  state: string
  decided_by: string | null
  decided_at: number | null
  reason: string | null
}

export interface DraftVerdictRow {
  workspace: string
  message: string
  ordinal: number
  by: string
  conversation: string
  verdict: string
  because: string | null
  note: string
  question: string
  draft: string
  articles: Json
  playbook: number
  at: number
}

export interface WebSourceRow {
  workspace: string
  id: string
  url: string
  every_days: number
  at: number
  by: string
  next_at: number
  last_at: number | null
  outcome: Json | null
}

export interface WebPageRow {
  workspace: string
  source: string
  url: string
  title: string
  article: string | null
  read_text: string
  seen_at: number
}

export interface ArticleSnapshotRow {
  workspace: string
  hash: string
  article: Json
}

export interface PlaybookRow {
  workspace: string
  version: number
  playbook: Json
  knowledge: Json
  at: number
  by: string | null
  why: string
}

export interface ModelConnectionRow {
  workspace: string
  address: string
  key: string | null
}

export interface ModelCallRow {
  workspace: string
  message: string
  customer: string
  at: number
  until: number
  outcome: string | null
  tokens: number | null
  took_ms: number | null
}

export interface EmbeddingConnectionRow {
  workspace: string
  address: string
  key: string | null
  failure: string | null
}

export interface PassageVectorRow {
  workspace: string
  source: string
  fingerprint: string
  vector: Uint8Array
}

export interface KeptAnswerRow {
  workspace: string
  key: string
  request: string
  claimed_at: number
  answer: string | null
}

export interface CaseRow {
  workspace: string
  conversation: string
  opened_at: number
  traits: Json
}

export interface ProblemRow {
  workspace: string
  id: string
  code: string
  trait: JsonOrNull
  name: string | null
  owner: string | null
  due_at: number | null
  state: string
  first_found_at: number
  last_found_at: number
  facts: Json
}

export interface ProblemSearchRow {
  workspace: string
  at: number
}

export interface ProblemMistakeRow {
  workspace: string
  problem: string
  mistake: string
}

export interface ProblemGroupingRow {
  workspace: string
  problem: string
  kind: string
  other: string
  cut: JsonOrNull
  decided_by: string
  decided_at: number
}

export interface DiagnosisRow {
  workspace: string
  problem: string
  diagnosis: Json
}

export interface ReportMailingRow {
  workspace: string
  weekday: number
  people: Json
  sent_for: string | null
}

export interface FixRow {
  workspace: string
  id: string
  problem: string
  code: string
  trait: JsonOrNull
  kind: string
  change: string
  claimed_ratio: number
  alternatives: string
  owner: string | null
  candidate: JsonOrNull
  in_force_since: number | null
  declared_by: string | null
  declared_at: number
}

export interface FixStepRow {
  workspace: string
  fix: string
  position: GeneratedAlways<number>
  at: number
  step: Json
}

export interface ReplayRow {
  workspace: string
  id: string
  fix: string
  asked_at: number
  asked_by: string | null
  result: JsonOrNull
}

export interface ReplayNoteRow {
  workspace: string
  replay: string
  message: string
  by: string
  opinion: string
  why: string
  at: number
}

export interface VerdictRow {
  workspace: string
  fix: string
  at: number
  verdict: Json
}

export interface PromiseRow {
  workspace: string
  id: string
  conversation: string
  message: string
  owner: string | null
  kind: string
  quote: string
  made_at: number
  due_at: number
  state: string
  settled_at: number | null
  settled_by: string | null
  settled_how: string | null
}

export interface ServiceFindingRow {
  workspace: string
  id: string
  code: string
  state: string
  cases: number
  first_found_at: number
  last_found_at: number
  facts: Json
  decided_by: string | null
  decided_at: number | null
  reason: string | null
}

export interface ServiceSearchRow {
  workspace: string
  at: number
}

export interface LinkCheckRow {
  workspace: string
  url: string
  at: number
  outcome: string
}

export interface EvaluationCaseRow {
  workspace: string
  id: string
  kept: Json
  mistake: string | null
  added_at: number
  added_by: string | null
}

export interface EvaluationRow {
  workspace: string
  id: string
  asked_at: number
  asked_by: string | null
  runs: number
  done: number
  of_cases: number
  result: Json | null
}

export interface RecallRow {
  workspace: string
  id: string
  at: number
  by: string
  facts: Json
}

export interface RecallItemRow {
  workspace: string
  recall: string
  message: string
  conversation: string
  quote: string
  draft: string
  state: string
  decided_by: string | null
  decided_at: number | null
}

export interface MarkRow {
  workspace: string
  message: string
  question: string
  label: string
  source: string
  by: string | null
  at: number
}

export interface LearningRow {
  workspace: string
  at: number
  marks: number
  trials: Json
}

export interface GuardStopRow {
  workspace: string
  message: string
  conversation: string
  at: number
  codes: Json
  outcome: string
}

export interface ActivityRow {
  workspace: string
  seq: number
  at: number
  by: string | null
  through: string
  action: string
  subject: string | null
  facts: Json
  seal: string
}

export interface ComplaintRow {
  workspace: string
  conversation: string
  started_by: string
  year: number
  number: number
  received_at: number
  due: string
  registered_at: number
}

export interface ShopOrderRow {
  workspace: string
  number: string
  email: string
  order: Json
  updated_at: number
}

export interface OrderSourceRow {
  workspace: string
  kind: string
  address: string | null
  key: string | null
}

export interface SecondFactorRow {
  workspace: string
  person: string
  secret: string
  last_step: number
  tries: number
  tries_since: number
}

export interface RecoveryCodeRow {
  workspace: string
  person: string
  code_hash: string
  used_at: number | null
}

export interface RetentionRow {
  workspace: string
  conversations: number | null
  complaints: number | null
  files: number | null
  mails: number | null
}

export interface IdentitySecretRow {
  workspace: string
  secret: string
  since: number
  previous: string | null
  previous_until: number | null
}

export interface CustomerMergeRow {
  workspace: string
  id: string
  kept: string
  gone: string
  conversations: Json
  at: number
  by: string
  undone_at: number | null
}
