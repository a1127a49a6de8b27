import type { ConversationId, CustomerId, MessageId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Workspace } from '../ports/directory.ts'
import { derivedId } from './derived-id.ts'
import { type Ports, receiveMessage, type Unanswered } from './receive-message.ts'

export interface FilledForm {
  readonly workspace: Workspace
  /** Made by the sender: the same id twice is one form. */
  readonly id: string
  readonly name: string | null
  readonly email: string | null
  readonly subject: string | null
  readonly text: string
}

/** A filled-in form is a conversation with a customer of its own: whoever it says wrote it, nobody has checked. @source threats S12 */
export async function receiveForm(
  { workspace, id, name, email, subject, text }: FilledForm,
  ports: Ports,
): Promise<{
  readonly workspace: WorkspaceId
  readonly conversation: ConversationId
  readonly message: MessageId
  readonly unanswered: Unanswered | null
}> {
  const conversation = derivedId('form', workspace.id, id) as ConversationId
  await ports.store.transact(workspace.id, async ({ conversations, mails }) => {
    const customer = { id: derivedId('form-customer', workspace.id, id) as CustomerId, name, email }
    const at = ports.clock.now()
    await conversations.open({ id: conversation, channel: 'form', language: null, customer, at, demo: workspace.demo })
    if (subject !== null) await mails.giveSubject(conversation, subject)
  })
  const message = derivedId('form-message', workspace.id, id) as MessageId
  const { unanswered } = await receiveMessage({ workspace: workspace.id, conversation, id: message, text }, ports)
  return { workspace: workspace.id, conversation, message, unanswered }
}
