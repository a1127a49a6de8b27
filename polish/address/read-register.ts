import type { Polish } from '../open-polish.ts'
import type { AddressForm, AddressUse } from './address-use.ts'
import { findAddressForms } from './find-address-forms.ts'

/** How distant a form is: "Pan", "Państwo" and "Drogi Kliencie" keep a distance, "ty" does not, "wy" speaks to a firm or a group. */
export type Distance = 'formal' | 'familiar' | 'group'

/** A place that speaks otherwise than the rest of the text. */
export interface RegisterBreak {
  /**
   * `distance`: "ty" among "Pan"; `number`: "Państwo" among "Pan"; `gender`: "Pani" among "Pan"; `capital`: "pan" or "twój" where the
   * rest has capitals.
   */
  readonly kind: 'distance' | 'number' | 'gender' | 'capital'
  readonly use: AddressUse
}

/** The form a text speaks in, and where it does not keep to it. */
export interface Register {
  /** The form most places have; null where the text speaks to nobody. */
  readonly form: AddressForm | null
  readonly distance: Distance | null
  /** 0–1: share of the places that have the text's distance; 1 where it speaks to nobody. */
  readonly consistency: number
  readonly breaks: readonly RegisterBreak[]
}

const DISTANCES: Readonly<Record<AddressForm, Distance>> = {
  pan: 'formal',
  pani: 'formal',
  panstwo: 'formal',
  noun: 'formal',
  ty: 'familiar',
  wy: 'group',
}

const SILENT: Register = { form: null, distance: null, consistency: 1, breaks: [] }

/** How the text speaks to its reader, and every place that departs from it. The commoner form is the text's own; of two as common, the first. */
export function readRegister(text: string, polish: Polish): Register {
  const uses = findAddressForms(text, polish)
  const distance = commonest(uses.map(({ form }) => DISTANCES[form]))
  if (distance === null) return SILENT
  const own = uses.filter(({ form }) => DISTANCES[form] === distance)
  const form = commonest(own.filter(({ form }) => form !== 'noun').map(({ form }) => form)) ?? 'noun'
  const capitals = usesCapitals(own)
  return {
    form,
    distance,
    consistency: own.length / uses.length,
    breaks: uses.flatMap((use) => {
      const kind = breakOf(use, form, distance, capitals)
      return kind === null ? [] : { kind, use }
    }),
  }
}

function breakOf(
  use: AddressUse,
  form: AddressForm,
  distance: Distance,
  capitals: boolean | null,
): RegisterBreak['kind'] | null {
  if (DISTANCES[use.form] !== distance) return 'distance'
  // "Szanowni Państwo" may open a letter that goes on to one reader; "Drogi Kliencie" fits every form.
  if (use.form !== form && use.form !== 'noun' && form !== 'noun' && use.role !== 'vocative') {
    return use.form === 'panstwo' || form === 'panstwo' ? 'number' : 'gender'
  }
  const small = writtenSmall(use)
  return capitals === true && small === true ? 'capital' : null
}

/** Whether most pronouns of address have a capital; null where there are none, or as many with as without. */
function usesCapitals(uses: readonly AddressUse[]): boolean | null {
  const written = uses.map(writtenSmall).filter((small) => small !== null)
  const small = written.filter(Boolean).length
  return written.length === 2 * small ? null : written.length > 2 * small
}

/** null for what has no capital for courtesy: verbs, and words at the head of a greeting. */
function writtenSmall({ title, role, form, text }: AddressUse): boolean | null {
  if (role === 'vocative') return null
  if (title !== null) return title.text.charAt(0) === title.text.charAt(0).toLowerCase()
  if (role === 'verb' || form === 'noun' || form === 'wy') return null
  return text.charAt(0) === text.charAt(0).toLowerCase()
}

function commonest<Item>(items: readonly Item[]): Item | null {
  const counts = new Map<Item, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  let best: Item | null = null
  for (const [item, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = item
  return best
}
