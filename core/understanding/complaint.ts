import type { Span } from '../vocabulary/vocabulary.ts'
import { findCue, readCues } from './cue.ts'
import type { MessageWords } from './message-words.ts'

const GOODS_BACK =
  'zwrotu|zwrot|naprawy|naprawe|naprawy|naprawienia|wymiany|wymiane|wymienicie|obnizenia|obnizki|obnizke|rekompensaty|rekompensate|odszkodowania|odszkodowanie|zadoscuczynienia|nowy|nowa|nowe|nowego|nowej|pieniedzy|pieniadze|kasy|kase|reklamacj*'

/** Words that make a complaint by themselves. */
const LODGED = readCues(`
  reklamuj*
  reklamowac ~
  skladam|zglaszam|wnosze|zloze|zlozyc|zglosic|wniesc|skladac|zglaszac|przesylam ~ reklamacj*
  reklamacj* ~ na|dotyczac*|z ~ produkt*|towar*|sprzet*|uslug*|but*|tytulu
  prosze|wnosze ~ przyjecie|rozpatrzenie|uznanie ~ reklamacj*|roszczeni*
  zglaszam ~ wad*|usterk*|niezgodnosc*|szkod*|uszkodzeni*
  niezgodn* ~ z umow*|zamowieni*
  rekojmi*
  wad* fabryczn*|ukryt*|istotn*
  zadam|domagam|oczekuje|zadamy|oczekujemy|domagamy ~ ${GOODS_BACK}
  file|make|submit|lodge|raise ~ complaint|claim
  want|demand|expect ~ refund|replacement|compensation
  подаю|подати|оформити ~ рекламац*|скарг*
  рекламаці*|вимагаю
`)

const FAULT = readCues(`
  uszkodz*|zniszcz*|wadliw*|zepsut*|zepsul*|popsul*|popsut*|rozbit*|potluczon*|stluczon*|zlaman*|polaman*|peknie*|pekl*|rozklei*|rozkleja*|rozpad*|rozlaz*|odpad*|przeciek*|cieknie|cieklo|przetarl*|rozdar*|podar*|splesni*|zgnil*|przetermin*|niekompletn*|wybrakowan*|usterk*|wada|wady|wade|bubel|szmelc|badziew*|niesprawn*
  nie ?juz dziala|dzialal*|laduje|grzeje|swieci|wlacza|chlodzi|trzyma
  przestal* ~ dzialac|grzac|wirowac|ladowac|grac|swiecic|chlodzic|dziala*
  padl|padla|padlo|spalil*|zardzewial*|spruly|sprul*
  brakuj*|zabraklo
  nie ten|to ~ co zamawia*|zamowi*
  broken|damaged|faulty|defective|cracked|shattered|stopped
  зламан*|зламав*|розбит*|пошкоджен*|не працює
`)

const CLAIM = readCues(`
  prosze|poprosze|chce|chcialbym|chcialabym|licze ~ o|na ~ ${GOODS_BACK}|zwrocenie|doslanie
  prosze|poprosze|chce|chcialbym|chcialabym ~ zwrotu|zwrot|wymiany|wymiane|naprawy|nowy|nowa|nowe|nowego|nowej|pieniedzy|pieniadze|kase|wymienic|naprawic|naprawcie
  wymien*|oddajcie|oddacie|zwroccie|zwrocicie|naprawcie|naprawicie|doslijcie|doslecie|przyslijcie
  refund|replacement|replace|money
  поверніть|замініть|заміну
`)

/** A complaint that was made before and is only asked about. */
const ASKED_ABOUT = readCues(`
  co|jak|gdzie|kiedy|etap*|status*|stan* ~ z ?moja ?moj* reklamacj*
  status*|etap*|rozpatrzyc*|rozpatrzycie|rozpatrzenia|rozpatrywan* ~ reklamacj*
  reklamacj* ~ uznan*|odrzucon*|rozpatrz*|trwa|zlozona|zlozon*|przyjet*|zakoncz*
`)

/** Where goods or a service are said to be faulty with a claim or blame, as law means a complaint; null when nowhere. */
export function complaintIn(message: MessageWords): Span | null {
  if (findCue(ASKED_ABOUT, message) !== null) return null
  const lodged = findCue(LODGED, message)
  if (lodged !== null) return lodged
  const fault = findCue(FAULT, message)
  return fault !== null && findCue(CLAIM, message) !== null ? fault : null
}
