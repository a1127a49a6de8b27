import type { Span } from '../vocabulary/vocabulary.ts'
import { findCue, readCues } from './cue.ts'
import type { MessageWords } from './message-words.ts'

const THANKS = readCues(`
  dzieki|dziekuje|dziekujemy|dziekowac|dzieks|dzienki|dziekuej|dziekuję|podziekowac|podziekowania|dziex|dzk|dzieki|wdzieczny|wdzieczna|wdzieczni|dziekowka
  thanks|thank|thx|ty|grateful
  дякую|дякуємо|вдячн*|спасибі|спасибо
`)

const NO_THANKS = readCues(`
  dzieki|dziekuje ~ za nic
  z gory ~ dziekuje|dzieki|dziekujemy
  dziekuje|dzieki|dziekujemy z gory
  nie ?, dziekuje|dzieki
  to ja dziekuje|podziekuje
  thanks for nothing
  thanks|thank ~ in advance
`)

/** Where the customer thanks for something done; null when nowhere, in irony, or in the closing formula "z góry dziękuję". */
export function gratitudeIn(message: MessageWords): Span | null {
  return findCue(NO_THANKS, message) === null ? findCue(THANKS, message) : null
}
