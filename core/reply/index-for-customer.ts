import { indexFor, type KnowledgeIndex } from '../knowledge/knowledge.ts'
import type { ReplyInput } from './record.ts'

/** The index as this customer may be answered from it: what is in force as they write, and kept for no other topic than theirs. */
export function indexForCustomer(
  index: KnowledgeIndex,
  { message, understanding: { topic, furtherTopics } }: ReplyInput,
): KnowledgeIndex {
  const topics = [topic, ...furtherTopics].flatMap((named) => named?.name ?? [])
  return indexFor(index, { at: message.at, topics })
}
