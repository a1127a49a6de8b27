import type { FactKind } from '../../../polish/polish.ts'
import { fold } from '../text/words.ts'

// What a question asks for, by the words that it begins with; the forms read what `opening` gives.

export const WHEN =
  /(?:^|\s)(?:kiedy|do kiedy|od kiedy|o ktorej|do ktorej|od ktorej|na kiedy|(?:do|od|przed|po) (?:ktorego|jakiego|ktorym|jakim) (?:dnia|terminu|dniem|terminem|dniu)|w (?:ktory|jaki) dzien|w ktorym dniu|ile czasu|jak dlugo|ile dni|w jakim czasie|ile (?:sie |to |trzeba |bede |mam |musze |zwykle ){0,2}(?:trwa|czeka\w*|idzie|jedzie|zajm\w+|potrwa)|jak szybko|when|how long|коли)(?=\s|\?|$)/

export const HOW_MUCH =
  /(?:^|\s)(?:ile (?:(?:to |by |mnie |nas |ewentualnie |u was ){0,2}(?:kosztuje|kosztowal\w*)|zaplac\w+|place|placi|wynosi|za|to|bedzie|wyniesie|doplac\w*)|jaki koszt|jaka cena|po ile|za ile|w jakiej cenie|how much|скільки коштує)(?=\s|\?|$)/
export const HOW_MANY = /(?:^|\s)(?:ile|ilu|jak (?:duzo|wiele|duzy|dlugi|daleko)|how many|скільки)(?=\s|\?|$)/
export const WHERE = /(?:^|\s)(?:gdzie|dokad|jaki adres|na jaki adres|pod jakim adresem|where|де)(?=\s|\?|$)/

export const WHETHER =
  /^(?:a |i |oraz |dzien dobry |hej |czesc )*(?:czy|mozna|moge|da sie|macie|jest|sa|can|do|is|are|чи)(?=\s)/
export const WHICH = /(?:^|\s)(?:jaki|jaka|jakie|jakiego|ktory|ktora|ktore|which|what)(?=\s)/
export const WHY = /^(?:a |i |oraz )*(?:dlaczego|czemu|skad|z jakiego powodu|po co)(?=\s)/

/** Asks for a way of doing, not for how a thing is. */
export const HOW_TO = /^(?:a |i |oraz )*jak (?:\w+ ){0,4}\w{2,}c(?= |\?|$)/
export const HOW = /^(?:a |i |oraz )*jak(?=\s(?!nie\s|juz\s|bardzo\s|cos\s))/
export const IN_STOCK = /(?:^|\s)(?:jest|sa|macie|dostepn\w*|zostal\w*|na stanie)(?=\s|\?|$)/
export const TIMES: ReadonlySet<FactKind> = new Set(['date', 'date-range', 'period', 'time', 'duration', 'hours'])
export const SUMS: ReadonlySet<FactKind> = new Set(['amount', 'percent'])
export const ANY_NUMBER: ReadonlySet<FactKind> = new Set([...TIMES, ...SUMS, 'quantity', 'size'])
export const PLACES: ReadonlySet<FactKind> = new Set(['address', 'url', 'postcode'])

/** Folded, without signs and greeting. */
export function opening(text: string): string {
  const plain = fold(text)
    .replace(/[^\p{L}\p{N} ?]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return plain.replace(/^(?:dzien dobry|dobry wieczor|witam|hejka|hej|czesc|siema|hello|hi)\s+/, '')
}
