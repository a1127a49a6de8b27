import { describe, expect, it } from 'vitest'
import { polish } from '../../polish/testing/open-for-tests.ts'
import { compareOn, isBetter, isHeldOut, learnCorrections, type Marked } from './learn-corrections.ts'
import { judgingWith, markedMessage } from './marked-message.ts'
import { models } from './testing/models-for-tests.ts'
import { understandFor } from './understanding.ts'

/** A climbing gym, where a "karnet" is no subscription of a telephone and a "wejściówka" no ticket office's. */
const OPENINGS = ['Dzień dobry,', 'Hej,', 'Witam,', 'Szybkie pytanie:', '']
const OWN = [
  ['mój karnet nie odbija się na bramce', 'technical-problem'],
  ['karnet znów nie działa przy wejściu', 'technical-problem'],
  ['bramka nie czyta karnetu', 'technical-problem'],
  ['chcę się wpisać na wspinanie w czwartek', 'booking'],
  ['zapisy na sekcję dla dzieci, jest jeszcze miejsce?', 'booking'],
  ['proszę o miejsce na ściance o 18', 'booking'],
  ['ile kosztuje wejściówka ulgowa', 'price-promotion'],
  ['wejściówka dla studenta, jaka cena', 'price-promotion'],
  ['po ile są wejściówki w weekend', 'price-promotion'],
] as const
const MARKS = OWN.flatMap(([text, label], n) =>
  OPENINGS.map((opening, m) => ({ id: `${n}-${m}`, text: `${opening} ${text}`, question: 'topic' as const, label })),
)
const marked = MARKS.flatMap((mark) => markedMessage(mark, { polish, models }) ?? [])
const labels = models.topic.labels

function learned(from: readonly Marked[]) {
  const learning = learnCorrections(from, labels)
  let step = learning.next()
  while (step.done !== true) step = learning.next()
  return step.value
}

describe('learning from what a firm marked', () => {
  const trained = marked.filter(({ id }) => !isHeldOut(id))
  const heldOut = marked.filter(({ id }) => isHeldOut(id))
  const corrections = learned(trained)

  it('judges marks better that it never learned from', () => {
    const trial = compareOn(heldOut, judgingWith(undefined, labels), judgingWith(corrections, labels))
    expect(trial.after).toBeGreaterThan(trial.before)
    expect(trial.mended - trial.spoilt).toBe(trial.after - trial.before)
    expect(isBetter(trial)).toBe(true)
  })
  it('gives the same corrections for the same marks', () => {
    expect(learned(trained)).toEqual(corrections)
    expect(corrections.weights.length).toBeLessThanOrEqual(600)
  })
  it('is heard wherever the firm reads a message, and nowhere else', () => {
    const taught = { words: '', learns: true, classifier: { learnedAt: 0 as never, topic: corrections } }
    const text = 'Dzień dobry, karnet nie odbija się na bramce'
    expect(understandFor({ taught }, text, { polish, models }).topic?.name).toBe('technical-problem')
    expect(understandFor({}, text, { polish, models })).toEqual(
      understandFor({ taught: { words: '', learns: true } }, text, { polish, models }),
    )
  })
  it('leaves messages of other matters as they were', () => {
    const after = judgingWith(corrections, labels)
    for (const text of ['Kiedy dostanę zwrot pieniędzy?', 'Proszę o fakturę na firmę', 'Nie mogę się zalogować']) {
      const one = markedMessage({ id: text, text, question: 'topic', label: 'none' }, { polish, models }) as Marked
      const best = (shares: Float64Array) => shares.indexOf(Math.max(...shares))
      expect(best(after(one)), text).toBe(best(one.prior))
    }
  })
  it('says nothing better of a handful of marks', () => {
    expect(isBetter({ heldOut: 5, before: 0, after: 5, mended: 5, spoilt: 0, lossBefore: 3, lossAfter: 0 })).toBe(false)
  })
  it('keeps one mark in three to judge by, the same for ever', () => {
    const ids = Array.from({ length: 3000 }, (_, n) => `message-${n}`)
    const share = ids.filter(isHeldOut).length / ids.length
    expect(share).toBeGreaterThan(0.3)
    expect(share).toBeLessThan(0.37)
  })
})

describe('the words that a firm taught', () => {
  it('are no longer strange to the engine that reads for it', () => {
    const taught = { words: 'Zwrotex indeks', learns: false }
    expect(understandFor({ taught }, 'Wysłałam Zwrotexem', { polish, models }).language.code).toBe('pl')
  })
})
