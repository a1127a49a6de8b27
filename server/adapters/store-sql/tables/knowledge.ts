import type { Json } from './json.ts'

// What the firm knows, and what reads and answers by it.

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
