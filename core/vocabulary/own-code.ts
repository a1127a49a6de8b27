import { CATALOGUE, type CatalogueEntry, type ErrorCode } from './catalogue.ts'
import { EXPLAINED } from './explained.ts'
import { REMEDIES } from './remedies.ts'
import type { Bilingual } from './units.ts'

/**
 * A kind of mistake that the firm named itself: its name behind `own:`. No code of the catalogue holds a colon, so the two never meet,
 * and a mistake can still be called by its name after the firm gave the code up.
 */
export type OwnCode = `own:${string}`

/** Whatever a finding may be called. */
export type FindingCode = ErrorCode | OwnCode

/** Whose words a firm's own code looks at; `firm`: a consultant's and the assistant's. */
export const OWN_SPEAKERS = ['firm', 'agent', 'assistant', 'customer'] as const
export type OwnSpeaker = (typeof OWN_SPEAKERS)[number]

/** Under this name the language model's findings are judged, whatever their kind: people's agreement with it is no record of a check. */
export const SECOND_JUDGE = 'second-judge'
/** Whatever people's agreement is counted for. */
export type JudgedCode = FindingCode | typeof SECOND_JUDGE

const PREFIX = 'own:'

/** Letters, digits, spaces and hyphens, 3 to 60 of them: a name that can stand in a table, a file and an address. */
export const OWN_CODE = /^own:[\p{L}\p{N}][\p{L}\p{N} -]{1,58}[\p{L}\p{N}]$/u

export function isOwnCode(word: string): word is OwnCode {
  return OWN_CODE.test(word)
}

/** What the catalogue says of the code; of a firm's own one, what holds unless the firm set something else. */
export function kindOf(code: FindingCode): CatalogueEntry {
  return isOfFirm(code) ? { ...OWN, name: ownName(code) } : CATALOGUE[code]
}

/** What the code means, in words that a consultant accepts as fair. */
export function explained(code: FindingCode): Bilingual {
  return isOfFirm(code) ? OWN_EXPLAINED : EXPLAINED[code]
}

/** What a firm does first about such mistakes. */
export function remedyFor(code: FindingCode): Bilingual {
  return isOfFirm(code) ? OWN_REMEDY : REMEDIES[code]
}

/** Also where the name is one that could not be given today: what was found under it stays readable. */
function isOfFirm(code: FindingCode): code is OwnCode {
  return code.startsWith(PREFIX)
}

function ownName(code: OwnCode): Bilingual {
  const name = code.slice(PREFIX.length)
  return { pl: name, en: name }
}

const OWN: Omit<CatalogueEntry, 'name'> = {
  level: 'message',
  origin: 'human',
  severity: 2,
  costGroup: 'poor-training',
}

const OWN_EXPLAINED: Bilingual = {
  pl: 'Własny kod firmy: szuka tego, co firma sama opisała w ustawieniach.',
  en: 'The firm’s own code: it looks for what the firm described in the settings.',
}

const OWN_REMEDY: Bilingual = {
  pl: 'Pokaż zespołowi przykład i powiedz, co napisać zamiast tego; wpisz to jako podpowiedź przy kodzie.',
  en: 'Show the team an example and say what to write instead; enter it as the code’s suggestion.',
}
