import type { FactKind, Polish } from '../../../polish/polish.ts'
import { coverageOf, indexKnowledge, type KnowledgeIndex } from '../../knowledge/knowledge.ts'
import { findQuestions } from '../../understanding/understanding.ts'
import { fold } from '../text/words.ts'
import type { Scene } from './scene.ts'

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
  /(?:^|\s)(?:kiedy|do kiedy|od kiedy|o ktorej|do ktorej|od ktorej|na kiedy|ile czasu|jak dlugo|ile dni|w jakim czasie|ile trwa|ile czeka\w*|jak szybko|when|how long|коли)(?=\s|\?|$)/
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
  const questions = asked.filter(
    (text) => text.length >= SHORTEST && !NO_QUESTION.test(opening(text)) && asksSomething(text, polish),
  )
  const taken = TAKEN.test(scene.text)
  return questions.map((text) => ({ text, answered: taken || isAnswered(text, questions, scene) }))
}

/** A greeting that was cut off a question asks nothing. */
function asksSomething(text: string, polish: Polish): boolean {
  return (
    [WHEN, HOW_MANY, WHERE].some((form) => form.test(opening(text))) ||
    coverageOf(text, emptyIndex(polish), polish)('').words > 0
  )
}

function isAnswered(question: string, all: readonly string[], scene: Scene): boolean {
  const { held, words } = coverageOf(question, emptyIndex(scene.reader.polish), scene.reader.polish)(scene.text)
  if (held * words >= ONE_WORD || held >= HALF) return true
  const folded = opening(question)
  const kinds = scene.facts().map(({ kind }) => kind)
  const stated = (wanted: ReadonlySet<FactKind>): number => kinds.filter((kind) => wanted.has(kind)).length
  const likewise = (form: RegExp): number => all.filter((other) => form.test(opening(other))).length
  if (WHEN.test(folded) && stated(TIMES) >= likewise(WHEN)) return true
  if (HOW_MUCH.test(folded) && stated(SUMS) >= likewise(HOW_MUCH)) return true
  if (HOW_MANY.test(folded) && scene.facts().length >= likewise(HOW_MANY)) return true
  if (WHERE.test(folded) && stated(PLACES) >= likewise(WHERE)) return true
  if (WHICH.test(folded) && CHOICE.test(scene.text)) return true
  if (WHETHER.test(folded) && IN_STOCK.test(folded) && STOCK.test(scene.text)) return true
  if (WHETHER.test(folded) && verdicts(scene) >= likewise(WHETHER)) return true
  return false
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

/** "Tak", "nie", "niestety", "oczywiście" at the head of a sentence. */
function verdicts({ text }: Scene): number {
  return Array.from(
    text.matchAll(
      /(?:^|[.!?,:\n]\s*)(?:tak|nie|niestety|oczywiście|jasne|owszem|pewnie|można|yes|no|так|ні)(?=[\s,.!])/giu,
    ),
  ).length
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
