import type { LawRule } from './law-rule.ts'

/** Wrong statements about delivery and price: art. 548 § 3 Kodeksu cywilnego; ustawa o informowaniu o cenach. */
export const DELIVERY_RULES: readonly LawRule[] = [
  {
    id: 'no-damage-protocol-needed',
    source: 'art. 548 § 3 Kodeksu cywilnego; art. 43b ustawy o prawach konsumenta',
    says: [
      ['protocol', 'complaint', 'refuses'],
      ['protocol', 'damage', 'refuses'],
      ['protocol', 'complaint', 'demands'],
      ['protocol', 'complaint', 'rejected'],
      ['protocol', 'damage', 'rejected'],
      ['protocol', 'claim', 'refuses'],
      ['protocol', 'carrier', 'demands'],
    ],
    unless: [],
    confidence: 0.86,
    explanation: {
      pl: 'Brak protokołu szkody nie odbiera prawa do reklamacji: za drogę do konsumenta odpowiada sprzedawca.',
      en: 'A missing damage report takes no right away: the seller bears the risk until the consumer has the goods.',
    },
    right: {
      pl: 'Reklamację uszkodzonej przesyłki przyjmiemy także bez protokołu; wystarczą zdjęcia.',
      en: 'We accept a claim for a damaged parcel without a damage report too; photos will do.',
    },
  },
  {
    id: 'seller-bears-transport',
    source: 'art. 548 § 3 Kodeksu cywilnego',
    says: [
      ['damage', 'transport', 'freesFirm'],
      ['damage', 'carrier', 'freesFirm'],
      ['damage', 'carrier', 'claimsFrom'],
      ['complaint', 'carrier', 'claimsFrom'],
      ['complaint', 'carrier', 'freesFirm'],
      ['transport', 'freesFirm', 'carrier'],
      ['damage', 'carrier', 'liable', 'demands'],
      ['complaint', 'damage', 'transport', 'refuses'],
      ['complaint', 'damage', 'signed', 'refuses'],
      ['complaint', 'signed', 'refuses'],
      ['damage', 'signed', 'refuses'],
      ['damage', 'signed', 'freesFirm'],
      ['transport', 'claimsFrom', 'carrier', 'lostParcel'],
    ],
    unless: ['weClaim', 'wear', 'customersCarrier'],
    confidence: 0.84,
    explanation: {
      pl: 'Za zaginięcie i uszkodzenie w drodze do konsumenta odpowiada sprzedawca; z przewoźnikiem rozlicza się sam.',
      en: 'The seller answers for loss and damage on the way to the consumer and settles with the carrier itself.',
    },
    right: {
      pl: 'Za przesyłkę do chwili wydania odpowiadamy my; reklamację przyjmiemy i sami wyjaśnimy sprawę z przewoźnikiem.',
      en: 'We answer for the parcel until it is handed over; we take the complaint and settle with the carrier ourselves.',
    },
  },
  {
    id: 'lowest-price-shown',
    source: 'art. 4 ust. 2 ustawy o informowaniu o cenach towarów i usług',
    says: [
      ['lowestPrice', 'freesFirm'],
      ['lowestPrice', 'refuses'],
      ['lowestPrice', 'notShown'],
    ],
    unless: ['newGoods'],
    evenIfGranted: true,
    confidence: 0.86,
    explanation: {
      pl: 'Przy każdej obniżce trzeba pokazać najniższą cenę z 30 dni przed nią.',
      en: 'With every reduction the lowest price of the 30 days before it must be shown.',
    },
    right: {
      pl: 'Przy obniżce podajemy najniższą cenę z ostatnich 30 dni.',
      en: 'With a reduced price we show the lowest price of the last 30 days.',
    },
  },
  {
    id: 'price-of-the-order-binds',
    source: 'art. 385³ pkt 20 Kodeksu cywilnego; art. 535 Kodeksu cywilnego',
    says: [['priceChange', 'afterOrder']],
    unless: ['consent', 'denied', 'returnCost', 'notTouched'],
    confidence: 0.8,
    explanation: {
      pl: 'Po zawarciu umowy sprzedawca nie może sam podnieść ceny ani żądać dopłaty.',
      en: 'Once the contract is made the seller may not raise the price or ask for more by itself.',
    },
    right: {
      pl: 'Obowiązuje cena z chwili złożenia zamówienia.',
      en: 'The price at the moment of the order holds.',
    },
  },
  {
    id: 'payment-duty-told',
    source: 'art. 12 i art. 17 ust. 3–4 ustawy o prawach konsumenta',
    says: [
      ['subscription', 'price', 'needsNoTelling'],
      ['subscription', 'orderDuty', 'needsNoTelling'],
      ['subscription', 'needsNoTelling'],
    ],
    unless: [],
    evenIfGranted: true,
    confidence: 0.8,
    explanation: {
      pl: 'Konsument musi wiedzieć o cenie i odnowieniu, zanim zamówi; inaczej nie jest związany umową.',
      en: 'The consumer must know of the price and the renewal before ordering; otherwise the contract does not bind.',
    },
    right: {
      pl: 'O cenie i odnowieniu informujemy przed zamówieniem, przy przycisku z obowiązkiem zapłaty.',
      en: 'We tell the price and the renewal before the order, beside the button that says it is paid.',
    },
  },
  {
    id: 'court-of-the-seller',
    source: 'art. 385³ pkt 23 Kodeksu cywilnego',
    says: [['courtOnly']],
    unless: ['denied'],
    confidence: 0.82,
    explanation: {
      pl: 'Konsumentowi nie wolno narzucić sądu właściwego dla siedziby sprzedawcy.',
      en: 'A consumer may not be made to go to the court of the seller’s seat.',
    },
    right: {
      pl: 'Spór rozpoznaje sąd właściwy według przepisów, także sąd miejsca zamieszkania konsumenta.',
      en: 'The court that the law names decides, which may be that of the consumer’s home.',
    },
  },
]
