import type { DurationMs, Instant, MailboxId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import { Failure } from '../ports/failure.ts'
import type { MailProviders, ProviderApp, ProviderTokens } from '../ports/mail-providers.ts'
import type { TokenAccount } from '../ports/mail-servers.ts'
import type { MailGrant, MailRegistration } from '../ports/mailboxes.ts'
import type { Secrets } from '../ports/secrets.ts'
import type { Store } from '../ports/store.ts'

export interface Ports {
  readonly store: Store
  readonly secrets: Secrets
  readonly clock: Clock
  readonly mailProviders: MailProviders
}

/** A token that ends sooner might end while a long mail is on its way. */
const EARLY_MS = 300_000 as DurationMs
/** A younger token that a server refuses is not to blame: a new one would be refused as well. */
const YOUNG_MS = 600_000 as DurationMs

type Tokens = Pick<TokenAccount, 'token' | 'refused'>

/** What signs in to the mailboxes of providers. Asked for by many at once, a new token is fetched once; another node may fetch one of its own. */
export function makeMailTokens(
  ports: Ports,
): (workspace: WorkspaceId, id: MailboxId, registration: MailRegistration) => Tokens {
  const asked = new Map<MailboxId, Promise<string>>()
  return (workspace, id, registration) => ({
    token() {
      const known = asked.get(id)
      if (known !== undefined) return known
      const token = freshToken(workspace, id, registration, ports).finally(() => asked.delete(id))
      asked.set(id, token)
      return token
    },
    refused: () => noteRefused(workspace, id, ports),
  })
}

async function freshToken(
  workspace: WorkspaceId,
  id: MailboxId,
  registration: MailRegistration,
  ports: Ports,
): Promise<string> {
  const { store, secrets, clock, mailProviders } = ports
  const grant = await grantOf(workspace, id, ports)
  if (grant === null) throw new Failure('mail-not-connected', 'give-up')
  if (grant.isWithdrawn) throw new Failure('mail-grant-withdrawn', 'give-up')
  const left = grant.expiresAt - clock.now()
  if (left > EARLY_MS) return secrets.open(workspace, grant.sealedAccessToken)
  const keep = (next: MailGrant) => store.transact(workspace, ({ mailboxes }) => mailboxes.renewGrant(id, grant, next))
  try {
    const app = appOf(workspace, registration, secrets)
    const tokens = await mailProviders.refresh(app, secrets.open(workspace, grant.sealedRefreshToken))
    await keep({ ...grant, ...sealTokens(workspace, tokens, clock.now(), secrets) })
    return tokens.accessToken
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    if (error.code === 'mail-grant-withdrawn') await keep({ ...grant, isWithdrawn: true })
    // A provider that is away for a minute stops nothing as long as the old token lasts.
    if (error.remedy === 'retry-later' && left > 0) return secrets.open(workspace, grant.sealedAccessToken)
    throw error
  }
}

/** A provider that takes back what it gave tells nobody: the mail server's refusal is the first sign. */
async function noteRefused(workspace: WorkspaceId, id: MailboxId, ports: Ports): Promise<void> {
  const now = ports.clock.now()
  const grant = await grantOf(workspace, id, ports)
  if (grant === null || now - grant.givenAt < YOUNG_MS) return
  await ports.store.transact(workspace, ({ mailboxes }) =>
    mailboxes.renewGrant(id, grant, { ...grant, expiresAt: now }),
  )
}

async function grantOf(workspace: WorkspaceId, id: MailboxId, { store }: Ports): Promise<MailGrant | null> {
  return (await store.read(workspace, ({ mailboxes }) => mailboxes.load(id)))?.grant ?? null
}

/** The app with its secret in the clear. @throws {Failure} secret-unreadable */
export function appOf(
  workspace: WorkspaceId,
  { provider, tenant, clientId, sealedSecret }: MailRegistration,
  secrets: Secrets,
): ProviderApp {
  return { provider, tenant, clientId, secret: secrets.open(workspace, sealedSecret) }
}

/** What is kept of the tokens; without a refresh token the earlier one stays. */
export function sealTokens(
  workspace: WorkspaceId,
  { accessToken, refreshToken, expiresAt }: ProviderTokens,
  givenAt: Instant,
  secrets: Secrets,
): Omit<MailGrant, 'sealedRefreshToken' | 'isWithdrawn'> & Partial<Pick<MailGrant, 'sealedRefreshToken'>> {
  return {
    sealedAccessToken: secrets.seal(workspace, accessToken),
    ...(refreshToken !== null && { sealedRefreshToken: secrets.seal(workspace, refreshToken) }),
    givenAt,
    expiresAt,
  }
}
