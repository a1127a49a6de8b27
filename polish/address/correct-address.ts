import { inflect } from '../morphology/inflect.ts'
import type { Gender } from '../names/name-reading.ts'
import { readFirstName } from '../names/read-first-name.ts'
import { readSurname } from '../names/read-surname.ts'
import type { Polish } from '../open-polish.ts'
import { foldDiacritics } from '../text/fold-diacritics.ts'
import type { AddressUse, AddressWord, AgreeingWord } from './address-use.ts'
import { EPITHETS } from './titles.ts'

/** Who is spoken to, as far as it is known. */
export interface Addressee {
  readonly firstName: string | null
  readonly gender: Gender | null
}

export interface AddressCorrection {
  readonly fault: 'vocative' | 'gender'
  readonly start: number
  readonly end: number
  /** What should stand between `start` and `end`. */
  readonly suggestion: string
}

/** Below this a name's gender and vocative are left alone. */
const SURE = 0.9

/** The right form for this addressee; null when the use is right already, or when what is right cannot be told. */
export function correctAddress(
  text: string,
  use: AddressUse,
  addressee: Addressee,
  polish: Polish,
): AddressCorrection | null {
  const gender =
    addressee.gender ??
    genderOfName(addressee.firstName, polish) ??
    (use.role === 'vocative' ? genderOfName(use.name?.text ?? null, polish) : null)
  const edits = use.role === 'vocative' ? vocativeEdits(use, gender, polish) : genderEdits(text, use, gender, polish)
  if (edits === null || edits.length === 0) return null
  const suggestion = applyEdits(text, use, edits)
  if (suggestion === text.slice(use.start, use.end)) return null
  const isGender = edits.some(({ word, becomes }) => word !== use.name && becomes !== word.text)
  return { fault: isGender ? 'gender' : 'vocative', start: use.start, end: use.end, suggestion }
}

interface Edit {
  readonly word: AddressWord
  readonly becomes: string
}

function genderOfName(name: string | null, polish: Polish): Gender | null {
  if (name === null || name === '') return null
  const reading = readFirstName(name, polish)
  return reading.confidence >= SURE ? reading.gender : null
}

/** "Panie Marek" → "Panie Marku"; "Szanowna Pani Marku" → "Szanowny Panie Marku". A name after a bare greeting may stay as it is. */
function vocativeEdits(use: AddressUse, gender: Gender | null, polish: Polish): readonly Edit[] | null {
  const edits: Edit[] = []
  const wanted = gender ?? use.gender
  if (use.title !== null && use.gender !== null && wanted !== null) {
    const title = wanted === 'masculine' ? 'Panie' : 'Pani'
    // "Pan Marek," speaks to nobody in the vocative: the title has its own.
    edits.push({ word: use.title, becomes: likeCapital(use.title.text, title) })
  }
  if (use.epithet !== null && wanted !== null && use.form !== 'noun' && use.form !== 'panstwo') {
    const pair = EPITHETS.find((forms) =>
      forms.some(
        (form) =>
          foldDiacritics(form.toLowerCase()) === foldDiacritics((use.epithet as AddressWord).text.toLowerCase()),
      ),
    )
    if (pair !== undefined)
      edits.push({
        word: use.epithet,
        becomes: likeCapital(use.epithet.text, wanted === 'masculine' ? pair[0] : pair[1]),
      })
  }
  if (use.name !== null && (use.title !== null || use.epithet !== null)) {
    const vocative = vocativeOf(use.name.text, wanted, polish)
    if (vocative !== null) edits.push({ word: use.name, becomes: vocative })
  }
  return edits
}

function vocativeOf(name: string, gender: Gender | null, polish: Polish): string | null {
  const first = readFirstName(name, polish)
  if (
    first.confidence >= SURE &&
    first.vocative !== null &&
    (gender === null || first.gender === gender || first.gender === null)
  )
    return first.vocative
  return first.confidence >= SURE ? null : readSurname(name, gender, polish).vocative
}

