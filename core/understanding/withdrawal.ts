import type { Span } from '../vocabulary/vocabulary.ts'
import { findCue, readCues } from './cue.ts'
import type { MessageWords } from './message-words.ts'

const THINGS =
  'towar*|produkt*|zamowieni*|zakup*|rzecz*|artykul*|sprzet*|paczk*|przesylk*|but*|sukienk*|kurtk*|bluz*|spodn*|koszul*|namiot*|telefon*|ksiazk*|ubran*|mebl*|calosc|wszystko'

const WITHDRAWAL = readCues(`
  odstep* ~ od ~ umow*|zakup*|transakcj*
  odstap* ~ od ~ umow*|zakup*|transakcj*
  odstapieni* ~ od|umow*
  prawa|prawo ~ odstapieni*
  rezygn* ~ z ~ umow*|zakup*|towar*|produkt*
  zwracam|zwracamy|odsylam|odsylamy|oddaje ~ ${THINGS}
  chce|chcialbym|chcialabym|zamierzam|pragne ~ zwrocic|oddac|odeslac
  chce|chcialbym|chcialabym|prosze ~ zwrot* ~ ${THINGS}
  oswiadczeni* ~ odstapieni*
  withdraw* ~ from ~ contract|purchase
  want|like ~ return|send ~ back|it|this|item*|order|them
  right ~ withdraw*
  відмов* ~ від договор*|покупк*
  хочу|хотіла|хотів ~ поверн* ~ товар*|замовл*|покупк*
`)

/** Asking for the state of money or of a complaint is no withdrawal. */
const NOT_YET = readCues(`
  nie chc* ~ zwracac|oddawac|zwrotu
`)

/** Where the customer withdraws from a distance contract or gives goods back; null when nowhere. */
export function withdrawalIn(message: MessageWords): Span | null {
  return findCue(NOT_YET, message) === null ? findCue(WITHDRAWAL, message) : null
}
