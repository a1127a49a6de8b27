import { analyse, type Gender } from '../../../polish/polish.ts'
import { type Check, type Observation, observe } from '../check.ts'
import type { AddressForm } from '../scene/address-forms.ts'
import { isCustomersName } from '../scene/customers-name.ts'
import type { Scene } from '../scene/scene.ts'
import type { Word } from '../text/words.ts'

/** Forms that turn to one man or one woman; "Panie" is also the plural of "Pani" and is judged with the address only. */
const FORMS: ReadonlyMap<string, Gender> = new Map([
  ['Pan', 'masculine'],
  ['Pana', 'masculine'],
  ['Panu', 'masculine'],
  ['Panem', 'masculine'],
  ['Panią', 'feminine'],
  ['Pani', 'feminine'],
])
const OPPOSITE: Readonly<Record<string, string>> = {
  Pan: 'Pani',
  Pana: 'Pani',
  Panu: 'Pani',
  Panem: 'Panią',
  Panią: 'Pana',
  Pani: 'Pan',
}
const CAPITAL = /^\p{Lu}/u

/** "Pani Marku", "zgłosił Pan" to a woman, "zamówiłaś" to a man. */
export const wrongGrammaticalGender: Check = {
  phrases: [],
  look: (scene) => {
    const inAddress = scene.address().flatMap((form) => titleAgainstName(form, scene))
    const [first] =
      inAddress.length > 0
        ? inAddress
        : [...pronouns(scene), ...verbs(scene)].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
    return first === undefined ? [] : [first]
  },
}

function titleAgainstName(form: AddressForm, scene: Scene): readonly Observation[] {
  const { title, titleGender, reading } = form
  if (title === null || titleGender === null) return []
  const known = scene.customer().gender
  // Of the customer's own name the customer knows better: "Tolo" is Tola as well as Tolo.
  const gender = reading === null || isCustomersName(form, scene) ? known : reading.gender
  if (gender === null || gender === titleGender) return []
  const right = gender === 'feminine' ? 'Pani' : 'Panie'
  const suggestion =
    form.name === null ? withAdjective(form, right, scene) : `${right} ${reading?.vocative ?? form.name.text}`
  return [report(form.name === null ? widened(form, scene) : form, gender, suggestion)]
}

/** "Szanowny Panie" is one form: the adjective changes with the title. */
const ADJECTIVE = /(Szanown|Drog|Mił)(y|a|i)\s+$/u

function widened(form: AddressForm, scene: Scene): { readonly start: number; readonly end: number } {
  const before = ADJECTIVE.exec(scene.text.slice(0, form.start))
  return before === null ? form : { start: before.index, end: form.end }
}

function withAdjective(form: AddressForm, right: string, scene: Scene): string {
  const before = ADJECTIVE.exec(scene.text.slice(0, form.start))
  if (before === null) return right
  const masculine = before[1] === 'Drog' ? 'i' : 'y'
  return `${before[1]}${right === 'Pani' ? 'a' : masculine} ${right}`
}

/** Pan, Panu, Panią … to a customer of the other gender; a name after it means a third person. */
function pronouns(scene: Scene): readonly Observation[] {
  const { gender } = scene.customer()
  if (gender === null) return []
  const { words } = scene.reading
  return words.flatMap((word, at) => {
    const form = FORMS.get(word.form)
    if (form === undefined || form === gender || isSomebodyElse(word, words[at + 1], scene)) return []
    const verb = pastVerbBeside(words, at, form, scene)
    const start = Math.min(word.start, verb?.start ?? word.start)
    const end = Math.max(word.end, verb?.end ?? word.end)
    return [report({ start, end }, gender, verb === null ? (OPPOSITE[word.form] ?? null) : null)]
  })
}

function isSomebodyElse(word: Word, next: Word | undefined, { text }: Scene): boolean {
  const after = text.slice(word.end, word.end + 4)
  if (/^\s*\/|^\s*\(|^\s*(?:i|lub|albo)\s/.test(after) || text[word.start - 1] === '/') return true
  return next !== undefined && next.sentence === word.sentence && CAPITAL.test(next.form) && next.start === word.end + 1
}

/** The past tense next to the pronoun, in the gender that the author took the customer for. */
function pastVerbBeside(words: readonly Word[], at: number, gender: Gender, { reader }: Scene): Word | null {
  const tag = gender === 'feminine' ? /^praet:sg:f|^praet:sg:.*\.f|^cond:sg:f/ : /^praet:sg:(?:m|.*m1)|^cond:sg:m/
  const beside = [words[at - 1], words[at + 1]].find(
    (word) =>
      word !== undefined &&
      word.sentence === words[at]?.sentence &&
      analyse(word.form, reader.polish).some((reading) => tag.test(reading.tag)),
  )
  return beside ?? null
}

/** "zamówiłaś", "byłbyś": the second person of the past shows gender. */
const SECOND_PERSON = /(?:(łaś|łabyś)|(łeś|łbyś))$/u
/** Stands in every such form; most texts have none. */
const ITS_ENDING = /ł(?:a|e|aby|by)ś/iu

function verbs(scene: Scene): readonly Observation[] {
  const { gender } = scene.customer()
  if (gender === null || !ITS_ENDING.test(scene.text)) return []
  return scene.reading.words.flatMap((word) => {
    const match = SECOND_PERSON.exec(word.form.toLowerCase())
    const written: Gender | null = match === null ? null : match[1] === undefined ? 'masculine' : 'feminine'
    return written === null || written === gender ? [] : [report(word, gender, null)]
  })
}

function report(
  place: { readonly start: number; readonly end: number },
  gender: Gender,
  suggestion: string | null,
): Observation {
  const [pl, en] = gender === 'feminine' ? ['kobieta', 'a woman'] : ['mężczyzna', 'a man']
  return observe(
    place,
    0.88,
    `Ta forma nie pasuje: po imieniu i wiadomościach widać, że pisze ${pl}.`,
    `This form does not fit: name and messages show that the customer is ${en}.`,
    { suggestion },
  )
}
