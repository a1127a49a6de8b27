import { fold } from '../text/words.ts'
import type { AddressForm } from './address-forms.ts'
import { mayBeOnePerson } from './name-families.ts'
import type { Scene } from './scene.ts'

/** True when the customer may answer to the name in the form: their first name in any case, a short form of it, their surname or signature. */
export function isCustomersName({ name, reading }: AddressForm, scene: Scene): boolean {
  if (name === null) return false
  const written = fold(name.text)
  const { full, given, vocative } = scene.customer()
  const own = [...(full ?? '').split(/[\s-]+/), ...scene.signatures()].filter((word) => word !== '')
  if (own.some((word) => fold(word) === written) || fold(vocative ?? '') === written) return true
  if (given !== null && hasSameStem(written, fold(given))) return true
  const nominative = reading?.nominative
  return (
    nominative !== undefined && own.some((word) => mayBeOnePerson(nominative, word) || fold(word) === fold(nominative))
  )
}

/** "Mariolo" and "Mariola": all but the last letter, which the case changes. */
function hasSameStem(written: string, given: string): boolean {
  const stem = given.slice(0, -1)
  return stem.length >= 3 && written.startsWith(stem) && written.length - stem.length <= 2
}
