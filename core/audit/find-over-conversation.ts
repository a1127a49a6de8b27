import type { Conversation } from '../conversation/conversation.ts'
import { type Finding, indexPhrases } from '../guard/guard.ts'
import type { Playbook } from '../playbook/playbook.ts'
import { type FindingCode, kindOf } from '../vocabulary/vocabulary.ts'
import { CONVERSATION_CHECKS, type ConversationCode } from './checks.ts'
import type { Sighting } from './conversation-check.ts'
import { lookForOwnOver } from './own-over-conversation.ts'
import { layOut, type Place } from './timeline.ts'

const CODES = Object.keys(CONVERSATION_CHECKS) as ConversationCode[]
/** Every phrase of every rule, so that one pass over a message serves them all. */
const INDEX = indexPhrases(Object.values(CONVERSATION_CHECKS).flatMap(({ phrases }) => phrases))

/** What the switched-on rules and the firm's own find over the conversation as a whole. */
export function findOverConversation(conversation: Conversation, place: Place): readonly Finding[] {
  const { playbook } = place
  const timeline = layOut(conversation, place, INDEX)
  const isLookedFor = ({ code }: { readonly code: FindingCode }) => isOn(code, conversation, playbook)
  const seen = CODES.map((code) => ({ code, look: CONVERSATION_CHECKS[code].look }))
    .filter(isLookedFor)
    .flatMap(({ code, look }) => look(timeline).map((sighting) => name(code, sighting, playbook)))
  const own = (playbook.guard.own ?? [])
    .filter(isLookedFor)
    .flatMap((rule) => lookForOwnOver(rule, timeline).map((sighting) => name(rule.code, sighting, playbook)))
  return [...seen, ...own].filter(({ confidence }) => confidence >= playbook.guard.minConfidence)
}

function name(
  code: FindingCode,
  { evidence, confidence, explanation, source }: Sighting,
  { guard }: Playbook,
): Finding {
  const severity = guard.codes[code]?.severity ?? kindOf(code).severity
  return { code, severity, confidence, message: null, evidence, span: null, explanation, suggestion: null, source }
}

function isOn(code: FindingCode, { channel }: Conversation, { guard }: Playbook): boolean {
  const setting = guard.codes[code]
  return setting === undefined || (setting.enabled && (setting.channels?.includes(channel) ?? true))
}
