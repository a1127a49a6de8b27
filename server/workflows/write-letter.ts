import type { ConversationId, CustomerId, MailboxId, MessageId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import { Failure } from '../ports/failure.ts'
import type { Person } from '../ports/people.ts'
import { derivedId } from './derived-id.ts'
import { type Ports, sendReply } from './send-reply.ts'

export interface Letter {
  readonly workspace: WorkspaceId
  readonly conversation: ConversationId
  readonly message: MessageId
  /** null: the first mailbox that is switched on. */
  readonly mailbox: MailboxId | null
  readonly to: string
  readonly name: string | null
  readonly cc: readonly string[]
  readonly subject: string
  readonly text: string
  readonly author: Person
  readonly overrideReason: string | null
}

/**
 * A conversation begins with a letter of ours; the reply's own rules hold for it: guard, ten seconds, undo.
 * @throws {Failure} no-mailbox, reason-needed, not-found
 */
export async function writeLetter(letter: Letter, ports: Ports): Promise<void> {
  const { workspace, conversation, to, name, subject, cc } = letter
  await ports.store.transact(workspace, async ({ conversations, mails, mailboxes }) => {
    const boxes = (await mailboxes.list()).filter(({ mailbox }) => mailbox.active)
    if (!boxes.some(({ mailbox }) => letter.mailbox === null || mailbox.id === letter.mailbox))
      throw new Failure('no-mailbox', 'give-up')
    const customer = { id: derivedId('mail-customer', workspace, to) as CustomerId, name, email: to }
    const at = ports.clock.now()
    await conversations.open({ id: conversation, channel: 'email', language: null, customer, at, demo: false })
    await mails.giveSubject(conversation, subject)
  })
  await sendReply(
    {
      workspace,
      conversation,
      id: letter.message,
      text: letter.text,
      author: letter.author,
      overrideReason: letter.overrideReason,
      mail: { subject, cc, ...(letter.mailbox === null ? {} : { mailbox: letter.mailbox }) },
    },
    ports,
  )
}
