import { analyse, type Fact, type FactKind, type Polish } from '../../../polish/polish.ts'
import { coverageOf, indexKnowledge, type KnowledgeIndex, likeness } from '../../knowledge/knowledge.ts'
import { findQuestions } from '../../understanding/understanding.ts'
import type { Span } from '../../vocabulary/vocabulary.ts'
import { fold, splitWords } from '../text/words.ts'
import type { Scene } from './scene.ts'
import { bagOf } from './subject.ts'

/** One thing the customer asks in the open turn, and whether the reply speaks of it. */
export interface AskedThing {
  readonly text: string
  readonly answered: boolean
}

/** Asked for effect, out of courtesy, or for attention: nothing to answer by itself. */
const NO_QUESTION =
  /^(?:(?:no )?i co|no i|halo|serio|naprawde|co jest|co to (?:ma|jest|za)|jak to|jak mozna (?:(?:\w+ )?(?:tak|takie\w*)|(?:\w+ )?(?:traktowac|oszukiwac|klamac|lekcewazyc|ignorowac))|jak dlugo jeszcze|ile mozna|ile jeszcze|ile razy (?:jeszcze|wam|was|panstwu|to samo|(?:(?:mam|mamy|mozna|trzeba|musze|musimy|bede) )?(?:to )?(?:powtarza|pisa|mowi|prosi|dzwoni|tlumaczy|przypomina|zglasza|pyta)\w*)|po co|kpi\w*|czy (?:wy|panstwo) (?:sobie|powaznie)|tak trudno|czy (?:moge|mozna|moglbym|moglabym) prosic|(?:czy )?(?:moze|mozecie|moglby|moglaby|mogliby)(?: \w+){0,3} (?:pomoc|sprawdzic|wyjasnic|zobaczyc|zerknac)|(?:czy )?ktos|co u|jak sie|(?:dzien dobry |hej |witam )?(?:prosze|prosimy|poprosze) o (?:\w+ ){0,2}(?:odpowiedz|informacje?|pomoc|kontakt|wyjasnienie)(?: na \w+ \w+)?$|mam (?:\w+ )?pytani|(?:moge|mozemy) (?:tylko|dopiero|jedynie)|wiecie|rozumie\w*|prawda|tak|ok)(?![a-z]{4})/
/** As many letters a question holds that is more than a call. */
const SHORTEST = 6

const WHEN =
  /(?:^|\s)(?:kiedy|do kiedy|od kiedy|o ktorej|do ktorej|od ktorej|na kiedy|ile czasu|jak dlugo|ile dni|w jakim czasie|ile (?:sie |to |trzeba |bede |mam |musze |zwykle ){0,2}(?:trwa|czeka\w*|idzie|jedzie|zajm\w+|potrwa)|jak szybko|when|how long|коли)(?=\s|\?|$)/
const HOW_MUCH =
  /(?:^|\s)(?:ile (?:(?:to |by |mnie |nas |ewentualnie |u was ){0,2}(?:kosztuje|kosztowal\w*)|zaplac\w+|place|placi|wynosi|za|to|bedzie|wyniesie|doplac\w*)|jaki koszt|jaka cena|po ile|za ile|w jakiej cenie|how much|скільки коштує)(?=\s|\?|$)/
const HOW_MANY = /(?:^|\s)(?:ile|ilu|jak (?:duzo|wiele|duzy|dlugi|daleko)|how many|скільки)(?=\s|\?|$)/
const WHERE = /(?:^|\s)(?:gdzie|dokad|jaki adres|na jaki adres|pod jakim adresem|where|де)(?=\s|\?|$)/
const WHETHER =
  /^(?:a |i |oraz |dzien dobry |hej |czesc )*(?:czy|mozna|moge|da sie|macie|jest|sa|can|do|is|are|чи)(?=\s)/

const WHICH = /(?:^|\s)(?:jaki|jaka|jakie|jakiego|ktory|ktora|ktore|which|what)(?=\s)/
/** One thing is named out of several. */
const CHOICE =
  /(?<!\p{L})(?:polec(?:am|amy|ił\p{L}*)|proponuj(?:ę|emy)|wybrał\p{L}*|najlep\p{L}+|(?:wy)?starczy|doradz\p{L}+|sprawdzi się|i recommend)(?!\p{L})/iu
