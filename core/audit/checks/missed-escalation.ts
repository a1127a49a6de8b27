import type { Message } from '../../conversation/conversation.ts'
import { findEscalation } from '../../understanding/understanding.ts'
import { type ConversationCheck, sight } from '../conversation-check.ts'
import { answersAfter, escalated } from '../resolution.ts'
import type { Timeline } from '../timeline.ts'

/** A threat to leave, of a lawyer, an authority or the media, and the matter stayed where it was. */
export const missedEscalation: ConversationCheck = {
  phrases: [escalated],
  look: (timeline) => {
    const threat = timeline.visible.find(
      ({ from, text }) => from === 'customer' && findEscalation(text, timeline.reader.polish) !== null,
    )
    if (threat === undefined || movedUp(threat, timeline)) return []
    const answers = answersAfter(threat, timeline)
    const late = timeline.minutes(threat.at, timeline.until) > timeline.expected.responseMinutes
    if (answers.length === 0 && !late) return []
    return [
      sight(
        [threat, ...answers.slice(0, 1)],
        0.88,
        'Klient zapowiada odejście albo kroki prawne, a sprawa nie trafiła do nikogo wyżej.',
        'The customer threatens to leave or to take legal steps, and nobody higher was brought in.',
      ),
    ]
  },
}

/** Passed on so often, a matter goes round and not up. */
const ROUND = 2

function movedUp(threat: Message, timeline: Timeline): boolean {
  const after = timeline.conversation.events.filter(({ at }) => at >= threat.at)
  const transfers = after.filter(({ type }) => type === 'transferred').length
  const moved = after.some(({ type }) => type === 'handed-over' || type === 'assigned')
  const up = transfers > 0 && transfers < ROUND
  return (
    up ||
    (moved && transfers === 0) ||
    answersAfter(threat, timeline).some((message) => timeline.says(message, escalated))
  )
}
