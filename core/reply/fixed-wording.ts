import { splitSentences } from '../../polish/polish.ts'
import {
  FOREIGN_LANGUAGE_OPENING,
  GRIEVANCE_OPENING,
  HANDOVER_ANNOUNCEMENT,
  HANDOVER_OPENING,
  IDENTITY,
  OWN_MATTER_OPENING,
  SUGGESTION_OPENING,
  WITHDRAWAL_OPENING,
} from './texts.ts'

const TEXTS = [
  ...Object.values(HANDOVER_OPENING),
  FOREIGN_LANGUAGE_OPENING,
  GRIEVANCE_OPENING,
  HANDOVER_ANNOUNCEMENT,
  IDENTITY,
  OWN_MATTER_OPENING,
  SUGGESTION_OPENING,
  WITHDRAWAL_OPENING,
].flatMap((worded) => Object.values(worded))

const SENTENCES = new Set(
  TEXTS.flatMap((text) => splitSentences(text).map(({ start, end }) => text.slice(start, end).trim())),
)

/** True for a sentence with which the assistant itself hands over: it tells what the product does, and needs no article. */
export function isFixedWording(sentence: string): boolean {
  return SENTENCES.has(sentence.trim())
}