const IN_STOCK = /(?:^|\s)(?:jest|sa|macie|dostepn\w*|zostal\w*|na stanie)(?=\s|\?|$)/
const STOCK =
  /(?<!\p{L})(?:są|jest|mamy|został[aoy]?|leży|leżą|czekają?)\s+(?:u nas\s+|jeszcze\s+|tylko\s+)*(?:\d+|jed[ne]\p{L}*|dw[aie]\p{L}*|trzy|cztery|pięć|kilka|kilkanaście|ostatni\p{L}*)(?!\p{L})|(?<!\p{L})odłożył\p{L}*/iu

const TIMES: ReadonlySet<FactKind> = new Set(['date', 'date-range', 'period', 'time', 'duration', 'hours'])
const SUMS: ReadonlySet<FactKind> = new Set(['amount', 'percent'])
const ANY_NUMBER: ReadonlySet<FactKind> = new Set([...TIMES, ...SUMS, 'quantity', 'size'])
const PLACES: ReadonlySet<FactKind> = new Set(['address', 'url', 'postcode'])
/** "Sprawdzę", "zapytam", "przekazuję": the question is taken along, whichever it was. */
const TAKEN =
  /(?<!\p{L})(?:sprawdz[ęi]|zapytam|dopytam|ustal[ęi]|przekaz(?:uję|ałam|ałem|ujemy|aliśmy|ano)|wróc[ęi]my? z|odpowiem|odpisz[ęe]my?|dam znać|damy znać|odezw[ęi]|poprosi(?:ł|my)|łącz[ęy]|will check|let me check)/iu
/** A reply speaks of a question when it holds one of its words (or of its family), or half of what it means. */
const ONE_WORD = 0.8
const HALF = 0.5
/** What shows that it speaks of the customer's message at all. */
const TWO_WORDS = 1.6

const emptyIndexes = new WeakMap<Polish, KnowledgeIndex>()

/** What the customer asks in the open turn, in order. */
export function askedThings(scene: Scene): readonly AskedThing[] {
  const { polish } = scene.reader
  const asked = scene
    .turn()
    .readings.flatMap(({ text }) => findQuestions(text, polish).map(({ start, end }) => text.slice(start, end)))
  const questions = asked
    .flatMap(partsOf)
    .filter((text) => text.length >= SHORTEST && !NO_QUESTION.test(opening(text)) && asksSomething(text, polish))
  const taken = TAKEN.test(scene.text)
  const units = unitsOf(questions, scene)
  return questions.map((text) => ({ text, answered: taken || isAnswered(text, questions, units, scene) }))
}

/** A greeting that was cut off a question asks nothing. */
function asksSomething(text: string, polish: Polish): boolean {
  return (
    [WHEN, HOW_MANY, WHERE].some((form) => form.test(opening(text))) ||
    coverageOf(text, emptyIndex(polish), polish)('').words > 0
  )
}

/** Further questions in one sentence: "…, a o której …", "… i czy …". */
const FURTHER =
  /(?:,\s*(?:a |i |oraz )?(?:przede wszystkim |jeszcze |też )?|\s(?:a|i|oraz)\s+)(?=(?:(?:o|od|do|na|za|po|w|z|dla)\s(?:której|ktorej|kiedy|ile|ilu|jakim|jakiej|kogo|kim|czego)|ile|kiedy|gdzie|jak|czy|kto|dlaczego|co (?:z|ze)|jak(?:i|a|ie|iego|iej)|któr(?:y|a|e))(?:\s|\?))/giu

function partsOf(text: string): readonly string[] {
  const parts: string[] = []
  let from = 0
  for (const match of text.matchAll(FURTHER)) {
    if (!asksHere(text.slice(from, match.index)) || SUPPOSES.test(text.slice(match.index))) continue
    parts.push(text.slice(from, match.index))
    from = match.index + match[0].length
  }
  return wholeParts([...parts, text.slice(from)])
}

/** "Czy mogę go poprawić i jak?": what stands alone asks of the same doing. */
function wholeParts(parts: readonly string[]): readonly string[] {
  return parts.map((part, at) => {
    const before = parts[at - 1]
    if (before === undefined || part.length >= SHORTEST) return part
    return `${part.replace(/[?\s]+$/, '')} ${before.replace(WHETHER_WORD, '').trim()}?`
  })
}

