import { type Polish, readFirstName } from '../../polish/polish.ts'
import type { Conversation, Message } from '../conversation/conversation.ts'
import type { Playbook } from '../playbook/playbook.ts'
import type { Understanding } from '../understanding/understanding.ts'
import type { ReplyLanguage } from './texts.ts'

/** A name read with less certainty is not used: no name offends less than a wrong one. */
const SURE_OF_NAME = 0.8

/** The language the assistant writes in: the customer's where it has words for it, otherwise English. */
export function replyLanguage({ language }: Understanding): ReplyLanguage {
  return language.code === 'pl' || language.code === 'uk' ? language.code : 'en'
}

/** The text as it leaves: the first automatic text of a conversation begins with the disclosure. @source AI Act, art. 50(1) and (5) */
export function discloseFirst(
  text: string,
  conversation: Conversation,
  { assistant }: Playbook,
  language: ReplyLanguage,
): string {
  return hasSpoken(conversation) ? text : `${disclosureIn(language, assistant.disclosure)}\n\n${text}`
}

/** Ukrainian customers read Polish disclosures more easily than English ones, and the sentence names a Polish firm. */
function disclosureIn(language: ReplyLanguage, disclosure: Playbook['assistant']['disclosure']): string {
  return language === 'en' ? disclosure.en : disclosure.pl
}

function hasSpoken({ messages }: Conversation): boolean {
  return messages.some(({ from }) => from === 'assistant')
}

/** "Dzień dobry, Panie Marku!" before the first answer; only the greeting where the name cannot be read with certainty. */
export function greeting({ customer, messages }: Conversation, message: Message, polish: Polish): string {
  const answered = messages.some(({ from, id }) => (from === 'assistant' || from === 'agent') && id !== message.id)
  if (answered) return ''
  const { vocative, gender, confidence } = readFirstName(firstWord(customer.name), polish)
  if (vocative === null || gender === null || confidence < SURE_OF_NAME) return 'Dzień dobry!\n'
  return `Dzień dobry, ${gender === 'feminine' ? 'Pani' : 'Panie'} ${vocative}!\n`
}

function firstWord(name: string | null): string {
  return name?.trim().split(/\s+/)[0] ?? ''
}
