import type { Understanding } from '../understanding/understanding.ts'
import type { HandoverReason, Share } from '../vocabulary/vocabulary.ts'

/** From here on an angry customer is better off with a person than with the right article. */
const STRONG_ANGER: Share = 0.75 as Share
const STRONG_TOXICITY: Share = 0.7 as Share
const STRONG_RISK: Share = 0.8 as Share

/** One question about the procedure, of nothing that broke: "jak złożyć reklamację?", "ile trwa reklamacja?". */
const ASKS_HOW_TO_COMPLAIN =
  /^(?:(?:dzien dobry|witam|hej|czesc)[,.! ]+)?(?:a |prosze powiedziec,? )?(?:jak|gdzie|ile|kiedy|do kiedy|w jaki sposob|co (?:jest potrzebne|musze|trzeba))\b(?:(?!\b(?:moj|moja|moje|zadam|domagam)\b)[^.!?\n]){0,80}\b(?:reklam|zareklam)\p{L}*[^.!?\n]{0,40}\?*\s*$/u

/** Why a person must take over whatever the articles say; null when the assistant may try. The customer's own wish comes first. */
export function handoverNeed(folded: string, understanding: Understanding): HandoverReason | null {
  const { signals, topic, escalationRisk } = understanding
  if (signals.wantsPerson !== null || topic?.name === 'contact-human') return 'customer-asked'
  if (signals.escalation !== null || escalationRisk >= STRONG_RISK) return 'escalation-threat'
  if (signals.complaint !== null && !ASKS_HOW_TO_COMPLAIN.test(folded)) return 'complaint'
  return isUpset(understanding) ? 'strong-emotion' : null
}

/** True where the feeling is so strong that a person should answer, whatever else the message is. */
export function isUpset({ emotion, toxicity }: Understanding): boolean {
  return toxicity >= STRONG_TOXICITY || (emotion.label === 'anger' && emotion.confidence >= STRONG_ANGER)
}
