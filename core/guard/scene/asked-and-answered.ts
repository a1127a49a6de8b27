import type { FactKind, Polish } from '../../../polish/polish.ts'
import { coverageOf, indexKnowledge, type KnowledgeIndex, likeness } from '../../knowledge/knowledge.ts'
import { findQuestions } from '../../understanding/understanding.ts'
import { fold } from '../text/words.ts'
import type { Scene } from './scene.ts'
import { bagOf } from './subject.ts'

/** One thing the customer asks in the open turn, and whether the reply speaks of it. */
export interface AskedThing {
  readonly text: string
  readonly answered: boolean
}

/** Asked for effect, out of courtesy, or for attention: nothing to answer by itself. */
const NO_QUESTION =
  /^(?:(?:no )?i co|no i|halo|serio|naprawde|co jest|co to (?:ma|jest|za)|jak to|jak mozna (?:(?:\w+ )?(?:tak|takie\w*)|(?:\w+ )?(?:traktowac|oszukiwac|klamac|lekcewazyc|ignorowac))|jak dlugo jeszcze|ile mozna|ile jeszcze|ile razy|po co|kpi\w*|czy (?:wy|panstwo) (?:sobie|powaznie)|tak trudno|czy (?:moge|mozna|moglbym|moglabym) prosic|(?:czy )?(?:moze|mozecie|moglby|moglaby|mogliby)(?: \w+){0,3} (?:pomoc|sprawdzic|wyjasnic|zobaczyc|zerknac)|(?:czy )?ktos|co u|jak sie|(?:dzien dobry |hej |witam )?(?:prosze|prosimy|poprosze) o (?:\w+ ){0,2}(?:odpowiedz|informacje?|pomoc|kontakt|wyjasnienie)(?: na \w+ \w+)?$|mam (?:\w+ )?pytani|wiecie|rozumie\w*|prawda|tak|ok)(?![a-z]{4})/
/** As many letters a question holds that is more than a call. */
const SHORTEST = 6

const WHEN =
  /(?:^|\s)(?:kiedy|do kiedy|od kiedy|o ktorej|do ktorej|od ktorej|na kiedy|ile czasu|jak dlugo|ile dni|w jakim czasie|ile trwa|ile czeka\w*|ile idzie|ile jedzie|ile zajm\w+|ile potrwa|jak szybko|when|how long|коли)(?=\s|\?|$)/
const HOW_MUCH =
  /(?:^|\s)(?:ile (?:kosztuje|zaplace|place|wynosi|za|to|bedzie|wyniesie|doplac\w*)|jaki koszt|jaka cena|po ile|za ile|w jakiej cenie|how much|скільки коштує)(?=\s|\?|$)/
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
  /(?:,\s*(?:a |i |oraz )?(?:przede wszystkim |jeszcze |też )?|\s(?:a|i|oraz)\s+)(?=(?:(?:o|od|do|na|za|po|w|z|dla)\s(?:której|ktorej|kiedy|ile|ilu|jakim|jakiej|kogo|kim|czego)|ile|kiedy|gdzie|jak|czy|kto|dlaczego|jak(?:i|a|ie|iego|iej)|któr(?:y|a|e))\s)/giu

function partsOf(text: string): readonly string[] {
  const parts: string[] = []
  let from = 0
  for (const match of text.matchAll(FURTHER)) {
    if (!asksHere(text.slice(from, match.index))) continue
    parts.push(text.slice(from, match.index))
    from = match.index + match[0].length
  }
  return [...parts, text.slice(from)]
}

function asksHere(text: string): boolean {
  return /(?<!\p{L})(?:czy|kiedy|gdzie|ile|ilu|jak\p{L}{0,3}|któr\p{L}{1,3}|kto|co|dlaczego|mog[ęe]|można|da się)(?!\p{L})/iu.test(
    text,
  )
}

/** One sentence of the reply, and which questions it speaks of. */
interface Unit {
  readonly text: string
  readonly facts: readonly FactKind[]
  readonly of: ReadonlySet<string>
}

/** Says how something is done or sent. */
const MEANS =
  /(?<!\p{L})(?:przez|mailem|e-mail\p{L}*|sms\p{L}*|kurier\p{L}*|poczt\p{L}+|paczk\p{L}+|przelew\p{L}+|na adres|na stronie|w aplikacji|w panelu|w zakładce|w ustawieniach|link\p{L}*|proszę|wystarczy|trzeba|należy|telefon\p{L}*|osobiście|kliknij|wejdź|zrobi\p{L}*|zadzwoń|za pomocą)(?!\p{L})|https?:/iu
const WHY = /^(?:a |i |oraz )*(?:dlaczego|czemu|skad|z jakiego powodu|po co)(?=\s)/
const REASON =
  /(?<!\p{L})(?:bo|ponieważ|gdyż|dlatego|stąd|wynika|z powodu|przez|dzięki|skut\p{L}+|następstw\p{L}+|spowodowa\p{L}+|efekt|powodem|przyczyn\p{L}+|to (?:koszt|opłata|dopłata|wynik|rozliczenie|różnica)|za|pomyłk\p{L}+|błąd\p{L}*)(?!\p{L})/iu
