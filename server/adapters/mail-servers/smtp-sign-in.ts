import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import XOAuth2 from 'nodemailer/lib/xoauth2'
import type { MailAccount } from '../../ports/mail-servers.ts'
import { proofFor } from './sign-in.ts'

/** Signs in where the account has a name to sign in with. Rejects with what the server or a provider said. */
export async function signIn(connection: SMTPConnection, account: MailAccount): Promise<void> {
  const { user } = account
  if (user === '') return
  const proof = await proofFor(account)
  const auth = 'pass' in proof ? { user, pass: proof.pass } : { user, oauth2: new XOAuth2({ user, ...proof }) }
  await new Promise<void>((resolve, reject) => {
    connection.login(auth, (error) => (error ? reject(error) : resolve()))
  })
}
