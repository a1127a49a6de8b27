import type { OWNERSHIP_ROUTES } from '../../contract/http/ownership.ts'
import { missingOwners } from '../../core/problem/problem.ts'
import { type Instant, isTopic, type PersonId, type WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import { Failure } from '../ports/failure.ts'
import { changePlaybook } from '../workflows/change-playbook.ts'
import { SEARCHED_MS } from '../workflows/find-problems.ts'
import type { Handlers } from './call.ts'
import type { HttpPorts } from './ports.ts'

/** Who answers for what. */
export function ownershipHandlers(ports: HttpPorts): Handlers<keyof typeof OWNERSHIP_ROUTES> {
  const { store, clock } = ports
  const show = (workspace: WorkspaceId) =>
    store.read(workspace, async ({ playbooks, problems, people }) => {
      const now = clock.now()
      const { owners = {} } = await playbooks.currentRules()
      const cases = await problems.cases((now - SEARCHED_MS) as Instant, now)
      const here = new Set((await people.list()).filter(({ active }) => active).map(({ id }) => id))
      return {
        // Who left the firm answers for nothing any more.
        rules: Object.entries(owners).flatMap(([topic, person]) =>
          isTopic(topic) && here.has(person) ? [{ topic, person }] : [],
        ),
        missing: missingOwners(cases, owners).map((one) => ({ ...one })),
      }
    })
  return {
    readOwnership: ({ caller }) => show(caller.workspace.id),
    saveOwnership: async ({ caller, body: { rules } }) => {
      const people = await store.read(caller.workspace.id, ({ people }) => people.list())
      const mayAnswer = new Set(people.filter(({ active, role }) => active && role !== 'reader').map(({ id }) => id))
      if (rules.some(({ person }) => !mayAnswer.has(person as PersonId))) throw new Failure('not-found', 'give-up')
      const owners = Object.fromEntries(rules.map(({ topic, person }) => [topic, person as PersonId]))
      await changePlaybook(
        { workspace: caller.workspace.id, by: caller.person.id },
        'ownership',
        (playbook) => ({ ...playbook, owners }),
        ports,
      )
      return show(caller.workspace.id)
    },
  }
}