/** "…, jak będzie tylko syn": on that condition. */
const SUPPOSES = /^,\s*jak(?!\s+(?:\p{L}+\s+){0,2}\p{L}{2,}[ćc](?!\p{L}))(?=\s)/iu
const WHETHER_WORD = /^(?:a |i |oraz |dzień dobry,? )*(?:czy )?/iu

function asksHere(text: string): boolean {
  return /(?<!\p{L})(?:czy|kiedy|gdzie|ile|ilu|jak\p{L}{0,3}|któr\p{L}{1,3}|kto|co|dlaczego|czemu|sk[ąa]d|dok[ąa]d|mog[ęe]|można|da się)(?!\p{L})/iu.test(
    text,
  )
}

/** One sentence of the reply, and which questions it speaks of. */
interface Unit {
  readonly text: string
  readonly facts: readonly FactKind[]
  readonly of: ReadonlySet<string>
  /** One of them is named, and not only something like it. */
  readonly isPlain: boolean
}

/** Says how something is done or sent. */
const MEANS =
  /(?<!\p{L})(?:przez|mailem|e-mail\p{L}*|sms\p{L}*|kurier\p{L}*|poczt\p{L}+|paczk\p{L}+|przelew\p{L}+|na adres|na stronie|w aplikacji|w panelu|w zakładce|w ustawieniach|link\p{L}*|proszę|wystarczy|trzeba|należy|telefon\p{L}*|osobiście|kliknij|wejdź|zrobi\p{L}*|zadzwoń|za pomocą|(?:jest|są|znajduj\p{L}+|widnieje|stoi) (?:w|na|pod|przy))(?!\p{L})|https?:/iu
const WHY = /^(?:a |i |oraz )*(?:dlaczego|czemu|skad|z jakiego powodu|po co)(?=\s)/
const CAUSE =
  /(?<!\p{L})(?:bo|ponieważ|gdyż|dlatego|stąd|wynika|z powodu|z uwagi|ze względu|skut\p{L}+|następstw\p{L}+|spowodowa\p{L}+|efekt|powodem|przyczyn\p{L}+|to (?:koszt|opłata|dopłata|wynik|rozliczenie|różnica)|pomyłk\p{L}+|błąd\p{L}*|awari\p{L}+)(?!\p{L})/iu
const REASON =
  /(?<!\p{L})(?:bo|ponieważ|gdyż|dlatego|stąd|wynika|z powodu|przez|dzięki|skut\p{L}+|następstw\p{L}+|spowodowa\p{L}+|efekt|powodem|przyczyn\p{L}+|to (?:koszt|opłata|dopłata|wynik|rozliczenie|różnica)|za|pomyłk\p{L}+|błąd\p{L}*)(?!\p{L})/iu
/** Something is asked for beside the question. */
const REQUEST = /(?<!\p{L})(?:proszę o|prosimy o|poproszę|poprosimy)(?!\p{L})/iu
const SEVERAL = 2
/** Asks for a way of doing, not for how a thing is. */
const HOW_TO = /^(?:a |i |oraz )*jak (?:\w+ ){0,4}\w{2,}c(?= |\?|$)/
const HOW = /^(?:a |i |oraz )*jak(?=\s(?!nie\s|juz\s|bardzo\s|cos\s))/
const NEVER = /(?<!\p{L})(?:bezpłatn\p{L}+|gratis|za darmo|darmow\p{L}+|w cenie|nic)(?!\p{L})/iu
const AT_ONCE =
  /(?<!\p{L})(?:od ręki|zaraz|od razu|niedługo|wkrótce|natychmiast|codziennie|całą dobę|zawsze|tego samego dnia|następnego dnia|jeszcze|już)(?!\p{L})/iu

/** Answers "when", "how much" or "how many" without a number. */
const NO_NUMBER =
  /(?<!\p{L})(?:nie|niestety|zależy|zależnie|tyle samo|tak samo|dowoln\p{L}+|brak|bez (?:termin|limit|ogranicz)\p{L}*|limit\p{L}*|cennik\p{L}*|link\p{L}*|tabel\p{L}+|kalendarz\p{L}*|harmonogram\p{L}*)(?!\p{L})|https?:/iu
