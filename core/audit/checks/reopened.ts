import { CLOSING_PHRASES, needsNoAnswer } from '../closing-words.ts'
import { type ConversationCheck, sight } from '../conversation-check.ts'
import { isAnswer } from '../timeline.ts'

/** The customer came back to a case that had been closed; a "dziękuję" after the closing is no return. */
export const reopened: ConversationCheck = {
  phrases: CLOSING_PHRASES,
  look: (timeline) => {
    const { conversation, visible } = timeline
    const closings = conversation.events.filter(({ type }) => type === 'closed')
    const back = closings.flatMap(({ at }) => {
      const last = visible.findLast((message) => isAnswer(message) && message.at <= at)
      const next = visible.find((message) => message.at > at)
      return next?.from === 'customer' && !needsNoAnswer(next, last, timeline) ? [next] : []
    })
    const [first] = back
    if (first === undefined) return []
    return [
      sight(
        [first],
        0.93,
        'Klient wrócił do sprawy, która była już zamknięta.',
        'The customer came back to a case that had already been closed.',
      ),
    ]
  },
}
