import { z } from 'zod'
import type { Instant } from '../../../core/vocabulary/vocabulary.ts'
import { Failure } from '../../ports/failure.ts'
import type { ProviderTokens } from '../../ports/mail-providers.ts'

/** Somebody waits for this on the screen, or a mail does. */
const PATIENCE_MS = 10_000
/** Where the provider does not say how long a token lasts: both mean an hour. */
const USUAL_SECONDS = 3_600
/** Whatever is said, we ask again within a day. */
const MOST_SECONDS = 86_400

const token = z.string().min(1).max(20_000)
const granted = z.object({
  access_token: token,
  refresh_token: token.optional(),
  expires_in: z.coerce.number().int().positive().max(MOST_SECONDS).catch(USUAL_SECONDS),
})
const refused = z.object({ error: z.string(), error_description: z.string().catch('') })

/** The provider no longer lets us in, or wants the owner to be there. @source RFC 6749 5.2; Microsoft's own two */
const NEEDS_OWNER = new Set(['invalid_grant', 'interaction_required', 'consent_required'])
const PASSES_BY = new Set(['temporarily_unavailable', 'server_error'])

interface World {
  readonly fetch: typeof globalThis.fetch
  readonly now: () => number
}

/** One question to a token endpoint. Neither the question nor the answer gets into a failure: both are secrets. */
export async function askTokens(
  address: string,
  { fetch, now }: World,
  form: Readonly<Record<string, string>>,
): Promise<ProviderTokens> {
  const { status, said } = await post(address, form, fetch)
  if (status === 200) {
    const given = granted.safeParse(said)
    if (!given.success) throw unreachable('the answer holds no token')
    const { access_token: accessToken, refresh_token: refreshToken = null, expires_in: seconds } = given.data
    return { accessToken, refreshToken, expiresAt: (now() + seconds * 1_000) as Instant }
  }
  const refusal = refused.safeParse(said)
  if (status >= 500 || status === 429 || !refusal.success || PASSES_BY.has(refusal.data.error))
    throw unreachable(`status ${status}`)
  const { error, error_description: description } = refusal.data
  // Microsoft's numbers say what is wrong exactly; the sentence around them might repeat what was sent.
  const cause = new Error([error.slice(0, 60), ...(/AADSTS\d{1,8}/.exec(description) ?? [])].join(' '))
  if (!NEEDS_OWNER.has(error)) throw new Failure('mail-registration-refused', 'give-up', cause)
  const isRefresh = form['grant_type'] === 'refresh_token'
  throw new Failure(isRefresh ? 'mail-grant-withdrawn' : 'mail-sign-in-expired', 'give-up', cause)
}

async function post(address: string, form: Readonly<Record<string, string>>, fetch: World['fetch']) {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(form).toString(),
      // A redirect would carry the secrets to wherever it leads.
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    return { status: answer.status, said: JSON.parse(await answer.text()) as unknown }
  } catch (error) {
    throw unreachable(error instanceof SyntaxError ? 'the answer is no JSON' : (error as Error).message)
  }
}

function unreachable(why: string): Failure {
  return new Failure('mail-provider-unreachable', 'retry-later', new Error(why))
}
