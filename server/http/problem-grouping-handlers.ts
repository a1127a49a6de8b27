import type { ProblemId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import { mergeProblem, splitProblem, undoGrouping } from '../workflows/group-problems.ts'
import type { Handlers, Staff } from './call.ts'
import type { HttpPorts } from './ports.ts'
import { readPage } from './problem-handlers.ts'

/** A person's word on which mistakes belong together. */
export function problemGroupingHandlers(ports: HttpPorts): Handlers<'mergeProblem' | 'splitProblem' | 'undoGrouping'> {
  const decided = (caller: Staff, id: string) => ({
    workspace: caller.workspace.id,
    problem: id as ProblemId,
    by: caller.person.id,
  })
  const pageOf = (workspace: WorkspaceId, id: ProblemId) =>
    ports.store.read(workspace, (records) => readPage(id, records))
  return {
    mergeProblem: async ({ caller, params, body }) => {
      const into = body.into as ProblemId
      return pageOf(caller.workspace.id, await mergeProblem({ ...decided(caller, params.id), into }, ports))
    },
    splitProblem: async ({ caller, params, body: { cut } }) => {
      const wanted =
        cut.by === 'trait'
          ? { by: cut.by, trait: { name: cut.trait, value: cut.value } }
          : { by: cut.by, code: cut.code }
      return pageOf(caller.workspace.id, await splitProblem({ ...decided(caller, params.id), cut: wanted }, ports))
    },
    undoGrouping: async ({ caller, params, body: { kind } }) =>
      pageOf(caller.workspace.id, await undoGrouping({ ...decided(caller, params.id), kind }, ports)),
  }
}
