/**
 * Guard: the last look at a text before the customer sees it.
 *
 * Makes: GuardReport. From: the text, the conversation, the playbook. Does not: rewrite the text, call a model, or send.
 * Every check runs, so the report names all findings, not the first one.
 */
import type { Playbook } from '../playbook/playbook.ts'
import { taughtReader } from '../understanding/understanding.ts'
import type { Finding, GuardInput, GuardReport } from './report.ts'
import { INDEX, runChecks } from './run-checks.ts'
import type { Reader } from './scene/reader.ts'
import { isSameScene } from './scene/same-scene.ts'
import { type Scene, setScene } from './scene/scene.ts'

export { LAW_ROWS, type LawFeatures, lawFeaturesOf } from './law/law-features.ts'
export { statementOf } from './law/statements.ts'
export { fires, problemsOfRule, type RuleProblem } from './own/problems-of-rule.ts'
export { shownIn } from './own/shown-in.ts'
export type { Finding, GuardInput, GuardReport } from './report.ts'
export { INDEX } from './run-checks.ts'
export { bodyOf } from './scene/body.ts'
export { empathy } from './scene/emotion.ts'
export { contentWords } from './scene/matter.ts'
export { meaningOf } from './scene/meaning-of.ts'
export { isHolding } from './scene/open-turn.ts'
export type { Reader } from './scene/reader.ts'
export { askedSlots, SLOT_PHRASES } from './scene/slots.ts'
export { agree, likeStated, type Stated, statedIn } from './scene/stated.ts'
export { compareTold, type Told, toldIn } from './scene/told.ts'
export { ALIKE, LEAST_WORDS, likeness, OTHERS, pairsOf } from './text/likeness.ts'
export { linksIn } from './text/links.ts'
export { maskQuoted } from './text/own-words.ts'
export { indexPhrases, type PhraseIndex, type PhraseList, phrases } from './text/phrases.ts'
export { type Reading, readText } from './text/reading.ts'
export { type LetterModel, openLetters } from './tone/letter-model.ts'
export { BUCKETS, type ToneFeatures, toneFeaturesOf } from './tone/tone-features.ts'
export { LETTERS, MIDDLE, TONES, type Tone } from './tone/tones.ts'

/** Every finding the playbook asks to see, in the order of the text; omissions last. */
export function guardReply(input: GuardInput, playbook: Playbook, reader: Reader): GuardReport {
  return reportOn(runChecks(sceneOf(input, playbook, reader)), input, playbook)
}

/** `guardReply` or what gives the same reports. */
export type Guard = typeof guardReply

/**
 * A guard for one message that several playbooks are tried on: where all that the checks see of the next playbook is the same, what they
 * found stands.
 */
export function guardTrying(): Guard {
  const looks: { readonly scene: Scene; readonly findings: readonly Finding[] }[] = []
  return (input, playbook, reader) => {
    const scene = sceneOf(input, playbook, reader)
    const findings = looks.find((look) => isSameScene(look.scene, scene))?.findings ?? runChecks(scene)
    looks.push({ scene, findings })
    return reportOn(findings, input, playbook)
  }
}

function sceneOf(input: GuardInput, playbook: Playbook, reader: Reader): Scene {
  return setScene(input, playbook, taughtReader(reader, playbook.taught), INDEX)
}

function reportOn(findings: readonly Finding[], input: GuardInput, playbook: Playbook): GuardReport {
  const refused = findings.some(({ severity }) => severity >= playbook.guard.refuseFrom)
  const verdict = findings.length === 0 ? 'allow' : refused ? 'refuse' : 'warn'
  return { text: input.text, verdict, findings, playbookVersion: playbook.version }
}
