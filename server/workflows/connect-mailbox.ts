import { createHash, timingSafeEqual } from 'node:crypto'
import type { DurationMs, MailboxId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import { Failure } from '../ports/failure.ts'
import type { MailboxState } from '../ports/mailboxes.ts'
import type { Secrets } from '../ports/secrets.ts'
import type { Ports } from './change-mailbox.ts'
import { appOf, sealTokens } from './mail-tokens.ts'

/** Time enough to find the password and the phone. */
const PATIENCE_MS = (15 * 60_000) as DurationMs

/** Who signs in, where: the session that began must be the one that ends. */
export interface SignIn {
  readonly workspace: WorkspaceId
  /** Hash of the session. */
  readonly session: string
  /** Our address that the provider sends the browser back to. */
  readonly returnTo: string
}

/** Gives the provider's address where the owner lets us into the mailbox. @throws {Failure} not-found. conflict: a password signs in there. */
export async function beginSignIn(
  { workspace, session, returnTo }: SignIn,
  id: MailboxId,
  ports: Ports,
): Promise<string> {
  const { store, random, clock, secrets, mailProviders } = ports
  const nonce = random.secret()
  const asked = [id, String(clock.now() + PATIENCE_MS), nonce].join('.')
  const state = `${asked}.${markOf(workspace, session, asked, secrets)}`
  return store.transact(workspace, async ({ mailboxes }) => {
    const registration = (await loaded(id, mailboxes)).mailbox.registration
    if (registration === null) throw new Failure('conflict', 'give-up')
    await mailboxes.awaitSignIn(id, hashOf(state))
    const challenge = hashOf(proofOf(workspace, nonce, secrets))
    return mailProviders.signInAddress(registration, { returnTo, state, challenge })
  })
}

/** What the provider's redirect brought back. */
export interface Returned {
  readonly state: string
  readonly code?: string | undefined
  /** Why there is no code, in the provider's own word. */
  readonly error?: string | undefined
}

/**
 * The mailbox signs in by what the provider gives for the code. The state was ours, of this session, lately, and counts once.
 * @throws {Failure} mail-sign-in-expired, mail-sign-in-declined, mail-grant-incomplete, mail-registration-refused, mail-provider-unreachable
 */
export async function finishSignIn(
  { workspace, session, returnTo }: SignIn,
  { state, code, error }: Returned,
  ports: Ports,
): Promise<MailboxState> {
  const { store, clock, secrets, mailProviders } = ports
  const { id, nonce } = readState({ workspace, session }, state, ports)
  const { mailbox } = await store.transact(workspace, async ({ mailboxes }) => {
    if (!(await mailboxes.takeSignIn(id, hashOf(state)))) throw expired()
    return loaded(id, mailboxes)
  })
  if (mailbox.registration === null) throw expired()
  if (code === undefined) throw refusalOf(error)
  const app = appOf(workspace, mailbox.registration, secrets)
  const tokens = await mailProviders.redeem(app, { code, proof: proofOf(workspace, nonce, secrets), returnTo })
  const { sealedRefreshToken, ...sealed } = sealTokens(workspace, tokens, clock.now(), secrets)
  if (sealedRefreshToken === undefined) throw new Failure('mail-grant-incomplete', 'give-up')
  return store.transact(workspace, async ({ mailboxes }) => {
    // Whoever entered another app meanwhile must sign in there: this grant would open nothing.
    if ((await loaded(id, mailboxes)).mailbox.version !== mailbox.version) throw expired()
    await mailboxes.connect(id, { ...sealed, sealedRefreshToken, isWithdrawn: false })
    return loaded(id, mailboxes)
  })
}

/** One answer for a state that is forged, too old, used, or another's: whoever tries learns nothing. */
function readState(
  { workspace, session }: Pick<SignIn, 'workspace' | 'session'>,
  state: string,
  { secrets, clock }: Pick<Ports, 'secrets' | 'clock'>,
): { readonly id: MailboxId; readonly nonce: string } {
  const [id = '', until = '', nonce = '', mark = '', ...rest] = state.split('.')
  const expected = Buffer.from(markOf(workspace, session, [id, until, nonce].join('.'), secrets))
  const given = Buffer.from(mark)
  const isOurs = rest.length === 0 && given.length === expected.length && timingSafeEqual(given, expected)
  if (!isOurs || Number(until) < clock.now()) throw expired()
  return { id: id as MailboxId, nonce }
}

function markOf(workspace: WorkspaceId, session: string, asked: string, secrets: Secrets): string {
  return secrets.sign(workspace, 'mailbox sign-in', `${asked} ${session}`)
}

/** Proves to the provider that who redeems is who asked (RFC 7636): nobody can make it but us, so it is kept nowhere. */
function proofOf(workspace: WorkspaceId, nonce: string, secrets: Secrets): string {
  return secrets.sign(workspace, 'mailbox sign-in proof', nonce)
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}

/** @source RFC 6749 4.1.2.1 */
function refusalOf(error: string | undefined): Failure {
  if (error === 'server_error' || error === 'temporarily_unavailable')
    return new Failure('mail-provider-unreachable', 'retry-later')
  const isDeclined = error === 'access_denied' || error === 'consent_required' || error === 'interaction_required'
  return new Failure(isDeclined ? 'mail-sign-in-declined' : 'mail-registration-refused', 'give-up')
}

function expired(): Failure {
  return new Failure('mail-sign-in-expired', 'give-up')
}

async function loaded(
  id: MailboxId,
  mailboxes: { load(id: MailboxId): Promise<MailboxState | null> },
): Promise<MailboxState> {
  const state = await mailboxes.load(id)
  if (state === null) throw new Failure('not-found', 'give-up')
  return state
}
