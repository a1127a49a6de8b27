import { describe, expect, it } from 'vitest'
import { polish } from '../../polish/testing/open-for-tests.ts'
import { CLARIFYING_OPENING, OFFERS_OPENING } from '../reply/texts.ts'
import { type Expected, judgeAnswer } from './judge-answer.ts'
import { summariseRuns } from './summarise-runs.ts'
import { MOST_VARIATIONS, varyQuestion } from './vary-question.ts'

const given = (change: Partial<Expected> = {}): Expected => ({
  mustHave: [],
  mustNotHave: [],
  ...change,
})
const kinds = (text: string, handedOver: boolean, change: Partial<Expected>) =>
  judgeAnswer({ text, handedOver }, given(change), polish).map(({ kind }) => kind)

describe('an answer held against its case', () => {
  it('states a fact by its value, however it is written', () => {
    for (const text of ['Na zwrot są dwa tygodnie.', 'Zwrot w ciągu 14 dni.'])
      expect(kinds(text, false, { mustHave: ['14 dni'] })).toEqual([])
    expect(kinds('Na zwrot jest 30 dni.', false, { mustHave: ['14 dni'] })).toEqual(['missing'])
    expect(kinds('Na zwrot jest 30 dni.', false, { mustNotHave: ['30 dni'] })).toEqual(['forbidden'])
  })

  it('states anything else by its words in any form', () => {
    expect(kinds('Paczkę przyjmiemy w salonie.', false, { mustHave: ['salon'] })).toEqual([])
    expect(kinds('Paczkę przyjmie kurier.', false, { mustHave: ['salon'] })).toEqual(['missing'])
    const saturday = 'Kurier nie doręcza w soboty ani w niedziele.'
    expect(kinds(saturday, false, { mustHave: ['nie doręcza'] })).toEqual([])
    expect(kinds(saturday, false, { mustNotHave: ['doręczamy w soboty'] })).toEqual(['forbidden'])
  })

  it('is not what is only quoted as perhaps helpful, neither for nor against it', () => {
    const offered = `Przekazuję rozmowę konsultantowi.\n\n${OFFERS_OPENING}\n\n„Zwroty”:\nNa zwrot jest 14 dni.`
    expect(kinds(offered, true, { mustHave: ['14 dni'] })).toEqual(['should-answer'])
    expect(kinds(offered, true, { mustNotHave: ['14 dni'] })).toEqual([])
    expect(kinds(`${CLARIFYING_OPENING}\n1. Zwroty\n   14 dni`, false, { mustHave: ['14 dni'] })).toEqual(['missing'])
  })

  it('may be a handover where nothing else was asked for, and must be where it was', () => {
    expect(kinds('Przekazuję.', true, {})).toEqual([])
    expect(kinds('Przekazuję.', true, { handover: true })).toEqual([])
    expect(kinds('Przekazuję.', true, { handover: false })).toEqual(['should-answer'])
    expect(kinds('Przekazuję.', true, { mustHave: ['14 dni'] })).toEqual(['should-answer'])
    expect(kinds('14 dni.', false, { handover: true })).toEqual(['should-hand-over'])
  })
})

describe('a question asked again', () => {
  it('is asked as it stands first, differently then, and always the same way', () => {
    const question = 'Ile dni mam na odesłanie zamówienia?'
    const all = Array.from({ length: MOST_VARIATIONS }, (_, run) => varyQuestion(question, run))
    expect(all[0]).toBe(question)
    expect(new Set(all).size).toBe(MOST_VARIATIONS)
    expect(all).toEqual(Array.from({ length: MOST_VARIATIONS }, (_, run) => varyQuestion(question, run)))
  })

  it('keeps its numbers', () => {
    for (let run = 0; run < MOST_VARIATIONS; run += 1)
      expect(varyQuestion('Czy przy zamówieniu za 199 zł dostawa jest gratis?', run)).toContain('199')
  })
})

describe('many runs', () => {
  it('are counted by what a customer can rely on: a case passes when every run does', () => {
    const good = { passed: true, handedOver: false, wrong: false }
    const bad = { passed: false, handedOver: false, wrong: true }
    expect(summariseRuns([{ runs: [good, good] }, { runs: [good, bad] }])).toEqual({
      cases: 2,
      runs: 4,
      passAll: 0.5,
      passEach: 0.75,
      answered: 4,
      handedOver: 0,
      wrong: 1,
    })
  })
})
