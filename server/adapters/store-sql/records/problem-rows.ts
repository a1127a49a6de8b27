import type { Selectable } from 'kysely'
import type { Fix, FixKind } from '../../../../core/fix/fix.ts'
import type { PlaybookChange } from '../../../../core/playbook/playbook.ts'
import type { Cut, ProblemState, Trait } from '../../../../core/problem/problem.ts'
import type { FindingCode, FixId, Instant, PersonId, ProblemId } from '../../../../core/vocabulary/vocabulary.ts'
import type { FoundUnder, GroupingDecision, ProblemFacts, StoredProblem } from '../../../ports/problems.ts'
import type { FixRow, ProblemGroupingRow, ProblemRow } from '../tables.ts'

export function toProblem(row: Selectable<ProblemRow>): StoredProblem {
  return {
    id: row.id as ProblemId,
    code: row.code as FindingCode,
    trait: row.trait as Trait | null,
    name: row.name,
    owner: row.owner as PersonId | null,
    dueAt: row.due_at as Instant | null,
    state: row.state as ProblemState,
    firstFoundAt: row.first_found_at as Instant,
    lastFoundAt: row.last_found_at as Instant,
    facts: row.facts as ProblemFacts,
  }
}

/** A found problem as one element of the JSON that a statement unfolds into rows. */
export type FoundRow = Omit<FoundUnder, 'mistakes'> & { readonly mistakes: readonly string[] }

export function toFoundRow({ mistakes, ...same }: FoundUnder): FoundRow {
  return { ...same, mistakes: [...mistakes] }
}

export function toGrouping(row: Selectable<ProblemGroupingRow>): GroupingDecision {
  const who = { problem: row.problem as ProblemId, by: row.decided_by as PersonId, at: row.decided_at as Instant }
  const other = row.other as ProblemId
  return row.cut === null
    ? { ...who, kind: 'merged', into: other }
    : { ...who, kind: 'split', from: other, cut: row.cut as unknown as Cut }
}

export function toFix(row: Selectable<FixRow>): Fix {
  return {
    id: row.id as FixId,
    problem: row.problem as ProblemId,
    code: row.code as FindingCode,
    trait: row.trait as Trait | null,
    kind: row.kind as FixKind,
    change: row.change,
    claimedRatio: row.claimed_ratio,
    alternatives: row.alternatives,
    owner: row.owner as PersonId | null,
    candidate: row.candidate as PlaybookChange | null,
    inForceSince: row.in_force_since as Instant | null,
    declaredBy: row.declared_by as PersonId | null,
    declaredAt: row.declared_at as Instant,
  }
}
