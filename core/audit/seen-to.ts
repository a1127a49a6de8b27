import type { Message } from '../conversation/conversation.ts'
import type { Timeline } from './timeline.ts'

/** A colleague's note of what was done, or said by telephone. */
const DONE =
  /(?<!\p{L})(?:\p{L}{3,}(?:[oa]no|[ęy]to)|(?:rozmawia|oddzwoni|zadzwoni|zwr[óo]ci|odda|wys[łl]a|nada|wyda|przyj[ęe]|za[łl]atwi|naprawi|wyja[śs]ni|potwierdzi|ustali)[łl](?:am|em|a|o)?|(?:przyj[ęe]t|za[łl]atwion|odebran|wydan|zrobion|wykonan|naprawion|dor[ęe]czon)[yaei])(?!\p{L})/iu

/** What was done after the customer's last word, people write down for each other. */
export function wasSeenTo(cause: Message, { conversation }: Timeline): boolean {
  return conversation.messages.some(
    ({ internal, at, text }) => internal && at > cause.at && DONE.test(text) && !/(?<!\p{L})nie(?!\p{L})/iu.test(text),
  )
}
