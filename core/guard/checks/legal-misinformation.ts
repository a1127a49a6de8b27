import { type Check, observe } from '../check.ts'
import { COMPLAINT_RULES } from '../law/complaint-rules.ts'
import { COMPLAINT_TERMS } from '../law/complaint-terms.ts'
import { CONCEPTS } from '../law/concepts.ts'
import { CONTRACT_RULES } from '../law/contract-rules.ts'
import { DELIVERY_RULES } from '../law/delivery-rules.ts'
import { belongsTo, type LawRule } from '../law/law-rule.ts'
import { OTHER_RULES } from '../law/other-rules.ts'
import { REFUND_RULES } from '../law/refund-rules.ts'
import { REMEDY_RULES } from '../law/remedy-rules.ts'
import { SECTOR_RULES } from '../law/sector-rules.ts'
import { SERVICE_RULES } from '../law/service-rules.ts'
import { statementsIn, states } from '../law/statements.ts'
import { isLongAfter } from '../law/waits.ts'
import { WITHDRAWAL_RULES } from '../law/withdrawal-rules.ts'
import type { Scene } from '../scene/scene.ts'

const RULES: readonly LawRule[] = [
  ...COMPLAINT_RULES,
  ...COMPLAINT_TERMS,
  ...WITHDRAWAL_RULES,
  ...REFUND_RULES,
  ...DELIVERY_RULES,
  ...OTHER_RULES,
  ...REMEDY_RULES,
  ...CONTRACT_RULES,
  ...SERVICE_RULES,
  ...SECTOR_RULES,
]

/** A statement that denies or shortens a right, sentence by sentence; the surest rule speaks for each. */
export const legalMisinformation: Check = {
  phrases: Object.values(CONCEPTS),
  look: (scene) =>
    [...statementsIn(scene)].flatMap(([at, concepts]) => {
      const sentence = scene.reading.sentences[at]
      if (sentence === undefined || sentence.asks || (!concepts.has('personalData') && isLongAfter(sentence, scene)))
        return []
      const sector = scene.playbook.firm.sector ?? null
      const [surest] = RULES.filter(
        (rule) => belongsTo(rule, sector) && states(concepts, rule) && (rule.confirm?.(sentence, scene) ?? true),
      ).sort((a, b) => b.confidence - a.confidence)
      return surest === undefined ? [] : [report(scene, at, surest)]
    }),
}

function report(scene: Scene, sentence: number, rule: LawRule): ReturnType<typeof observe> {
  const { explanation, source, right, confidence } = rule
  return observe(scene.sentenceAt(sentence), confidence, explanation.pl, explanation.en, {
    suggestion: right[scene.locale()],
    source,
  })
}
