import type { Polish } from '../../polish/polish.ts'
import type { KnowledgeIndex } from '../knowledge/knowledge.ts'
import type { Playbook, WritingSettings } from '../playbook/playbook.ts'
import { isStopped, passagesFor, type ReplyInput, replyLanguage } from '../reply/reply.ts'
import { maskForModel } from './mask-for-model.ts'
import { passagesShown, saidSoFar, systemPrompt } from './prompt.ts'
import type { Offered, WritingTask } from './record.ts'

/** Passages that the model may cite: more cost time and lead it astray. */
const MOST_PASSAGES = 6

/**
 * What a model is asked, with personal data masked; null where none is asked: the firm has switched it off or keeps the topic to its own
 * words, the matter is a person's, the customer does not write Polish (in which alone a sentence can be held against an article), or the
 * articles hold nothing near.
 */
export function planWriting(
  input: ReplyInput,
  { assistant, firm }: Pick<Playbook, 'assistant' | 'firm'>,
  index: KnowledgeIndex,
  polish: Polish,
): WritingTask | null {
  const { writing } = assistant
  if (writing === undefined || !writing.enabled || isStrict(input, writing)) return null
  if (isStopped(input.understanding, assistant.stopped)) return null
  const system = systemPrompt(writing.prompt, firm.name)
  if (system === null || replyLanguage(input.understanding) !== 'pl') return null
  const hits = passagesFor(input, index, polish, MOST_PASSAGES)
  if (hits.length === 0) return null
  const offered: readonly Offered[] = hits.map((hit, i) => ({ mark: `P${i + 1}`, hit }))

  const { customer } = input.conversation
  const said = JSON.stringify(saidSoFar(input.conversation, input.message), null, 1)
  const { text, masked } = maskForModel(said, [customer.name, customer.email], polish)
  const passages = JSON.stringify(passagesShown(offered), null, 1)
  return {
    input,
    offered,
    masked,
    prompt: [
      { role: 'system', text: system },
      { role: 'user', text: `{"passages": ${passages},\n${text.slice(1)}` },
    ],
  }
}

function isStrict({ understanding: { topic, furtherTopics } }: ReplyInput, { strictTopics }: WritingSettings): boolean {
  return [topic, ...furtherTopics].some((named) => named !== null && strictTopics.includes(named.name))
}