/** "zgłosił Pan" → "zgłosiła Pani"; "dla Pana" → "dla Pani". */
function genderEdits(text: string, use: AddressUse, gender: Gender | null, polish: Polish): readonly Edit[] | null {
  if (gender === null || use.form === 'panstwo' || use.form === 'wy' || use.form === 'noun') return []
  const edits: Edit[] = []
  for (const word of use.agreeing) {
    if (word.gender === gender) continue
    const form = inGender(word, gender, polish)
    if (form === null) return null
    edits.push({ word, becomes: likeCapital(word.text, form) })
  }
  if (use.title !== null && use.gender !== null && use.gender !== gender) {
    const title = titleFor(text, use, gender)
    if (title === null) return null
    edits.push({ word: use.title, becomes: likeCapital(use.title.text, title) })
  }
  return edits
}

function inGender({ lemma, tag }: AgreeingWord, gender: Gender, polish: Polish): string | null {
  const tagged = gender === 'feminine' ? tag.replace(/:m[123](?=:|$)/, ':f') : tag.replace(/:f(?=:|$)/, ':m1')
  return inflect(lemma, tagged, polish)
}

const GENITIVE = /(?:^|\s)(dla|do|od|u|bez|wobec|wedlug|kolo|obok|ze strony|oprocz|zamiast)$/
const LOCATIVE = /(?:^|\s)(o|w|po|przy)$/
const DATIVE = /(?:^|\s)(ku|dzieki|przeciw|wbrew)$/
const ACCUSATIVE = /(?:^|\s)(na|przez|za)$/
const INSTRUMENTAL = /(?:^|\s)(z|ze|przed|nad|pod|miedzy)$/
const GIVING =
  /(?:^|\s)(dziekuje|dziekujemy|podziekowac|zycze|zyczymy|przesylam|przesylamy|wysylam|wysylamy|wyslalem|wyslalam|wyslalismy|pomoc|pomoge|pomozemy|odpowiem|odpowiemy|proponuje|proponujemy|oferujemy|zwrocimy|przekazemy|przyznalismy|przyslugu\p{L}*|nalezy sie)$/u
const ASKING =
  /(?:^|\s)(prosze|prosimy|przepraszam|przepraszamy|informuje|informujemy|poinformujemy|zapraszam|zapraszamy|zapewniam|zapewniamy|przeprosic|poinformowac|rozumiem|rozumiemy|witam|witamy|pozdrawiam|pozdrawiamy)$/

/** The title of the other gender in the same case; null where its case cannot be told. */
function titleFor(text: string, use: AddressUse, gender: Gender): string | null {
  const title = use.title as AddressWord
  const word = foldDiacritics(title.text.toLowerCase())
  if (use.role === 'verb') return gender === 'feminine' ? 'Pani' : 'Pan'
  if (use.role === 'possessive') return gender === 'feminine' ? 'Pani' : 'Pana'
  const before = foldDiacritics(text.slice(Math.max(0, title.start - 30), title.start).toLowerCase()).trimEnd()
  return gender === 'feminine' ? toFeminine(word, before) : toMasculine(word, before)
}

function toFeminine(word: string, before: string): string | null {
  if (word === 'pan' || word === 'panu') return 'Pani'
  if (word === 'panem') return 'Panią'
  if (word !== 'pana') return null
  if (ACCUSATIVE.test(before) || ASKING.test(before)) return 'Panią'
  return GENITIVE.test(before) ? 'Pani' : null
}

function toMasculine(word: string, before: string): string | null {
  if (word === 'pania') return INSTRUMENTAL.test(before) ? 'Panem' : 'Pana'
  if (word !== 'pani') return null
  if (GENITIVE.test(before)) return 'Pana'
  if (LOCATIVE.test(before) || DATIVE.test(before) || GIVING.test(before)) return 'Panu'
  return null
}

function likeCapital(model: string, word: string): string {
  const isCapital = model.charAt(0) !== model.charAt(0).toLowerCase()
  return isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word.charAt(0).toLowerCase() + word.slice(1)
}

function applyEdits(text: string, use: AddressUse, edits: readonly Edit[]): string {
  let result = ''
  let at = use.start
  for (const { word, becomes } of edits.toSorted((a, b) => a.word.start - b.word.start)) {
    result += text.slice(at, word.start) + becomes
    at = word.end
  }
  return result + text.slice(at, use.end)
}
