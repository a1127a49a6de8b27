import type { PersonId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import { Failure } from '../ports/failure.ts'
import type { OneTimeCodes } from '../ports/one-time-codes.ts'
import type { Passwords } from '../ports/passwords.ts'
import type { Person } from '../ports/people.ts'
import type { HashToken } from '../ports/tokens.ts'
import type { Ports as ActivityPorts } from './activity.ts'

export interface Ports extends ActivityPorts {
  readonly oneTimeCodes: OneTimeCodes
  readonly passwords: Passwords
  readonly hashToken: HashToken
}

/** As many as fit on a card in a wallet. */
const RECOVERY_CODES = 10

/** What a phone's program reads from the picture; the same as text for who types it. */
export interface Begun {
  readonly secret: string
  readonly address: string
}

/**
 * A new secret for the person's phone; nothing is asked for until a code confirms it.
 * @throws {Failure} wrong-credentials; conflict: they have one, which must be removed first.
 */
export async function beginSecondFactor(
  workspace: WorkspaceId,
  person: Person,
  { password, firm }: { readonly password: string; readonly firm: string },
  ports: Ports,
): Promise<Begun> {
  await checkPassword(person, password, ports)
  const secret = ports.oneTimeCodes.newSecret()
  await ports.store.transact(workspace, async ({ secondFactors }) => {
    const known = await secondFactors.load(person.id)
    if (known !== null && known.since !== null) throw new Failure('conflict', 'give-up')
    await secondFactors.begin(person.id, ports.secrets.seal(workspace, secret))
  })
  const label = encodeURIComponent(`${firm}:${person.email}`)
  return { secret, address: `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent(firm)}` }
}

/**
 * The phone's codes are asked for from now on, and every session of the person ends: the caller opens a new one.
 * @throws {Failure} not-found: nothing was begun; wrong-code; too-many-codes
 */
export async function confirmSecondFactor(
  workspace: WorkspaceId,
  person: PersonId,
  code: string,
  ports: Ports,
): Promise<readonly string[]> {
  await checkCode(workspace, person, code, ports)
  return ports.store.transact(workspace, async ({ secondFactors, people }) => {
    await secondFactors.confirm(person, ports.clock.now())
    await people.endSessions(person, null)
    const codes = Array.from({ length: RECOVERY_CODES }, () => ports.oneTimeCodes.newRecoveryCode())
    await secondFactors.replaceRecoveryCodes(
      person,
      codes.map((one) => ports.hashToken(plain(one))),
    )
    return codes
  })
}

/** Switches one's own off. @throws {Failure} wrong-credentials; wrong-code; too-many-codes */
export async function removeSecondFactor(
  workspace: WorkspaceId,
  person: Person,
  { password, code }: { readonly password: string; readonly code: string },
  ports: Ports,
): Promise<void> {
  await checkPassword(person, password, ports)
  await checkCode(workspace, person.id, code, ports)
  await ports.store.transact(workspace, ({ secondFactors }) => secondFactors.remove(person.id))
}

/** Somebody who lost phone and paper signs in with the password alone again; their sessions end. @throws {Failure} not-found */
export async function resetSecondFactor(
  workspace: WorkspaceId,
  person: PersonId,
  { store }: Pick<Ports, 'store'>,
): Promise<void> {
  await store.transact(workspace, async ({ secondFactors, people }) => {
    if ((await secondFactors.load(person)) === null) throw new Failure('not-found', 'give-up')
    await secondFactors.remove(person)
    await people.endSessions(person, null)
  })
}

/** Lets whoever needs none through. @throws {Failure} second-factor-needed: no code was given; wrong-code; too-many-codes */
export async function passSecondFactor(
  workspace: WorkspaceId,
  person: PersonId,
  code: string | undefined,
  ports: Pick<Ports, 'store' | 'secrets' | 'oneTimeCodes' | 'hashToken' | 'clock'>,
): Promise<void> {
  const known = await ports.store.read(workspace, ({ secondFactors }) => secondFactors.load(person))
  if (known === null || known.since === null) return
  if (code === undefined || code === '') throw new Failure('second-factor-needed', 'give-up')
  await checkCode(workspace, person, code, ports)
}

/**
 * A code of the phone's works once, one from the paper too. The try is counted, and the count stored, before the code is looked at:
 * of fifty at once five are.
 */
async function checkCode(
  workspace: WorkspaceId,
  person: PersonId,
  code: string,
  {
    store,
    secrets,
    oneTimeCodes,
    hashToken,
    clock,
  }: Pick<Ports, 'store' | 'secrets' | 'oneTimeCodes' | 'hashToken' | 'clock'>,
): Promise<void> {
  const now = clock.now()
  const known = await store.transact(workspace, async ({ secondFactors }) => {
    const factor = await secondFactors.load(person)
    if (factor === null) throw new Failure('not-found', 'give-up')
    if (!(await secondFactors.countTry(person, now))) throw new Failure('too-many-codes', 'retry-later')
    return factor
  })
  const given = plain(code)
  const step = /^\d{6}$/.test(given) ? oneTimeCodes.stepOf(secrets.open(workspace, known.secret), given, now) : null
  const isGood = await store.transact(workspace, ({ secondFactors }) =>
    step === null
      ? secondFactors.takeRecoveryCode(person, hashToken(given), now)
      : secondFactors.takeStep(person, step),
  )
  if (!isGood) throw new Failure('wrong-code', 'give-up')
}

/** People type codes in groups, and from paper in capitals. */
function plain(code: string): string {
  return code.replace(/[\s-]/g, '').toLowerCase()
}

async function checkPassword({ email }: Person, password: string, { store, passwords }: Ports): Promise<void> {
  const known = await store.directory.credentials(email)
  if (!(await passwords.verify(password, known?.passwordHash ?? null)))
    throw new Failure('wrong-credentials', 'give-up')
}
