import { analyse, type Polish, readFirstName } from '../../../polish/polish.ts'
import { type Check, observe } from '../check.ts'
import type { AddressForm } from '../scene/address-forms.ts'
import { isCustomersName } from '../scene/customers-name.ts'
import { fold } from '../text/words.ts'

const SURE = 0.85
const LONGEST_ENDING = 3

/** "Panie Marek": the name after a title stands in the nominative, or in a vocative that there is not. */
export const wrongVocative: Check = {
  phrases: [],
  look: (scene) =>
    scene.address().flatMap((form) => {
      const { vocative, surname } = scene.customer()
      // A surname may stand in the nominative.
      const isSurname = surname !== null && fold(form.name?.text ?? '') === fold(surname)
      const right = form.title === null || isSurname ? null : rightVocative(form, vocative, scene.reader.polish)
      if (right === null || form.name === null) return []
      // The right form of a wrong name would be no correction.
      const isTheirs = scene.customer().given === null || isCustomersName(form, scene)
      return [
        observe(
          form,
          form.reading === null ? 0.75 : 0.9,
          `W zwrocie do klienta imię stoi w wołaczu: „${form.title} ${right}”.`,
          `When addressing the customer the name takes the vocative: “${form.title} ${right}”.`,
          { suggestion: isTheirs ? `${form.title} ${right}` : null },
        ),
      ]
    }),
}

/** null where the form is right, or nobody can tell. */
function rightVocative(
  { name, reading, titleGender }: AddressForm,
  customers: string | null,
  polish: Polish,
): string | null {
  if (name === null) return null
  if (reading === null) {
    const oblique = calledByOblique(name.text, titleGender, polish)
    return oblique ?? (customers !== null && hasWrongEnding(name.text, customers) ? customers : null)
  }
  if (reading.confidence < SURE || reading.gender !== titleGender || CALLED_AS_NAMED.test(name.text)) return null
  const right = fold(reading.nominative) === fold(name.text) && reading.nominative !== reading.vocative
  return right ? reading.vocative : null
}

/** "Panie Zbyszko", "Panie Bruno": such names are called as they are named. */
const CALLED_AS_NAMED = /o$/

/** "Pani Oldze": a form that only goes with a verb or a preposition; null for any other, and where the name is of the other gender. */
function calledByOblique(text: string, titleGender: AddressForm['titleGender'], polish: Polish): string | null {
  const forms = analyse(text, polish).filter(
    ({ lemma, tag }) => lemma !== lemma.toLowerCase() && tag.startsWith('subst:sg'),
  )
  const [first] = forms
  if (first === undefined || !forms.every(({ tag }) => /:(?:gen|dat|acc|inst|loc)(?::|$)/.test(tag))) return null
  const { vocative, gender, confidence } = readFirstName(first.lemma, polish)
  return confidence >= SURE && gender === titleGender ? vocative : null
}

/** "Mareku" for "Marku": the same stem, another ending. */
function hasWrongEnding(written: string, right: string): boolean {
  if (written === right) return false
  const stem = right.length - LONGEST_ENDING
  return (
    stem >= 2 &&
    written.slice(0, stem) === right.slice(0, stem) &&
    Math.abs(written.length - right.length) <= LONGEST_ENDING
  )
}
