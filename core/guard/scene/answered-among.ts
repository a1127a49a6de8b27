import { analyse, type FactKind } from '../../../polish/polish.ts'
import { likeness } from '../../knowledge/knowledge.ts'
import { fold, splitWords } from '../text/words.ts'
import { answersNumber, clausesOf, factsFor } from './facts-for.ts'
import {
  ANY_NUMBER,
  HOW_MANY,
  HOW_MUCH,
  HOW_TO,
  IN_STOCK,
  opening,
  PLACES,
  SUMS,
  TIMES,
  WHEN,
  WHERE,
  WHETHER,
  WHICH,
  WHY,
} from './question-forms.ts'
import { COURTESY, SAME_FAMILY, type Unit } from './reply-units.ts'
import type { Scene } from './scene.ts'
import { bagOf } from './subject.ts'

/** Says how something is done or sent. */
export const MEANS =
  /(?<!\p{L})(?:przez|mailem|e-mail\p{L}*|sms\p{L}*|kurier\p{L}*|poczt\p{L}+|paczk\p{L}+|przelew\p{L}+|na adres|na stronie|w aplikacji|w panelu|w zakładce|w ustawieniach|link\p{L}*|proszę|wystarczy|trzeba|należy|telefon\p{L}*|osobiście|kliknij|wejdź|zrobi\p{L}*|zadzwoń|za pomocą|(?:jest|są|znajduj\p{L}+|widnieje|stoi) (?:w|na|pod|przy))(?!\p{L})|https?:/iu

const CAUSE =
  /(?<!\p{L})(?:bo|ponieważ|gdyż|dlatego|stąd|wynika|z powodu|z uwagi|ze względu|skut\p{L}+|następstw\p{L}+|spowodowa\p{L}+|efekt|powodem|przyczyn\p{L}+|to (?:koszt|opłata|dopłata|wynik|rozliczenie|różnica)|pomyłk\p{L}+|błąd\p{L}*|awari\p{L}+)(?!\p{L})/iu
const COURTESY_CLAUSE = /(?<!\p{L})(?:przepraszam\p{L}*|przykro|rozumiem\p{L}*|dziękuj\p{L}+)(?!\p{L})[^.!?]*/giu

/** Answers "when", "how much" or "how many" with a no; said of another question it answers that one alone. */
const NONE = /(?<!\p{L})(?:nie|niestety|brak)(?!\p{L})/iu

/** Answers "when", "how much" or "how many" without a number. */
const NO_NUMBER =
  /(?<!\p{L})(?:zależy|zależnie|tyle samo|tak samo|dowoln\p{L}+|bez (?:termin|limit|ogranicz)\p{L}*|limit\p{L}*|cennik\p{L}*|link\p{L}*|tabel\p{L}+|kalendarz\p{L}*|harmonogram\p{L}*)(?!\p{L})|https?:/iu

const NO_TIME =
  /(?<!\p{L})(?:zawsze|codziennie|zaraz|od razu|od ręki|wkrótce|już|jeszcze|natychmiast|kiedykolwiek|cał[ąey] (?:dob|rok|dzień)\p{L}*|na bieżąco|rano|wieczorem|w południe|lada (?:dzień|chwila)|dni\p{L}*|dzień|doba|dobę|tydzień|tygod\p{L}+|poniedział\p{L}+|wtor\p{L}+|środ(?:a|ę|y|zie|ą)|czwart\p{L}+|piąt\p{L}+|sobot\p{L}+|niedziel\p{L}+|miesi[ąe]c\p{L}*|godzin\p{L}*|rok\p{L}*|chwil\p{L}*|po \p{L}+(?:niu|ciu))(?!\p{L})/iu

const NO_SUM =
  /(?<!\p{L})(?:bezpłatn\p{L}+|gratis|darmow\p{L}+|za darmo|w cenie|nic|po naszej stronie|na nasz koszt|bez (?:opłat|dopłat|kosztów)\p{L}*|stów\p{L}+|dych\p{L}+|tysi[ąa]k\p{L}*|grosz\p{L}*)(?!\p{L})/iu

/** A number in words that is no fact: "dwie próby", "kilka razy". */
const NUMBER_WORD =
  /(?<!\p{L})(?:jed(?:en|na|no|nego|nej|ną)|dw(?:a|ie|óch|oje|om|iema|ukrotnie)|trzy|trzech|czter\p{L}+|pię[cć]\p{L}*|sześ\p{L}+|siedm\p{L}*|siedem|osiem|ośmi\p{L}*|dziewię\p{L}+|dziesię\p{L}+|\p{L}+(?:naście|nastu|dziesiąt|set|sta)|kilka\p{L}*|wiele|wszystki\p{L}+|raz|żadn\p{L}+)(?!\p{L})|\d/iu

