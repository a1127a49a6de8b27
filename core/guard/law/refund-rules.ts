import type { LawRule } from './law-rule.ts'
import { isFirmsOwnTerm, longestWait } from './waits.ts'
import { EXCEPTIONS } from './withdrawal-exceptions.ts'

/** @source art. 32 ust. 1 ustawy o prawach konsumenta. Read 2026-11. */
const REFUND_DAYS = 14

/** Wrong statements about the money after a withdrawal or a cancelled event: how, when, and how much of it comes back. */
export const REFUND_RULES: readonly LawRule[] = [
  {
    id: 'refund-in-money',
    source: 'art. 32 i 43e ustawy o prawach konsumenta',
    says: [
      ['withdrawal', 'voucher', 'demands'],
      ['refund', 'voucher', 'demands'],
      ['voucher', 'insteadOfMoney'],
      ['noMoneyBack'],
      ['givesBack', 'voucher', 'demands'],
      ['faulty', 'voucher', 'demands'],
      ['givesBack', 'reselling', 'demands'],
      ['withdrawal', 'batches'],
    ],
    unless: [...EXCEPTIONS, 'consent', 'faster', 'condition', 'cardNotCash'],
    confidence: 0.82,
    explanation: {
      pl: 'Po odstąpieniu konsument dostaje pieniądze tą samą drogą, którą zapłacił; bon tylko za jego zgodą.',
      en: 'After withdrawal the consumer is paid back the way they paid; a voucher only if they agree.',
    },
    right: {
      pl: 'Pieniądze zwrócimy tą samą metodą, którą wpłynęła płatność, w ciągu 14 dni.',
      en: 'We will refund you by the method you paid with, within 14 days.',
    },
  },
  {
    id: 'refund-in-14-days',
    source: 'art. 32 ust. 1 ustawy o prawach konsumenta',
    says: [['refund']],
    unless: ['satisfaction', 'elapsed', 'deposit', 'bank', 'complaint', 'cancelled', 'arrivedLate'],
    confirm: (sentence, scene) => longestWait(sentence, scene) > REFUND_DAYS && !isFirmsOwnTerm(sentence, scene),
    confidence: 0.78,
    explanation: {
      pl: 'Po odstąpieniu od umowy pieniądze trzeba oddać w ciągu 14 dni.',
      en: 'After withdrawal the money must be paid back within 14 days.',
    },
    right: {
      pl: 'Pieniądze zwrócimy w ciągu 14 dni od otrzymania oświadczenia o odstąpieniu.',
      en: 'We will refund you within 14 days of receiving your withdrawal.',
    },
  },
  {
    id: 'refund-covers-delivery',
    source: 'art. 32 ust. 1 i art. 33 ustawy o prawach konsumenta',
    says: [
      ['deliveryCost', 'givesNotBack'],
      ['deliveryCost', 'refuses', 'compensation'],
    ],
    unless: ['returnCost', 'complaint', 'shopPremises', 'ofPart'],
    confidence: 0.8,
    explanation: {
      pl: 'Przy odstąpieniu trzeba oddać także koszt najtańszej zwykłej dostawy do klienta.',
      en: 'On withdrawal the cheapest ordinary delivery to the customer must be refunded too.',
    },
    right: {
      pl: 'Oddamy cenę towaru oraz koszt najtańszej zwykłej dostawy.',
      en: 'We refund the price and the cost of the cheapest ordinary delivery.',
    },
  },
  {
    id: 'no-fee-for-withdrawal',
    source: 'art. 33 ustawy o prawach konsumenta',
    says: [
      ['withdrawal', 'fee'],
      ['fee', 'reselling'],
    ],
    unless: [...EXCEPTIONS, 'free', 'wear', 'damage', 'returnCost', 'complaint', 'endsContract', 'absence'],
    confidence: 0.82,
    explanation: {
      pl: 'Za odstąpienie od umowy nie wolno pobierać opłaty; klient płaci najwyżej za odesłanie.',
      en: 'No fee may be charged for withdrawal; at most the customer pays to send the goods back.',
    },
    right: {
      pl: 'Odstąpienie jest bezpłatne; płatne jest tylko odesłanie towaru.',
      en: 'Withdrawal is free; you only pay to send the goods back.',
    },
  },
  {
    id: 'cancelled-event-refunded',
    source: 'art. 495 Kodeksu cywilnego',
    says: [
      ['cancelled', 'refund', 'refuses'],
      ['cancelled', 'refund', 'freesFirm'],
      ['cancelled', 'voucher', 'demands'],
      ['weCancelled', 'newDateOnly'],
      ['weCancelled', 'refund', 'refuses'],
      ['weCancelled', 'givesBack', 'refuses'],
    ],
    unless: ['cancelledByCustomer', 'consent', 'depositDouble'],
    confidence: 0.8,
    explanation: {
      pl: 'Gdy organizator sam odwołał wydarzenie, cenę biletu trzeba oddać; wyjątek z art. 38 dotyczy rezygnacji klienta.',
      en: 'Where the organiser cancelled, the price must be returned; the exception of art. 38 is about the customer changing their mind.',
    },
    right: {
      pl: 'Skoro wydarzenie odwołano, oddamy całą cenę biletu.',
      en: 'As the event was cancelled, we will return the whole price.',
    },
  },
]
