import type { Fact, FactKind } from '../../../polish/polish.ts'
import { type ContentWord, gather, likeness, readWords } from '../../knowledge/knowledge.ts'
import { matchesOf } from '../text/matches.ts'
import type { Sentence } from '../text/words.ts'
import { localDay } from './local-day.ts'
import type { Scene } from './scene.ts'

/** A sentence that asks the customer for something; what merely questions in passing is no request. */
const ASKS =
  /\?|(?<!\p{L})(?:proszę|prosimy|poproszę|poprosimy|potrzebuj(?:ę|emy)|podaj|wystarczy podać)(?: \p{L}+){0,2} (?:o|podać|podanie|przesłać|przesłanie|napisać|wskazać|dosłać|numer\p{L}{0,2}|nr|stan\p{L}?)(?!\p{L})/iu
/** "Numer umowy", "stan licznika", "nr rejestracyjny": the word that says which number. */
const NUMBER_OF = /(?<!\p{L})(?:numer\p{L}*|nr|stan\p{L}{0,2}|odczyt\p{L}*|wskazani\p{L}+)\s+(\p{L}+)/giu
/** So many words may stand between a thing and its number. */
const BESIDE = 3

const PEOPLE_ASKED = /(?<!\p{L})(?:dla |na )?(?:ilu|ile) (?:\p{L}+ )?(?:osób|gości|dorosłych|os\.)/iu
const PEOPLE =
  /(?:\d+|dw(?:ie|oje|óch)|trzy|troje|trzech|cztery|czworo|czterech|pięć|pięcioro|sześć|jedna)\s+(?:os[oóy]b?\p{L}*|doros\p{L}+|goś\p{L}+)/iu
const AGE_ASKED = /(?<!\p{L})(?:ile (?:\p{L}+ )?lat (?:ma|mają)|w jakim (?:\p{L}+ )?wieku)(?!\p{L})/iu
const AGE =
  /\d+[- ]?(?:lat|lata|l\.|latek|latk\p{L}|letni\p{L}*|miesi\p{L}+)(?!\p{L})|(?<!\p{L})ma (?:rok|roczek)(?!\p{L})/iu
const SUM_ASKED = /(?<!\p{L})(?:jak(?:iej|a|ą) (?:\p{L}+ )?kwot\p{L}+|o jaką sumę|na jaką kwotę)/iu
const DAY_ASKED =
  /(?<!\p{L})(?:w jakim (?:\p{L}+ )?terminie|jaki termin|od kiedy|do kiedy|na kiedy|którego dnia|z którego dnia|jakiego dnia|w jakich dniach|jaka (?:jest |była )?data|kiedy (?:\p{L}+ )?(?:kupi|zamówi|dokona|planuj|przyje|przyjad|zapłaci|odebra)\p{L}*)(?!\p{L})/iu
/** Asked of what has been, not of what is planned. */
const OF_THE_PAST =
  /(?<!\p{L})(?:(?:kupi|zamówi|dokona|zapłaci|odebra|był|nada)\p{L}*(?:ł|ła|li|ło|ły)|z którego dnia|transakcj\p{L}+|zakupu|zdarzeni\p{L}+)(?!\p{L})/iu
const WHICH = /(?<!\p{L})(?:jak(?:i|a|ie|iego|iej|im|ą)|któr(?:y|a|e|ego|ej|ym|ą))\s+(\p{L}{3,})/giu

/** Sentences that ask for what the customer has written already, whatever it is called. */
export function askedAgain(scene: Scene): readonly number[] {
  const told = scene.customerText()
  if (told === '') return []
  return scene.reading.sentences.flatMap((sentence, at) => {
    const text = scene.text.slice(sentence.start, sentence.end)
    return ASKS.test(text) && isGiven(text, told, sentence, scene) ? [at] : []
  })
}

function isGiven(asked: string, told: string, sentence: Sentence, scene: Scene): boolean {
  if (PEOPLE_ASKED.test(asked) && PEOPLE.test(told)) return true
  if (AGE_ASKED.test(asked) && AGE.test(told)) return true
  if (SUM_ASKED.test(asked) && says(['amount'], scene)) return true
  if (DAY_ASKED.test(asked) && sentence.asks && dayTold(OF_THE_PAST.test(asked), scene)) return true
  const { polish } = scene.reader
  for (const match of matchesOf(NUMBER_OF, asked)) {
    const [whole, thing = ''] = match
    if (HAVE.test(asked.slice(match.index + whole.length))) continue
    const [word] = readWords(thing, polish)
    if (word !== undefined && !isReadOff(whole, told) && standsByNumber(word, told, scene)) return true
  }
  for (const [, thing = ''] of sentence.asks ? matchesOf(WHICH, asked) : []) {
    const [word] = readWords(thing, polish)
    if (word !== undefined && word.kinds.length > 0 && namesOneOf(word, told, scene)) return true
    if (word !== undefined && VALUED.test(thing) && standsByValue(word, told, scene)) return true
  }
  for (const [, thing = ''] of sentence.asks ? matchesOf(HOW_MANY, asked) : []) {
    const [word] = readWords(thing, polish)
    if (word !== undefined && standsByCount(word, told, scene)) return true
  }
  return false
}