/** Says yes or no, allows, asks for, or has. */
const DECIDES =
  /(?<!\p{L})(?:tak|nie|niestety|owszem|oczywiście|jasne|pewnie|naturalnie|można|może(?:my|sz|cie)?|mogą|mogę|wolno|da się|trzeba|należy|musi\p{L}*|powinn\p{L}+|powinien|wystarczy|przyda|potrzeb\p{L}+|koniecz\p{L}+|wymag\p{L}+|proszę|prosimy|przysługuje|obowiązuje|bez problemu|bezpłatn\p{L}+|gratis|darmow\p{L}+|w cenie|opłacamy|pokrywamy|na nasz koszt|też|także|również|yes|no|not|can|may|please|welcome)(?!\p{L})/iu

/** "Tak, przy dwunastu miesiącach 249 zł": the first word decides what was asked first, whatever the rest of the sentence is about. */
const DECIDES_FIRST = /^[\s,.!]*(?:tak|owszem|oczywiście|jasne|niestety nie|nie|yes|no)\s*[,.!–-]/iu

/** One thing is named out of several. */
export const CHOICE =
  /(?<!\p{L})(?:polec(?:am|amy|ił\p{L}*)|proponuj(?:ę|emy)|wybrał\p{L}*|najlep\p{L}+|(?:wy)?starczy|doradz\p{L}+|sprawdzi się|i recommend)(?!\p{L})/iu

export const STOCK =
  /(?<!\p{L})(?:są|jest|mamy|został[aoy]?|leży|leżą|czekają?)\s+(?:u nas\s+|jeszcze\s+|tylko\s+)*(?:\d+|jed[ne]\p{L}*|dw[aie]\p{L}*|trzy|cztery|pięć|kilka|kilkanaście|ostatni\p{L}*)(?!\p{L})|(?<!\p{L})odłożył\p{L}*/iu

/**
 * One question of several: what answers another does not answer it too. A number belongs to the question that its clause speaks of,
 * a reason tells what was or is, and a sentence that speaks of none of them answers "czy" only by deciding something.
 */
export function isAnsweredAmong(
  question: string,
  all: readonly string[],
  units: readonly Unit[],
  scene: Scene,
): boolean {
  const folded = opening(question)
  const spoken = units.filter(({ of }) => of.has(question))
  const spare = units.filter(({ of }) => of.size === 0)
  const open = leansOnOthers(question, folded, scene) ? units : [...spoken, ...spare]
  const says = (...forms: readonly RegExp[]): boolean => open.some(({ text }) => forms.some((form) => form.test(text)))
  const denies = spoken.some(({ text }) => NONE.test(text)) || isDenied(question, all, units, scene)
  const states = (form: RegExp, wanted: ReadonlySet<FactKind>): boolean => {
    const needed = spoken.length > 0 ? 1 : all.filter((other) => form.test(opening(other))).length
    return factsFor(question, all, wanted, scene).length >= needed
  }
  if (WHY.test(folded))
    return explains(
      units.filter((unit) => unit.of.has(question) || (!unit.isPlain && !answersNumber(unit, all))),
      scene,
    )
  if (WHEN.test(folded)) return states(WHEN, TIMES) || denies || says(NO_NUMBER, NO_TIME)
  if (HOW_MUCH.test(folded)) return states(HOW_MUCH, SUMS) || denies || says(NO_NUMBER, NO_SUM)
  if (HOW_MANY.test(folded)) return states(HOW_MANY, ANY_NUMBER) || denies || says(NO_NUMBER, NUMBER_WORD)
  if (HOW_TO.test(folded)) return says(MEANS)
  if (spoken.length > 0) return true
  if (WHERE.test(folded) && states(WHERE, PLACES)) return true
  if (WHICH.test(folded) && CHOICE.test(scene.text)) return true
  if (!WHETHER.test(folded)) return spare.length > 0
  return (
    isDecidedFirst(question, all, scene) ||
    (IN_STOCK.test(folded) && STOCK.test(scene.text)) ||
    says(DECIDES) ||
    open.some(({ text }) => touches(text, question, scene)) ||
    isDecidedBeside(question, all, scene)
  )
}

