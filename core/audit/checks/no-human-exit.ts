import type { Message } from '../../conversation/conversation.ts'
import { phrases } from '../../guard/guard.ts'
import { findPersonRequest } from '../../understanding/understanding.ts'
import { type ConversationCheck, sight } from '../conversation-check.ts'
import type { Timeline } from '../timeline.ts'

/** The assistant says that it is handing over. */
const handingOver = phrases(`
  =lacze|=polacze|=przelaczam|=przelacze|=przekazuje|=przekaze|=przekazalem|=przekazalam|=wolam|=zawolam|=kieruje ..6 konsultant|czlowiek|doradca|pracownik|kolega|kolezanka|osoba|zespol|rozmowa,
  =juz =lacze|=wolam|=przekazuje|=przelaczam, =konsultant|=konsultantka|=doradca|=pracownik ..3 =przejmie|=odpowie|=odezwie|=dolaczy|=odpisze, =connecting|=transferring|=passing =you
`)

/** Shorter than a full sentence: "to poczekam na pracownika", "chcę z pracownikiem". */
const personWanted = phrases(`
  =z|=ze|=na|=do ..1 czlowiek|pracownik|konsultant|konsultantka|doradca|=kims =zywym, chciec|wolec|poprosic|=poprosze|=poprosimy|=dajcie|=daj ..2 obsluga|czlowiek|pracownik|konsultant|konsultantka|doradca
`)
/** "Człowiek?" */
const BARE_PERSON = /(?:^|[.!?]\s*)(?:\p{L}+\s+){0,2}(?:człowiek|czlowiek|konsultant|pracownik|doradc)\p{L}{0,3}\W*$/iu

/** The customer asked for a person, the assistant answered on, and nobody came. */
export const noHumanExit: ConversationCheck = {
  phrases: [handingOver, personWanted],
  look: (timeline) => {
    if (!timeline.visible.some(({ from }) => from === 'assistant')) return []
    const asked = firstRequest(timeline)
    if (asked === undefined || handedOver(timeline, asked)) return []
    const answers = timeline.visible.filter(({ from, at }) => from === 'assistant' && at >= asked.at)
    const goesOn = answers.filter((message) => !timeline.says(message, handingOver))
    const left = timeline.minutes(asked.at, timeline.until) > timeline.expected.responseMinutes
    if (goesOn.length === 0 && !(answers.length > 0 && left)) return []
    return [
      sight(
        [asked, ...goesOn],
        0.93,
        'Klient prosił o człowieka, a odpowiadał mu dalej automat i nikt nie przejął rozmowy.',
        'The customer asked for a person, the assistant answered on, and nobody took over.',
      ),
    ]
  },
}

function firstRequest(timeline: Timeline): Message | undefined {
  return timeline.visible.find((message) => message.from === 'customer' && wantsPerson(message, timeline))
}

function wantsPerson(message: Message, timeline: Timeline): boolean {
  return (
    findPersonRequest(message.text, timeline.reader.polish) !== null ||
    timeline.says(message, personWanted) ||
    BARE_PERSON.test(message.text)
  )
}

function handedOver({ conversation, visible }: Timeline, asked: Message): boolean {
  const moved = conversation.events.some(
    ({ type, at }) => at >= asked.at && (type === 'handed-over' || type === 'transferred' || type === 'assigned'),
  )
  const withPerson =
    visible.findLast(({ from, at }) => (from === 'agent' || from === 'assistant') && at < asked.at)?.from === 'agent'
  return moved || withPerson || visible.some(({ from, at }) => from === 'agent' && at >= asked.at)
}
