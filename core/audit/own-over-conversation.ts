import type { Message } from '../conversation/conversation.ts'
import { meaningOf, shownIn } from '../guard/guard.ts'
import type { OwnRule } from '../playbook/playbook.ts'
import { type Sighting, sight } from './conversation-check.ts'
import type { Timeline } from './timeline.ts'

/** What one of the firm's own rules holds against the conversation as a whole. */
export function lookForOwnOver(rule: OwnRule, timeline: Timeline): readonly Sighting[] {
  const { visible, reader, read, conversation, until, minutes } = timeline
  if (rule.scope !== 'conversation' || visible.length < rule.atLeast.messages) return []
  if (rule.atLeast.minutes > 0 && minutes(conversation.openedAt, until) < rule.atLeast.minutes) return []
  const customers = visible.filter(({ from }) => from === 'customer')
  if (rule.topics.length > 0 && !customers.some((message) => wants(rule, message, timeline))) return []
  const theirs = visible.filter(({ from }) => isSpeaker(rule, from))
  const shown = shownIn(rule, { said: theirs.map(read), customer: customers.map(read) }, reader.polish)
  if (shown === null) return []
  const place = shown.at === null ? theirs.at(-1) : theirs[shown.at]
  return [sight([place], 1, rule.explanation, rule.explanation)]
}

function wants({ topics }: OwnRule, message: Message, { reader }: Timeline): boolean {
  const { topic } = meaningOf(message, reader)
  return topic !== null && topics.includes(topic.name)
}

function isSpeaker({ speaker }: OwnRule, from: Message['from']): boolean {
  return speaker === 'firm' ? from === 'agent' || from === 'assistant' : from === speaker
}