/** Something is asked for beside the question. */
const REQUEST = /(?<!\p{L})(?:proszę o|prosimy o|poproszę|poprosimy)(?!\p{L})/iu
const SEVERAL = 2
const HOW = /^(?:a |i |oraz )*jak(?=\s(?!nie\s|juz\s|bardzo\s|cos\s))/
const NEVER = /(?<!\p{L})(?:bezpłatn\p{L}+|gratis|za darmo|darmow\p{L}+|w cenie|nic)(?!\p{L})/iu
const AT_ONCE =
  /(?<!\p{L})(?:od ręki|zaraz|od razu|niedługo|wkrótce|natychmiast|codziennie|całą dobę|zawsze|tego samego dnia|następnego dnia|jeszcze|już)(?!\p{L})/iu

/** Answers "when" or "how much" without a number. */
const VAGUE =
  /(?<!\p{L})(?:nie|niestety|zależy|zależnie|bez|bezpłatn\p{L}+|gratis|darmow\p{L}+|w cenie|nic|zawsze|codziennie|zaraz|od razu|od ręki|wkrótce|już|jeszcze|natychmiast|tyle samo|tak samo|w dowolnym|kiedykolwiek|cennik\p{L}*|link\p{L}*)(?!\p{L})|https?:/iu
/** Opens a sentence that feels with the customer and tells nothing. */
const COURTESY =
  /^\W*(?:bardzo |najmocniej |serdecznie |ogromnie )*(?:przepraszam\p{L}*|przykro|rozumiem\p{L}*|dzi[ęe]kuj\p{L}+|dziękuję|współczuj\p{L}+)(?!\p{L})/iu
const COURTESY_LENGTH = 60

/** The reply sentence by sentence; a word that only one question holds shows which one is spoken of. */
function unitsOf(questions: readonly string[], scene: Scene): readonly Unit[] {
  const body = scene.body()
  const speaks = questions.map((question) => speakingOf(question, questions, scene))
  return scene.reading.sentences.flatMap(({ start, end }) => {
    const text = body.slice(start, end)
    if (bagOf(text, scene.reader.polish).words.length === 0 && !/\d/.test(text)) return []
    if (text.length <= COURTESY_LENGTH && COURTESY.test(text) && !/\d/.test(text)) return []
    const facts = scene.facts().flatMap((fact) => (fact.start >= start && fact.start < end ? [fact.kind] : []))
    const of = new Set(questions.filter((_, at) => speaks[at]?.(text)))
    return [{ text, facts, of }]
  })
}

/** Reads the question once, for every sentence of the reply. */
function speakingOf(
  question: string,
  all: readonly string[],
  { reader: { polish } }: Scene,
): (text: string) => boolean {
  const coverage = coverageOf(question, emptyIndex(polish), polish)
  const others = bagOf(all.filter((other) => other !== question).join('\n'), polish).there
  const own = bagOf(question, polish).words.filter((word) => likeness(word, others) < SAME_FAMILY)
  return (text) => {
    const { held, words } = coverage(text)
    if (held >= HALF && words > 0) return true
    if (held * words < ONE_WORD) return false
    const { there } = bagOf(text, polish)
    return own.some((word) => likeness(word, there) > 0)
  }
}

/** Another word of the same family. */
const SAME_FAMILY = 0.85

function isAnswered(question: string, all: readonly string[], units: readonly Unit[], scene: Scene): boolean {
  const folded = opening(question)
  const isOnly = all.length === 1 && REQUEST.test(storyAround(question, scene))
  const spare = units.filter(({ of, text }) => of.size === 0 && !(isOnly && repeatsStory(text, question, scene, 1)))
  if (WHY.test(folded) && spare.length === 0) return REASON.test(scene.text)
  const stated = (wanted: ReadonlySet<FactKind>): number =>
    units.flatMap(({ facts }) => facts).filter((kind) => wanted.has(kind)).length
  const likewise = (form: RegExp): number => all.filter((other) => form.test(opening(other))).length
  const spoken = units.filter(({ of }) => of.has(question))
  // "Ile trwa zwrot?" among other questions is not answered by what a return costs.
  const lacks = (form: RegExp, wanted: ReadonlySet<FactKind>): boolean =>
    all.length > 1 && form.test(folded) && stated(wanted) === 0 && !spoken.some(({ text }) => VAGUE.test(text))
  if (spoken.length > 0) return !lacks(WHEN, TIMES) && !lacks(HOW_MUCH, SUMS)
  if (WHEN.test(folded)) return stated(TIMES) >= likewise(WHEN) || spare.some(({ text }) => AT_ONCE.test(text))
  if (HOW_MUCH.test(folded)) return stated(SUMS) >= likewise(HOW_MUCH) || NEVER.test(scene.text)
  if (HOW_MANY.test(folded) && stated(ANY_NUMBER) >= likewise(HOW_MANY)) return true
  if (WHERE.test(folded) && stated(PLACES) >= likewise(WHERE)) return true
  if (WHICH.test(folded) && CHOICE.test(scene.text)) return true
  if (IN_STOCK.test(folded) && WHETHER.test(folded) && STOCK.test(scene.text)) return true
  // A sentence that belongs to no other question may answer this one in words of its own.
  if (!HOW.test(folded)) return spare.length > 0
  return spare.some(({ text }) => MEANS.test(text) && (all.length > 1 || !repeatsStory(text, question, scene, SEVERAL)))
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