const NO_TIME =
  /(?<!\p{L})(?:zawsze|codziennie|zaraz|od razu|od ręki|wkrótce|już|jeszcze|natychmiast|kiedykolwiek|cał[ąey] (?:dob|rok|dzień)\p{L}*|na bieżąco|rano|wieczorem|w południe|lada (?:dzień|chwila)|dni\p{L}*|dzień|doba|dobę|tydzień|tygod\p{L}+|poniedział\p{L}+|wtor\p{L}+|środ\p{L}+|czwart\p{L}+|piąt\p{L}+|sobot\p{L}+|niedziel\p{L}+|miesi[ąe]c\p{L}*|godzin\p{L}*|rok\p{L}*|chwil\p{L}*|po \p{L}+(?:niu|ciu))(?!\p{L})/iu
const NO_SUM =
  /(?<!\p{L})(?:bezpłatn\p{L}+|gratis|darmow\p{L}+|za darmo|w cenie|nic|po naszej stronie|na nasz koszt|bez (?:opłat|dopłat|kosztów)\p{L}*|stów\p{L}+|dych\p{L}+|tysi[ąa]k\p{L}*|grosz\p{L}*)(?!\p{L})/iu
/** A number in words that is no fact: "dwie próby", "kilka razy". */
const NUMBER_WORD =
  /(?<!\p{L})(?:jed(?:en|na|no|nego|nej|ną)|dw(?:a|ie|óch|oje|om|iema|ukrotnie)|trzy|trzech|czter\p{L}+|pię[cć]\p{L}*|sześ\p{L}+|siedm\p{L}*|siedem|osiem|ośmi\p{L}*|dziewię\p{L}+|dziesię\p{L}+|\p{L}+(?:naście|nastu|dziesiąt|set|sta)|kilka\p{L}*|wiele|wszystki\p{L}+|raz|żadn\p{L}+)(?!\p{L})|\d/iu
/** Says yes or no, allows, asks for, or has. */
const DECIDES =
  /(?<!\p{L})(?:tak|nie|niestety|owszem|oczywiście|jasne|pewnie|naturalnie|można|może(?:my|sz|cie)?|mogą|mogę|wolno|da się|trzeba|należy|musi\p{L}*|wystarczy|przyda|potrzeb\p{L}+|koniecz\p{L}+|wymag\p{L}+|proszę|prosimy|przysługuje|obowiązuje|bez problemu|bezpłatn\p{L}+|gratis|darmow\p{L}+|w cenie|też|także|również|yes|no|not|can|may|please|welcome)(?!\p{L})/iu
/** "Wizytę z jutra", "paczka z piątku": which one, not when. */
const OF_WHICH = /(?<!\p{L})(?:z|ze|sprzed)\s+$/iu
/** Opens a sentence that feels with the customer and tells nothing. */
const COURTESY =
  /^\W*(?:bardzo |najmocniej |serdecznie |ogromnie )*(?:przepraszam\p{L}*|przykro|rozumiem\p{L}*|dzi[ęe]kuj\p{L}+|dziękuję|współczuj\p{L}+|życz\p{L}+|pozdrawiam\p{L}*|zapraszam\p{L}*|polecam\p{L}* się|do zobaczenia|miłego|udanego)(?!\p{L})/iu
const COURTESY_CLAUSE = /(?<!\p{L})(?:przepraszam\p{L}*|przykro|rozumiem\p{L}*|dziękuj\p{L}+)(?!\p{L})[^.!?]*/giu
const COURTESY_LENGTH = 60

/** The reply sentence by sentence; a word that only one question holds shows which one is spoken of. */
function unitsOf(questions: readonly string[], scene: Scene): readonly Unit[] {
  const body = scene.body()
  const speaks = questions.map((question) => speakingOf(question, questions, scene))
  return scene.reading.sentences.flatMap(({ start, end }) => {
    const text = body.slice(start, end)
    if (bagOf(text, scene.reader.polish).words.length === 0 && !/\d/.test(text)) return []
    if (text.length <= COURTESY_LENGTH && COURTESY.test(text) && !/\d/.test(text)) return []
    const facts = scene
      .facts()
      .flatMap((fact) =>
        fact.start >= start && fact.start < end && !OF_WHICH.test(scene.text.slice(0, fact.start)) ? [fact.kind] : [],
      )
    const spoken = questions.map((question, at) => ({ question, how: speaks[at]?.(text) ?? null }))
    const isPlain = spoken.some(({ how }) => how === 'plainly')
    const of = new Set(
      spoken.flatMap(({ question, how }) => (how === 'plainly' || (how !== null && !isPlain) ? [question] : [])),
    )
    return [{ text, facts, of, isPlain }]
  })
}

