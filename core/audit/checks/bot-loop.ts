import type { Message } from '../../conversation/conversation.ts'
import { phrases } from '../../guard/guard.ts'
import { type ConversationCheck, sight } from '../conversation-check.ts'
import type { Timeline } from '../timeline.ts'

/** The assistant admits that it does not follow. */
const lost = phrases(`
  nie =zrozumialem|=zrozumialam|=rozumiem|=rozpoznalem|=rozpoznaje|=wiem|=potrafie|=umiem ..4 pytanie|wiadomosc|prosba|polecenie|czego|co|o? ..2 chodzi?, nie =zrozumialem|=zrozumialam|=rozumiem|=zlapalem|=zlapalam|=lapie|=zalapalem|=zalapalam|=kumam|=czaje|=nadazam|=pojmuje|=doczytalem|=uslyszalem|=uslyszalam,
  nie =jestem =pewien|=pewna ..3 =rozumiem|=zrozumialem|=pytasz|chodzi, nie =znam ..2 odpowiedz, nie =wiem ..2 =co ..2 chodzi|=pytasz, =nierozpoznane|=nierozpoznana|=niezrozumiale, doprecyzowac, sformulowac|napisac|powiedziec|zadac ..3 inaczej|prosciej|ponownie, =did =not|=not =understand, =rephrase, =i =am =not =sure =i =understand
`)
/** Greetings and closing questions may well come twice, whole messages may not. */
const LEAST_WORDS = 4
const LEAST_WORDS_OF_MESSAGE = 3
const FORMULA =
  /^(?:dzień dobry|cześć|hej|witam|czy (?:pomog|mogę|w czym|to pomog|odpowied)|tu |jestem|pisze|miłego|pozdrawiam|dziękuj)/iu
/** The customer wants to hear it again. */
const again = phrases('powtorzyc, jeszcze raz ..3 podac|napisac|prosic, =repeat|=again')

/** The assistant says the same again to a customer who goes on asking, or fails to understand twice. */
export const botLoop: ConversationCheck = {
  phrases: [lost, again],
  look: (timeline) => {
    const automatic = timeline.visible.filter(({ from }) => from === 'assistant')
    const confused = automatic.filter((message) => timeline.says(message, lost))
    const repeated = confused.length > 1 ? confused : repeats(automatic, timeline)
    if (repeated.length < 2) return []
    return [
      sight(
        repeated,
        0.9,
        confused.length > 1
          ? 'Asystent dwa razy nie zrozumiał klienta i nie oddał rozmowy.'
          : 'Asystent powtarza to samo, choć klient pyta dalej.',
        confused.length > 1
          ? 'The assistant failed to understand the customer twice and did not hand over.'
          : 'The assistant repeats itself although the customer goes on asking.',
      ),
    ]
  },
}

/** The first two messages that share a sentence with something to say, the customer having written in between. */
function repeats(automatic: readonly Message[], timeline: Timeline): readonly Message[] {
  const said = new Map<string, Message>()
  for (const message of automatic) {
    for (const sentence of [wholeOf(message, timeline), ...sentencesOf(message, timeline)]) {
      if (sentence === '') continue
      const before = said.get(sentence) ?? nearly(sentence, message, said)
      if (before !== undefined && askedBetween(before, message, timeline)) return [before, message]
      if (before === undefined) said.set(sentence, message)
    }
  }
  return []
}

/** "Kod jest ważny 2 minuty" and "kod BLIK jest ważny 2 minuty" say the same. */
const LEAST_ALIKE = 0.75
const LEAST_COMMON = 3
/** Shorter words are little ones, and endings differ. */
const STEM = 4
/** Only the last sentences are held against a new one: a loop is short. */
const LOOKED_BACK = 24

function nearly(sentence: string, message: Message, said: ReadonlyMap<string, Message>): Message | undefined {
  const words = stemsOf(sentence)
  const alike = [...said].slice(-LOOKED_BACK).findLast(([other, by]) => {
    if (by === message) return false
    const others = stemsOf(other)
    const common = [...words].filter((word) => others.has(word)).length
    // Another number is another answer.
    const differing = [...words, ...others].filter((word) => !words.has(word) || !others.has(word))
    if (common < LEAST_COMMON || differing.some((word) => /\d/.test(word))) return false
    return common >= LEAST_ALIKE * Math.max(words.size, others.size)
  })
  return alike?.[1]
}

function stemsOf(sentence: string): ReadonlySet<string> {
  const telling = sentence.split(' ').filter((word) => word.length >= STEM || /\d/.test(word))
  return new Set(telling.map((word) => (/\d/.test(word) ? word : word.slice(0, STEM))))
}

/** The message as its words; empty when it says too little to be a repetition. */
function wholeOf(message: Message, timeline: Timeline): string {
  const { words } = timeline.read(message)
  return words.length < LEAST_WORDS_OF_MESSAGE ? '' : words.map(({ folded }) => folded).join(' ')
}

function sentencesOf(message: Message, timeline: Timeline): readonly string[] {
  const { sentences, words, text } = timeline.read(message)
  return sentences
    .filter(
      ({ start, end, words: { start: first, end: last } }) =>
        last - first >= LEAST_WORDS && !FORMULA.test(text.slice(start, end)),
    )
    .map((sentence) =>
      words
        .slice(sentence.words.start, sentence.words.end)
        .map(({ folded }) => folded)
        .join(' '),
    )
}

function askedBetween(first: Message, second: Message, timeline: Timeline): boolean {
  const between = timeline.visible.filter(({ from, at }) => from === 'customer' && at >= first.at && at <= second.at)
  return between.length > 0 && !between.some((message) => timeline.says(message, again))
}
