import { analyse, type Gender, type Polish, readFirstName } from '../../../polish/polish.ts'
import type { Conversation } from '../../conversation/conversation.ts'

/** How to address the customer; null where it cannot be told. */
export interface CustomerName {
  /** As the channel gave it. */
  readonly full: string | null
  /** First name in the nominative, as given. */
  readonly given: string | null
  readonly surname: string | null
  readonly gender: Gender | null
  /** First name as a form of address, e.g. "Marku". */
  readonly vocative: string | null
}

const TITLES = /^(?:(?:pan|pani|państwo|dr|mgr|prof|inż|lek|mec|ks|p)\.?\s+)+/iu
const SEVERAL = /\s(?:i|oraz|and|&)\s/iu
const SURE = 0.6

/** Name and gender of the customer: by the name, else by how they write of themselves ("zamówiłam"). */
export function readCustomer({ customer, messages }: Conversation, polish: Polish): CustomerName {
  const full = customer.name?.trim() || null
  if (full === null || SEVERAL.test(full)) return { full, given: null, surname: null, gender: null, vocative: null }
  const [given = null, ...rest] = full.replace(TITLES, '').split(/\s+/)
  const surname = rest.at(-1) ?? null
  const name = given === null ? null : readFirstName(given, polish)
  const bySelf = genderByVerbs(
    messages.filter(({ from }) => from === 'customer').map(({ text }) => text),
    polish,
  )
  const sure = name !== null && name.confidence >= SURE
  return { full, given, surname, gender: (sure ? name.gender : null) ?? bySelf, vocative: sure ? name.vocative : null }
}

const FIRST_PERSON = /[\p{L}]+(?:łam|łem)(?!\p{L})/gu
/** Enough to know; a long archive is not read to the end. */
const MESSAGES_READ = 10

function genderByVerbs(texts: readonly string[], polish: Polish): Gender | null {
  let feminine = 0
  let masculine = 0
  for (const text of texts.slice(-MESSAGES_READ)) {
    for (const [word] of text.matchAll(FIRST_PERSON)) {
      if (!analyse(word, polish).some(({ tag }) => tag.startsWith('praet:sg'))) continue
      if (word.endsWith('łam')) feminine++
      else masculine++
    }
  }
  if (feminine === masculine) return null
  return feminine > masculine ? 'feminine' : 'masculine'
}
