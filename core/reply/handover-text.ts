import type { HandoverReason } from '../vocabulary/vocabulary.ts'
import { HANDOVER_ANNOUNCEMENT, HANDOVER_OPENING, type ReplyLanguage } from './texts.ts'

/** What the customer reads when a person takes over: an opening of its own or the reason's, then the announcement. */
export function handoverText(because: HandoverReason | null, language: ReplyLanguage, opening: string | null): string {
  const before = because === null ? null : HANDOVER_OPENING[because]?.[language]
  return [opening, before, HANDOVER_ANNOUNCEMENT[language]]
    .filter((part) => part !== null && part !== undefined && part !== '')
    .join(' ')
}
