import type { MailAutomatic } from '../../ports/mails.ts'

/** Header fields by their name in small letters; the topmost first. */
export type Fields = ReadonlyMap<string, readonly string[]>

/** What programs write above "I am away" where they forget to say it in the header. */
const AWAY =
  /^(?:(?:re|odp|fwd?):\s*)*(?:automatyczna odpowied[zź]|auto(?:matic)?[ -]?(?:reply|response|odpowied[zź])|autoresponder|out of (?:the )?office|poza biurem|nieobecno[sś][cć]|abwesenheit)/i

/**
 * Why nobody should answer this mail unread; null = a person seems to have written it.
 * @source RFC 3834 (Auto-Submitted), RFC 2919 and 2369 (List-*), RFC 3464 (reports)
 */
export function automaticOf(fields: Fields, subject: string): MailAutomatic | null {
  const first = (name: string) => fields.get(name)?.[0]?.trim().toLowerCase() ?? null
  if (/multipart\/report/.test(first('content-type') ?? '')) return 'report'
  const sender = first('from') ?? ''
  const isBounced = first('return-path') === '<>'
  if (isBounced && /mailer-daemon|postmaster/.test(sender)) return 'report'

  const submitted = first('auto-submitted')
  if (submitted?.startsWith('auto-replied')) return 'auto-replied'
  const precedence = first('precedence')
  if (precedence === 'auto_reply' || has(fields, ['x-autoreply', 'x-autorespond', 'x-autoresponse']))
    return 'auto-replied'
  if (isBounced || AWAY.test(subject.slice(0, 200))) return 'auto-replied'
  if (has(fields, ['list-id', 'list-unsubscribe', 'list-post', 'feedback-id'])) return 'list'
  if (precedence === 'bulk' || precedence === 'list' || precedence === 'junk') return 'list'
  if (submitted !== null && submitted !== 'no') return 'auto-generated'
  return has(fields, ['x-auto-response-suppress']) ? 'auto-generated' : null
}

function has(fields: Fields, names: readonly string[]): boolean {
  return names.some((name) => fields.has(name))
}
