import type { Span } from '../vocabulary/vocabulary.ts'
import { findCue, readCues } from './cue.ts'
import type { MessageWords } from './message-words.ts'

const PUBLIC_PLACE =
  'facebook*|fb|fejs*|forum|forach|grupa|grupie|grup*|google|googl*|internec*|internet*|necie|neta|net|mediach|media|mediow|tiktok*|instagram*|insta|twitter*|youtub*|opiniach|ceneo|trustpilot*|linkedin*|social*'
const PRESS =
  'telewizj*|tv|tvn|tvp|polsat*|uwaga|uwagi|gazet*|dziennikarz*|redakcj*|pras*|media|mediow|mediom|radia|radio'
const WILL_TELL =
  'opis*|napisz*|pisz*|wrzuc*|wystaw*|publik*|opublik*|udostepn*|wklej*|zamieszcz*|zamiesc*|ladu*|wyladu*|umieszcz*|trafi*|dam|pojdzie|rozesl*|pokaz*|przeczyta*|czyta*|zobacz*|poczyta*|dowie*|idzie|ida'

const MAKER_OF_NEWS =
  'reporter*|dziennikarz*|dziennikark*|gazet*|redakcj*|bloger*|influencer*|youtuber*|telewizj*|interwencj*|tvn*|tvp*|polsat*'

const GRIEVES =
  'zglosz*|zglasz*|napisz*|pisze|zadzwoni*|dzwonie|pojd*|pojad*|ide|jade|skarg*|skarz*|poskarz*|zawiadom*|zawiadam*|powiadom*'
/** Persons in office; an office itself has papers sent to it for other reasons. */
const OFFICIAL =
  'wojt*|burmistrz*|starost*|posla|poslanki|radnego|radnej|ministr*|ministerstw*|wojewod*|kurator*|prezydenta'

