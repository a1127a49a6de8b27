import type { PersonId } from '../../core/vocabulary/vocabulary.ts'
import { openSession } from '../workflows/open-session.ts'
import {
  beginSecondFactor,
  confirmSecondFactor,
  removeSecondFactor,
  resetSecondFactor,
} from '../workflows/second-factor.ts'
import type { Handlers } from './call.ts'
import { isoTime } from './conversation-wire.ts'
import type { HttpPorts } from './ports.ts'

type Name =
  | 'readSecondFactor'
  | 'beginSecondFactor'
  | 'confirmSecondFactor'
  | 'removeSecondFactor'
  | 'listSecondFactors'
  | 'requireSecondFactors'
  | 'resetSecondFactor'

/** Codes from a phone beside the password. */
export function secondFactorHandlers(ports: HttpPorts): Handlers<Name> {
  const { store } = ports
  return {
    readSecondFactor: async ({ caller }) => {
      const known = await store.read(caller.workspace.id, ({ secondFactors }) => secondFactors.load(caller.person.id))
      if (known === null || known.since === null) return { since: null, codesLeft: 0 }
      return { since: isoTime(known.since), codesLeft: known.codesLeft }
    },
    beginSecondFactor: ({ caller, body }) =>
      beginSecondFactor(caller.workspace.id, caller.person, { ...body, firm: caller.workspace.name }, ports),
    confirmSecondFactor: async ({ caller, body, setSession }) => {
      const workspace = caller.workspace.id
      const codes = await confirmSecondFactor(workspace, caller.person.id, body.code, ports)
      setSession(await store.transact(workspace, (records) => openSession(caller.person.id, records, ports)))
      return { recoveryCodes: [...codes] }
    },
    removeSecondFactor: ({ caller, body }) => removeSecondFactor(caller.workspace.id, caller.person, body, ports),
    listSecondFactors: ({ caller }) =>
      store.read(caller.workspace.id, async ({ secondFactors }) => ({
        required: [...(await secondFactors.required())],
        people: [...(await secondFactors.owners())].map(([person, since]) => ({ person, since: isoTime(since) })),
      })),
    requireSecondFactors: ({ caller, body }) =>
      store.transact(caller.workspace.id, ({ secondFactors }) => secondFactors.require(body.roles)),
    resetSecondFactor: ({ caller, params }) => resetSecondFactor(caller.workspace.id, params.id as PersonId, ports),
  }
}
