import type { Message } from '../../conversation/conversation.ts'
import { phrases } from '../../guard/guard.ts'
import { findComplaint, findEscalation } from '../../understanding/understanding.ts'
import { legalDeadline } from '../business-time.ts'
import { type ConversationCheck, sight } from '../conversation-check.ts'
import { answersAfter, decided, registered, remedied } from '../resolution.ts'
import type { Timeline } from '../timeline.ts'

/** Goods that do not conform. */
const faulty = phrases(
  'pekniety|uszkodzony|zepsuty|wadliwy|polamany|zlamany|rozbity|zniszczony|niesprawny|przeterminowany|porysowany, zepsuc|popsuc|peknac|rozpasc|rozkleic|zardzewiec, wada|usterka, nie dzialac',
)

/** A complaint was stated, and it was neither registered nor put right. */
export const lostComplaint: ConversationCheck = {
  phrases: [faulty, registered, remedied, decided],
  look: (timeline) => {
    const stated = firstComplaint(timeline)
    if (stated === undefined || isRegistered(timeline)) return []
    const answers = answersAfter(stated, timeline)
    if (answers.some((message) => [registered, remedied, decided].some((list) => timeline.says(message, list))))
      return []
    const fresh = answers.length === 0 && timeline.closedAt === null
    if (fresh) return []
    return [
      sight(
        [stated, ...answers.slice(0, 1)],
        0.85,
        'Klient złożył reklamację, a nikt jej nie zarejestrował ani nie rozwiązał. Termin ustawowy biegnie.',
        'The customer stated a complaint and nobody registered or settled it. The statutory clock is running.',
        'art. 7a ustawy o prawach konsumenta',
      ),
    ]
  },
}

/** A complaint got no decision within the statutory or the firm's own time. */
export const complaintOverdue: ConversationCheck = {
  phrases: [faulty, registered, remedied, decided],
  look: (timeline) => {
    const { conversation, playbook, now } = timeline
    const stated = firstComplaint(timeline)
    const from = stated?.at ?? conversation.events.find(({ type }) => type === 'complaint-registered')?.at
    if (from === undefined || !(isRegistered(timeline) || mentionsRegistration(timeline))) return []
    const { complaintDays, businessHours } = playbook.targets
    const deadline = legalDeadline(from, complaintDays, businessHours.timeZone)
    const settled = timeline.visible.find(
      (message) => message.at > from && message.from !== 'customer' && settles(message, timeline),
    )
    if ((settled?.at ?? Math.min(now, timeline.until)) <= deadline) return []
    return [
      sight(
        [stated, settled],
        0.92,
        `Na reklamację nie odpowiedziano w ciągu ${complaintDays} dni; wobec konsumenta uważa się ją wtedy za uznaną.`,
        `The complaint was not answered within ${complaintDays} days; towards a consumer it then counts as accepted.`,
        'art. 7a ustawy o prawach konsumenta',
      ),
    ]
  },
}

/** Stated outright, or a fault told with a threat. */
function firstComplaint(timeline: Timeline): Message | undefined {
  const { polish } = timeline.reader
  return timeline.visible.find(
    (message) =>
      message.from === 'customer' &&
      (findComplaint(message.text, polish) !== null ||
        (timeline.says(message, faulty) && findEscalation(message.text, polish) !== null)),
  )
}

function isRegistered({ conversation }: Timeline): boolean {
  return conversation.events.some(({ type }) => type === 'complaint-registered')
}

function mentionsRegistration(timeline: Timeline): boolean {
  return timeline.visible.some((message) => message.from !== 'customer' && timeline.says(message, registered))
}

function settles(message: Message, timeline: Timeline): boolean {
  return timeline.says(message, decided) || timeline.says(message, remedied)
}
