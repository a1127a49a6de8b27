import { defaultPlaybook } from '../../core/playbook/playbook.ts'
import { SHIPPED_PROCEDURES } from '../../core/procedure/procedure.ts'
import type { Instant, Locale, PersonId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Workspace } from '../ports/directory.ts'
import { Failure } from '../ports/failure.ts'
import type { Store } from '../ports/store.ts'
import { normalEmail, openSession, type Ports as SessionPorts } from './open-session.ts'

export interface NewFirm {
  readonly firmName: string
  readonly ownerName: string
  readonly email: string
  readonly password: string
  readonly locale: Locale
  readonly start: 'demo' | 'empty'
}

/** The invented shop has conversations of ninety days, and none is older than its first settings. */
const DEMO_PAST_MS = 92 * 86_400_000

/** Begins to fill a new workspace with the invented shop; it is done within minutes, and nobody waits for it. */
export type StartDemo = (workspace: WorkspaceId, now: Instant) => void

export interface Ports extends SessionPorts {
  readonly startDemo: StartDemo
}

/** True until this installation has a firm with an owner. */
export async function needsSetUp(store: Store): Promise<boolean> {
  const workspaces = await store.directory.workspaces()
  for (const { id } of workspaces) {
    const people = await store.transact(id, ({ people }) => people.list())
    if (people.some(({ role }) => role === 'owner')) return false
  }
  return true
}

/** Makes the firm and its owner and signs the owner in. Works once. @throws {Failure} already-set-up */
export async function setUpFirm(
  firm: NewFirm,
  ports: Ports,
): Promise<{ readonly workspace: Workspace; readonly owner: PersonId; readonly secret: string }> {
  const { store, passwords, random, clock, startDemo } = ports
  if (!(await needsSetUp(store))) throw new Failure('already-set-up', 'give-up')
  const passwordHash = await passwords.hash(firm.password)
  const workspace = await firstWorkspace(firm, ports)
  const owner = random.uuid() as PersonId
  const secret = await store.transact(workspace.id, async (records) => {
    const isFirst = await records.people.createFirstOwner(
      {
        id: owner,
        email: normalEmail(firm.email),
        name: firm.ownerName,
        role: 'owner',
        locale: firm.locale,
        active: true,
        availableUntil: null,
      },
      passwordHash,
    )
    if (!isFirst) throw new Failure('already-set-up', 'give-up')
    await records.playbooks.publish(
      { ...defaultPlaybook(firm.firmName), procedures: SHIPPED_PROCEDURES },
      null,
      'set-up',
      (clock.now() - (firm.start === 'demo' ? DEMO_PAST_MS : 0)) as Instant,
    )
    return openSession(owner, records, ports)
  })
  await store.directory.create(workspace)
  if (firm.start === 'demo') startDemo(workspace.id, clock.now())
  return { workspace, owner, secret }
}

/**
 * The one workspace, whoever else sets up at the same moment, on whichever node; its owner decides the race. One that a set-up left when it
 * was cut off is used, under the name meant now.
 */
async function firstWorkspace({ firmName, start }: NewFirm, { store, random }: Ports): Promise<Workspace> {
  const wanted = { name: firmName, demo: start === 'demo' }
  const fresh = { ...wanted, id: random.uuid() as WorkspaceId, widgetKey: random.secret().slice(0, 22) }
  return { ...(await store.directory.createFirst(fresh)), ...wanted }
}
