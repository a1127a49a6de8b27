import { setImmediate as nextTurn } from 'node:timers/promises'
import { assertNever, type WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { ErasureList } from '../ports/erasure-list.ts'
import type { Mailer } from '../ports/mailer.ts'
import type { Effect } from '../ports/outbox.ts'
import type { ReportPrinter } from '../ports/report-printer.ts'
import { type Ports as AnswerPorts, answerMessage } from '../workflows/answer-message.ts'
import { type Ports as AuditPorts, auditConversation } from '../workflows/audit-conversation.ts'
import { deliverMessage } from '../workflows/deliver-message.ts'
import { type Ports as JudgePorts, judgeAgain } from '../workflows/judge-again.ts'
import { sendReport } from '../workflows/mail-reports.ts'
import { type Ports as ReadPorts, readMail } from '../workflows/read-mail.ts'
import { runReplay } from '../workflows/replay-fix.ts'
import { runEvaluation } from '../workflows/run-evaluation.ts'
import { type Ports as SendPorts, sendOut } from '../workflows/send-out.ts'
import { watchPilot } from '../workflows/watch-pilot.ts'

export interface Ports extends AnswerPorts, AuditPorts, ReadPorts, SendPorts, JudgePorts {
  readonly mailer: Mailer
  readonly erasures: ErasureList
  readonly reportPrinter: ReportPrinter
  readonly publicUrl: string
}

/** Does what a transaction promised. Every branch may run twice with the effect of once, except mail, which is sent at least once. */
export async function carryOutEffect(workspace: WorkspaceId, effect: Effect, ports: Ports): Promise<void> {
  switch (effect.kind) {
    case 'answer':
      return answerMessage({ workspace, conversation: effect.conversation, message: effect.message }, ports)
    case 'deliver':
      return deliverMessage({ workspace, ...effect }, ports)
    case 'audit':
      await auditConversation(workspace, effect.conversation, ports)
      await watchPilot(workspace, ports)
      return judgeAgain(workspace, effect.conversation, ports)
    case 'evaluate':
      return runEvaluation(workspace, effect.evaluation, { ...ports, pause: nextTurn })
    case 'replay':
      return runReplay(workspace, effect.replay, { ...ports, pause: nextTurn })
    case 'read-mail': {
      const owed = await readMail(workspace, effect.mail, ports)
      return owed === null ? undefined : answerMessage(owed.question, ports, owed.unanswered)
    }
    case 'send':
      return sendOut({ workspace, conversation: effect.conversation, message: effect.message }, ports)
    case 'weekly-report':
      return sendReport(workspace, effect, ports)
    case 'list-erasure':
      return ports.erasures.add(effect.entry)
    case 'mail':
      return ports.mailer.send(effect)
    default:
      return assertNever(effect)
  }
}
