import type { Playbook, Procedure } from '../../core/playbook/playbook.ts'
import { procedureProblems } from '../../core/procedure/procedure.ts'
import { Failure } from '../ports/failure.ts'
import { type Author, changePlaybook, type Ports } from './change-playbook.ts'

/**
 * The playbook's next version holds the procedure under its next number. `basedOn`: the version its writer saw, 0 = a new one.
 * @throws {Failure} procedure-unsound; conflict: somebody changed it meanwhile.
 */
export async function saveProcedure(
  author: Author,
  drafted: Omit<Procedure, 'version'>,
  basedOn: number,
  ports: Ports,
): Promise<Procedure> {
  const procedure = { ...drafted, version: basedOn + 1 }
  if (procedureProblems(procedure).length > 0) throw new Failure('procedure-unsound', 'give-up')
  await changePlaybook(
    author,
    whyOf(procedure),
    (playbook) => ({ ...playbook, procedures: withProcedure(playbook, procedure, basedOn) }),
    ports,
  )
  return procedure
}

/** The playbook's next version is without the procedure; where it runs just now, a person takes over. @throws {Failure} not-found */
export async function deleteProcedure(author: Author, id: string, ports: Ports): Promise<void> {
  await changePlaybook(
    author,
    `procedure− ${id}`,
    (playbook) => {
      const procedures = (playbook.procedures ?? []).filter((one) => one.id !== id)
      if (procedures.length === (playbook.procedures ?? []).length) throw new Failure('not-found', 'give-up')
      return { ...playbook, procedures }
    },
    ports,
  )
}

/** As the log of changes tells it: which procedure, and which version it became. */
function whyOf({ id, version }: Procedure): string {
  return `procedure~ ${id} ${version}`
}

/** Which version of the procedure a change of the playbook made; null for any other change. */
export function versionMadeBy(why: string, id: string): number | null {
  const [, named, version] = /^procedure~ (\S+) (\d+)$/.exec(why) ?? []
  return named === id ? Number(version) : null
}

function withProcedure({ procedures = [] }: Playbook, procedure: Procedure, basedOn: number): readonly Procedure[] {
  const stands = procedures.find(({ id }) => id === procedure.id)
  if ((stands?.version ?? 0) !== basedOn) throw new Failure('conflict', 'give-up')
  if (stands === undefined) return [...procedures, procedure]
  return procedures.map((one) => (one.id === procedure.id ? procedure : one))
}
