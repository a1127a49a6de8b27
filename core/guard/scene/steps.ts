import { analyse, type DurationUnit, type FactValues } from '../../../polish/polish.ts'
import type { Instant, Span } from '../../vocabulary/vocabulary.ts'
import { phrases } from '../text/phrases.ts'
import { fold } from '../text/words.ts'
import { localDay } from './local-day.ts'
import type { Scene } from './scene.ts'

/** First person, perfective, future or past: "wyślę", "przekazaliśmy" – somebody here does or did something. */
const DOES = /^(?:fin|praet):(?:sg|pl):(?:[a-z0-9.]+:)?pri:perf/
/** Somebody else will: the courier, a colleague, the parcel. */
const WILL = /^fin:(?:sg|pl):ter:perf/
/** Somebody looked: that tells what is, and moves nothing. */
const LOOKED = new Set(
  'sprawdzic przejrzec obejrzec przeczytac zobaczyc otrzymac dostac przyjac zapoznac odnotowac zanotowac'.split(' '),
)
/** What hears well and moves nothing. */
const EMPTY = new Set(
  'poinformowac odpowiedziec zrozumiec poczekac zobaczyc przeprosic uznac zauwazyc chciec zechciec dowiedziec musiec stac zostac pozostac udac zadbac zajac pochylic pomoc dolozyc dopasowac dostosowac postarac znalezc poczuc wypoczac zdarzyc przydarzyc pozalowac pomylic zawiesc zawalic zawinic zaniedbac zapomniec przeoczyc pominac uszkodzic zepsuc zgubic stracic spoznic wytrzymac'.split(
    ' ',
  ),
)

/** Work under way, and what the customer is asked to do. */
export const stepWords = phrases(`
  =wysylam|=wysylamy|=przekazuje|=przekazujemy|=sprawdzam|=sprawdzamy|=zglaszam|=rejestruje|=przyjmuje|=lacze|=wymieniamy|=naprawiamy|=zwracamy|=oddajemy|=zamawiam|=nadaje|=nadajemy|=umawiam|=zalaczam|=dolaczam|=przesylam|=odsylam|=wstrzymuje|=doliczam|=dorzucam,
  =prosze|=prosimy|=mozna|=moze|=nalezy|=trzeba|=wystarczy ..4 wyslac|przeslac|podac|wejsc|kliknac|zadzwonic|przyniesc|przyjsc|sprawdzic|odpisac|napisac|zalogowac|wybrac|wypelnic|odeslac|zapakowac|zrobic|pokazac|odebrac|zglosic|zostawic|sprobowac|uruchomic|wpisac|zamowic|dac|potwierdzic|spakowac|przygotowac|zainstalowac|odlaczyc|zachowac|doplacic|zaplacic|skorzystac|pojechac|podjechac|wyrzucic|zignorowac|pominac|skontaktowac,
  =zapraszam|=zapraszamy ..5 do|w|na, =prosze|=prosimy|=poprosze|=poprosimy ..2 o !cierpliwosc|wyrozumialosc, =poprosze|=poprosimy, reklamacja|zgloszenie|odstapienie|zwrot|sprawa ..4 =przyjeta|=przyjete|=przyjety|=zarejestrowana|=zarejestrowane|=uznana|=przekazana, =pracujemy ..1 =nad, =codziennie ..4, !informowany|informowana|informowac|powiadamiac|poinformowac =na =biezaco, =czekam|=czekamy na ..2 zdjecie|numer|odpowiedz|potwierdzenie, =please
`)

/** True when the reply does something about the matter, asks for something, or says what comes next. */
export function namesStep(scene: Scene): boolean {
  if (scene.text.includes('?') || scene.found(stepWords).length > 0) return true
  return comesLater(scene) || actsIn(scene, { start: 0, end: scene.text.length })
}

/** So many days a customer still takes for an answer to "when". */
const SOON = 62

/** A day or hour that is still to come, a term that ends soon, or something on its way. */
function comesLater({ facts, input, playbook, text }: Scene): boolean {
  const { timeZone } = playbook.targets.businessHours
  return (
    ON_ITS_WAY.test(text) ||
    facts().some(
      ({ kind, value, start }) =>
        (kind === 'date' && !isPast(value, input.at, timeZone) && !WAS_DUE.test(text.slice(0, start))) ||
        (kind === 'date-range' && !isPast(value.to, input.at, timeZone)) ||
        (kind === 'period' && value.offset >= 0) ||
        (kind === 'time' && value.minutes > 0) ||
        (kind === 'duration' && value.amount * DAYS[value.unit] <= SOON && !OVERDUE.test(text)),
    )
  )
}

const ON_ITS_WAY =
  /(?<!\p{L})(?:w drodze|jedzie|jadą|już (?:idzie|leci)|zaraz|za chwilę|za moment|od ręki|lada chwila|wkrótce będzie|https?:)|(?<!\p{L})dziś(?:iaj)?\s+(?:\p{L}+\s+){0,2}(?:będzie|dotrze|wyjdzie|przyjedzie|do \d|między|o \d|po \d|przed \d)/iu
/** "Powinien być gotowy w piątek", "miała dotrzeć wczoraj": that day has passed. */
const WAS_DUE =
  /(?<!\p{L})(?:powinien|powinna|powinno|powinny|miał[aoy]?|mieliśmy) (?:\p{L}+ ){0,2}(?:był[aoy]?|być|dotrzeć|przyjść|wyjść|zadzwonić|odpisać)(?!\p{L})[^.!?,]{0,40}$/iu
/** "W ciągu 3 dni, a dotąd nie dotarł": that term has passed. */
const OVERDUE = /(?<!\p{L})(?:dotąd|dotychczas|nadal|wciąż|ciągle|jeszcze)\s+(?:\p{L}+\s+)?nie(?!\p{L})/iu

const DAYS: Readonly<Record<DurationUnit, number>> = {
  second: 0,
  minute: 0,
  hour: 0,
  day: 1,
  'working-day': 1.4,
  week: 7,
  month: 30,
  year: 365,
}

function isPast(date: FactValues['date'], now: Instant, timeZone: string): boolean {
  // "Dziś ma opóźnienia" promises nothing: today counts only with a verb that does.
  if (date.type === 'relative') return date.days <= 0
  if (date.type === 'weekday') return date.week === 'last'
  const today = localDay(now, timeZone)
  const year = date.year ?? Number(today.slice(0, 4))
  const month = `${year}-${String(date.month).padStart(2, '0')}`
  return date.type === 'month' ? month < today.slice(0, 7) : `${month}-${String(date.day).padStart(2, '0')}` < today
}

/** True when somebody does, did or will do something about the matter at this place. */
export function actsIn({ reader, reading }: Scene, { start, end }: Span): boolean {
  return reading.words.some(
    (word) =>
      word.folded.length > 3 && word.start >= start && word.end <= end && isDoing(analyse(word.form, reader.polish)),
  )
}

/** "Wynosi" may be perfective for once; where a word may tell of what is, nobody is said to do anything. */
function isDoing(readings: ReturnType<typeof analyse>): boolean {
  if (readings.some(({ tag }) => /^fin.*:imperf/.test(tag))) return false
  return readings.some(
    ({ lemma, tag }) =>
      (DOES.test(tag) || WILL.test(tag)) &&
      !EMPTY.has(fold(lemma)) &&
      !(tag.startsWith('praet') && LOOKED.has(fold(lemma))),
  )
}
