import type { Message } from '../conversation/conversation.ts'
import { type PhraseList, phrases } from '../guard/guard.ts'
import { findComplaint, findEscalation, findGratitude } from '../understanding/understanding.ts'
import { askedKind } from './last-word/asked-kind.ts'
import { endingOf } from './last-word/last-word.ts'
import { namesTime } from './named-time.ts'
import { isAnswer, type Timeline } from './timeline.ts'

/** The customer says that the case may be closed, which no "proszę" in it contradicts. */
const mayClose = phrases(
  'zamknac|zamykac ..3 sprawa|temat|zgloszenie?, =mozna|=prosze|=mozecie ..2 zamknac|zamykac, =to =wszystko, =temat =zamkniety, =sprawa =zamknieta|=zalatwiona, =close =it|=this',
)

/** What must be in the index of whoever asks for closing words. */
export const CLOSING_PHRASES: readonly PhraseList[] = [mayClose]

/** Longer messages say more than that all is well. */
const LONGEST = 30
/** From here on words count as leaving nothing owed; */
const SETTLED = 0.5
/** at the end of a case that was closed a little earlier, for whoever closed it took them so; */
const SETTLED_AT_END = 0.4
/** after a question that gathers what is needed so much surer that they hand nothing over: "już nieważne, samo ruszyło"; */
const SURER = 0.15
/** and beside a question, or something missing or spoilt, only where nobody could take them for such: "mam, i po co były te nerwy?" */
const SURELY = 0.9

/**
 * True when the message leaves the firm owing nothing: nothing is asked, wanted or handed over, nothing is amiss. `answer` is the firm's last one
 * before it.
 */
export function needsNoAnswer(message: Message, answer: Message | undefined, timeline: Timeline): boolean {
  return isSettled(message, answer, timeline, SETTLED)
}

/** The same, where a firm that answered nothing had better be very sure of it. */
export function surelyNeedsNoAnswer(message: Message, answer: Message | undefined, timeline: Timeline): boolean {
  return isSettled(message, answer, timeline, SURELY)
}

/** Words with which a closed conversation ends, and which leave nothing owed. */
export function settlesAtEnd(message: Message, timeline: Timeline): boolean {
  const { visible, closedAt } = timeline
  const isEnd = closedAt !== null && message.from === 'customer' && message === visible.at(-1)
  return isEnd && isSettled(message, visible.findLast(isAnswer), timeline, SETTLED_AT_END)
}

/** "A kiedy pieniądze, ok": a chat leaves the question mark out. */
const ASKS =
  /\?|(?<!\p{L})(?:gdzie|sk[ąa]d|dok[ąa]d|ilu|czemu|dlaczego|po co)(?!\p{L})|^\W*(?:(?:tak|ok|okej|dobra|dobrze|super|dzi[ęe]ki|a|aha|acha|no|i|to|wi[ęe]c|teraz)[\s,.!]+)+(?:kiedy|ile|czy|co|czyj\p{L}*|jak|jak[iąae]\p{L}{0,3}|kt[óo]r\p{L}+|kto|kogo|komu|kim|czego|czym|o kt[óo]rej|do kiedy)(?!\p{L})(?!\s+(?:co[śs]|zawsze|najbardziej|mi[łl]o|dobrze))/iu

/** What is missing, spoilt, too late, or came again: beside it no kind word ends anything. */
const AMISS =
  /(?<!\p{L})(?:brak\p{L}*|(?:trzeci|czwarty|pi[ąa]ty|kolejny) raz|(?:zmarnowa|straco|zepsu|popsu|uszkodz|rozbi|p[ęe]kni)\p{L}+|za p[óo][źz]no|przepad[łl]\p{L}*|odmow\p{L}+|ju[żz] po (?!sprawie|wszystkim|problemie|k[łl]opocie|strachu)\p{L}{3,})(?!\p{L})/iu

function isSettled(message: Message, answer: Message | undefined, timeline: Timeline, bar: number): boolean {
  const { words, text } = timeline.read(message)
  const { polish } = timeline.reader
  const isHard = ASKS.test(text) || AMISS.test(text)
  if (words.length > LONGEST) return false
  if (!isHard && (words.length === 0 || timeline.says(message, mayClose))) return true
  if (answer === undefined) return words.every(({ folded }) => GREETING.has(folded))
  if (WAITS.test(text)) return waitsContent(text, answer)
  // The model knows Polish, and some English.
  if (CYRILLIC.test(text)) return findGratitude(text, polish) !== null
  if (findComplaint(text, polish) !== null || findEscalation(text, polish) !== null) return false
  const kind = askedKind(answer.text)
  if (text.includes('?') && !TAKES_AN_ANSWER.has(kind)) return false
  const needed = isHard ? SURELY : kind === 'gathers' ? bar + SURER : bar
  return endingOf(text, answer.text, polish).settled >= needed
}

/** After these kinds of question a question mark may stand in an answer; after anything else it asks. */
const TAKES_AN_ANSWER = new Set<string>(['checks', 'offers', 'fault'])

const CYRILLIC = /\p{Script=Cyrillic}/u

/** Said before the firm has said anything. */
const GREETING = new Set('dzien dobry dzieki dziekuje hej czesc witam ok pozdrawiam'.split(' '))

/** "Poczekam" agrees to wait; a bare "czekam" does once a time was named, and may be a reproach. */
const WAITS = /^\W*(?:po|za)?czekam\p{L}{0,1}(?:\s+(?:spokojnie|cierpliwie|w takim razie))?[\s.!]*$/iu

function waitsContent(text: string, answer: Message): boolean {
  return /(?:po|za)czekam/iu.test(text) || namesTime(answer)
}
