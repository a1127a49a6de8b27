import type { MailAccount } from '../../ports/mail-servers.ts'

/** What proves to a server who we are. */
export type Proof = { readonly pass: string } | { readonly accessToken: string }

/** Asked for right before it is used. @throws {Failure} where a provider gives no token */
export async function proofFor(account: MailAccount): Promise<Proof> {
  return 'token' in account ? { accessToken: await account.token() } : { pass: account.password }
}

/** The server knows us and does not let us in. */
export function isSignInRefused(error: unknown): boolean {
  const { code, authenticationFailed } = error as { code?: string; authenticationFailed?: boolean }
  return authenticationFailed === true || code === 'EAUTH'
}

/** A token that is refused may have been taken back. What cannot be noted now is noted with the next refusal. */
export async function noteRefusal(said: unknown, account: MailAccount): Promise<void> {
  if ('token' in account && isSignInRefused(said)) await account.refused().catch(() => {})
}
