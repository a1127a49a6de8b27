import { findGratitude } from '../../understanding/understanding.ts'
import { CLOSING_PHRASES, needsNoAnswer, surelyNeedsNoAnswer } from '../closing-words.ts'
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
      if (next?.from !== 'customer') return []
      // What opened the case again had better be thanks to be none.
      const isOpened = conversation.events.some((event) => event.type === 'reopened' && event.at > at)
      const isThanks = findGratitude(next.text, timeline.reader.polish) !== null
      const isWord = isOpened && !isThanks ? surelyNeedsNoAnswer : needsNoAnswer
      return isWord(next, last, timeline) ? [] : [next]
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
