import type { PhraseList } from '../text/phrases.ts'
import { phrases } from '../text/phrases.ts'
import type { Word } from '../text/words.ts'
import type { Scene } from './scene.ts'
import { isImpersonalPast, isOwnPast, isPassive, isPastOfAnother } from './verb-forms.ts'

const STAFF =
  'pracownik|pracownica|mechanik|konsultant|konsultantka|kucharz|kelner|kelnerka|recepcja|recepcjonistka|recepcjonista|magazyn|magazynier|ksiegowosc|ksiegowa|sekretariat|laboratorium|technik|serwisant|serwis|kierowca|dostawca|kasjer|kasjerka|sprzedawca|sprzedawczyni|kolega|kolezanka|stazysta|stazystka|praktykant|praktykantka|praktykantki|kuchnia|lakiernia|pakownia|pracownia|system|sklep|drukarnia|drukarz|oddzial|placowka|dzial|zespol|biuro|ekipa|monter|instalator|krawcowa|szwalnia|fryzjerka|lekarz|pielegniarka|rejestracja|rejestratorka|trener|trenerka|instruktor|lektor|lektorka|nauczyciel|nauczycielka|agent|agentka|doradca|doradczyni|operator|operatorka|automat|algorytm|robot|kurier|ochroniarz|ogrodnik|florystka|cukiernik|piekarnia|cukiernia|montazysta|fotograf|grafik|informatyk|programista|dyspozytor|dyspozytorka|informacja|spedycja|produkcja|hurtownia|apteka|farmaceutka|farmaceuta|optyk|stolarz|tapicer|drukarka|mieszalnik|inkasent|listonosz|recepcjonisci|szef|szefowa|kierownik|kierowniczka|firma|ktos|nikt|uczen|uczennica|pomocnik|pomocnica|czeladnik|kucharka|kelnerzy|kelnerki|barman|barmanka|barista|pokojowka|pokojowa|sprzataczka|sprzatajacy|konduktor|konduktorka|rezydent|rezydentka|pilot|pilotka|listonoszka|urzednik|urzedniczka|referent|referentka|bibliotekarz|bibliotekarka|wozny|wozna|dozorca|polozna|higienistka|asystent|asystentka|stomatolog|dentysta|dentystka|ratownik|animator|animatorka|weterynarz|weterynarka|piekarz|hydraulik|elektryk|malarz|brygada|okienko|dyzurna|dyzurny|opiekun|opiekunka|wychowawczyni|wychowawca|wykladowca|przewodnik|przewodniczka|likwidator|rzeczoznawca|sortownia|centrala|infolinia|warsztat|przychodnia|hotel|szkola|bank|poczta|pralnia|serwer|aplikacja|bramka|kasa|terminal'

