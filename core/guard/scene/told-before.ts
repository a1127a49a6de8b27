import { type Fact, findFacts, type Polish } from '../../../polish/polish.ts'
import type { Message } from '../../conversation/conversation.ts'
import { maskQuoted } from '../text/own-words.ts'

/** A fact of an earlier message of the firm; offsets are those of `text`. */
export interface ToldFact {
  readonly text: string
  readonly fact: Fact
}

/** How far back an answer still counts as given. */
const ANSWERS_BACK = 12

/** What the firm told this customer before, fact by fact; notes of the team are no part of it. */
export function toldBefore(messages: readonly Message[], polish: Polish): readonly ToldFact[] {
  return answersIn(messages).flatMap((text) => findFacts(text, polish).map((fact) => ({ text, fact })))
}

/** The firm's own last answers, oldest first. */
export function answersIn(messages: readonly Message[]): readonly string[] {
  return messages
    .filter(({ from, internal }) => !internal && (from === 'agent' || from === 'assistant'))
    .slice(-ANSWERS_BACK)
    .map(({ text }) => maskQuoted(text))
}