/** Reads the question once, for every sentence of the reply. */
function speakingOf(
  question: string,
  all: readonly string[],
  { reader: { polish } }: Scene,
): (text: string) => 'plainly' | 'perhaps' | null {
  const coverage = coverageOf(question, emptyIndex(polish), polish)
  const others = bagOf(all.filter((other) => other !== question).join('\n'), polish).there
  const own = bagOf(question, polish).words.filter((word) => likeness(word, others) < SAME_FAMILY)
  return (text) => {
    const { held, words } = coverage(text)
    const { there } = bagOf(text, polish)
    const nearest = Math.max(0, ...own.map((word) => likeness(word, there)))
    if (held >= HALF && words > 0) return words > 1 || nearest >= SAME_FAMILY ? 'plainly' : 'perhaps'
    if (held * words < ONE_WORD || nearest === 0) return null
    return nearest >= SAME_FAMILY ? 'plainly' : 'perhaps'
  }
}

/** Another word of the same family. */
const SAME_FAMILY = 0.85

function isAnswered(question: string, all: readonly string[], units: readonly Unit[], scene: Scene): boolean {
  if (all.length > 1) return isAnsweredAmong(question, all, units, scene)
  const folded = opening(question)
  const isOnly = all.length === 1 && REQUEST.test(storyAround(question, scene))
  const spare = units.filter(({ of, text }) => of.size === 0 && !(isOnly && repeatsStory(text, question, scene, 1)))
  if (WHY.test(folded) && spare.length === 0) return REASON.test(scene.text)
  const stated = (wanted: ReadonlySet<FactKind>): boolean =>
    units.some(({ facts }) => facts.some((kind) => wanted.has(kind)))
  if (units.some(({ of }) => of.has(question))) return true
  if (WHEN.test(folded)) return stated(TIMES) || spare.some(({ text }) => AT_ONCE.test(text))
  if (HOW_MUCH.test(folded)) return stated(SUMS) || NEVER.test(scene.text)
  if (HOW_MANY.test(folded) && stated(ANY_NUMBER)) return true
  if (WHERE.test(folded) && stated(PLACES)) return true
  if (WHICH.test(folded) && CHOICE.test(scene.text)) return true
  if (IN_STOCK.test(folded) && WHETHER.test(folded) && STOCK.test(scene.text)) return true
  // A sentence that belongs to no other question may answer this one in words of its own.
  if (!HOW.test(folded)) return spare.length > 0
  return spare.some(({ text }) => MEANS.test(text) && !repeatsStory(text, question, scene, SEVERAL))
}

/**
 * One question of several: what answers another does not answer it too. A number belongs to the question that its clause speaks of,
 * a reason tells what was or is, and a sentence that speaks of none of them answers "czy" only by deciding something.
 */
function isAnsweredAmong(question: string, all: readonly string[], units: readonly Unit[], scene: Scene): boolean {
  const folded = opening(question)
  const spoken = units.filter(({ of }) => of.has(question))
  const spare = units.filter(({ of }) => of.size === 0)
  const open = leansOnOthers(question, folded, scene) ? units : [...spoken, ...spare]
  const says = (...forms: readonly RegExp[]): boolean => open.some(({ text }) => forms.some((form) => form.test(text)))
  const states = (form: RegExp, wanted: ReadonlySet<FactKind>): boolean => {
    const needed = spoken.length > 0 ? 1 : all.filter((other) => form.test(opening(other))).length
    return factsFor(question, all, wanted, scene).length >= needed
  }
  if (WHY.test(folded))
    return explains(
      units.filter((unit) => unit.of.has(question) || (!unit.isPlain && !answersNumber(unit, all))),
      scene,
    )
  if (WHEN.test(folded)) return states(WHEN, TIMES) || says(NO_NUMBER, NO_TIME)
  if (HOW_MUCH.test(folded)) return states(HOW_MUCH, SUMS) || says(NO_NUMBER, NO_SUM)
  if (HOW_MANY.test(folded)) return states(HOW_MANY, ANY_NUMBER) || says(NO_NUMBER, NUMBER_WORD)
  if (HOW_TO.test(folded)) return says(MEANS)
  if (spoken.length > 0) return true
  if (WHERE.test(folded) && states(WHERE, PLACES)) return true
  if (WHICH.test(folded) && CHOICE.test(scene.text)) return true
  if (!WHETHER.test(folded)) return spare.length > 0
  return (
    (IN_STOCK.test(folded) && STOCK.test(scene.text)) ||
    says(DECIDES) ||
    open.some(({ text }) => touches(text, question, scene)) ||
    isDecidedBeside(question, all, scene)
  )
}