/** Verbs that are a fault by themselves when the firm says them of itself. */
const slips = phrases(`
  !nie pomylic|mylic|zapomniec|przeoczyc|zgubic|pogubic|zagubic|zaniedbac|nawalic|zawiesc|zawalic|przegapic|przekrecic|zepsuc|popsuc|uszkodzic|zniszczyc|stluc|rozbic|zarysowac|porysowac|zmarnowac|poplatac|pomieszac|przypalic|przesolic|spozniac|spoznic|zawinic|popelnic|skopac|schrzanic|naruszyc|pominac|pomijac|przekroczyc|zlekcewazyc|zbagatelizowac|zahaczyc|zadrapac|upuscic|oblac|rozlac|wylac|zbic|przebic|przeciac|rozciac|podrzec|rozedrzec|urwac|zlamac|polamac|przytrzasnac|ubrudzic|pobrudzic|poplamic|wygadac|nakrzyczec|obrazic|zignorowac|potraktowac|pourywac|zerwac|przeforsowac|przespac|zaspac|pozamieniac|odkrecic|wgniesc|nadpalic|przetrzymac|sfuszerowac|spartaczyc|zawieruszyc
`)
/** So something is done when it is done wrongly. */
const wrongly = phrases(`
  zle|blednie|mylnie|omylkowo|pomylkowo|nieprawidlowo|niewlasciwie|niepotrzebnie|niedokladnie|nierowno|krzywo|niechlujnie|podwojnie|nieslusznie|niezgodnie|nieszczelnie|niestarannie|odwrotnie|wadliwie|pochopnie|przedwczesnie|opacznie,
  =za|=zbyt =pozno|=wczesnie|=krotko|=dlugo|=malo|=duzo|=slabo|=mocno|=szybko|=wolno, dwukrotnie|=dwa =razy?,
  bez ..2 zgoda, wskutek|=skutek|=powodu ..1 awaria|usterka,
  przez|wskutek|omylka ..1 pomylka|blad|nieuwaga|przeoczenie|niedopatrzenie|roztargnienie|zaniedbanie, =na =skutek|=skutek ..1 bledu|pomylki,
  zly|bledny|niewlasciwy|niewlasciwe|nieprawidlowy|nieprawidlowe|nieaktualny|nieaktualne|przestarzaly|nieswiezy|przeterminowany|cudzy|niekompletny,
  =nie =ten|=ta|=to|=te|=tego|=tej|=tych|=tym, inny ..4 =niz, =do =innego|=innej ..1 zamek|model|klient|osoba|zamowienie|paczka|rozmiar|numer|mieszkanie|urzadzenie|auto|samochod, =zamiast
`)
/** Doing twice is wrong of these only: one may call or ask twice. */
const TWICE = /^(?:dwukrotnie|dwa)/
const COUNTED =
  /^(?:nalicz|pobr|obciąż|sprzeda|wyda|wysła|zaksięg|wystaw|zarezerw|przydziel|policz|skasow|ściąg|nada|zapis|rezerw)/iu
