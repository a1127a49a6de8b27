import type { Span } from '../vocabulary/vocabulary.ts'
import { findCue, readCues } from './cue.ts'
import type { MessageWords } from './message-words.ts'

const SOMEBODY =
  'czlowiek%|konsultant%|doradc*|pracownik%|operator%|agent*|kierowni*|przelozon*|szef*|menedzer*|manager*|ludzi*|ludzmi|kims|kogos|kim|zywym|zywa|zywego|osoba|osobe|wlasciciel*|farmaceut*|lekarz*|specjalist*|ekspert*|technikiem|dyrektor*|dyrekcj*'
const MACHINE =
  'bot|bota|boty|botem|botami|botow|robot*|automat*|maszyn*|chatbot*|czatbot*|ai|sztuczn*|program*|komputer*|konserw*'
const HUMAN =
  'human*|person|agent*|someone|somebody|representative*|rep|operator*|manager*|consultant*|adviser*|advisor*|staff|supervisor*|people'
const CONNECT = 'polacz%|przelacz%|skontaktuj%|przekieruj%|przekaz*|podlacz*|skieruj*|oddaj'
const TALK = 'porozmawiac|pogadac|rozmawiac|gadac|pisac|pomowic|mowic|porozmawiam|pogadam|rozmowe'

/** Wordings with which customers ask for a person, a phone number or a call back. */
const REQUEST = readCues(`
  ${CONNECT} ~ z|do|ze ~ ${SOMEBODY}
  ${CONNECT} ~ mnie ~ z|do|ze ~ ${SOMEBODY}|obslug*|biur*|dzial*
  ${CONNECT} z|do|ze ~ obslug*|biur*|dzial*|infolini*
  ${CONNECT} mnie prosze
  ${CONNECT} ~ ${SOMEBODY}
  ${TALK} ~ z|ze|do ~ ${SOMEBODY}|obsluga
  z|ze ~ ${SOMEBODY} ~ ${TALK}
  wole|wolalbym|wolalabym ~ z|ze ~ ${SOMEBODY}
  z|ze ?zyw* ?normaln* ?prawdziw* czlowiek%|konsultant%|doradc*|kims prosze|poprosze
  daj|dajcie|dawaj|dawac|dawajcie ~ ${SOMEBODY}
  chce|chcem|chcialbym|chcialabym|wole|wolalbym|wolalabym|potrzebuje|zadam|poprosze|prosze ?o ?do ?zyw* ?normaln* ?jakiegos ?prawdziw* czlowiek%|konsultant%|doradc*|pracownik*|operatora|kierownik*|kierownicz*
  prosze|poprosze|mozna|moge|da ~ prosic ~ ${SOMEBODY}
  prosze|poprosze o kogos|czlowieka|konsultanta|osobe
  prosze|poprosze ~ zyw* osob*|czlowiek%
  czlowiek%|konsultant%|doradc*|kierowni* prosze|poprosze
  do|po mnie|nas ~ zadzwonic|oddzwonic|zadzwoni|zadzwonil|zadzwonila|przedzwon*
  zyw*|prawdziw* czlowiek%|osob*|konsultant%|pracownik%
  czlowiek% z krwi
  czlowieka|konsultanta ~ nie ~ ${MACHINE}
  jest ~ tam|tu|tutaj ~ czlowiek%|konsultant%|zyw*|ktos|ktokolwiek|kto
  czy ~ jest ktos ~ tam|tu|zyw*
  czy ktos ~ tam|tu jest
  ktos|kto ~ zywy
  zawolaj* ~ ${SOMEBODY}
  nie chc* ~ ${TALK} ~ ${MACHINE}
  nie chc* ~ z ${MACHINE}
  nie chc* ~ bot|bota|botem|robota|automatu|maszyny|chatbota
  nie bede ~ gadac|rozmawiac|pisac|gadal|gadala|rozmawial|rozmawiala|pisal|pisala ~ ${MACHINE}
  mam dosc|dosyc ~ ${MACHINE}
  dosc|dosyc ?juz ?tego ${MACHINE}
  zamiast ?z ?tego ${MACHINE}
  bez ${MACHINE}
  nie z ${MACHINE}
  a nie ?z ${MACHINE}
  wylacz* ~ bota|automat|robota
  oddzwon%
  zadzwonic|zadzwoncie|zadzwoni|zadzwon|zadzwonil|zadzwonila ~ do|po mnie|nas
  zadzwoncie|przedzwon*
  prosze|poprosze o telefon|rozmowe|oddzwonienie|polaczenie|przelaczenie
  prosze|poprosze|chce|chcialbym|chcialabym ~ kontakt telefoniczny
  prosze ~ kontakt ~ z|ze ~ ${SOMEBODY}|czlowiek%
  kontakt telefoniczny ~ z|do
  numer|nr|telefon ~ do ~ infolini*|konsultant%|biur*|obslug*|dzial*|was|panstwa|kierown*|doradc*|kogos|czlowiek%|serwisu|sklepu
  numer|nr ~ infolini*|kontaktow*
  jaki|podaj*|macie|poprosze|prosze|podac|jest ~ numer|nr telefonu|tel|infolini*
  podaj*|macie|poprosze|jaki|jest ~ telefon|infolini* ~ do|kontaktow*
  moge|mozna|gdzie ~ zadzwonic|dodzwonic|przedzwonic
  mozna|moge ~ do ~ zadzwonic
  moge|mozna|chce|chcialbym|chcialabym|wole|wolalbym|wolalabym ~ porozmawiac|pogadac|rozmawiac ~ z|telefonicz*|osobiscie|glosow*
  wole|wolalbym|wolalabym ~ telefonicznie|glosem|osobiscie
  pogadac|porozmawiac na zywo
  speak|talk|chat ~ to|with ~ ${HUMAN}
  connect|transfer|put ~ to|with|through ~ ${HUMAN}
  get|give|need|want ~ human|agent|representative|operator|real|live
  real|live|actual|human person|human|agent|being|operator|support
  human please
  agent please
  call me ?back
  give me a call|ring
  phone number ~ call|for|your
  your|a phone|telephone number
  not a bot|robot|machine
  no|stop bots|bot
  anyone|anybody there|real|alive|human
  людин*|людину|людиною|оператор*|консультант*|менеджер*|спеціаліст* ~ поговори*|будь|покличте|потріб*
  поговорити|говорити|спілкуватися|з'єднайте|зв'яжіть|переключіть|покличте|потрібен|потрібна|хочу|дайте|можна|дай ~ людин*|оператор*|консультант*|менеджер*|жив*
  жив* людин*|оператор*
  зателефонуйте|передзвоніть|подзвоніть|перезвоніть
  номер телефону ~ гарячо*|підтримк*|менеджер*
  є ~ тут|там жив*|людин*
  не хочу ~ бот*|робот*
`)

