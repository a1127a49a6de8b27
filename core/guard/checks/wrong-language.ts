import { identifyLanguage } from '../../../polish/polish.ts'
import { type Check, observe } from '../check.ts'

/** Shorter texts are names, numbers and greetings. */
const LEAST_WORDS = 4
const SURE = 0.8

/** "Can you write in English?", "можна англійською?": the language that the customer asks for or offers, whichever they write in. */
const NAMED: Readonly<Record<string, RegExp>> = {
  pl: /(?<!\p{L})(?:po polsku|in polish|polish is fine|польською|польською мовою)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:po angielsku|in english|angielski\p{L}*|англійською)(?!\p{L})/iu,
  uk: /(?<!\p{L})(?:po ukraińsku|in ukrainian|українською)(?!\p{L})/iu,
}
/** Said of what one cannot read: "погано читаю польською". */
const NOT_THAT =
  /(?<!\p{L})(?:nie (?:znam|mówię|rozumiem|czytam|umiem)|słabo|źle|don'?t|do not|not|не|погано)(?!\p{L})[^.?!]{0,30}$/iu

function asksFor(code: string, said: string): boolean {
  const match = NAMED[code]?.exec(said)
  return match !== null && match !== undefined && !NOT_THAT.test(said.slice(0, match.index))
}

/** The reply is in another language than the customer writes. */
export const wrongLanguage: Check = {
  phrases: [],
  look: (scene) => {
    const asked = scene
      .turn()
      .readings.map(({ text }) => text)
      .join('\n')
    if (scene.reading.words.length < LEAST_WORDS || asked.trim().split(/\s+/).length < LEAST_WORDS) return []
    const theirs = identifyLanguage(asked)
    // Sums and names look the same everywhere; without them the rest speaks for itself.
    const ours = identifyLanguage(scene.text.replace(/\d+(?:[.,]\d+)?\s*(?:zł|PLN)?/giu, ' '))
    if (theirs.code === 'other' || ours.code === 'other' || theirs.code === ours.code) return []
    if (theirs.confidence < SURE || ours.confidence < SURE || asksFor(ours.code, scene.customerText())) return []
    const span =
      scene.reading.sentences.length === 0
        ? null
        : { start: scene.sentenceAt(0).start, end: scene.text.trimEnd().length }
    return [
      observe(
        span,
        0.9,
        `Klient pisze w innym języku (${theirs.code}), a odpowiedź jest w języku: ${ours.code}.`,
        `The customer writes in another language (${theirs.code}); the reply is in ${ours.code}.`,
      ),
    ]
  },
}
