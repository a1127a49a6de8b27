import { type GuardReport, guardTrying, type Reader } from '../guard/guard.ts'
import type { Taught } from '../playbook/playbook.ts'
import { type Desk, think } from '../turn/turn.ts'
import { type Understanding, understandFor } from '../understanding/understanding.ts'
import { compareOutcomes } from './compare-outcomes.ts'
import type { Difference, Outcome } from './difference.ts'
import type { Past } from './past.ts'

/** The two desks that a past turn is walked at. */
export interface Sides {
  readonly before: Desk
  readonly after: Desk
}

/** Walks one past turn by the live path's own code at both desks; null where the customer and the firm would have noticed nothing. */
export function replayPast(past: Past, { before, after }: Sides, reader: Reader): Difference | null {
  const { message, conversation } = past
  const walk = past.kind === 'asked' ? answering(past, reader) : checking(past, reader)
  const [was, is] = [walk(before), walk(after)]
  const change = compareOutcomes(was, is)
  return (
    change && {
      conversation: conversation.id,
      message: message.id,
      at: message.at,
      said: message.text,
      ...change,
      before: was,
      after: is,
    }
  )
}

function answering({ message, conversation }: Past, reader: Reader): (desk: Desk) => Outcome {
  // Both sides read it alike unless the change teaches the engine something.
  const meanings = new Map<Taught | undefined, Understanding>()
  const look = guardTrying()
  return (desk) => {
    const { taught } = desk.playbook
    const understanding = meanings.get(taught) ?? understandFor(desk.playbook, message.text, reader)
    meanings.set(taught, understanding)
    const { reply, guard, delivery } = think(message, understanding, conversation, desk, reader, undefined, look)
    const isHandedOver = delivery.kind === 'send-and-hand-over'
    return {
      text: delivery.text,
      kind: isHandedOver || reply.kind === 'handover' ? 'handover' : reply.kind,
      because: isHandedOver ? delivery.because : null,
      // What the guard held back nobody read: it counts as the handover that it became.
      findings: delivery.text === reply.text ? findingsOf(guard) : [],
    }
  }
}

function checking({ message, conversation }: Past, reader: Reader): (desk: Desk) => Outcome {
  const { text, author, attachments, at } = message
  const input = { text, from: 'agent', author, attachments, at, conversation } as const
  const look = guardTrying()
  return ({ playbook }) => ({
    text,
    kind: 'checked',
    because: null,
    findings: findingsOf(look(input, playbook, reader)),
  })
}

function findingsOf({ findings }: GuardReport): Outcome['findings'] {
  return findings.map(({ code, severity, span, explanation }) => ({ code, severity, span, explanation }))
}
