import type { Message } from '../conversation/conversation.ts'
import { phrases } from '../guard/guard.ts'
import type { Timeline } from './timeline.ts'

/** A complaint is taken on record, in the reply's own words. */
export const registered = phrases(`
  !nie =zarejestrowalam|=zarejestrowalem|=zarejestrowalismy|=zarejestrowana|=zarejestrowano|=przyjelam|=przyjelismy|=przyjalem|=przyjeta|=przyjeto|=otworzylem|=otworzylam|=zalozylam|=zalozylem|=zglosilam|=zglosilem|=wpisalam|=wpisalem|=utworzylam|=utworzylem|=przyjmuje|=przyjmujemy|=rejestruje ..5 reklamacja|zgloszenie|roszczenie|szkoda,
  reklamacja|zgloszenie|=reklamacje ..6 =zglosilam|=zglosilem|=zalozona|=zalozone|=zalozylam|=zalozylem|=nadalam|=nadalem|=utworzone|=utworzona|=wpisana|=wpisane|=wpisalam|=wpisalem|=zapisana|=zapisane|=zapisalam|=zapisalem|=zarejestrowana|=zarejestrowane|=zarejestrowano|=przyjeta|=przyjete|=przyjelismy|=przyjelam|=przyjalem|=zarejestrowalam|=zarejestrowalem|=otwarta|=wplynela, =numer =reklamacji|=zgloszenia|=sprawy, reklamacja =nr|=numer, reklamacja ..2 w =toku
`)

/** No complaint is taken, or none is found on record: "bez paragonu nie przyjmujemy", "nie widzę żadnej reklamacji". */
export const turnedAway = phrases(`
  nie ..2 przyjac|przyjmowac|zarejestrowac|rejestrowac ..3 reklamacja|=reklamacji|=reklamacje|zgloszenie|roszczenie, reklamacja|=reklamacji|=reklamacje|zgloszenie|roszczenie ..3 nie ..2 przyjac|przyjmowac|zarejestrowac|rejestrowac|przysluguje,
  nie ..1 =widze|=widzimy|=mam|=mamy|=ma|=znajduje|=znajdujemy|=znalazlam|=znalazlem ..3 reklamacja|=reklamacji|=reklamacje|zgloszenie, nie ..1 =widze|=widzimy|=mam|=mamy|=ma ..3 =w ..1 system
`)

/** Something is done about it: new goods, money, a repair, a visit. */
export const remedied = phrases(`
  =wyslemy|=wysylamy|=wysle|=wysylam|=wyslalam|=wyslalem|=wyslalismy|=doslemy|=dosle|=dosylam|=dosylamy|=przyslemy|=przywieziemy|=nadamy|=nadalam|=nadalem ..8, =wymienimy|=wymieniamy|=wymienie|=wymiana|=wymienilismy, =zwrocimy|=zwracamy|=zwroce|=zwrocilismy|=zwrot ..4 pieniadz|kwota|srodek|=zl|cena|pelny|calosc|naleznosc,
  =oddamy|=oddajemy|=oddam|=oddalam|=oddalem|=oddalismy, =naprawimy|=naprawiamy|=naprawilismy|=naprawiono|=dorobimy|=poprawimy|=poprawilismy|=poprawilam|=poprawilem|=uzupelnimy, kurier ..4 =odbierze|=zabierze|=przywiezie, =nowa|=nowe|=nowy ..6 =wychodzi|=jedzie|=bedzie|=poszla|=poszlo|=wyruszy, =przyjade|=przyjedziemy|=przyjedzie, reklamacja ..2 =uznana|=uznalismy|=uznajemy|=uwzgledniona
`)

/** The reclamation is decided, one way or the other. */
export const decided = phrases(`
  reklamacja|=reklamacje|zgloszenie|roszczenie ..5 =uznana|=uznane|=uznalismy|=uznajemy|=uznaje|=uznalam|=uznalem|=uwzgledniona|=uwzglednilismy|=uwzgledniamy|=odrzucona|=odrzucilismy|=odrzucamy|=rozpatrzona|=rozpatrzylismy|=rozpatrzono|=oddalona|=zasadna|=niezasadna|=nieuznana|=zakonczona,
  =uznalismy|=uznajemy|=uznaje|=uznalam|=uznalem|=odrzucilismy|=odrzucamy|=odrzucam|=uwzglednilismy|=uwzgledniamy|=rozpatrzylismy|=rozpatrzylam|=rozpatrzylem ..4 reklamacja|=reklamacje|zgloszenie|roszczenie, decyzja ..4 reklamacja|=reklamacji, nie =uznalismy|=uznajemy|=uwzgledniamy
`)

/** The matter goes to somebody who may decide more. */
export const escalated = phrases(`
  =przekazuje|=przekazalam|=przekazalem|=przekazalismy|=przekaze|=przekazujemy|=kieruje|=skierowalam|=skierowalem|=eskaluje|=eskalowalam|=eskalowalem|=zglosilam|=zglosilem|=zglaszam|=poprosilam|=poprosilem|=przelaczam|=lacze ..8 kierownik|kierowniczka|przelozony|przelozona|menedzer|manager|dyrektor|prezes|prawny|prawnik|szef|szefowa|wlasciciel|zarzad|lider|koordynator,
  kierownik|kierowniczka|przelozony|menedzer|manager|dyrektor|szef|szefowa|wlasciciel|prezes ..6 =zadzwoni|=odezwie|=skontaktuje|=odpowie|=odpisze|=zajmie|=przejmie|=przejela|=przejal|=sprawdzi|=wie|=prowadzi, eskalacja|eskalowac, priorytet|priorytetowo|=pilne|=pilnie|=poza =kolejka|=kolejnoscia
`)

/** Firm's messages after this one, in order. */
export function answersAfter(message: Message, { visible }: Timeline): readonly Message[] {
  return visible.slice(visible.indexOf(message) + 1).filter(({ from }) => from === 'agent' || from === 'assistant')
}
