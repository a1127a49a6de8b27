import type { RouteName } from '../../contract/http/routes.ts'
import { type Ports as ActivityPorts, noteActivity } from '../workflows/activity.ts'
import type { Caller } from './call.ts'
import { type Ports as IdentifyPorts, identify } from './identify.ts'
import { saidOf } from './logged.ts'

export type Ports = ActivityPorts & IdentifyPorts

/** A call that was carried out stands in the activity log before its answer leaves. `session`: the one that the answer began. */
export async function logCall(
  name: RouteName,
  call: { readonly caller: Caller },
  given: unknown,
  session: string | null,
  ports: Ports,
): Promise<void> {
  const said = saidOf(name, call, given)
  if (said === null) return
  const who = call.caller ?? (await identify({ access: 'reader' }, { session, bearer: null }, ports))
  if (who?.kind !== 'staff') return
  const { workspace, person } = who
  const through = who.session === null ? 'token' : 'session'
  await ports.store.transact(workspace.id, (records) =>
    noteActivity(workspace.id, { by: person.id, through, action: name, ...said }, records, ports),
  )
}