/** A clause that is no answer to another question says yes or no, or speaks of what was asked: "…, ale badamy dopiero sześciolatki". */
function isDecidedBeside(question: string, all: readonly string[], scene: Scene): boolean {
  const { polish } = scene.reader
  const others = all.filter((other) => other !== question)
  const plain = others.filter((other) => ![WHEN, HOW_MUCH, HOW_MANY].some((form) => form.test(opening(other))))
  const named = bagOf(plain.join('\n'), polish).there
  return clausesOf(scene).some(({ start, end }) => {
    const text = scene.body().slice(start, end)
    const facts = scene.facts().flatMap((fact) => (fact.start >= start && fact.start < end ? [fact.kind] : []))
    const { words } = bagOf(text, polish)
    if (words.length === 0 || COURTESY.test(text) || answersNumber({ facts }, others)) return false
    if (NO_SUM.test(text) && others.some((other) => HOW_MUCH.test(opening(other)))) return false
    if (words.some((word) => word.telling === 1 && likeness(word, named) >= SAME_FAMILY)) return false
    return DECIDES.test(text) || touches(text, question, scene)
  })
}

function clausesOf({ text }: Scene): readonly Span[] {
  const ends = [...Array.from(text.matchAll(CLAUSE_END), ({ index }) => index), text.length]
  return ends.map((end, at) => ({ start: at === 0 ? 0 : (ends[at - 1] as number) + 1, end }))
}

/** A time for one who asks when, a sum for one who asks how much. */
function answersNumber({ facts }: Pick<Unit, 'facts'>, all: readonly string[]): boolean {
  const asks = (form: RegExp, wanted: ReadonlySet<FactKind>): boolean =>
    facts.some((kind) => wanted.has(kind)) && all.some((other) => form.test(opening(other)))
  return asks(WHEN, TIMES) || asks(HOW_MUCH, SUMS) || asks(HOW_MANY, ANY_NUMBER)
}

/** "Jak go znaleźć?", "ile kosztuje?": what is asked about stands in another question. */
function leansOnOthers(question: string, folded: string, { reader: { polish } }: Scene): boolean {
  if (POINTS.test(question) && WHETHER.test(folded)) return true
  if (bagOf(question, polish).words.some(({ names, telling }) => names && telling === 1)) return false
  return POINTS.test(question) || [WHEN, HOW_MUCH, HOW_MANY, HOW_TO].some((form) => form.test(folded))
}

const POINTS =
  /(?<!\p{L})(?:go|je|ją|ja|to|tego|temu|tym|nim|nią|niego|niej|nich|ich|im|jego|jej|one|ono|it|that)(?!\p{L})/iu

/** The reply's facts but for those in clauses that speak of other questions alone, and days that only tell which thing is meant. */
function factsFor(
  question: string,
  all: readonly string[],
  wanted: ReadonlySet<FactKind>,
  scene: Scene,
): readonly Fact[] {
  const { polish } = scene.reader
  const facts = scene
    .facts()
    .filter(({ kind, start }) => wanted.has(kind) && !OF_WHICH.test(scene.text.slice(0, start)))
  const others = bagOf(all.filter((other) => other !== question).join('\n'), polish).there
  const own = bagOf(question, polish).words.filter((word) => word.telling === 1 && likeness(word, others) < SAME_FAMILY)
  if (!own.some(({ names }) => names)) return facts
  const ends = Array.from(scene.text.matchAll(CLAUSE_END), ({ index }) => index)
  return facts.filter((fact) => {
    const start = clauseStart(fact, ends, scene)
    const end = ends.find((at) => at >= fact.end) ?? scene.text.length
    const beside = facts.filter((other) => start <= other.start && other.start < end)
    if (beside.length > 1) return true
    const { words, there } = bagOf(scene.text.slice(start, end), polish)
    return (
      own.some((word) => likeness(word, there) > 0) ||
      !words.some((word) => word.telling === 1 && likeness(word, others) >= SAME_FAMILY)
    )
  })
}

