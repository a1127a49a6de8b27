import type { WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import { Failure } from '../ports/failure.ts'
import type { MailProviders } from '../ports/mail-providers.ts'
import type { Mailbox, MailRegistration, MailServer } from '../ports/mailboxes.ts'
import type { Secrets } from '../ports/secrets.ts'

interface ServerValues extends Omit<MailServer, 'sealedPassword'> {
  /** Absent: the stored one, for the same server and user. */
  readonly password?: string | undefined
}

interface RegistrationValues extends Omit<MailRegistration, 'sealedSecret'> {
  readonly user: string
  /** Absent: the stored one, for the same app. */
  readonly secret?: string | undefined
}

/** Both servers with their passwords, or the app at a provider, whose servers are known. */
export type ServersGiven =
  | { readonly imap: ServerValues; readonly smtp: ServerValues; readonly registration?: undefined }
  | { readonly registration: RegistrationValues; readonly imap?: undefined; readonly smtp?: undefined }

type Servers = Pick<Mailbox, 'imap' | 'smtp' | 'registration'>

interface Ports {
  readonly secrets: Secrets
  readonly mailProviders: MailProviders
}

/** The servers as they will stand, secrets sealed. @throws {Failure} password-needed, client-secret-needed: there is none stored for this very place. */
export function serversOf(
  workspace: WorkspaceId,
  given: ServersGiven,
  known: Servers | null,
  { secrets, mailProviders }: Ports,
): Servers {
  if (given.registration === undefined)
    return {
      imap: sealServer(workspace, given.imap, known?.imap ?? null, secrets),
      smtp: sealServer(workspace, given.smtp, known?.smtp ?? null, secrets),
      registration: null,
    }
  const { user, ...app } = given.registration
  const { imap, smtp } = mailProviders.servers(app.provider)
  return {
    imap: { ...imap, user, sealedPassword: null },
    smtp: { ...smtp, user, sealedPassword: null },
    registration: sealApp(workspace, app, known?.registration ?? null, secrets),
  }
}

/** A grant is given to one app of one directory; a new secret is still the same app. */
export function isSameApp(one: Omit<MailRegistration, 'sealedSecret'>, other: MailRegistration | null): boolean {
  return (
    other !== null && one.provider === other.provider && one.tenant === other.tenant && one.clientId === other.clientId
  )
}

/** Whoever changes where a password is sent must know it: else it could be sent to a server that writes it down. @source threats S22 */
function sealServer(
  workspace: WorkspaceId,
  { password, ...server }: ServerValues,
  known: MailServer | null,
  secrets: Secrets,
): MailServer {
  if (password !== undefined) return { ...server, sealedPassword: secrets.seal(workspace, password) }
  const isSame =
    known !== null &&
    known.sealedPassword !== null &&
    known.host === server.host &&
    known.port === server.port &&
    known.security === server.security &&
    known.user === server.user
  if (!isSame) throw new Failure('password-needed', 'give-up')
  return known
}

function sealApp(
  workspace: WorkspaceId,
  { secret, ...app }: Omit<RegistrationValues, 'user'>,
  known: MailRegistration | null,
  secrets: Secrets,
): MailRegistration {
  if (secret !== undefined) return { ...app, sealedSecret: secrets.seal(workspace, secret) }
  if (known === null || !isSameApp(app, known)) throw new Failure('client-secret-needed', 'give-up')
  return known
}
