import { type Check, type Observation, observe } from '../check.ts'
import type { Scene } from '../scene/scene.ts'
import { phrases } from '../text/phrases.ts'

/** A discount is being given, not explained. */
const discounting = phrases(`
  rabat|znizka|upust|obnizka, obnizyc|opuscic|odliczyc ..3 cena|koszt|oplata, =taniej, discount
`)
/** Money or worth beyond what was paid for goods: a gesture. */
const gesture = phrases(`
  bon|voucher|kupon|rekompensata|zadoscuczynienie|odszkodowanie|gratyfikacja|premia, karta podarunkowy, w ramach ..1 przeprosin|rekompensaty|rekompensata|przeprosiny, za ..2 =stracone|=utracone|klopot|niedogodnosc|nerw|nerwy|stres|czas|fatyga|zamieszanie, wyplacic ..3, compensation
`)

/** Promises more than the sender may give. A full refund for returned or faulty goods is no concession. */
export const overLimitConcession: Check = {
  phrases: [discounting, gesture],
  look: (scene) => [...discounts(scene), ...gestures(scene)],
}

/** A limit of zero binds the assistant; for people it means that the owner has set none yet. */
function isBound(limit: number, scene: Scene): boolean {
  return limit > 0 || scene.input.from === 'assistant'
}

function discounts(scene: Scene): readonly Observation[] {
  const limit = scene.playbook.limits.discountPercent
  const about = new Set(scene.found(discounting).map(({ sentence }) => sentence))
  if (about.size === 0 || !isBound(limit, scene)) return []
  const known = new Set(
    scene.articleFacts().flatMap(({ fact }) => (fact.kind === 'percent' ? [fact.value.percent] : [])),
  )
  return scene.facts().flatMap((fact) => {
    if (
      fact.kind !== 'percent' ||
      !about.has(sentenceOf(fact, scene)) ||
      fact.value.percent <= limit ||
      known.has(fact.value.percent)
    )
      return []
    return [report(fact, `${fact.value.percent}%`, `${limit}%`)]
  })
}

function gestures(scene: Scene): readonly Observation[] {
  const limit = scene.playbook.limits.refund
  const about = new Set(scene.found(gesture).map(({ sentence }) => sentence))
  if (about.size === 0 || !isBound(limit, scene)) return []
  const places = scene.found(gesture)
  return scene.facts().flatMap((fact) => {
    if (fact.kind !== 'amount' || !about.has(sentenceOf(fact, scene)) || fact.value.minor <= limit) return []
    const near = places.some(
      (place) => Math.abs(place.start - fact.start) < NEAR || Math.abs(place.end - fact.end) < NEAR,
    )
    if (
      !near ||
      scene.articleFacts().some(({ fact: known }) => known.kind === 'amount' && known.value.minor === fact.value.minor)
    )
      return []
    return [report(fact, fact.text, `${limit / 100} zł`)]
  })
}

/** Farther apart, the gesture and the sum are two things. */
const NEAR = 30

function sentenceOf({ start }: { readonly start: number }, { reading }: Scene): number {
  return reading.sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end)
}

function report(place: { readonly start: number; readonly end: number }, given: string, limit: string): Observation {
  return observe(
    place,
    0.85,
    `${given} to więcej, niż wolno obiecać bez zgody (limit: ${limit}).`,
    `${given} is more than may be promised without consent (limit: ${limit}).`,
  )
}
