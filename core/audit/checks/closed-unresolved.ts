import type { Message } from '../../conversation/conversation.ts'
import { phrases } from '../../guard/guard.ts'
import { findComplaint, findEscalation } from '../../understanding/understanding.ts'
import { agreesAtEnd } from '../closing-words.ts'
import { type ConversationCheck, sight } from '../conversation-check.ts'
import { escalated, registered, remedied } from '../resolution.ts'
import { isAnswer, type Timeline } from '../timeline.ts'
import { WAIT_PHRASES, waitsOf } from '../waits.ts'

/** The reply does, asks, plans or explains something. */
const acted = phrases(`
  =zalatwilam|=zalatwilem|=zrobione|=zrobilam|=zrobilem|=gotowe|=ustawilam|=ustawilem|=zmienilam|=zmienilem|=anulowalam|=anulowalem|=wyjasnilam|=wyjasnilem|=umowilam|=umowilem,
  =prosze ..3 wyslac|podac|wejsc|kliknac|zadzwonic|przyniesc|sprawdzic|odpisac|zalogowac|nacisnac|wybrac|wypelnic, do ..3 jutro|piatek|poniedzialek, w =ciagu, =jutro|=dzis|=dzisiaj
`)

/** Closed on an open question, on a refusal of "czy pomogłem?", on "sprawdzimy", or on an answer that gives an angry customer nothing. */
export const closedUnresolved: ConversationCheck = {
  phrases: [...WAIT_PHRASES, acted, escalated, registered, remedied],
  look: (timeline) => {
    if (timeline.closedAt === null || timeline.visible.length === 0) return []
    const pending = waitsOf(timeline).at(-1)
    const open = pending?.answer === null ? stillPending(pending.cause, timeline) : emptyEnd(timeline)
    if (open === undefined) return []
    return [
      sight(
        [open],
        0.9,
        'Rozmowę zamknięto, choć sprawa klienta została otwarta.',
        'The conversation was closed while the customer’s matter was still open.',
      ),
    ]
  },
}

/** A yes to the firm's last question closes the matter, although it is more than a courtesy. */
function stillPending(cause: Message, timeline: Timeline): Message | undefined {
  return agreesAtEnd(cause, timeline) ? undefined : cause
}

function emptyEnd(timeline: Timeline): Message | undefined {
  const lastAnswer = timeline.visible.findLast(isAnswer)
  const lastWord = timeline.visible.findLast(({ from }) => from === 'customer')
  if (lastAnswer === undefined || lastWord === undefined || lastWord.at > lastAnswer.at) return undefined
  const { polish } = timeline.reader
  const grave = findEscalation(lastWord.text, polish) !== null || findComplaint(lastWord.text, polish) !== null
  if (!grave || lastAnswer.text.includes('?')) return undefined
  const done = [acted, escalated, registered, remedied].some((list) => timeline.says(lastAnswer, list))
  return done ? undefined : lastWord
}