/** "Numer zamówienia już mam": what is at hand is not asked for. */
const HAVE = /^(?:\s+\p{L}+){0,2}\s+(?:już\s+)?(?:mam|mamy|znam|znamy|widzę)(?!\p{L})/iu

/** "Stan licznika" is not the meter's number: it was given where the customer calls something so. */
function isReadOff(asked: string, told: string): boolean {
  return /^(?:stan|odczyt|wskazani)/iu.test(asked) && !/(?<!\p{L})(?:stan|odczyt|wskaz)\p{L}*/iu.test(told)
}

/** Things that have a number or a code for a value. */
const VALUED = /^(?:rozmiar|kod|błąd|blad|błęd|model|wymiar|numer|kolor|typ|wersj|poziom)/iu
const VALUE = /^(?:\d+\p{L}?|\p{Lu}{1,3}\d*|\p{Lu}\d+)$/u

/** "Błąd EA", "rozmiar 44". */
function standsByValue(thing: ContentWord, told: string, { reader }: Scene): boolean {
  const tokens = told.match(/[\p{L}\p{N}]+/gu) ?? []
  return tokens.some((token, at) => {
    if (!VALUE.test(tokens[at + 1] ?? '')) return false
    const [word] = readWords(token, reader.polish)
    return word !== undefined && likeness(thing, gather([word])) >= SAME_THING
  })
}

const HOW_MANY = /(?<!\p{L})(?:ile|ilu)\s+(?:\p{L}+\s+)?(\p{L}{4,})/giu
const COUNT =
  /^(?:\d{1,3}|dw(?:a|ie|óch|och|oje)|trzy|trzech|cztery|czterech|pięć|pięciu|sześć|siedem|osiem|dziesięć|jed(?:en|na|nego|ną))$/iu

/** "Dwóch biletów", "3 kartony". */
function standsByCount(thing: ContentWord, told: string, { reader }: Scene): boolean {
  const tokens = told.match(/[\p{L}\p{N}]+/gu) ?? []
  return tokens.some((token, at) => {
    if (![tokens[at - 1], tokens[at - 2]].some((before) => COUNT.test(before ?? ''))) return false
    const [word] = readWords(token, reader.polish)
    return word !== undefined && likeness(thing, gather([word])) >= SAME_THING
  })
}

function says(kinds: readonly FactKind[], { customerFacts }: Scene): boolean {
  return customerFacts().some(({ kind }) => kinds.includes(kind))
}

/** "Umowa W-5521": the thing, and digits within reach in the same breath. */
function standsByNumber(thing: ContentWord, told: string, { reader }: Scene): boolean {
  const tokens = told.match(/[\p{L}\p{N}][\p{L}\p{N}/.-]*|[.!?\n,;]/gu) ?? []
  return tokens.some((token, at) => {
    const [word] = /\d/.test(token) ? [] : readWords(token, reader.polish)
    if (word === undefined || likeness(thing, gather([word])) < SAME_THING) return false
    const after = tokens.slice(at + 1, at + 2 + BESIDE)
    const end = after.findIndex((next) => /^[.!?\n,;]$/.test(next))
    return (end < 0 ? after : after.slice(0, end)).some((next) => /\d{2}/.test(next))
  })
}

const SAME_THING = 0.6

/** The customer named one thing of the kind that is asked for: a guitar, where the instrument is. */
function namesOneOf(kind: ContentWord, told: string, { reader }: Scene): boolean {
  return readWords(told, reader.polish).some(({ kindsAbove }) => kindsAbove.some((one) => kind.kinds.includes(one)))
}

/** A day on the side of now that is asked about. */
function dayTold(past: boolean, { customerFacts, customerText, input, playbook }: Scene): boolean {
  const today = localDay(input.at, playbook.targets.businessHours.timeZone)
  return customerFacts().some((fact) => {
    const day = dayOf(fact)
    if (day === null || (!past && FROM_DAY.test(customerText().slice(0, fact.start)))) return false
    return past ? day <= today.slice(5) : day >= today.slice(5)
  })
}

/** "Przełożyć z 3 czerwca": the day that is given up. */
const FROM_DAY = /(?<!\p{L})(?:z|ze)\s+(?:dnia\s+)?$/iu

/** Month and day, "03-12"; null where the fact is no day of the calendar. */
function dayOf({ kind, value }: Fact): string | null {
  const date = kind === 'date' ? value : kind === 'date-range' ? value.from : null
  if (date === null || date.type !== 'day') return null
  return `${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`
}