/** What a firm owes to do. */
const duty = phrases(`
  dopilnowac|zdazyc|dotrzymac|dochowac|dopelnic|sprawdzic|zauwazyc|przekazac|uprzedzic|poinformowac|powiadomic|zapisac|wpisac|odnotowac|zanotowac|zatwierdzic|zabezpieczyc|dokrecic|dolozyc|dolaczyc|wlozyc|spakowac|zapakowac|odpisac|odpowiedziec|oddzwonic|zadzwonic|zamknac|zaktualizowac|usunac|wylaczyc|wlaczyc|anulowac|potwierdzic|zareagowac|przyjechac|dojechac|przyjsc|dostarczyc|dowiezc|zrobic|zalatwic|zarejestrowac|zaksiegowac|wyslac|zlecic|uruchomic|odwolac|umyc|posprzatac|dokonczyc|zmienic|poprawic|nakleic|podpiac|zamontowac|wymienic|przypiac|uzupelnic|rozpatrzyc|odebrac|dodac|wystawic|zwrocic|zlozyc
`)
/** A name for what went wrong. */
const named = phrases(`
  !jesli|czy|nie|zaden blad|pomylka|niedopatrzenie|przeoczenie|zaniedbanie|wina|uchybienie|balagan|zaniechanie|literowka|wpadka
`)
/** It went wrong at the firm. */
const here = phrases(
  `
  nasz|moj, po ..1 =naszej|=mojej =stronie, =u =nas, =w ..2 grafik|kalendarz|magazyn|system|formularz|cennik|rozklad|harmonogram|baza|zamowieniach|ewidencja|rezerwacjach,
  =przy|=podczas|=w =trakcie? ..2 pakowaniu|pakowanie|kompletowaniu|wysylce|montazu|rezerwacji|wpisywaniu|naliczaniu|ksiegowaniu|wydawaniu|produkcji|obsludze|migracji|aktualizacji
`.replace('STAFF', STAFF),
)
/** "Awaria po naszej stronie", "po naszej aktualizacji zniknął dostęp". */
const brokenHere = phrases(`
  !nie|zaden blad|pomylka|niedopatrzenie|przeoczenie|zaniedbanie|roztargnienie ..1 ${STAFF},
  =padl|=padla|=padlo|=padly|zepsuc|popsuc|wysiasc|nawalic|zaciac|zawiesic|rozsypac|wysypac|zabraknac|poplatac ..2 =nam, =nam ..3 =padl|=padla|=padlo|=padly|zepsuc|popsuc|wysiasc|nawalic|zaciac|rozsypac|wysypac|zabraknac,
  trafic|pojechac|pojsc|wyjechac ..3 =omylkowo|=pomylkowo|=pomylke|=blednie, =omylkowo|=pomylkowo|=pomylke|=blednie ..2 trafic|pojechac|pojsc|wyjechac,
  awaria|usterka ..4 =naszej|=naszego|=naszym|=nas, =po|=przez =naszej|=nasza|=nasze ..1 aktualizacja|zmiana|migracja|awaria|system, =z =naszej|=mojej ..1 =winy|=strony !prosic,
  =lezal|=lezala|=lezalo|=utknal|=utknela|=utknelo|=przepadl|=przepadla|=przepadlo|=wypadl|=wypadla|=wypadlo|=zniknal|=zniknela|=zniknelo|=zaginal|=zaginela|=zaginelo ..3 =u =nas,
  =lezal|=lezala|=lezalo|=utknal|=utknela|=utknelo|=przepadl|=przepadla|=przepadlo|=zaginal|=zaginela|=zaginelo ..3 =w ..2 =magazynie|=systemie|=biurze|=ksiegowosci,
  =powinnismy|=powinienem|=powinnam ..1 =byli|=byl|=byla, =mielismy|=mialam|=mialem ..6 nie ..2 =zrobilismy|=zrobilam|=zrobilem|=udalo|=wyszlo|=zdazylismy,
  =our =fault|=mistake|=error|=oversight|=side, =by =mistake, =we|=i =forgot|=lost|=missed|=overlooked|=mixed|=overcharged|=double,
  =we ..3 =wrong|=incorrect|=incorrectly|=twice|=late
`)
const staff = phrases(STAFF)
/** Whether it happened, or has yet to happen, is left open; or somebody else is meant. */
const UNSETTLED =
  /(?<!\p{L})(?:jeśli|jeżeli|gdyby|gdybyśmy|czy|chyba że|o ile|w przypadku|lub|albo|jeszcze|może|możliwe|żeby|aby|if|unless|po to)(?!\p{L})/iu
/** "Żadnej awarii u nas nie odnotowaliśmy". */
const NONE_FOUND =
  /(?<!\p{L})(?:żadn\p{L}+|brak (?:awari|uster)\p{L}+|nie (?:ma|mamy|było|odnotow\p{L}+|stwierdz\p{L}+|wid\p{L}+))(?!\p{L})/iu
/** What customers do: "zamówienie złożono podwójnie" does not say who. */
const CUSTOMERS_DOING = /^(?:złożon|opłacon|zapłacon|zamówion|podan|wpisan[oe]|przelan|kliknię|zgłoszon)/iu

/** "Rzeczywiście kurier wydał paczkę sąsiadowi, choć …": granted, and against what was agreed. */
const GRANTED = /(?<!\p{L})(?:rzeczywiście|faktycznie|istotnie|to prawda|ma (?:Pan|Pani) rację)(?!\p{L})/iu
const AGAINST =
  /(?<!\p{L})(?:choć|chociaż|mimo|pomimo|wbrew|zamiast|bez (?:\p{L}+ )?(?:zgody|pytania|uprzedzenia|uzgodnienia|potrzeby|powodu))(?!\p{L})/iu
/** Given wrongly by the customer: "po trzech błędnych hasłach". */
const CUSTOMERS_INPUT = /^\P{L}*(?:has(?:eł|ł)\p{L}*|pin\p{L}*|kod\p{L}*|prób\p{L}*|logowa\p{L}*|login\p{L}*)/iu

