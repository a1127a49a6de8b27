import { settlesAtEnd } from '../closing-words.ts'
import { type ConversationCheck, sight } from '../conversation-check.ts'
import { describeMinutes } from '../describe-minutes.ts'
import { wasSeenTo } from '../seen-to.ts'
import { WAIT_PHRASES, waitsOf } from '../waits.ts'

/** The customer's last message was left without an answer beyond the target. */
export const unansweredConversation: ConversationCheck = {
  phrases: WAIT_PHRASES,
  look: (timeline) => {
    const { firstResponseMinutes, responseMinutes } = timeline.expected
    const last = waitsOf(timeline).at(-1)
    if (last === undefined || last.answer !== null || last.asked === null) return []
    if (timeline.closedAt !== null && (settlesAtEnd(last.asked, timeline) || wasSeenTo(last.asked, timeline))) return []
    const minutes = timeline.minutes(last.asked.at, timeline.until)
    if (minutes <= (last.first ? firstResponseMinutes : responseMinutes)) return []
    const waited = describeMinutes(minutes)
    return [
      sight(
        [last.asked],
        0.95,
        `Ostatnia wiadomość klienta została bez odpowiedzi przez ${waited.pl} czasu pracy.`,
        `The customer’s last message was left unanswered (${waited.en} of working time).`,
      ),
    ]
  },
}