/** A no that begins the sentence reaches what hangs on it; any other must stand in a sentence of no question, with no "czy" left for it. */
function isDenied(question: string, all: readonly string[], units: readonly Unit[], scene: Scene): boolean {
  if (units.some(({ text }) => DENIES_FIRST.test(text) && touches(text, question, scene))) return true
  const denials = units.filter(({ of, text }) => of.size === 0 && NONE.test(text))
  const waiting = all.filter(
    (other) => other !== question && WHETHER.test(opening(other)) && !units.some(({ of }) => of.has(other)),
  )
  return denials.length > waiting.length
}

const DENIES_FIRST = /^\W*(?:niestety,?\s+)?nie(?!\p{L})/iu

function isDecidedFirst(question: string, [asked]: readonly string[], scene: Scene): boolean {
  return asked === question && DECIDES_FIRST.test(scene.body())
}

/** A clause that is no answer to another question says yes or no, or speaks of what was asked: "…, ale badamy dopiero sześciolatki". */
function isDecidedBeside(question: string, all: readonly string[], scene: Scene): boolean {
  const { polish } = scene.reader
  const others = all.filter((other) => other !== question)
  const plain = others.filter((other) => ![WHEN, HOW_MUCH, HOW_MANY].some((form) => form.test(opening(other))))
  const named = bagOf(plain.join('\n'), polish).there
  return clausesOf(scene).some(({ start, end }) => {
    const text = scene.body().slice(start, end)
    const facts = scene.facts().flatMap((fact) => (fact.start >= start && fact.start < end ? [fact.kind] : []))
    const { words } = bagOf(text, polish)
    if (words.length === 0 || COURTESY.test(text) || answersNumber({ facts }, others)) return false
    if (NO_SUM.test(text) && others.some((other) => HOW_MUCH.test(opening(other)))) return false
    if (words.some((word) => word.telling === 1 && likeness(word, named) >= SAME_FAMILY)) return false
    return DECIDES.test(text) || touches(text, question, scene)
  })
}

/** "Jak go znaleźć?", "ile kosztuje?": what is asked about stands in another question. */
function leansOnOthers(question: string, folded: string, { reader: { polish } }: Scene): boolean {
  if (POINTS.test(question) && WHETHER.test(folded)) return true
  if (bagOf(question, polish).words.some(({ names, telling }) => names && telling === 1)) return false
  return POINTS.test(question) || [WHEN, HOW_MUCH, HOW_MANY, HOW_TO].some((form) => form.test(folded))
}

const POINTS =
  /(?<!\p{L})(?:go|je|ją|ja|to|tego|temu|tym|nim|nią|niego|niej|nich|ich|im|jego|jej|one|ono|it|that)(?!\p{L})/iu

/** Some word that names what was asked about, or one like it, stands in the sentence. */
function touches(text: string, question: string, { reader: { polish } }: Scene): boolean {
  const { words, there } = bagOf(text, polish)
  const doings = new Set(words.flatMap(({ lemmas }) => lemmas.map(doingOf)))
  return bagOf(question, polish).words.some(
    (word) =>
      word.telling === 1 && (likeness(word, there) > 0 || word.lemmas.some((lemma) => doings.has(doingOf(lemma)))),
  )
}

/** "Zbadać" and "badać" are one doing: the verb without the prefix that only makes it done. */
function doingOf(lemma: string): string {
  const bare = lemma.replace(PREFIX, '')
  return bare.endsWith('c') && bare.length >= SHORTEST_VERB ? bare : lemma
}
const PREFIX = /^(?:za|na|po|wy|z|s|u|o)(?=[bcdfghjklmnprstwz]\w{3})/
const SHORTEST_VERB = 5

/** Past or present, of somebody or something: "system zablokował", "faktury były szacowane". What is asked for, offered or still to come explains nothing. */
const TELLS = /^(?:praet|fin:(?:sg|pl):ter:imperf|imps|bedzie)/

const EXPLAINS_NOTHING = new Set(
  'moc musiec nalezec trzeba prosic zapraszac przepraszac rozumiec dziekowac czekac'.split(' '),
)

function explains(units: readonly Unit[], scene: Scene): boolean {
  const { polish } = scene.reader
  return units.some(({ text }) => {
    if (CAUSE.test(text)) return true
    const told = text.replace(COURTESY_CLAUSE, '')
    return splitWords(told).words.some(({ form }) =>
      analyse(form, polish).some(({ lemma, tag }) => TELLS.test(tag) && !EXPLAINS_NOTHING.has(fold(lemma))),
    )
  })
}
