import { type FindingCode, kindOf } from '../vocabulary/vocabulary.ts'
import type { Check, Observation } from './check.ts'
import { CHECKS, type CheckedCode } from './checks.ts'
import { lookForOwn } from './own/look-for-own.ts'
import type { Finding, GuardInput } from './report.ts'
import type { GuardPlaybook, Scene } from './scene/scene.ts'
import { indexPhrases } from './text/phrases.ts'

const CODED = Object.entries(CHECKS) as readonly [CheckedCode, Check][]
/** Every phrase of every check, so that one pass over a text serves them all. */
export const INDEX = indexPhrases(Object.values(CHECKS).flatMap(({ phrases }) => phrases))

/** Where omissions stand in the order. */
const LAST = Number.MAX_SAFE_INTEGER

/** What the switched-on checks and the firm's own rules find, in the order of the text; omissions last. */
export function runChecks(scene: Scene): readonly Finding[] {
  const { input, playbook } = scene
  const own = (playbook.guard.own ?? []).filter(({ code }) => isOn(code, input, playbook))
  return CODED.filter(([code]) => isOn(code, input, playbook))
    .flatMap(([code, { look }]) => look(scene).map((seen) => name(code, seen, playbook)))
    .concat(own.flatMap((rule) => lookForOwn(rule, scene).map((seen) => name(rule.code, seen, playbook))))
    .filter(({ confidence }) => confidence >= playbook.guard.minConfidence)
    .sort((a, b) => (a.span?.start ?? LAST) - (b.span?.start ?? LAST))
}

function name(code: FindingCode, seen: Observation, { guard }: GuardPlaybook): Finding {
  const { span, confidence, explanation, suggestion, source } = seen
  const severity = guard.codes[code]?.severity ?? kindOf(code).severity
  return { code, severity, confidence, message: 'draft', span, explanation, suggestion, source }
}

function isOn(code: FindingCode, { conversation }: GuardInput, { guard }: GuardPlaybook): boolean {
  const setting = guard.codes[code]
  return setting === undefined || (setting.enabled && (setting.channels?.includes(conversation.channel) ?? true))
}
