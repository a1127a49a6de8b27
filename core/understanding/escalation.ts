import type { Span } from '../vocabulary/vocabulary.ts'
import { findCue, readCues } from './cue.ts'
import type { MessageWords } from './message-words.ts'

const PUBLIC_PLACE =
  'facebook*|fb|fejs*|forum|forach|grupa|grupie|grup*|google|googl*|internec*|internet*|necie|neta|net|mediach|media|mediow|tiktok*|instagram*|insta|twitter*|youtub*|opiniach|ceneo|trustpilot*|linkedin*|social*'
const PRESS =
  'telewizj*|tv|tvn|tvp|polsat*|uwaga|uwagi|gazet*|dziennikarz*|redakcj*|pras*|media|mediow|mediom|radia|radio'
const WILL_TELL =
  'opis*|napisz*|pisz*|wrzuc*|wystaw*|publik*|opublik*|udostepn*|wklej*|zamieszcz*|zamiesc*|ladu*|wyladu*|umieszcz*|trafi*|dam|pojdzie|rozesl*|pokaz*|przeczyta*|czyta*|zobacz*|poczyta*|dowie*|idzie|ida'

/** Threats to leave, of a lawyer or court, an authority, a chargeback, the press or the public. */
const THREAT = readCues(`
  prawnik*|adwokat*|mecenas*|kancelari*|pozew|pozwu|pozwe|pozwiemy|pozywam|prokuratur*|windykacj*
  radc* prawn*
  drog* sadow*|prawn*
  sadown*
  krok* prawn*
  spraw* sadow*
  w sadzie
  sprawe|sprawa|pozew|wniosek|zawiadomienie ~ do sadu|prokuratury
  oddam|oddaje|ide|pojde|pojdzie|pojdziemy|kieruje|skieruje|skierujemy|podam|podaje|zglosze|wniose|trafi ~ do sadu
  spotkamy|zobaczymy|widzimy ~ sad*
  rzecznik|rzecznika|rzecznikowi|rzecznikiem|rzeczniczka|rzeczniczki ?miejsk* ?powiatow* ?finansow* ?praw ?pacjent* konsument*|finansow*|pacjent*|praw*
  do rzecznika
  uokik*|uodo|knf|sanepid*|uke|piorin
  inspekcj* handlow*
  urzed* ochrony
  prezes* urzed*
  federacj* konsument*
  ochron* konsument*|praw
  policj* ~ zglos*|zglasz*|zawiadom*
  zglos*|zglasz*|zawiadam*|zawiadom*|ide|pojde|dzwonie ~ na|do policj*
  skarb*|sluzb* ~ zglosz*
  chargeback*|charge-back|czardzbek*
  obciazeni* zwrotn*
  reklamacj* ~ w|do bank*
  zglosz*|zglasz*|skladam|zloze|otwieram ~ w|do bank*|visa|mastercard
  spor ~ w|do bank*|paypal*|allegro
  ostatni raz ~ u was|panstwa|tu|tutaj|kupuj*|kupil*|zamawia*|zamowil*|korzysta*|zakup*
  ostatni* ~ zakup*|zamowieni*|raz ~ u|w was|panstwa
  po raz ostatni
  nigdy wiecej
  nigdy juz ~ kupi*|zamowi*|zamawi*|skorzyst*|was|wroc*
  wiecej|juz ~ nie kupi*|zamowi*|zamawi*|zobacz*|skorzyst*|wroc*|przyjd*
  wiecej tu|u ~ nie
  noga ~ nie postanie|stanie
  odchodz*|odejd*|przechodz*|przejd*|przenos*|przenies*|ide|pojd*|idziemy ~ do konkurencj*|kogos|innego|innej|innych
  u konkurencj* ~ kupi*|zamowi*|bede
  kupi*|zamowi*|pojd*|ide ~ gdzie|gdzies indziej
  przenos* ~ numer|sie|firme|konto
  zmieni* ~ operator*|dostawc*|sklep|apteke|bank|przychodni*
  koncz* ~ wspolprac*|z wami|panstwem|panstwa|ta|wasz*
  konczymy|zrywam|zrywamy|zakoncz* ~ wspolprac*
  stracili*|stracicie|tracicie|straciliscie|straca|trac* ~ klient*
  zegnam ~ was|panstwa|firme|sie
  rezygnuj* ~ wasz* uslug*
  naglosni*|naglasnia*
  ${WILL_TELL} ~ na|w|do ~ ${PUBLIC_PLACE}
  ${WILL_TELL} ~ wszyscy|wszystkim|wszystkich|znajomym|cale ~ grup*|internet*|osiedl*|miast*|na
  negatywn*|zl*|odpowiedni*|kiepsk*|fataln*|jednogwiazdkow* opini*|recenzj*|komentarz*|ocen*
  wystawi* ~ opini*|recenzj*|ocen*|gwiazdk*|komentarz
  jedn*|1 gwiazd* ~ wystaw*|dam|dostan*|leci|poleci
  odradz* ~ wszystkim|kazdemu|znajomym
  zglosz*|zglasz*|napisz*|pisz*|opisz*|zainteres*|zadzwoni*|ide|poinformuj*|pojd*|wysyl*|wysle*|dzwonie|zawiadom* ~ do|w|o|z ~ ${PRESS}
  poinformuj*|zainteresuj*|zawiadom* ~ media|pras*|lokaln*
  lawyer*|solicitor*|attorney*|ombudsman*|sue|suing
  legal action|steps|advice|team
  take|taking|see|go ~ to|in court
  small claims
  consumer protection|rights|authority|watchdog
  trading standards
  dispute ~ bank|card|charge|transaction|payment
  never|not ~ order*|buy*|shop* ~ again|anymore|here
  last time ~ order*|buy*|shop*
  lost|lose|losing ~ customer
  business|elsewhere ~ elsewhere|competitor*
  go|going|switch* ~ elsewhere|competitor*
  leave|post|write|publish ~ review*|facebook|twitter|online|social
  bad|negative|one-star|1-star review*
  report ~ you|this ~ to|police
  press|newspaper* ~ hear|contact
  суд|суду|суді|адвокат*|юрист*|поліці*|прокуратур*|держпродспоживслужб*
  захист* прав споживач*
  більше ~ не|ніколи ~ замовл*|куп*|прийд*|звернус*
  ніколи більше
  негативн* відгук*
  чарджбек*|конкурент*
  напишу|опублікую ~ відгук|фейсбук*|інстаграм*
`)

/** Words that hold a threat's words and are none. */
const NO_THREAT = readCues(`
  rzecznik* prasow*
  nie bede|chce ~ straszyc|grozic
  kancelari* ~ szuka*|zamawia*|potrzebuje
`)

/** Where the customer threatens with a lawyer, an authority, the media, a chargeback or with leaving; null when nowhere. */
export function escalationIn(message: MessageWords): Span | null {
  return findCue(NO_THREAT, message) === null ? findCue(THREAT, message) : null
}
