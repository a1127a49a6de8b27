import { type Fact, findFacts, type Polish } from '../../../polish/polish.ts'
import type { Message } from '../../conversation/conversation.ts'
import type { Instant } from '../../vocabulary/vocabulary.ts'
import { maskQuoted } from '../text/own-words.ts'
import { type Bag, bagOf } from './subject.ts'

/** An earlier message of the firm, and what the customer had asked before it. */
export interface Answer {
  readonly text: string
  readonly at: Instant
  readonly asked: Bag
}

/** A fact of an earlier answer; offsets are those of `text`. */
export interface ToldFact extends Answer {
  readonly fact: Fact
}

/** How far back an answer still counts as given. */
const ANSWERS_BACK = 12

/** The firm's own last answers, oldest first; notes of the team are no part of them. */
export function answersIn(messages: readonly Message[], polish: Polish): readonly Answer[] {
  const open = messages.filter(({ internal }) => !internal)
  return open
    .flatMap(({ from, text, at: written }, at) => {
      if (from !== 'agent' && from !== 'assistant') return []
      const before = open.slice(0, at)
      const since = before.findLastIndex((message) => message.from === 'agent' || message.from === 'assistant') + 1
      const asked = before.slice(since).filter((message) => message.from === 'customer')
      return [
        { text: maskQuoted(text), at: written, asked: asked.map((message) => maskQuoted(message.text)).join('\n') },
      ]
    })
    .slice(-ANSWERS_BACK)
    .map(({ text, at, asked }) => ({ text, at, asked: bagOf(asked, polish) }))
}

/** What the firm told this customer before, fact by fact. */
export function toldBefore(answers: readonly Answer[], polish: Polish): readonly ToldFact[] {
  return answers.flatMap((answer) => findFacts(answer.text, polish).map((fact) => ({ ...answer, fact })))
}
