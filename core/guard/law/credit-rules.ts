import type { LawRule } from './law-rule.ts'
import { shortestWait } from './waits.ts'

/** @source art. 53 ustawy o kredycie konsumenckim: 14 days. Read 2026-11. */
const LOAN_DAYS = 14

/** Wrong statements that banks and lenders make. */
export const CREDIT_RULES: readonly LawRule[] = [
  {
    id: 'unauthorised-payment-returned',
    sectors: ['finance'],
    source: 'art. 46 ust. 1 ustawy o usługach płatniczych',
    says: [
      ['unauthorised', 'untilPolice'],
      ['unauthorised', 'refuses'],
    ],
    unless: ['elapsed'],
    confidence: 0.8,
    explanation: {
      pl: 'Kwotę transakcji nieautoryzowanej oddaje się do końca następnego dnia roboczego, chyba że podejrzewa się oszustwo.',
      en: 'An unauthorised payment is returned by the end of the next working day unless fraud is suspected.',
    },
    right: {
      pl: 'Kwotę oddamy do końca następnego dnia roboczego.',
      en: 'We return the sum by the end of the next working day.',
    },
  },
  {
    id: 'early-payment-lowers-cost',
    sectors: ['finance'],
    source: 'art. 49 ustawy o kredycie konsumenckim; wyrok C-383/18',
    says: [['earlyPayment', 'notLess']],
    unless: ['denied'],
    confidence: 0.78,
    explanation: {
      pl: 'Przy wcześniejszej spłacie całkowity koszt kredytu maleje, łącznie z częścią prowizji.',
      en: 'Early payment lowers the whole cost of the credit, part of the commission included.',
    },
    right: {
      pl: 'Przy wcześniejszej spłacie oddamy część prowizji.',
      en: 'On early payment we return part of the commission.',
    },
  },
  {
    id: 'loan-withdrawal-in-14-days',
    sectors: ['finance'],
    source: 'art. 53 ustawy o kredycie konsumenckim',
    says: [
      ['loan', 'withdrawal'],
      ['loan', 'beforePayout'],
    ],
    unless: ['grants', 'elapsed'],
    confirm: (sentence, scene) => {
      const days = shortestWait(sentence, scene)
      return (
        (days !== null && days < LOAN_DAYS) ||
        /(?:tylko|jedynie|wyłącznie) przed|nie (?:da się|można|wolno)/iu.test(
          scene.text.slice(sentence.start, sentence.end),
        )
      )
    },
    confidence: 0.78,
    explanation: {
      pl: 'Od kredytu konsumenckiego można odstąpić w ciągu 14 dni, także po wypłacie.',
      en: 'A consumer credit may be withdrawn from within 14 days, after payout too.',
    },
    right: {
      pl: 'Od umowy kredytu można odstąpić w ciągu 14 dni.',
      en: 'You may withdraw from the credit within 14 days.',
    },
  },
]