export const OWN_FAULT_PHRASES: readonly PhraseList[] = [slips, wrongly, duty, named, here, brokenHere, staff]

/** True when the text says, as a fact, that the firm or its people did wrong or left undone what they owed. */
export function tellsOwnFault(scene: Scene): boolean {
  const { sentences } = scene.reading
  return sentences.some((sentence, at) => {
    if (sentence.asks) return false
    const text = scene.text.slice(sentence.start, sentence.end)
    if (has(brokenHere, at, scene)) return !UNSETTLED.test(text) && !NONE_FOUND.test(text)
    if (UNSETTLED.test(text)) return false
    return (
      slipped(at, scene) ||
      (GRANTED.test(text) && AGAINST.test(text) && wordsOf(at, scene).some((word) => isFirms(word, scene))) ||
      didWrongly(at, scene) ||
      leftUndone(at, scene) ||
      (has(named, at, scene) && has(here, at, scene))
    )
  })
}

function has(list: PhraseList, sentence: number, scene: Scene): boolean {
  return scene.found(list).some((place) => place.sentence === sentence)
}

const NEAR = 6

/** The firm's doing: first person, nobody named, or one of its people. */
function isFirms(word: Word, scene: Scene): boolean {
  const { polish } = scene.reader
  if (CUSTOMERS_DOING.test(word.form)) return false
  if (isOwnPast(word, polish) || isImpersonalPast(word, polish)) return true
  return isPastOfAnother(word, polish) && staffNear(word, scene)
}

function staffNear(word: Word, scene: Scene): boolean {
  const { words } = scene.reading
  const at = words.indexOf(word)
  return scene
    .found(staff)
    .some((place) => place.sentence === word.sentence && Math.abs(place.words.start - at) <= NEAR)
}

function wordsOf(sentence: number, scene: Scene): readonly Word[] {
  const range = scene.reading.sentences[sentence]?.words
  return range === undefined ? [] : scene.reading.words.slice(range.start, range.end)
}

function slipped(sentence: number, scene: Scene): boolean {
  return scene.found(slips).some((place) => {
    const word = scene.reading.words[place.words.start]
    return place.sentence === sentence && word !== undefined && isFirms(word, scene)
  })
}

function didWrongly(sentence: number, scene: Scene): boolean {
  return scene.found(wrongly).some((place) => {
    if (place.sentence !== sentence || CUSTOMERS_INPUT.test(scene.text.slice(place.end))) return false
    const near = wordsOf(sentence, scene).filter((word) => distance(word, place.words.start, scene) <= NEAR)
    const counted = TWICE.test(scene.text.slice(place.start, place.end).toLowerCase())
    return near.some(
      (word) =>
        (isFirms(word, scene) || (isPassive(word, scene.reader.polish) && isDone(word, scene))) &&
        (!counted || COUNTED.test(word.form)),
    )
  })
}

/** "został wydany": the participle tells of a deed, not of a state. */
function isDone(word: Word, scene: Scene): boolean {
  if (CUSTOMERS_DOING.test(word.form)) return false
  const { words } = scene.reading
  const at = words.indexOf(word)
  return [at - 1, at - 2, at + 1].some((near) => /^zosta[lł]/.test(words[near]?.folded ?? ''))
}

function distance(word: Word, at: number, scene: Scene): number {
  return Math.abs(scene.reading.words.indexOf(word) - at)
}

function leftUndone(sentence: number, scene: Scene): boolean {
  const { words } = scene.reading
  return scene.found(duty).some((place) => {
    const at = place.words.start
    const word = words[at]
    if (place.sentence !== sentence || word === undefined || !isFirms(word, scene)) return false
    return [1, 2, 3].some((back) => words[at - back]?.folded === 'nie' && words[at - back]?.sentence === sentence)
  })
}
