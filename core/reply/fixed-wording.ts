import { splitSentences } from '../../polish/polish.ts'
import {
  CLARIFYING_CLOSING,
  CLARIFYING_OPENING,
  FOREIGN_LANGUAGE_OPENING,
  GRIEVANCE_OPENING,
  HANDOVER_ANNOUNCEMENT,
  HANDOVER_OPENING,
  IDENTITY,
  OFFERS_OPENING,
  OWN_MATTER_OPENING,
  SUGGESTION_OPENING,
  WITHDRAWAL_OPENING,
} from './texts.ts'

const WORDED = [
  ...Object.values(HANDOVER_OPENING),
  FOREIGN_LANGUAGE_OPENING,
  GRIEVANCE_OPENING,
  HANDOVER_ANNOUNCEMENT,
  IDENTITY,
  OWN_MATTER_OPENING,
  SUGGESTION_OPENING,
  WITHDRAWAL_OPENING,
].flatMap((worded) => Object.values(worded))
/** Polish only, as the articles are. */
const TEXTS = [...WORDED, CLARIFYING_OPENING, CLARIFYING_CLOSING, OFFERS_OPENING]

const SENTENCES = new Set(
  TEXTS.flatMap((text) => splitSentences(text).map(({ start, end }) => text.slice(start, end).trim())),
)

/** True for a sentence with which the assistant itself hands over, asks back or offers quotes: it tells what the product does, and needs no article. */
export function isFixedWording(sentence: string): boolean {
  return SENTENCES.has(sentence.trim())
}
