import type { Generated } from 'kysely'
import type { Json } from './json.ts'

// Who works here, how they sign in, and what the firm is.

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

export interface KeptAnswerRow {
  workspace: string
  key: string
  request: string
  claimed_at: number
  answer: string | null
}

export interface ReportMailingRow {
  workspace: string
  weekday: number
  people: Json
  sent_for: string | null
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
