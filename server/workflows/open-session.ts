import type { DurationMs, Instant, PersonId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import { Failure } from '../ports/failure.ts'
import type { Passwords } from '../ports/passwords.ts'
import type { Random } from '../ports/random.ts'
import type { Records, Store } from '../ports/store.ts'
import type { HashToken } from '../ports/tokens.ts'
import { type Ports as ActivityPorts, noteActivity } from './activity.ts'
import { passSecondFactor, type Ports as SecondFactorPorts } from './second-factor.ts'

/** A session ends so long after signing in. */
export const SESSION_MS = (14 * 86_400_000) as DurationMs

export interface Ports {
  readonly store: Store
  readonly passwords: Passwords
  readonly random: Random
  readonly hashToken: HashToken
  readonly clock: Clock
}

/** A new session's secret; only its hash is kept. */
export async function openSession(
  person: PersonId,
  records: Records,
  { random, hashToken, clock }: Omit<Ports, 'store' | 'passwords'>,
): Promise<string> {
  const secret = random.secret()
  await records.people.saveSession(hashToken(secret), person, (clock.now() + SESSION_MS) as Instant)
  return secret
}

export interface SignIn {
  readonly email: string
  readonly password: string
  /** From the person's phone or paper. */
  readonly code?: string | undefined
}

/**
 * Checks e-mail, password and, of whoever set that up, a code, and opens a session.
 * @throws {Failure} wrong-credentials: for an unknown address, a wrong password and a person let out alike; second-factor-needed,
 * wrong-code, too-many-codes.
 */
export async function signIn(
  { email, password, code }: SignIn,
  ports: Ports & SecondFactorPorts,
): Promise<{ readonly workspace: WorkspaceId; readonly secret: string }> {
  const { store, passwords } = ports
  const known = await store.directory.credentials(normalEmail(email))
  const matches = await passwords.verify(password, known?.passwordHash ?? null)
  if (known !== null && known.active && !matches) await noteRefusal(known, ports)
  if (known === null || !known.active || !matches) throw new Failure('wrong-credentials', 'give-up')
  await passSecondFactor(known.workspace, known.person, code, ports)
  const secret = await store.transact(known.workspace, (records) => openSession(known.person, records, ports))
  return { workspace: known.workspace, secret }
}

/** That somebody tried to get in under a person's name; who, nobody knows. */
async function noteRefusal(
  { workspace, person }: { readonly workspace: WorkspaceId; readonly person: PersonId },
  ports: ActivityPorts,
): Promise<void> {
  const done = { by: null, through: 'system', action: 'signInRefused', subject: person, facts: {} } as const
  await ports.store.transact(workspace, (records) => noteActivity(workspace, done, records, ports))
}

/** One spelling an address: people type capitals and spaces. */
export function normalEmail(email: string): string {
  return email.trim().toLowerCase()
}
