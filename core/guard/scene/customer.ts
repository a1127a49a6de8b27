import { analyse, type Gender, type Polish, readFirstName } from '../../../polish/polish.ts'
import type { Conversation } from '../../conversation/conversation.ts'
import { matchesOf } from '../text/matches.ts'

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
/** A name known by its ending alone may be anybody's. */
const TELLS_GENDER = 0.8
/** Men's names in -a; any other is a woman's, or the genitive of a man's, which no channel gives. */
const MEN = new Set(
  'kuba barnaba kosma bonawentura jarema zawisza dyzma sasza nikita ilja misza luka juda aleksa jura wania kola saszka'.split(
    ' ',
  ),
)

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
  const byName =
    name !== null && name.confidence >= TELLS_GENDER && !isAmbiguous(given, name.gender) ? name.gender : null
  // Somebody may well write from another's account: where name and verbs disagree, nobody can tell.
  const gender = byName !== null && bySelf !== null && byName !== bySelf ? null : (byName ?? bySelf)
  return { full, given, surname, gender, vocative: sure ? name.vocative : null }
}

function isAmbiguous(given: string | null, gender: Gender | null): boolean {
  const name = given?.toLowerCase() ?? ''
  return gender === 'masculine' && name.endsWith('a') && !MEN.has(name)
}

const FIRST_PERSON = /[\p{L}]+(?:łam|łem)(?!\p{L})/gu
/** Stands in every such form; most texts have none. */
const ITS_ENDING = /ł[ae]m/
/** Enough to know; a long archive is not read to the end. */
const MESSAGES_READ = 10

function genderByVerbs(texts: readonly string[], polish: Polish): Gender | null {
  let feminine = 0
  let masculine = 0
  for (const text of texts.slice(-MESSAGES_READ)) {
    if (!ITS_ENDING.test(text)) continue
    for (const [word] of matchesOf(FIRST_PERSON, text)) {
      if (!analyse(word, polish).some(({ tag }) => tag.startsWith('praet:sg'))) continue
      if (word.endsWith('łam')) feminine++
      else masculine++
    }
  }
  if (feminine === masculine) return null
  return feminine > masculine ? 'feminine' : 'masculine'
}

const SELF =
  /(?:jestem|nazywam się|mam na imię|tu|z tej strony|pozdrawiam|my name is|i am|regards),?\s+(\p{Lu}\p{L}+)(?:\s+(\p{Lu}\p{L}+))?/giu
const LAST_LINE = /\n\s*(\p{Lu}\p{L}+\.?(?:[ -]\p{Lu}\p{L}+)?)\s*$/u

/** Capital words of the customer's signatures and of "jestem …". */
export function signaturesIn(messages: readonly { readonly from: string; readonly text: string }[]): readonly string[] {
  const told = messages.filter(({ from }) => from === 'customer').slice(-MESSAGES_READ)
  return told.flatMap(({ text }) => selfNamed(text).concat(LAST_LINE.exec(text)?.[1]?.split(/[ -]/) ?? []))
}

function selfNamed(text: string): string[] {
  return matchesOf(SELF, text).flatMap(([, first, last]) => [first, last].filter((word) => word !== undefined))
}
