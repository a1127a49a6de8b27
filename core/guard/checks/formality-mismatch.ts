import { analyse, type Polish, rememberWord } from '../../../polish/polish.ts'
import { type Check, observe } from '../check.ts'
import type { Scene } from '../scene/scene.ts'
import type { Word } from '../text/words.ts'

const SECOND_PERSON = /^(?:fin|impt|bedzie|praet|cond|aglt):sg:(?:[a-z0-9.]+:)?sec/
const THOU = new Set([
  'ty',
  'ciebie',
  'tobie',
  'cie',
  'twoj',
  'twoja',
  'twoje',
  'twojej',
  'twojego',
  'twoim',
  'twoja',
  'twoich',
])
const FORMAL = /(?<!\p{L})(?:Pan|Pana|Panu|Panem|Panie|Pani|Panią|Państw\p{L}+)(?!\p{L})/u
const FORMAL_CUSTOMER =
  /(?<!\p{L})(?:szanown\p{L}+|państw\p{L}*|z (?:wyrazami szacunku|poważaniem)|uprzejmie|proszę pan[ai]|pan(?:a|u|em)?|pani[ąa]?)(?!\p{L})/iu
const INFORMAL_CUSTOMER = /(?<!\p{L})(?:hej\p{L}*|cześć|czesc|siema\p{L}*|elo|hejka|yo|cze|hi)(?!\p{L})/iu
/** A button's or page's name is the interface's voice. */
const LABEL_BEFORE = /[„"–>»/-]\s*$/u

/** "Gdybyś", "żebyś": a conjunction with the ending of "ty". */
const CONDITIONAL = /^(?:gdy|że|a|jak|choć|jeśli|jeżeli)byś$/iu
const SHORTEST = 3
/** What follows an order, and no noun: "wstaw ją tam", "pisz śmiało". */
const OBJECT = /^\s+(?:ją|go|je|mi|nam|to|śmiało|koniecznie|od razu|jeszcze|tylko|tu|tam)(?!\p{L})/iu

/** Pan/Pani and "ty" in one reply, or "ty" to a customer who writes formally. The other way round is courtesy. */
export const formalityMismatch: Check = {
  phrases: [],
  look: (scene) => {
    const familiar = scene.reading.words.find((word) => isFamiliar(word, scene))
    if (familiar === undefined) return []
    const mixed = FORMAL.test(scene.text)
    if (!mixed && !writesFormally(scene)) return []
    return [
      observe(
        scene.clauseAt(familiar),
        mixed ? 0.85 : 0.78,
        mixed
          ? `Raz „Pan/Pani”, raz „ty” („${familiar.form}”) – lepiej trzymać się jednej formy.`
          : `Klient pisze oficjalnie, a odpowiedź zwraca się na „ty” („${familiar.form}”).`,
        mixed
          ? `Pan/Pani and “ty” (“${familiar.form}”) are mixed; better to keep to one.`
          : `The customer writes formally, the reply says “ty” (“${familiar.form}”).`,
      ),
    ]
  },
}

function writesFormally(scene: Scene): boolean {
  const said = scene
    .turn()
    .readings.map(({ text }) => text)
    .join('\n')
  return FORMAL_CUSTOMER.test(said) && !INFORMAL_CUSTOMER.test(said)
}

function startsSentence({ start, sentence }: Word, reading: Scene['reading']): boolean {
  return reading.sentences[sentence]?.start === start
}

function isFamiliar(word: Word, { text, reader, reading, isKnownWording }: Scene): boolean {
  if (word.folded.length < 2 || LABEL_BEFORE.test(text.slice(Math.max(0, word.start - 3), word.start))) return false
  // A capital inside a sentence is a button's name.
  if (/^\p{Lu}/u.test(word.form) && !THOU.has(word.folded) && !startsSentence(word, reading)) return false
  if (THOU.has(word.folded)) return !isKnownWording(word.form)
  if (CONDITIONAL.test(word.form)) return true
  if (/^daj$/iu.test(word.form) && /^\s+znać(?!\p{L})/iu.test(text.slice(word.end))) return true
  if (word.folded.length < SHORTEST) return false
  if (mayOrder(word.form, reader.polish) && isOrder(word, text, reading)) return !isKnownWording(word.form)
  if (word.folded.length === SHORTEST) return false
  return turnsToOne(word.form, reader.polish) && !isKnownWording(word.form)
}

/** "Pisz" and "wstaw" are nouns as well: an order begins its sentence or clause and has its object behind it. */
function isOrder(word: Word, text: string, reading: Scene['reading']): boolean {
  const begins = startsSentence(word, reading) || /[,:–—]\s*$|\si\s+$/u.test(text.slice(0, word.start))
  return begins && OBJECT.test(text.slice(word.end))
}

/** True when the form may be an order to one person, whatever else it may be. */
const mayOrder: (form: string, polish: Polish) => boolean = rememberWord((form, polish) =>
  analyse(form, polish).some(({ tag }) => tag.startsWith('impt:sg:sec')),
)

/** True when the form can be nothing but the second person. */
const turnsToOne: (form: string, polish: Polish) => boolean = rememberWord((form, polish) => {
  const readings = analyse(form, polish)
  return readings.length > 0 && readings.every(({ tag }) => SECOND_PERSON.test(tag))
})
