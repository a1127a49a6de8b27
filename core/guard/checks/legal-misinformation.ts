import { type Check, observe } from '../check.ts'
import { COMPLAINT_RULES } from '../law/complaint-rules.ts'
import type { LawRule } from '../law/law-rule.ts'
import { OTHER_RULES } from '../law/other-rules.ts'
import { WITHDRAWAL_RULES } from '../law/withdrawal-rules.ts'
import type { Scene } from '../scene/scene.ts'

const RULES: readonly LawRule[] = [...COMPLAINT_RULES, ...WITHDRAWAL_RULES, ...OTHER_RULES]

/** A statement that denies or shortens a right, sentence by sentence; the surest rule speaks for each. */
export const legalMisinformation: Check = {
  phrases: RULES.flatMap(({ wrong, unless }) => [wrong, unless]),
  look: (scene) => {
    const bySentence = new Map<number, LawRule>()
    for (const rule of RULES) {
      for (const sentence of sentencesAgainst(rule, scene)) {
        const before = bySentence.get(sentence)
        if (before === undefined || before.confidence < rule.confidence) bySentence.set(sentence, rule)
      }
    }
    return [...bySentence].map(([sentence, rule]) => report(scene, sentence, rule))
  },
}

function sentencesAgainst(rule: LawRule, scene: Scene): readonly number[] {
  const excused = new Set(scene.found(rule.unless).map(({ sentence }) => sentence))
  const spoken = new Set(scene.found(rule.wrong).map(({ sentence }) => sentence))
  return [...spoken].filter((at) => {
    const sentence = scene.reading.sentences[at]
    return sentence !== undefined && !sentence.asks && !excused.has(at) && (rule.confirm?.(sentence, scene) ?? true)
  })
}

function report(scene: Scene, sentence: number, rule: LawRule): ReturnType<typeof observe> {
  const { explanation, source, right, confidence } = rule
  return observe(scene.sentenceAt(sentence), confidence, explanation.pl, explanation.en, {
    suggestion: right[scene.locale()],
    source,
  })
}
