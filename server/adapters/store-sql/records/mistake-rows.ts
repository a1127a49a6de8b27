import type { Insertable, Selectable } from 'kysely'
import type { Mistake, MistakeState } from '../../../../core/ledger/ledger.ts'
import type {
  ConversationId,
  FindingCode,
  Grosze,
  Handling,
  Instant,
  MessageId,
  MistakeId,
  Origin,
  PersonId,
  Severity,
  Share,
  Stage,
  Topic,
  WorkspaceId,
} from '../../../../core/vocabulary/vocabulary.ts'
import type { MistakeDecision } from '../../../ports/mistakes.ts'
import type { DecisionRow, MistakeRow } from '../tables.ts'
import { json } from './storable.ts'

export function toMistake(row: Selectable<MistakeRow>): Mistake {
  return {
    id: row.id as MistakeId,
    conversation: row.conversation as ConversationId,
    message: row.message as MessageId | null,
    code: row.code as FindingCode,
    severity: row.severity as Severity,
    confidence: row.confidence as Share,
    origin: row.origin as Origin,
    handling: row.handling as Handling,
    topic: row.topic as Topic | null,
    stage: row.stage as Stage,
    cost: row.cost as Grosze,
    playbookVersion: row.playbook_version,
    at: row.at as Instant,
    evidence: row.evidence as Mistake['evidence'],
    state: row.state as MistakeState,
  }
}

export function toMistakeRow(workspace: WorkspaceId, mistake: Mistake): Insertable<MistakeRow> {
  const { playbookVersion, evidence, ...same } = mistake
  return { workspace, ...same, playbook_version: playbookVersion, evidence: json(evidence) }
}

export function toDecision(row: Pick<DecisionRow, 'state' | 'by' | 'reason' | 'at'>): MistakeDecision {
  return { state: row.state as MistakeState, by: row.by as PersonId, reason: row.reason, at: row.at as Instant }
}