/** Threats to leave, of a lawyer or court, an authority, a chargeback, the press or the public. */
const THREAT = readCues(`
  prawnik*|adwokat*|mecenas*|kancelari*|pozew|pozwu|pozwe|pozwiemy|pozywam|prokuratur*|windykacj*
  radc* prawn*
  drog* sadow*|prawn*
  sadown*
  krok* prawn*
  spraw* sadow*
  sie|nas|was|sprawe|sprawa|final*|skoncz*|dochodz*|zalatw* ~ w sadzie
  zaplaty ~ sad|sadu
  wezwani* do zaplaty
  sprawe|sprawa|pozew|wniosek|zawiadomienie ~ do sadu|prokuratury
  oddam|oddaje|ide|pojde|pojdzie|pojdziemy|kieruje|skieruje|skierujemy|podam|podaje|zglosze|wniose|trafi ~ do sadu
  spotkamy|zobaczymy|widzimy|zobaczenia ~ sadu|sadzie
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
  przenos*|przenies* ~ numer|firme|konto
  przenos*|przenies*|ide|pojd* ~ gdzie|gdzies indziej
  zmieni* ~ operator*|dostawc*|sklep|apteke|bank|przychodni*
  koncz* ~ wspolprac*|z wami|panstwem|panstwa|ta|wasz*
  konczymy|zrywam|zrywamy|zakoncz* ~ wspolprac*
  stracili*|stracicie|tracicie|straciliscie|straca|trac* ~ klient*
  zegnam ~ was|panstwa|firme|sie
  rezygnuj* ~ wasz* uslug*
  naglosnie|naglosnimy|naglosnic|naglosnij*|naglosnil*|naglasnia*
  laduje|wyladuje|wyladujecie ~ sieci|internec*|necie|tiktok*|youtub*|telewizji|mediach
  opowi*|wystapi* ~ w ~ program*|tv|telewizji|radiu|gazecie|mediach
  program* interwencyjn*|konsumenck*|telewizyjn*
  ${MAKER_OF_NEWS} ~ opisz*|zajm*|zainteres*|poslucha*|wyslucha*|naglosn*|pomoze|przyjedzie|czeka*|dowie*
  zna*|zadzwoni*|dzwoni*|napisz*|pisze|kontakt*|skontakt*|dam|wysle|wysyl* ~ ${MAKER_OF_NEWS}
  nagra*|nakrec*|nakrec*|krec*|zrobi*|robi*|wrzuc*|wstawi* ~ film*|rolk*|wideo*|material*|relacj*|nagrani* ~ was|wasz*|panstwa|youtub*|tiktok*|instagram*|sieci|siec|internec*|internet*|fejs*|facebook*
  film*|nagrani*|rolk*|wideo*|zdjeci*|zrzut*|screen*|sprawa|historia|korespondencj* ~ laduj*|wyladuj*|trafi*|trafia*|pojdz*|poleci*|leci|ida|idzie|ujrz* ~ sieci|siec|internec*|internet*|necie|neta|media|mediow|youtub*|tiktok*|facebook*|fejs*|telewizj*
  ludzie|inni|wszyscy|internauci|obserwujacy ~ musza|powinni|maja|niech ~ wiedziec|dowiedziec|zobaczyc|wiedza
  niech ~ ludzie|inni|wszyscy ~ wiedza|zobacza|dowiedza|przeczytaja
  ${WILL_TELL} ~ na|w|do ~ ${PUBLIC_PLACE}
  ${WILL_TELL} ~ wszyscy|wszystkim|wszystkich|znajomym|cale ~ grup*|internet*|osiedl*|miast*|na
  negatywn*|zl*|odpowiedni*|kiepsk*|fataln*|jednogwiazdkow* opini*|recenzj*|komentarz*|ocen*
  wystawi* ~ opini*|recenzj*|ocen*|gwiazdk*|komentarz
  jedn*|1 gwiazd* ~ wystaw*|dam|dostan*|leci|poleci
  odradz* ~ wszystkim|kazdemu|znajomym
  zglosz*|zglasz*|napisz*|pisz*|opisz*|zainteres*|zadzwoni*|ide|poinformuj*|pojd*|wysyl*|wysle*|dzwonie|zawiadom* ~ do|w|o|z ~ ${PRESS}
  poinformuj*|zainteresuj*|zawiadom* ~ media|pras*|lokaln*
  ${GRIEVES} ~ do|u ~ ${OFFICIAL}
  zglosz*|skarg*|skarz*|poskarz*|zawiadom*|powiadom* ~ do|w ~ inspekcj*|inspektor*|nadzor*|urzed*|gminy|gminie|nfz|pip|izby|izbie
  odpowiedni*|wlasciw*|stosown* organ*|sluzb*|instytucj*
  zobaczymy|ciekawe|posluchamy ~ co ~ na to|powie|powiedza ~ rzecznik*|inspekcj*|sad|urzad|prawnik*|media|gazeta|redakcja|telewizja
  jutro|zaraz|dzis|dzisiaj|wieczorem ~ jest|bedzie|leci|wisi|pojawi ~ na|w ~ ${PUBLIC_PLACE}
  zobaczycie|zobacza|przeczytacie|poczytacie ~ na|w ~ ${PUBLIC_PLACE}|telewizji|gazecie
  ostrzeg* ~ wszystk*|innych|znajom*|ludzi|kazdego|rodzin*
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
  press|newspaper*|journalist*|reporter* ~ hear|contact
  contact*|call*|tell*|email*|writ* ~ press|newspaper*|journalist*|reporter*|media|tv
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
  kancelari*|adwokat*|prawnik*|mecenas*|redakcj*|gazet* ~ szuka*|zamawia*|zamowi*|potrzebuje|potrzebujemy|kupuje
  prezent*|grawer*|faktur*|teczk*|tog*|mebl*|biurko ~ dla|na ~ kancelari*|adwokat*|prawnik*|mecenas*|redakcj*|gazet*|sad
  pracuje|pracujemy|prowadze|prowadzimy ~ kancelari*|sadzie|redakcj*|gazecie|telewizji
  zamawia*|kupuj*|kawe ~ do|dla redakcj*|kancelari*
  zobaczyl*|widzial*|uslyszal*|ogladal* ~ was|panstwa|reklam* ~ telewizji|tv|radiu
  zobaczyl*|widzial*|znalazl*|obejrzal* ~ na|w ~ ${PUBLIC_PLACE}
  wyszl*|wyglada* ~ piekn*|super|swietn*|cudown*
  przenies*|przenos* ~ do was|panstwa
`)

/** Where the customer threatens with a lawyer, an authority, the media, a chargeback or with leaving; null when nowhere. */
export function escalationIn(message: MessageWords): Span | null {
  return findCue(NO_THREAT, message) === null ? findCue(THREAT, message) : null
}
