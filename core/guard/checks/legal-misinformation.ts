import type { Bilingual } from '../../vocabulary/vocabulary.ts'
import { type Check, observe } from '../check.ts'
import { CONCEPTS } from '../law/concepts.ts'
import { GIVES, type Part, partsOf } from '../law/contrast.ts'
import type { LawRule } from '../law/law-rule.ts'
import { rulesOfSector } from '../law/rules-of-sector.ts'
import { isOfRights, nearestRule, statementsIn, states } from '../law/statements.ts'
import { isLongAfter, waits } from '../law/waits.ts'
import { wrongShare } from '../law/wrong-share.ts'
import { quotesArticle } from '../scene/quotes-article.ts'
import type { Scene } from '../scene/scene.ts'

/** A rule's finding is dropped where the model holds the statement for right; the surer the rule, the surer the model has to be. */
const VETOES: readonly (readonly [confidence: number, share: number])[] = [
  [0.8, 0.3],
  [0.9, 0.08],
]
/** From here on a statement that no rule knows is reported on the model's word alone; not where a person has approved its words as an article. */
const BAR = 0.63
/** What the model says alone is less sure than any rule. */
const UNRULED = 0.66

/** A statement that denies or shortens a right, sentence by sentence: known by a rule, or like others that are wrong. */
export const legalMisinformation: Check = {
  phrases: [...Object.values(CONCEPTS), GIVES],
  look: (scene) => {
    const rules = rulesOfSector(scene.playbook.firm.sector ?? null)
    return [...statementsIn(scene)].flatMap(([at, concepts]) => {
      const sentence = scene.reading.sentences[at]
      if (sentence === undefined || sentence.asks || (!concepts.has('personalData') && isLongAfter(sentence, scene)))
        return []
      const shareOf = ({ place, concepts }: Part) => {
        const text = scene.text.slice(place.start, place.end)
        return wrongShare({ text, concepts, days: waits(place, scene) }, scene.reader.polish)
      }
      const whole = { place: sentence, concepts }
      const parts = partsOf(whole, at, scene)
      const stated = parts.flatMap((part) =>
        rules
          .about(part.concepts)
          .filter((rule) => states(part.concepts, rule))
          .map((rule) => ({ rule, part })),
      )
      const confirmed = stated.filter(({ rule, part }) => rule.confirm?.(part.place, scene) ?? true)
      const [surest] = confirmed.toSorted((a, b) => b.rule.confidence - a.rule.confidence)
      if (surest !== undefined)
        return isVetoed(surest.rule, shareOf(surest.part)) ? [] : [report(scene, at, surest.rule)]
      // The model has learned from whole sentences; of two sides one has to sound wrong by itself as well.
      if (!isOfRights(concepts) || shareOf(whole) < BAR || !parts.some((part) => shareOf(part) >= BAR)) return []
      if (nearestRule(concepts, rules.all) === undefined || quotesArticle(sentence, scene)) return []
      // A rule whose last look said no is not what is wrong with the sentence: its law is not shown.
      const unstated = rules.all.filter((rule) => !stated.some((one) => one.rule === rule))
      return [suspect(scene, at, nearestRule(concepts, unstated))]
    })
  },
}

function isVetoed({ confidence }: LawRule, share: number): boolean {
  return share < (VETOES.find(([bound]) => confidence < bound)?.[1] ?? 0)
}

function report(scene: Scene, sentence: number, rule: LawRule): ReturnType<typeof observe> {
  const { explanation, source, right, confidence } = rule
  return observe(scene.sentenceAt(sentence), confidence, explanation.pl, explanation.en, {
    suggestion: right[scene.locale()],
    source,
  })
}

/** Which right is meant is a guess: no correction is offered, and the nearest provision is named as no more than that. */
function suspect(scene: Scene, sentence: number, nearest: LawRule | undefined): ReturnType<typeof observe> {
  const about = nearest === undefined ? { pl: '', en: '' } : mention(nearest)
  return observe(
    scene.sentenceAt(sentence),
    UNRULED,
    `To brzmi jak odebranie albo skrócenie prawa klienta, proszę sprawdzić.${about.pl}`,
    `This sounds like denying or shortening a customer’s right, please check.${about.en}`,
  )
}

function mention({ source, explanation }: LawRule): Bilingual {
  return {
    pl: ` Najbliższy przepis, choć może nie ten (${source}): ${explanation.pl}`,
    en: ` The nearest provision, though perhaps not the one (${source}): ${explanation.en}`,
  }
}
