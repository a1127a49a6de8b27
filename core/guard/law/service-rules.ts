import type { LawRule } from './law-rule.ts'
import { longestWait, shortestWait, waitNearest } from './waits.ts'

/** @source PKE art. 378 i rozporządzenie z 29 września 2025 r. (Dz.U. 2025 poz. 1371): 30 days. Read 2026-11. */
const TELECOM_REPLY_DAYS = 31
/** @source ustawa z 5 sierpnia 2015 r., art. 6–7: 30 days, 60 in complex cases. Read 2026-11. */
const FINANCE_REPLY_DAYS = 61
/** @source ustawa z 24 listopada 2017 r. o imprezach turystycznych, art. 46 ust. 3: not in the last 20 days. Read 2026-11. */
const TRAVEL_PRICE_DAYS = 20

/** Wrong statements about services with laws of their own: telecom, finance, travel. */
export const SERVICE_RULES: readonly LawRule[] = [
  {
    id: 'telecom-complaint-reply',
    sectors: ['telecom'],
    source: 'PKE art. 378; rozporządzenie z 29 września 2025 r. (Dz.U. 2025 poz. 1371)',
    says: [['complaint', 'telecom']],
    unless: ['elapsed', 'guarantee', 'delivered'],
    confirm: (sentence, scene) =>
      waitNearest(/odpow|odpis|rozpatr|ustosunk|decyzj/i, sentence, scene) > TELECOM_REPLY_DAYS,
    confidence: 0.78,
    explanation: {
      pl: 'Na reklamację usługi telekomunikacyjnej jest 30 dni; brak odpowiedzi to jej uznanie.',
      en: 'A telecom complaint must be answered within 30 days; silence accepts it.',
    },
    right: {
      pl: 'Na reklamację odpowiemy w ciągu 30 dni.',
      en: 'We will answer the complaint within 30 days.',
    },
  },
  {
    id: 'finance-complaint-reply',
    sectors: ['finance'],
    source: 'ustawa z 5 sierpnia 2015 r. o rozpatrywaniu reklamacji, art. 6–7',
    says: [['complaint', 'finance']],
    unless: ['elapsed', 'delivered'],
    confirm: (sentence, scene) => longestWait(sentence, scene) > FINANCE_REPLY_DAYS,
    confidence: 0.78,
    explanation: {
      pl: 'Na reklamację usługi finansowej jest 30 dni, w sprawach zawiłych najwyżej 60.',
      en: 'A complaint about a financial service must be answered within 30 days, complex ones within 60.',
    },
    right: {
      pl: 'Na reklamację odpowiemy w ciągu 30 dni.',
      en: 'We will answer the complaint within 30 days.',
    },
  },
  {
    id: 'number-moves-free',
    sectors: ['telecom'],
    source: 'Prawo komunikacji elektronicznej, przeniesienie numeru',
    says: [
      ['port', 'fee'],
      ['port', 'refuses'],
    ],
    unless: ['free', 'elapsed'],
    confidence: 0.74,
    explanation: {
      pl: 'Numer można bezpłatnie przenieść do innego operatora.',
      en: 'A number may be moved to another operator free of charge.',
    },
    right: { pl: 'Numer może Pan/Pani przenieść bezpłatnie.', en: 'You may move the number free of charge.' },
  },
  {
    id: 'flight-refund-or-compensation',
    sectors: ['travel'],
    source: 'rozporządzenie (WE) 261/2004, art. 5–8',
    says: [
      ['flight', 'voucher', 'demands'],
      ['flight', 'compensation', 'refuses'],
      ['flight', 'cancelled', 'freesFirm'],
    ],
    unless: ['consent', 'extraordinary', 'short', 'cancelledByCustomer'],
    confirm: (sentence, scene) => {
      const wait = shortestWait(sentence, scene)
      return wait === null || wait >= 3 / 24
    },
    confidence: 0.76,
    explanation: {
      pl: 'Za lot odwołany lub opóźniony o trzy godziny należy się odszkodowanie, a za odwołany zwrot pieniędzy; voucher tylko za zgodą.',
      en: 'A cancelled flight, or one three hours late, brings compensation, a cancelled one the money back; a voucher only by consent.',
    },
    right: {
      pl: 'Może Pan/Pani wybrać zwrot pieniędzy albo inny lot; sprawdzimy też odszkodowanie.',
      en: 'You may choose the money back or another flight; we will check the compensation too.',
    },
  },
  {
    id: 'travel-price-bound',
    sectors: ['travel'],
    source: 'ustawa z 24 listopada 2017 r. o imprezach turystycznych, art. 45–46',
    says: [
      ['travel', 'priceChange', 'cancels', 'refuses'],
      ['travel', 'priceRise'],
    ],
    unless: ['denied'],
    confirm: (sentence, scene) => {
      const wait = shortestWait(sentence, scene)
      return wait === null || wait < TRAVEL_PRICE_DAYS
    },
    confidence: 0.74,
    explanation: {
      pl: 'W ostatnich 20 dniach przed wyjazdem ceny nie wolno podnieść, a przy wzroście ponad 8% klient może zrezygnować bez opłat.',
      en: 'In the last 20 days before departure the price may not be raised; above 8% the customer may leave free of charge.',
    },
    right: {
      pl: 'Cena wyjazdu się nie zmieni.',
      en: 'The price of the trip will not change.',
    },
  },
]
