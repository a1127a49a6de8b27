import type { LawRule } from './law-rule.ts'

const CHECKED_RIGHT = {
  pl: 'Sprawdzimy, co się Panu/Pani należy, i odpowiemy.',
  en: 'We will check what you are owed and answer.',
}

/** Wrong statements about an order or a contract that runs on: when it is met, who may drop it and how it is left. */
export const ORDER_RULES: readonly LawRule[] = [
  {
    id: 'delivery-in-thirty-days',
    source: 'art. 543¹ Kodeksu cywilnego',
    says: [
      ['delivers', 'withoutLimit'],
      ['delay', 'cancelsOrder', 'refuses'],
      ['delay', 'refund', 'refuses'],
    ],
    unless: ['extraTerm', 'madeToOrder', 'grants', 'mends', 'flight', 'booking'],
    confidence: 0.74,
    explanation: {
      pl: 'Towar trzeba wydać najpóźniej w 30 dni, jeśli nie umówiono się inaczej; po bezskutecznym dodatkowym terminie klient może odstąpić.',
      en: 'Goods must be delivered within 30 days unless agreed otherwise; after a further term in vain the customer may withdraw.',
    },
    right: {
      pl: 'Jeśli nie zdążymy, może Pan/Pani wyznaczyć dodatkowy termin, a potem odstąpić od umowy.',
      en: 'If we are late you may set a further term and then withdraw.',
    },
  },
  {
    id: 'paid-order-stands',
    source: 'art. 385³ pkt 2 i 14 Kodeksu cywilnego',
    says: [['skipsOrder', 'byWill']],
    unless: ['consent'],
    confidence: 0.72,
    explanation: {
      pl: 'Sklep nie może dowolnie zerwać opłaconej umowy.',
      en: 'A shop may not drop a paid order at will.',
    },
    right: CHECKED_RIGHT,
  },
  {
    id: 'contract-left-in-time',
    source: 'art. 385³ pkt 10, 18 i 19 Kodeksu cywilnego; art. 17 ust. 3 ustawy o prawach konsumenta',
    says: [
      ['openEnded', 'forLife'],
      ['changesTerms', 'cannotLeave'],
      ['selfRenews', 'unasked'],
      ['selfRenews', 'forLife'],
      ['subscription', 'selfRenews', 'lawAllows'],
      ['cancels', 'penalty', 'gross'],
      ['preticked', 'addsOn', 'refuses'],
      ['preticked', 'addsOn', 'bindingSale'],
      ['byPhone', 'notConfirmed'],
    ],
    unless: ['denied', 'free', 'extraTerm'],
    evenIfGranted: true,
    confidence: 0.72,
    explanation: {
      pl: 'Konsumenta nie wiąże umowa, której nie można wypowiedzieć, zmieniana lub odnawiana bez jego zgody, ani opłata, na którą się nie zgodził.',
      en: 'A consumer is not bound by a contract with no way out, changed or renewed without consent, nor by a charge never agreed to.',
    },
    right: CHECKED_RIGHT,
  },
]
