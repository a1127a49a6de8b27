import type { z } from 'zod'
import type { PROCEDURE_ROUTES } from '../../contract/http/procedures.ts'
import type { Procedure } from '../../core/playbook/playbook.ts'
import { PROCEDURE_FIELDS, procedureProblems, SHIPPED_PROCEDURES } from '../../core/procedure/procedure.ts'
import type { Thought } from '../../core/turn/turn.ts'
import { deleteProcedure, saveProcedure, versionMadeBy } from '../workflows/change-procedure.ts'
import { rehearseProcedure } from '../workflows/rehearse-procedure.ts'
import type { Handlers } from './call.ts'
import { isoTime } from './conversation-wire.ts'
import type { HttpPorts } from './ports.ts'

type Name = 'listProcedures' | 'saveProcedure' | 'deleteProcedure' | 'listProcedureVersions' | 'tryProcedure'
type Shown = z.input<(typeof PROCEDURE_ROUTES)['saveProcedure']['response']>
type Turn = z.input<(typeof PROCEDURE_ROUTES)['tryProcedure']['response']>['turns'][number]

/** The firm's procedures: kept in the playbook, tried on an invented customer. */
export function procedureHandlers(ports: HttpPorts): Handlers<Name> {
  const { store, desks } = ports
  return {
    listProcedures: async ({ caller }) => {
      const { procedures = [] } = await store.read(caller.workspace.id, ({ playbooks }) => playbooks.currentRules())
      const unused = SHIPPED_PROCEDURES.filter(({ id }) => !procedures.some((one) => one.id === id))
      return {
        items: [
          ...procedures.map((procedure) => ({ procedure: show(procedure), shipped: isShipped(procedure) })),
          ...unused.map((procedure) => ({
            procedure: { ...show(procedure), version: 0, enabled: false },
            shipped: true,
          })),
        ],
        fields: [...PROCEDURE_FIELDS],
      }
    },
    saveProcedure: async ({ caller, body: { procedure, basedOn } }) => {
      const author = { workspace: caller.workspace.id, by: caller.person.id }
      return show(await saveProcedure(author, procedure, basedOn, ports))
    },
    deleteProcedure: ({ caller, query }) =>
      deleteProcedure({ workspace: caller.workspace.id, by: caller.person.id }, query.id, ports),
    listProcedureVersions: ({ caller, query }) =>
      store.read(caller.workspace.id, async ({ playbooks, people }) => {
        const names = new Map((await people.list()).map(({ id, name }) => [id, name]))
        const changes = await playbooks.history()
        return {
          items: changes.flatMap(({ version: playbookVersion, at, by, why }) => {
            const version = versionMadeBy(why, query.id)
            return version === null
              ? []
              : [{ version, playbookVersion, at: isoTime(at), by: by === null ? null : (names.get(by) ?? null) }]
          }),
        }
      }),
    tryProcedure: async ({ caller, body: { procedure, said } }) => {
      const workspace = caller.workspace.id
      const drafted = { ...procedure, version: 0 }
      const problems = procedureProblems(drafted)
      if (problems.length > 0) return { problems: [...problems], turns: [] }
      const desk =
        desks.known(workspace) ?? (await store.transact(workspace, (records) => desks.current(workspace, records)))
      const turns = await rehearseProcedure(workspace, drafted, said, desk, ports)
      return { problems: [], turns: turns.map(showTurn) }
    },
  }
}

function isShipped({ id }: Procedure): boolean {
  return SHIPPED_PROCEDURES.some((shipped) => shipped.id === id)
}

/** What a store read back has no types for is a copy: the wire's lists may be changed by whoever holds them. */
function show(procedure: Procedure): Shown {
  return structuredClone(procedure) as Shown
}

function showTurn({ said, reply, guard, delivery, procedure }: Thought & { readonly said: string }): Turn {
  const isRefused = delivery.kind === 'send-and-hand-over' && delivery.because === 'guard-refused'
  return {
    said,
    reply: delivery.text,
    step: procedure?.step ?? null,
    ended: procedure?.after.ended ?? null,
    because: delivery.kind === 'send' ? null : delivery.because,
    refused: isRefused ? reply.text : null,
    remarks: guard.findings.map(({ code, severity, explanation: { pl, en } }) => ({
      code,
      severity,
      explanation: { pl, en },
    })),
  }
}
