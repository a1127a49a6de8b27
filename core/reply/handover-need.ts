import type { Understanding } from '../understanding/understanding.ts'
import type { HandoverReason, Share } from '../vocabulary/vocabulary.ts'

/** From here on an angry customer is better off with a person than with the right article. */
const STRONG_ANGER: Share = 0.75 as Share
const STRONG_TOXICITY: Share = 0.7 as Share
const STRONG_RISK: Share = 0.8 as Share

/** Why a person must take over whatever the articles say; null when the assistant may try. The customer's own wish comes first. */
export function handoverNeed({
  signals,
  topic,
  emotion,
  toxicity,
  escalationRisk,
}: Understanding): HandoverReason | null {
  if (signals.wantsPerson !== null || topic?.name === 'contact-human') return 'customer-asked'
  if (signals.escalation !== null || escalationRisk >= STRONG_RISK) return 'escalation-threat'
  if (signals.complaint !== null) return 'complaint'
  if (toxicity >= STRONG_TOXICITY || (emotion.label === 'anger' && emotion.confidence >= STRONG_ANGER))
    return 'strong-emotion'
  return null
}
