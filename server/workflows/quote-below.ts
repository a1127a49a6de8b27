import type { Customer, Message } from '../../core/conversation/conversation.ts'

/** A letter is not sent back whole: its beginning shows what is answered. */
const MOST_LINES = 60

/** The answer, and below it what it answers, marked as mail programs mark it. Only the customer's own last words: nobody reads what others wrote. */
export function quoteBelow(
  text: string,
  answered: Pick<Message, 'at' | 'text'> | null,
  { name, email }: Customer,
): string {
  if (answered === null) return `${text}\n`
  const when = new Intl.DateTimeFormat('pl-PL', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Warsaw',
  }).format(answered.at)
  const lines = answered.text.split('\n')
  const quoted = lines.slice(0, MOST_LINES).map((line) => (line === '' ? '>' : `> ${line}`))
  if (lines.length > MOST_LINES) quoted.push('> […]')
  return `${text}\n\nW dniu ${when} ${name ?? email ?? ''} napisał(a):\n${quoted.join('\n')}\n`.replace(
    '  napisał',
    ' napisał',
  )
}