/** "…, na koniec miesiąca": what has no verb belongs to the clause before it. */
function clauseStart({ start, end }: Fact, ends: readonly number[], { reading, reader, text }: Scene): number {
  const before = ends.filter((at) => at < start)
  for (let from = before.pop(); from !== undefined; from = before.pop()) {
    const words = reading.words.filter((word) => word.start >= from && word.start < end)
    if (/[.!?\n]/.test(text.charAt(from))) return from
    if (words.some(({ form }) => analyse(form, reader.polish).some(({ tag }) => FINITE.test(tag)))) return from
  }
  return 0
}

const FINITE = /^(?:fin|praet|imps|bedzie|impt|pred)/
const CLAUSE_END = /(?<!\d)[,:]|[,:](?!\d)|[;–—()]|[.!?](?=\s|$)|\n|\s(?:a|ale|albo|natomiast|zaś|oraz)\s/gu

/** Some word that names what was asked about, or one like it, stands in the sentence. */
function touches(text: string, question: string, { reader: { polish } }: Scene): boolean {
  const { words, there } = bagOf(text, polish)
  const doings = new Set(words.flatMap(({ lemmas }) => lemmas.map(doingOf)))
  return bagOf(question, polish).words.some(
    (word) =>
      word.telling === 1 && (likeness(word, there) > 0 || word.lemmas.some((lemma) => doings.has(doingOf(lemma)))),
  )
}

/** "Zbadać" and "badać" are one doing: the verb without the prefix that only makes it done. */
function doingOf(lemma: string): string {
  const bare = lemma.replace(PREFIX, '')
  return bare.endsWith('c') && bare.length >= SHORTEST_VERB ? bare : lemma
}

const PREFIX = /^(?:za|na|po|wy|z|s|u|o)(?=[bcdfghjklmnprstwz]\w{3})/
const SHORTEST_VERB = 5

/** Past or present, of somebody or something: "system zablokował", "faktury były szacowane". What is asked for, offered or still to come explains nothing. */
const TELLS = /^(?:praet|fin:(?:sg|pl):ter:imperf|imps|bedzie)/
const EXPLAINS_NOTHING = new Set(
  'moc musiec nalezec trzeba prosic zapraszac przepraszac rozumiec dziekowac czekac'.split(' '),
)

function explains(units: readonly Unit[], scene: Scene): boolean {
  const { polish } = scene.reader
  return units.some(({ text }) => {
    if (CAUSE.test(text)) return true
    const told = text.replace(COURTESY_CLAUSE, '')
    return splitWords(told).words.some(({ form }) =>
      analyse(form, polish).some(({ lemma, tag }) => TELLS.test(tag) && !EXPLAINS_NOTHING.has(fold(lemma))),
    )
  })
}

/** What the customer wrote beside the question. */
function storyAround(question: string, scene: Scene): string {
  return scene
    .turn()
    .readings.map(({ text }) => text.replace(question, ''))
    .join('\n')
}

/** The sentence speaks of what the customer told around the question. */
function repeatsStory(text: string, question: string, scene: Scene, least: number): boolean {
  const { polish } = scene.reader
  const story = storyAround(question, scene)
  const { there } = bagOf(text, polish)
  return (
    bagOf(story, polish).words.filter((word) => word.telling === 1 && likeness(word, there) >= SAME_FAMILY).length >=
    least
  )
}

/** True when the reply treats what the customer wrote of, whichever part of it. */
export function speaksOfTurn(scene: Scene): boolean {
  const { polish } = scene.reader
  const turn = scene
    .turn()
    .readings.map(({ text }) => text)
    .join('\n')
  const { held, words } = coverageOf(turn, emptyIndex(polish), polish)(scene.text)
  return held * words >= TWO_WORDS
}

/** Folded, without signs and greeting. */
function opening(text: string): string {
  const plain = fold(text)
    .replace(/[^\p{L}\p{N} ?]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return plain.replace(/^(?:dzien dobry|dobry wieczor|witam|hejka|hej|czesc|siema|hello|hi)\s+/, '')
}

function emptyIndex(polish: Polish): KnowledgeIndex {
  const known = emptyIndexes.get(polish)
  if (known !== undefined) return known
  const index = indexKnowledge([], polish)
  emptyIndexes.set(polish, index)
  return index
}
