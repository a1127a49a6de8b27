import type { FactKind, Polish } from '../../../polish/polish.ts'
import { coverageOf, likeness } from '../../knowledge/knowledge.ts'
import { findQuestions } from '../../understanding/understanding.ts'
import { CHOICE, isAnsweredAmong, MEANS, STOCK } from './answered-among.ts'
import { partsOf, SHORTEST, withoutLeadIn } from './parts-of-question.ts'
import {
  ANY_NUMBER,
  HOW,
  HOW_MANY,
  HOW_MUCH,
  IN_STOCK,
  opening,
  PLACES,
  SUMS,
  TIMES,
  WHEN,
  WHERE,
  WHETHER,
  WHICH,
  WHY,
} from './question-forms.ts'
import { emptyIndex, SAME_FAMILY, type Unit, unitsOf } from './reply-units.ts'
import type { Scene } from './scene.ts'
import { bagOf } from './subject.ts'

/** One thing the customer asks in the open turn, and whether the reply speaks of it. */
export interface AskedThing {
  readonly text: string
  readonly answered: boolean
}

/** Asked for effect, out of courtesy, or for attention: nothing to answer by itself. */
const NO_QUESTION =
  /^(?:(?:no )?i co|no i(?= co|$)|jest (?:juz )?(?:po )?\d|halo|serio|naprawde|co jest|co to (?:ma|jest|za)|jak to|jak mozna (?:(?:\w+ )?(?:tak|takie\w*)|(?:\w+ )?(?:traktowac|oszukiwac|klamac|lekcewazyc|ignorowac))|jak dlugo jeszcze|ile mozna|ile jeszcze|ile razy (?:jeszcze|wam|was|panstwu|to samo|(?:(?:mam|mamy|mozna|trzeba|musze|musimy|bede) )?(?:to )?(?:powtarza|pisa|mowi|prosi|dzwoni|tlumaczy|przypomina|zglasza|pyta)\w*)|po co|kpi\w*|czy (?:wy|panstwo) (?:sobie|powaznie)|tak trudno|czy (?:moge|mozna|moglbym|moglabym) prosic|(?:czy )?(?:moze|mozecie|moglby|moglaby|mogliby)(?: \w+){0,3} (?:pomoc|sprawdzic|wyjasnic|zobaczyc|zerknac)|(?:czy )?ktos|co u|jak sie|(?:dzien dobry |hej |witam )?(?:prosze|prosimy|poprosze) o (?:\w+ ){0,2}(?:odpowiedz|informacje?|pomoc|kontakt|wyjasnienie)(?: na \w+ \w+)?$|mam (?:\w+ )?pytani|(?:moge|mozemy) (?:tylko|dopiero|jedynie)|wiecie|rozumie\w*|prawda|tak|ok)(?![a-z]{4})/

/** "Sprawdzę", "zapytam", "przekazuję": the question is taken along, whichever it was. */
const TAKEN =
  /(?<!\p{L})(?:sprawdz[ęi]|zapytam|dopytam|ustal[ęi]|przekaz(?:uję|ałam|ałem|ujemy|aliśmy|ano)|wróc[ęi]my? z|odpowiem|odpisz[ęe]my?|dam znać|damy znać|odezw[ęi]|poprosi(?:ł|my)|łącz[ęy]|will check|let me check)/iu

/** What shows that it speaks of the customer's message at all. */
const TWO_WORDS = 1.6

/** What the customer asks in the open turn, in order. */
export function askedThings(scene: Scene): readonly AskedThing[] {
  const { polish } = scene.reader
  const asked = scene
    .turn()
    .readings.flatMap(({ text }) => findQuestions(text, polish).map(({ start, end }) => text.slice(start, end)))
  const questions = asked
    .flatMap(partsOf)
    .map(withoutLeadIn)
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

const REASON =
  /(?<!\p{L})(?:bo|ponieważ|gdyż|dlatego|stąd|wynika|z powodu|przez|dzięki|skut\p{L}+|następstw\p{L}+|spowodowa\p{L}+|efekt|powodem|przyczyn\p{L}+|to (?:koszt|opłata|dopłata|wynik|rozliczenie|różnica)|za|pomyłk\p{L}+|błąd\p{L}*)(?!\p{L})/iu

/** Something is asked for beside the question. */
const REQUEST = /(?<!\p{L})(?:proszę o|prosimy o|poproszę|poprosimy)(?!\p{L})/iu
const SEVERAL = 2
const NEVER = /(?<!\p{L})(?:bezpłatn\p{L}+|gratis|za darmo|darmow\p{L}+|w cenie|nic)(?!\p{L})/iu

const AT_ONCE =
  /(?<!\p{L})(?:od ręki|zaraz|od razu|niedługo|wkrótce|natychmiast|codziennie|całą dobę|zawsze|tego samego dnia|następnego dnia|jeszcze|już)(?!\p{L})/iu

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
