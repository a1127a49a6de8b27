import type { Instant, PersonId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import { Failure } from '../ports/failure.ts'
import { INVITATION_MS, type LinkPorts, RESET_MS } from './invite-person.ts'

export interface RenewedLink {
  readonly kind: 'invitation' | 'reset'
  readonly link: string
}

/**
 * A link for the owner to hand over where no mail goes out, or none arrived: to join for a person who never did, else to a new
 * password. It is shown once. @throws {Failure} not-found
 */
export async function renewLink(workspace: WorkspaceId, id: PersonId, ports: LinkPorts): Promise<RenewedLink> {
  const { store, random, hashToken, clock, linkTo } = ports
  const person = await store.read(workspace, ({ people }) => people.load(id))
  if (person === null) throw new Failure('not-found', 'give-up')
  const known = await store.directory.credentials(person.email)
  const kind = known?.passwordHash == null ? 'invitation' : 'reset'
  const token = random.secret()
  const lasts = kind === 'invitation' ? INVITATION_MS : RESET_MS
  await store.transact(workspace, ({ people }) =>
    people.saveLink(hashToken(token), { purpose: kind, person: id, expiresAt: (clock.now() + lasts) as Instant }),
  )
  return { kind, link: linkTo(kind, token) }
}
