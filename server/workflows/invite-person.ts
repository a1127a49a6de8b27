import type { DurationMs, Instant, Locale, PersonId, Role } from '../../core/vocabulary/vocabulary.ts'
import type { Workspace } from '../ports/directory.ts'
import { Failure } from '../ports/failure.ts'
import type { Person } from '../ports/people.ts'
import { type Ports as ActivityPorts, noteActivity } from './activity.ts'
import { normalEmail, openSession, type Ports } from './open-session.ts'

/** @source threats S14: an invitation older than this is refused */
export const INVITATION_MS = (72 * 3_600_000) as DurationMs
export const RESET_MS = 3_600_000 as DurationMs

export interface Invitation {
  readonly workspace: Workspace
  readonly email: string
  readonly name: string
  readonly role: Role
}

export interface LinkPorts extends Ports {
  /** The address a person opens. */
  readonly linkTo: (kind: 'invitation' | 'reset', token: string) => string
  /** Whether this installation can send mail. */
  readonly mail: boolean
}

/** Makes a person without a password, and the link by which they set one. @throws {Failure} conflict: the e-mail is taken. */
export async function invitePerson(
  { workspace, email, name, role }: Invitation,
  ports: LinkPorts,
): Promise<{ readonly person: Person; readonly link: string }> {
  const { store, random, hashToken, clock, linkTo, mail } = ports
  const token = random.secret()
  const link = linkTo('invitation', token)
  const person: Person = {
    id: random.uuid() as PersonId,
    email: normalEmail(email),
    name,
    role,
    locale: 'pl',
    active: true,
    availableUntil: null,
  }
  await store.transact(workspace.id, async ({ people, outbox }) => {
    await people.create(person, null)
    await people.saveLink(hashToken(token), {
      purpose: 'invitation',
      person: person.id,
      expiresAt: (clock.now() + INVITATION_MS) as Instant,
    })
    if (mail) {
      await outbox.add({
        kind: 'mail',
        to: person.email,
        subject: `${workspace.name}: zaproszenie do Opiekuna`,
        text: `Dzień dobry!\n\n${workspace.name} zaprasza do Opiekuna. Odnośnik działa 72 godziny:\n${link}\n`,
      })
    }
  })
  return { person, link }
}

/** The invited person has a name and a password and is signed in. @throws {Failure} link-expired */
export async function acceptInvitation(
  token: string,
  given: { readonly name: string; readonly password: string; readonly locale: Locale },
  ports: Ports,
): Promise<string> {
  const { store, passwords, hashToken, clock } = ports
  const passwordHash = await passwords.hash(given.password)
  const link = await store.directory.takeLink(hashToken(token), 'invitation', clock.now())
  if (link === null) throw new Failure('link-expired', 'give-up')
  return store.transact(link.workspace, async (records) => {
    await records.people.setPassword(link.person, passwordHash)
    // The console and the mails to them are in the language in which they read the invitation; what their browser prefers may be another.
    await records.people.update(link.person, { name: given.name, locale: given.locale })
    return openSession(link.person, records, ports)
  })
}

/** Mails a link for a new password, if somebody has this address. The caller cannot tell whether. */
export async function requestReset(
  email: string,
  { store, random, hashToken, clock, linkTo, mail }: LinkPorts,
): Promise<void> {
  const known = await store.directory.credentials(normalEmail(email))
  if (known === null || !known.active || !mail) return
  const token = random.secret()
  await store.transact(known.workspace, async ({ people, outbox }) => {
    await people.saveLink(hashToken(token), {
      purpose: 'reset',
      person: known.person,
      expiresAt: (clock.now() + RESET_MS) as Instant,
    })
    await outbox.add({
      kind: 'mail',
      to: normalEmail(email),
      subject: 'Opiekun: nowe hasło',
      text: `Dzień dobry!\n\nTu można ustawić nowe hasło. Odnośnik działa godzinę:\n${linkTo('reset', token)}\n\nJeśli to nie była Twoja prośba, nic nie trzeba robić.\n`,
    })
  })
}

/** Sets the new password and ends every session of the person. @throws {Failure} link-expired */
export async function resetPassword(token: string, password: string, ports: Ports & ActivityPorts): Promise<void> {
  const { store, passwords, hashToken, clock } = ports
  const passwordHash = await passwords.hash(password)
  const link = await store.directory.takeLink(hashToken(token), 'reset', clock.now())
  if (link === null) throw new Failure('link-expired', 'give-up')
  const { workspace, person } = link
  await store.transact(workspace, async (records) => {
    await records.people.setPassword(person, passwordHash)
    await records.people.endSessions(person, null)
    const done = { by: person, through: 'system', action: 'resetPassword', subject: person, facts: {} } as const
    await noteActivity(workspace, done, records, ports)
  })
}
