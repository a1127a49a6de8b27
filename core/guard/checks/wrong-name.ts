import { type Check, observe } from '../check.ts'
import type { AddressForm } from '../scene/address-forms.ts'
import { isCustomersName } from '../scene/customers-name.ts'
import { editDistance } from '../scene/edit-distance.ts'
import { fold } from '../text/words.ts'

/** As many slips make another name of it. */
const MISSPELT = 2
const SHORT_NAME = 5

/** Turns to the customer by another person's name, or by a misspelt one. Short forms of the own name, surnames and signatures are right. */
export const wrongName: Check = {
  phrases: [],
  look: (scene) => {
    const { given, gender, vocative } = scene.customer()
    if (given === null || isHandle(given)) return []
    return scene.address().flatMap((form) => {
      if (form.name === null || isCustomersName(form, scene) || introduces(form, scene.text)) return []
      const misspelt = form.reading === null ? isSlipOf(form.name.text, vocative ?? given) : false
      if (form.reading === null && !misspelt) return []
      return [
        observe(
          form,
          misspelt ? 0.75 : 0.93,
          `Klient ma na imię ${given}, a nie „${form.name.text}”.`,
          `The customer’s name is ${given}, not “${form.name.text}”.`,
          { suggestion: rightForm(form, gender, vocative) },
        ),
      ]
    })
  },
}

/** "lena.w", "bruno_k": a name to log in with is no first name. */
function isHandle(given: string): boolean {
  return /[\d._@]/.test(given) && !/\s/.test(given.trim())
}

/** "Hej! Lotek, bot sklepu": the machine says its own name. */
function introduces({ title, end }: AddressForm, text: string): boolean {
  if (title !== null) return false
  return /^\s*[,–—-]\s*(?:wirtualn\p{L}+ |cyfrow\p{L}+ )?(?:bot|czatbot|automat\p{L}*|asystent\p{L}*|pomocni\p{L}+)(?!\p{L})/iu.test(
    text.slice(end),
  )
}

/** Close to the right form, but not a mere matter of its ending (that is the vocative's check). */
function isSlipOf(written: string, right: string): boolean {
  const [a, b] = [fold(written), fold(right)]
  const most = right.length <= SHORT_NAME ? 1 : MISSPELT
  const stem = Math.max(3, right.length - 3)
  return a.slice(0, stem) !== b.slice(0, stem) && editDistance(a, b, most) <= most
}

function rightForm(
  { title }: AddressForm,
  gender: 'feminine' | 'masculine' | null,
  vocative: string | null,
): string | null {
  if (vocative === null) return null
  if (title === null) return vocative
  return gender === null ? null : `${gender === 'feminine' ? 'Pani' : 'Panie'} ${vocative}`
}
