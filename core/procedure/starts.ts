import { foldDiacritics } from '../../polish/polish.ts'
import type { Playbook, Procedure } from '../playbook/playbook.ts'
import { isRuleQuestion, isStopped } from '../reply/reply.ts'
import type { Understanding } from '../understanding/understanding.ts'
import type { HandoverReason, Locale } from '../vocabulary/vocabulary.ts'

/** A topic read with less certainty starts nothing: an article may still answer. */
const SURE_OF_TOPIC = 0.7

/**
 * The procedure that this message starts; null where none does. `folded` is the message, `need` why a person should take it, `isAnswered`
 * whether an article answers it: that goes before a procedure which only the topic would start.
 */
export function procedureFor(
  folded: string,
  understanding: Understanding,
  need: HandoverReason | null,
  { procedures = [], assistant }: Playbook,
  isAnswered: () => boolean,
): Procedure | null {
  if (need !== null && need !== 'complaint') return null
  if (isStopped(understanding, assistant.stopped)) return null
  const enabled = procedures.filter((procedure) => procedure.enabled)
  // What the law calls a complaint goes before anything else that the message may also be.
  if (need === 'complaint') return enabled.find(startsOnComplaint) ?? null
  if (understanding.signals.withdrawal !== null && !isRuleQuestion(folded))
    return enabled.find(({ starts }) => starts.signals.includes('withdrawal')) ?? null
  const worded = enabled.find(({ starts }) => starts.wordings.some((words) => folded.includes(fold(words))))
  if (worded !== undefined) return worded
  const { topic } = understanding
  const isSure = topic !== null && topic.confidence >= SURE_OF_TOPIC
  const onTopic = isSure ? enabled.find(({ starts }) => starts.topics.includes(topic.name)) : undefined
  return onTopic === undefined || isAnswered() ? null : onTopic
}

export function startsOnComplaint({ starts }: Procedure): boolean {
  return starts.signals.includes('complaint')
}

/** The language that it runs in; null where it has no words for the customer's. */
export function languageFor({ steps }: Procedure, code: string): Locale | null {
  if (code === 'uk') return null
  const language = code === 'pl' ? 'pl' : 'en'
  const isWorded = steps.every((step) => !('text' in step) || step.text[language].trim() !== '')
  return isWorded ? language : null
}

function fold(text: string): string {
  return foldDiacritics(text.toLowerCase().trim())
}
