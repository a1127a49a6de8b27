import type { GeneratedAlways } from 'kysely'
import type { Json, JsonOrNull } from './json.ts'

// What went wrong, why, and what was done about it.

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
  kept: JsonOrNull
}

export interface ProblemMistakeRow {
  workspace: string
  problem: string
  mistake: string
  placed_at: number | null
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

export interface GuardStopRow {
  workspace: string
  message: string
  conversation: string
  at: number
  codes: Json
  outcome: string
}
