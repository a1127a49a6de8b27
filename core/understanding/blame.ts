import type { Span } from '../vocabulary/vocabulary.ts'
import { findCue, readCues } from './cue.ts'
import type { MessageWords } from './message-words.ts'

const THEY_DID =
  'pomylili*|pomyliliscie|zapomnieli*|zgubili*|zniszczyli*|uszkodzili*|zepsuli*|zalali*|zawalili*|zlekcewazyli*|naliczyli*|pobrali*|sciagneli*|oszukali*|przegapili*|zignorowali*|wyslaliscie|przyslaliscie|spakowaliscie|obciazyli*|odcieli*|zablokowaliscie|skasowaliscie|usuneliscie'

/** The firm or its people are said to have done wrong. */
const ALLEGED = readCues(`
  wasza|wasz|wasze|panstwa|waszej|waszego|ich ~ win*|blad|bledu|bledem|pomylk*|niedopatrzen*|zaniedban*|zaniechan*|niekompetencj*
  z|przez ~ waszej|waszego|panstwa ~ win*|powodu|bled*|zaniedban*|pomylk*
  przez was|panstwa
  win* ~ lezy ~ po ~ stronie|waszej|panstwa
  ${THEY_DID}
  to wy
  ktos ~ u|od ~ was|panstwa ~ pomyl*|zgubil*|zawalil*|zapomnial*
  konsultant*|kurier*|pracowni*|serwisant*|kierowca|magazyn|montaz*|monter* ~ pomyl*|zgubil*|zniszczyl*|uszkodzil*|zepsul*|zalal*|zawalil*|zapomnial*|oszukal*|klamal*|wprowadzil*
  wprowadzili*|wprowadzono|wprowadziliscie ~ w blad
  zle ~ spakowan*|zaadresowan*|wystawion*|naliczon*|policzon*|zamontowan*
  your|their fault|mistake|error
  you|they ~ lost|broke|forgot|overcharged|misled|damaged
  ваша|вашою вина|виною|помилка
  через вас
`)

/** The writer owns a mistake. */
const ADMITTED = readCues(`
  moja wina
  moj blad
  z|to mojej|moja winy|wina|pomylka|nieuwaga
  sam|sama ~ zle ~ zmierzyl*|wpisal*|podal*|zamowil*|kliknel*|wybral*
  pomylilem|pomylilam|pomylil|przegapilem|przegapilam|zapomnialem|zapomnialam|zagapilem|zagapilam|przeoczylem|przeoczylam
  wpisalem|wpisalam|podalem|podalam|zaznaczylem|zaznaczylam|kliknelam|kliknalem|wybralam|wybralem ~ zle|bledn*|niechcacy|przypadk*|omylk*
  przez pomylke|przypadek|nieuwage
  omylkowo|niechcacy
  my fault|mistake|bad
  by|in mistake|error
  i ~ typed|entered|ordered|clicked ~ wrong
  моя помилка|вина
  я ~ помилив*|помилилас*
`)

/** Something that the firm had said it would do. */
const PROMISE_RECALLED = readCues(`
  obiecal*|obiecano|obiecywal*|obiecujecie|obiecanki|zapewnial*|zapewniano|zapewniliscie|zapewniono|zadeklarowal*|deklarowal*|gwarantowal*|gwarantowano|przyrzek*|zobowiazali*|zobowiazaliscie
  mial|miala|mialo|mialy|mieli|mieliscie ~ oddzwonic|zadzwonic|odpisac|przyjechac|przyjsc|wyslac|dotrzec|dojsc|dojechac|dostarczyc|naprawic|oddac|zwrocic|dac|byc|doslac
  wedlug|zgodnie ~ z|waszych|panstwa ~ obietnic*|zapewnien*|ustalen*|umowa
  mowili*|mowiliscie|mowiono|powiedziano|powiedzieli*|uslyszalem|uslyszalam ~ ze ~ bedzie|zadzwoni*|przyjedz*|odda*|naprawi*|wysle*|dostan*|zwroc*
  you|they|he|she ~ promised|assured|guaranteed
  was|were told|promised|supposed
  обіця*
`)

/** Where the firm is said to be at fault; null when nowhere. */
export function faultAllegedIn(message: MessageWords): Span | null {
  return findCue(ALLEGED, message)
}

/** Where the writer admits a fault of their own; null when nowhere. */
export function faultAdmittedIn(message: MessageWords): Span | null {
  return findCue(ADMITTED, message)
}

/** Where a promise of the firm is recalled; null when nowhere. */
export function promiseRecalledIn(message: MessageWords): Span | null {
  return findCue(PROMISE_RECALLED, message)
}
