import type { MailProviders } from '../../ports/mail-providers.ts'
import type { MailProvider } from '../../ports/mailboxes.ts'
import { askTokens } from './ask-tokens.ts'
import { PROVIDERS, type Provider } from './providers.ts'

/** Directory of whoever signs in, for an app that is registered for several. */
const ANY_TENANT = 'organizations'

interface World {
  /** Keeps away from the internal network. */
  readonly fetch: typeof globalThis.fetch
  readonly now: () => number
  /** Those of the world; a test has its own. */
  readonly providers?: Readonly<Record<MailProvider, Provider>>
}

/** Asks Microsoft and Google for tokens (RFC 6749 with RFC 7636). */
export function oauthProviders({ fetch, now, providers = PROVIDERS }: World): MailProviders {
  const world = { fetch, now }
  return {
    servers: (provider) => providers[provider].servers,
    signInAddress({ provider, tenant, clientId }, { returnTo, state, challenge }) {
      const { signIn, scope, extra } = providers[provider]
      const address = new URL(within(signIn, tenant))
      const asked = {
        client_id: clientId,
        response_type: 'code',
        redirect_uri: returnTo,
        scope,
        state,
        code_challenge: challenge,
        code_challenge_method: 'S256',
        ...extra,
      }
      for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value)
      return address.href
    },
    redeem: ({ provider, tenant, clientId, secret }, { code, proof, returnTo }) =>
      askTokens(within(providers[provider].token, tenant), world, {
        grant_type: 'authorization_code',
        client_id: clientId,
        client_secret: secret,
        code,
        code_verifier: proof,
        redirect_uri: returnTo,
      }),
    refresh: ({ provider, tenant, clientId, secret }, refreshToken) =>
      askTokens(within(providers[provider].token, tenant), world, {
        grant_type: 'refresh_token',
        client_id: clientId,
        client_secret: secret,
        refresh_token: refreshToken,
        // Optional by the standard; Microsoft refuses without it.
        scope: providers[provider].scope,
      }),
  }
}

function within(address: string, tenant: string): string {
  return address.replace('{tenant}', encodeURIComponent(tenant || ANY_TENANT))
}
