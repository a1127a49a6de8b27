import { describe, expect, it } from 'vitest'
import { polish } from '../../polish/testing/open-for-tests.ts'
import { findComplaint, findGratitude, findWithdrawal } from './signals.ts'

describe('findComplaint', () => {
  it.each([
    'Reklamuję buty kupione w maju.',
    'skladam reklamacje na telewizor',
    'Czajnik się zepsuł po tygodniu, proszę o wymianę.',
    'Żądam zwrotu pieniędzy za wadliwy telefon.',
    'Paczka przyszła uszkodzona, oddajcie pieniądze.',
    'Towar jest niezgodny z umową.',
  ])('finds a complaint in law’s sense: %s', (text) => {
    expect(findComplaint(text, polish)).not.toBeNull()
  })
  it.each([
    'Co z moją reklamacją?',
    'Na jakim etapie jest reklamacja R/12?',
    'Ile trwa gwarancja?',
    'Dziękuję za pomoc.',
  ])('finds none: %s', (text) => {
    expect(findComplaint(text, polish)).toBeNull()
  })
})

describe('findWithdrawal', () => {
  it.each(['Odstępuję od umowy.', 'chce zwrocic buty', 'Oświadczam, że odstępuję od umowy sprzedaży z 3 maja.'])(
    'finds a withdrawal: %s',
    (text) => {
      expect(findWithdrawal(text, polish)).not.toBeNull()
    },
  )
  it('finds none where nothing is given back', () => {
    expect(findWithdrawal('Kiedy dostanę paczkę?', polish)).toBeNull()
  })
})

describe('findGratitude', () => {
  it('finds thanks, and not the closing formula', () => {
    expect(findGratitude('Dziękuję za pomoc!', polish)).not.toBeNull()
    expect(findGratitude('Proszę o fakturę. Z góry dziękuję.', polish)).toBeNull()
    expect(findGratitude('Dzięki za nic.', polish)).toBeNull()
  })
})
