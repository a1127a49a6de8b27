import type { Generated, GeneratedAlways } from 'kysely'
import type { Json, JsonOrNull } from './json.ts'

// Customers, what was said, by which channel, and what waits for them.

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
  sign_in_grant: JsonOrNull
  awaited_sign_in: string | null
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