/** "Nie chcę rozmawiać z konsultantem": the same words, the opposite wish. */
const REFUSAL = readCues(`
  nie chc*|musz*|trzeba|potrzebuje ~ rozmawiac|porozmawiac|gadac|dzwonic|konsultant%|telefonicz*|zadzwon*|oddzwon*
  nie dzwoncie|dzwonic|oddzwaniac|oddzwaniajcie
  czlowiek% honoru
`)

const NOT_MACHINE = readCues(`
  nie chc* ~ ${MACHINE}
  nie chc* ~ ~ ${MACHINE}
`)

/** A message of so few words is a request when it names a person and nothing else. */
const BARE = readCues(`
  czlowiek%|czleka|konsultant%|doradca|doradce|operator|operatora|ludzie|human|agent|representative|consultant|operator
  людин*|оператор*|консультант*
`)
const BARE_WORDS = 3
const FILLER = new Set([
  'prosze',
  'poprosze',
  'dajcie',
  'daj',
  'halo',
  'hej',
  'no',
  'ej',
  'dawac',
  'please',
  'a',
  'z',
  'ze',
  'do',
  'chce',
  'kurwa',
  'kurde',
  'kuzwa',
  'wreszcie',
  'juz',
  'teraz',
  'natychmiast',
  'zywy',
  'zywego',
  'zywym',
  'będь',
  'ласка',
  'будь',
  'jakis',
  'jakiegos',
  'normalny',
  'i',
  'want',
  'need',
  'the',
])

/** Where the customer asks for a person, a phone number or a call back; null when nowhere. */
export function personRequestIn(message: MessageWords): Span | null {
  return (isRefused(message) ? null : findCue(REQUEST, message)) ?? findBareRequest(message)
}

function isRefused(message: MessageWords): boolean {
  return findCue(REFUSAL, message) !== null && findCue(NOT_MACHINE, message) === null
}

function findBareRequest(message: MessageWords): Span | null {
  const { words } = message
  const meant = words.filter((word) => !FILLER.has(word.folded))
  return words.length <= BARE_WORDS && meant.length === 1 ? findCue(BARE, message) : null
}
