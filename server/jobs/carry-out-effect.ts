import { assertNever, type WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Mailer } from '../ports/mailer.ts'
import type { Effect } from '../ports/outbox.ts'
import { type Ports as AnswerPorts, answerMessage } from '../workflows/answer-message.ts'
import { type Ports as AuditPorts, auditConversation } from '../workflows/audit-conversation.ts'
import { deliverMessage } from '../workflows/deliver-message.ts'

export interface Ports extends AnswerPorts, AuditPorts {
  readonly mailer: Mailer
}

/** Does what a transaction promised. Every branch may run twice with the effect of once, except mail, which is sent at least once. */
export async function carryOutEffect(workspace: WorkspaceId, effect: Effect, ports: Ports): Promise<void> {
  switch (effect.kind) {
    case 'answer':
      return answerMessage({ workspace, conversation: effect.conversation, message: effect.message }, ports)
    case 'deliver':
      return deliverMessage({ workspace, conversation: effect.conversation, message: effect.message }, ports)
    case 'audit':
      return auditConversation(workspace, effect.conversation, ports)
    case 'mail':
      return ports.mailer.send(effect)
    default:
      return assertNever(effect)
  }
}
