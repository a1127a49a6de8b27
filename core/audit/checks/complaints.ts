import { findFacts } from '../../../polish/polish.ts'
import type { Message } from '../../conversation/conversation.ts'
import { phrases } from '../../guard/guard.ts'
import { findComplaint, findEscalation } from '../../understanding/understanding.ts'
import type { Instant } from '../../vocabulary/vocabulary.ts'
import { legalDeadline } from '../business-time.ts'
import { type ConversationCheck, sight } from '../conversation-check.ts'
import { answersAfter, decided, registered, remedied, turnedAway } from '../resolution.ts'
import { isAnswer, type Timeline } from '../timeline.ts'

/** Goods that do not conform. */
const faulty = phrases(
  'pekniety|uszkodzony|zepsuty|wadliwy|polamany|zlamany|rozbity|zniszczony|niesprawny|przeterminowany|porysowany, zepsuc|popsuc|peknac|rozpasc|rozkleic|zardzewiec, wada|usterka, nie dzialac',
)

/** Called one outright; what the reader of messages does not take for a complaint by itself. */
const called = phrases(
  '!co =to ..1 =jest|=byla|=bedzie ..1 =reklamacja, !co|gdzie|kiedy|czy =to =reklamacja, =reklamacja ..1 =sie ..2 =nalezy, pytac|prosic|chodzic|wystepowac|domagac ..2 =o =reklamacje, =mowie|=mowilam|=mowilem|=pisze|=pisalam|=pisalem ..2 =o =reklamacji, =traktuje|=traktujcie|=potraktowac|=potraktujcie ..4 =reklamacja|=reklamacje|=reklamacji, chciec|musiec|zamierzac ..2 reklamowac|zareklamowac, =prosze|=prosimy ..2 przyjac|rozpatrzyc|zarejestrowac ..2 reklamacja|=reklamacje',
)
/** "Reklamacja: pęknięty kubek." */
const HEADED = /^\s*(?:dzie[ńn] dobry[,.!\s]+|witam[,.!\s]+)?reklamacja\s*[:–-]/iu
/** "Zgłosiłem reklamację": it was lodged before. */
const lodged = phrases('zlozyc|zglosic|wyslac|zglaszac|skladac|napisac ..6 reklamacja|=reklamacje|=reklamacji')

const NAMED = /(?<!\p{L})reklam(?:ow|acj|uj)\p{L}*/iu

/** Sends papers to be filled in, which puts nothing right. */
const formsOnly = phrases(
  '=wysle|=wysylam|=wysylamy|=przesle|=przesylam|=przeslemy|=podesle ..3 formularz|link|instrukcja|regulamin|wzor',
)

/** A complaint was stated, and it was neither registered nor decided; one that was not called so may be put right at once. */
export const lostComplaint: ConversationCheck = {
  phrases: [faulty, called, lodged, formsOnly, registered, remedied, decided, turnedAway],
  look: (timeline) => {
    const stated = firstComplaint(timeline) ?? turnedAwayComplaint(timeline)
    if (stated === undefined || isRegistered(timeline)) return []
    const answers = answersAfter(stated, timeline)
    // A complaint that is called one wants a decision; "wyślę nowy" alone is not one, and is nowhere on record.
    const ends = NAMED.test(stated.text) ? decides : settles
    if (answers.some((message) => ends(message, timeline) || registers(message, timeline))) return []
    const fresh = answers.length === 0 && timeline.closedAt === null
    if (fresh) return []
    return [
      sight(
        [stated, ...answers.slice(0, 1)],
        0.85,
        'Klient złożył reklamację, a nikt jej nie zarejestrował ani nie rozpatrzył. Termin ustawowy biegnie.',
        'The customer stated a complaint and nobody registered or decided it. The statutory clock is running.',
        'art. 7a ustawy o prawach konsumenta',
      ),
    ]
  },
}

/** A complaint got no decision within the statutory or the firm's own time. */
export const complaintOverdue: ConversationCheck = {
  phrases: [faulty, called, lodged, formsOnly, registered, remedied, decided, turnedAway],
  look: (timeline) => {
    const { conversation, playbook, now } = timeline
    const earlier = lodgedEarlier(timeline)
    const stated = earlier?.message ?? firstComplaint(timeline)
    const from =
      earlier?.at ?? stated?.at ?? conversation.events.find(({ type }) => type === 'complaint-registered')?.at
    if (from === undefined) return []
    if (earlier === undefined && !isRegistered(timeline) && !mentionsRegistration(timeline)) return []
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
        timeline.says(message, called) ||
        HEADED.test(message.text) ||
        (timeline.says(message, faulty) && findEscalation(message.text, polish) !== null)),
  )
}

/** What went wrong, told to a firm that answers with taking no complaint, or with knowing of none. */
function turnedAwayComplaint(timeline: Timeline): Message | undefined {
  const { visible } = timeline
  const refusal = visible.find((message) => isAnswer(message) && timeline.says(message, turnedAway))
  if (refusal === undefined) return undefined
  return visible
    .slice(0, visible.indexOf(refusal))
    .find(
      (message) => message.from === 'customer' && (timeline.says(message, faulty) || timeline.says(message, lodged)),
    )
}

/** Nobody answered it, the customer says. */
const UNANSWERED =
  /(?<!\p{L})(?:zero|brak|bez|[żz]adn\p{L}+|ani) (?:odpowiedzi|odzewu|reakcji|decyzji|kontaktu|s[łl]owa)|(?<!\p{L})(?:cisza|nikt|nie (?:dosta|otrzyma)[łl]\p{L}+|do (?:dzi[śs]|teraz)|co (?:jest|z (?:ni[ąa]|tym)))(?!\p{L})/iu
const DAYS = { second: 0, minute: 0, hour: 0, day: 1, week: 7, month: 30, year: 365, 'working-day': 1 } as const
const AGO = /^\s*temu(?!\p{L})/iu

/** "Złożyłam reklamację 3 tygodnie temu i zero odpowiedzi": its time began then. */
function lodgedEarlier(timeline: Timeline): { readonly message: Message; readonly at: Instant } | undefined {
  for (const message of timeline.visible) {
    if (message.from !== 'customer' || !timeline.says(message, lodged) || !UNANSWERED.test(message.text)) continue
    for (const { kind, value, end } of findFacts(message.text, timeline.reader.polish))
      if (kind === 'duration' && AGO.test(message.text.slice(end)))
        return { message, at: (message.at - value.amount * DAYS[value.unit] * 86_400_000) as Instant }
  }
  return undefined
}

function registers(message: Message, timeline: Timeline): boolean {
  return timeline.says(message, registered) && !timeline.says(message, turnedAway)
}

function isRegistered({ conversation }: Timeline): boolean {
  return conversation.events.some(({ type }) => type === 'complaint-registered')
}

function mentionsRegistration(timeline: Timeline): boolean {
  return timeline.visible.some((message) => message.from !== 'customer' && registers(message, timeline))
}

function decides(message: Message, timeline: Timeline): boolean {
  return timeline.says(message, decided)
}

function settles(message: Message, timeline: Timeline): boolean {
  return decides(message, timeline) || (timeline.says(message, remedied) && !timeline.says(message, formsOnly))
}
