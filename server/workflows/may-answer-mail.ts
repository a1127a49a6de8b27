import type { Conversation } from '../../core/conversation/conversation.ts'
import type { Instant, MessageId } from '../../core/vocabulary/vocabulary.ts'
import type { Records } from '../ports/store.ts'

/** Two machines that answer each other stop here, whatever they say of themselves. @source threats E06 */
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const MOST_A_DAY = 4

/**
 * Whether an answer that no person wrote may leave: only by mail is that a question. Never to a machine; to one address once an hour and
 * four times a day; never twice a day to the same words, for a person who repeats them wants a person.
 */
export async function mayAnswerByMachine(
  { channel }: Pick<Conversation, 'channel'>,
  message: MessageId,
  { mails }: Records,
  now: Instant,
): Promise<boolean> {
  // Anybody can write anybody's address into a form: a machine that answers it would write to strangers in the firm's name. @source threats E07
  if (channel === 'form') return false
  if (channel !== 'email') return true
  const mail = await mails.ofMessage(message)
  if (mail === null || mail.head.automatic !== null || mail.peer === '') return false
  const [hour, day] = [(now - HOUR_MS) as Instant, (now - DAY_MS) as Instant]
  return (
    (await mails.automaticTo(mail.peer, hour)) === 0 &&
    (await mails.automaticTo(mail.peer, day)) < MOST_A_DAY &&
    !(await mails.saidBefore(mail.peer, mail.head.textHash, day, mail.id))
  )
}
