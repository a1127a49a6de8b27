import { describe, expect, it } from 'vitest'
import { reader } from '../guard/testing/conversations.ts'
import { understandFor } from '../understanding/understanding.ts'
import type { FindingCode } from '../vocabulary/vocabulary.ts'
import { coachDraft } from './coach.ts'

const said = (text: string) => ({ text, meaning: understandFor({}, text, reader) })
const kinds = (customer: string, draft: string, reported: readonly FindingCode[] = []) =>
  coachDraft(said(customer), draft, reported, reader).map(({ kind }) => kind)

const ANGRY =
  'Jestem wściekła! Trzeci raz przysyłacie mi zły rozmiar butów, a w sobotę idę na wesele siostry i nie mam w czym iść. Kto za to odpowie?'
const BROKEN = 'Ekspres, który u was kupiłem, po dwóch dniach przestał działać. Żądam wymiany albo zwrotu pieniędzy.'

describe('coachDraft', () => {
  it('asks for the feeling to be named, and for a step with a time', () => {
    expect(kinds(ANGRY, 'Dzień dobry, proszę odesłać buty na nasz adres magazynu.')).toEqual([
      'name-emotion',
      'next-step',
    ])
  })
  it('says nothing of a draft that hears the customer out', () => {
    const good =
      'Pani Ewo, rozumiem złość: trzeci raz zły rozmiar butów, i to tuż przed weselem siostry. Pomyłka powstała u nas, bo etykiety pudełek były zamienione. Dziś o 14:00 wyjedzie kurier z dobrym rozmiarem i będzie u Pani jutro.'
    expect(kinds(ANGRY, good)).toEqual([])
  })
  it('notices a word that makes the trouble small before anything else', () => {
    expect(kinds(BROKEN, 'Dzień dobry, to tylko drobna usterka, proszę przesłać zdjęcie ekspresu.')[0]).toBe(
      'do-not-minimise',
    )
  })
  it('takes a limit for no such word', () => {
    const limited = 'Bardzo mi przykro. Ekspres wymienimy, bo grzałka jest wadliwa. Odbiór możliwy tylko do piątku.'
    expect(kinds(BROKEN, limited)).not.toContain('do-not-minimise')
  })
  it('asks for the cause where step and feeling are there', () => {
    expect(kinds(BROKEN, 'Bardzo mi przykro. Jutro wyślemy do Pana nowy ekspres na nasz koszt.')).toEqual([
      'real-cause',
    ])
  })
  it('never gives more than two, and none that the guard gives already', () => {
    const bare = 'Dzień dobry, przyjęliśmy Pana zgłoszenie do realizacji.'
    expect(kinds(BROKEN, bare).length).toBeLessThanOrEqual(2)
    expect(kinds(ANGRY, bare, ['ignored-emotion', 'missing-next-step'])).not.toContain('name-emotion')
    expect(kinds(ANGRY, bare, ['ignored-emotion', 'missing-next-step'])).not.toContain('next-step')
  })
  it('leaves alone who only asks, thanks, or took the blame', () => {
    const draft = 'Dzień dobry, jesteśmy czynni w dni robocze od ósmej.'
    expect(kinds('Do której jest czynny sklep w Radomiu?', draft)).toEqual([])
    expect(kinds('Dziękuję, paczka doszła, wszystko gra!', draft)).toEqual([])
    expect(kinds('Przepraszam, pomyliłam się przy zamówieniu i wybrałam zły kolor.', draft)).toEqual([])
  })
  it('waits until something is written, and for a customer who has spoken', () => {
    expect(kinds(ANGRY, 'Dzień dobry')).toEqual([])
    expect(coachDraft(null, 'Dzień dobry, proszę odesłać buty na nasz adres.', [], reader)).toEqual([])
  })
  it('shows the example in the language of the customer', () => {
    const angry = said(ANGRY)
    const english = {
      ...angry,
      meaning: { ...angry.meaning, language: { code: 'en', confidence: angry.meaning.language.confidence } },
    }
    const [hint] = coachDraft(english, 'Hello, please send the shoes back to our address.', [], reader)
    expect(hint?.example).toMatch(/^I /)
    expect(coachDraft(said(ANGRY), 'Dzień dobry, proszę odesłać buty.', [], reader)[0]?.example).toBe(
      'Wcale się nie dziwię tej złości. Nie tak miało być.',
    )
  })
})
