import type { Conversation } from '../conversation/conversation.ts'
import { type Finding, indexPhrases } from '../guard/guard.ts'
import type { Playbook } from '../playbook/playbook.ts'
import { CATALOGUE } from '../vocabulary/vocabulary.ts'
import { CONVERSATION_CHECKS, type ConversationCode } from './checks.ts'
import type { Sighting } from './conversation-check.ts'
import { layOut, type Place } from './timeline.ts'

const CODES = Object.keys(CONVERSATION_CHECKS) as ConversationCode[]
/** Every phrase of every rule, so that one pass over a message serves them all. */
const INDEX = indexPhrases(Object.values(CONVERSATION_CHECKS).flatMap(({ phrases }) => phrases))

/** What the switched-on rules find over the conversation as a whole. */
export function findOverConversation(conversation: Conversation, place: Place): readonly Finding[] {
  const { playbook } = place
  const timeline = layOut(conversation, place, INDEX)
  return CODES.filter((code) => isOn(code, conversation, playbook)).flatMap((code) =>
    CONVERSATION_CHECKS[code]
      .look(timeline)
      .filter(({ confidence }) => confidence >= playbook.guard.minConfidence)
      .map((sighting) => name(code, sighting, playbook)),
  )
}

function name(
  code: ConversationCode,
  { evidence, confidence, explanation, source }: Sighting,
  { guard }: Playbook,
): Finding {
  const severity = guard.codes[code]?.severity ?? CATALOGUE[code].severity
  return { code, severity, confidence, message: null, evidence, span: null, explanation, suggestion: null, source }
}

function isOn(code: ConversationCode, { channel }: Conversation, { guard }: Playbook): boolean {
  const setting = guard.codes[code]
  return setting === undefined || (setting.enabled && (setting.channels?.includes(channel) ?? true))
}
