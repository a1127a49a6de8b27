import { foldDiacritics, type Polish } from '../../polish/polish.ts'
import type { Hit, KnowledgeIndex } from '../knowledge/knowledge.ts'
import { meanings } from './context.ts'
import { isForArticles } from './decide-reply.ts'
import { gatherEvidence } from './evidence.ts'
import { indexForCustomer } from './index-for-customer.ts'
import { fused, nearbyHits } from './nearby.ts'
import type { ReplyInput } from './record.ts'
import { scoreOf, sigmoid } from './support.ts'

/** Where not even the first passage is this likely to answer, nobody need read on. */
const LEAST_LIKELY = 0.02

/** The passages that may answer a message, most likely first; none where the matter is a person's, or small talk. */
export function passagesFor(input: ReplyInput, index: KnowledgeIndex, polish: Polish, limit: number): readonly Hit[] {
  if (!isForArticles(input)) return []
  const folded = foldDiacritics(input.message.text.toLowerCase())
  const question = meanings(input.message, folded, input.conversation).at(-1) ?? input.message.text
  const own = indexForCustomer(index, input)
  const ranked = gatherEvidence(question, own, polish)
    .map(({ hit, evidence }) => ({ hit, likely: sigmoid(scoreOf(evidence)) }))
    .toSorted((one, other) => other.likely - one.likely)
  const likely = (ranked[0]?.likely ?? 0) < LEAST_LIKELY ? [] : ranked.map(({ hit }) => hit)
  return fused([likely, nearbyHits(input, own)], ({ passage }) => passage.id).slice(0, limit)
}
