import type { LawRule } from './law-rule.ts'

/** Wrong statements about what comes back after a sale at a distance: the money, and what may be taken off it. */
export const RETURN_RULES: readonly LawRule[] = [
  {
    id: 'money-not-credit',
    source: 'art. 32 ust. 2 i art. 43e ustawy o prawach konsumenta',
    says: [
      ['withdrawal', 'voucher', 'goesAs'],
      ['refund', 'voucher', 'goesAs'],
      ['faulty', 'voucher', 'goesAs'],
      ['refund', 'batches'],
      ['withdrawal', 'reselling', 'demands'],
      ['refund', 'reselling', 'demands'],
    ],
    unless: [
      'consent',
      'madeToOrder',
      'noWithdrawalGoods',
      'booking',
      'shopPremises',
      'faster',
      'sale',
      'free',
      'cardNotCash',
    ],
    confidence: 0.76,
    explanation: {
      pl: 'Pieniądze wracają tą samą drogą, od razu i w całości; bon lub punkty tylko za zgodą klienta.',
      en: 'Money comes back the way it was paid, at once and in full; a voucher or points only by consent.',
    },
    right: {
      pl: 'Pieniądze zwrócimy tą samą drogą, którą Pan/Pani zapłacił(a).',
      en: 'We return the money the way it was paid.',
    },
  },
  {
    id: 'no-flat-deduction',
    source: 'art. 34 ust. 4 ustawy o prawach konsumenta',
    says: [
      ['opened', 'fee', 'flat'],
      ['withdrawal', 'fee', 'flat'],
    ],
    unless: ['free', 'complaint', 'booking'],
    confidence: 0.76,
    explanation: {
      pl: 'Potrącić można tylko rzeczywisty spadek wartości od używania ponad sprawdzenie, nigdy ryczałt.',
      en: 'Only a real loss of value from use beyond trying may be deducted, never a flat sum.',
    },
    right: {
      pl: 'Za samo otwarcie opakowania niczego nie potrącamy.',
      en: 'We deduct nothing for opening the package.',
    },
  },
  {
    id: 'pickup-is-still-distance',
    source: 'art. 2 pkt 1 i art. 27 ustawy o prawach konsumenta',
    says: [
      ['pickedUp', 'withdrawal', 'refuses'],
      ['pickedUp', 'bindingSale'],
    ],
    unless: ['complaint', 'madeToOrder', 'noWithdrawalGoods'],
    confirm: ({ start, end }, scene) =>
      /internet|online|stron|sieci|aplikacj|e-?sklep|zamów/iu.test(scene.text.slice(start, end)),
    confidence: 0.76,
    explanation: {
      pl: 'Umowa zawarta przez internet daje 14 dni, choćby towar odebrano osobiście.',
      en: 'A contract made online gives 14 days even where the goods are picked up in person.',
    },
    right: {
      pl: 'Zamówienie złożono przez internet, więc ma Pan/Pani 14 dni na odstąpienie.',
      en: 'You ordered online, so you have 14 days to withdraw.',
    },
  },
  {
    id: 'distance-sale-not-final',
    source: 'art. 27 ustawy o prawach konsumenta',
    says: [
      ['bindingSale', 'awayFromShop'],
      ['bindingSale', 'online'],
      ['awayFromShop', 'onlyInternet'],
      ['byLeave', 'withdrawal'],
    ],
    unless: ['booking', 'madeToOrder', 'complaint', 'business', 'consent'],
    confidence: 0.74,
    explanation: {
      pl: 'Od umowy zawartej na odległość lub poza lokalem można odstąpić bez niczyjej zgody.',
      en: 'A contract made at a distance or away from premises may be withdrawn from without anybody’s leave.',
    },
    right: {
      pl: 'Od tej umowy może Pan/Pani odstąpić w ciągu 14 dni.',
      en: 'You may withdraw from this contract within 14 days.',
    },
  },
  {
    id: 'unfetched-parcel-no-penalty',
    source: 'art. 27, 33 i 34 ustawy o prawach konsumenta; art. 385³ pkt 17 Kodeksu cywilnego',
    says: [
      ['undeliveredOrder', 'fee'],
      ['undeliveredOrder', 'noMoneyBack'],
      ['undeliveredOrder', 'waives'],
    ],
    unless: ['booking', 'business', 'grants'],
    confidence: 0.74,
    explanation: {
      pl: 'Nieodebranie paczki nie odbiera pieniędzy ani prawa odstąpienia i nie uprawnia do kary.',
      en: 'Not fetching a parcel costs neither the money nor the right to withdraw, and no penalty.',
    },
    right: {
      pl: 'Jeśli nie odbierze Pan/Pani paczki, może Pan/Pani odstąpić i odzyskać pieniądze.',
      en: 'If you do not fetch the parcel you may withdraw and get the money back.',
    },
  },
]
