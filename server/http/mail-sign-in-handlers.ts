import type { MAIL_SIGN_IN_ROUTES } from '../../contract/http/mail-sign-ins.ts'
import type { MailboxId } from '../../core/vocabulary/vocabulary.ts'
import { Failure } from '../ports/failure.ts'
import { beginSignIn, finishSignIn, type SignIn } from '../workflows/connect-mailbox.ts'
import type { Handlers, Staff } from './call.ts'
import { mailReturnAddress } from './links.ts'
import { showMailbox } from './mailbox-wire.ts'
import type { HttpPorts } from './ports.ts'

/** Letting us into a mailbox at its provider: away to it, and back. */
export function mailSignInHandlers(ports: HttpPorts): Handlers<keyof typeof MAIL_SIGN_IN_ROUTES> {
  const signInOf = ({ workspace, session }: Staff): SignIn => {
    // These routes take no API token, so there is one.
    if (session === null) throw new Failure('not-found', 'give-up')
    return { workspace: workspace.id, session, returnTo: mailReturnAddress(ports) }
  }
  return {
    beginMailboxSignIn: async ({ caller, params }) => ({
      address: await beginSignIn(signInOf(caller), params.id as MailboxId, ports),
    }),
    finishMailboxSignIn: async ({ caller, body, locale }) => {
      const state = await finishSignIn(signInOf(caller), body, ports)
      ports.followMailboxes()
      return showMailbox(state, locale)
    },
  }
}
