import type { LawRule } from './law-rule.ts'
import { isFirmsOwnTerm, longestWait } from './waits.ts'

/** @source art. 12 ust. 3 RODO: one month, two more with notice. Read 2026-11. */
const PRIVACY_REPLY_DAYS = 31

/** Wrong statements about personal data and disputes. */
export const OTHER_RULES: readonly LawRule[] = [
  {
    id: 'privacy-reply-in-a-month',
    source: 'art. 12 ust. 3 RODO',
    says: [
      ['personalData', 'reply'],
      ['personalData', 'requests'],
      ['personalData', 'dataRight'],
      ['personalData', 'needsTime'],
    ],
    unless: ['extended', 'kept', 'lawfulGround'],
    confirm: (sentence, scene) => longestWait(sentence, scene) > PRIVACY_REPLY_DAYS && !isFirmsOwnTerm(sentence, scene),
    confidence: 0.78,
    explanation: {
      pl: 'Na żądanie dotyczące danych osobowych trzeba odpowiedzieć w ciągu miesiąca.',
      en: 'A request about personal data must be answered within one month.',
    },
    right: {
      pl: 'Na żądanie dotyczące danych osobowych odpowiemy w ciągu miesiąca.',
      en: 'We will answer your personal data request within one month.',
    },
  },
  {
    id: 'erasure-not-refused',
    source: 'art. 12 ust. 5 i art. 15–17 RODO',
    says: [
      ['personalData', 'dataRight', 'refuses'],
      ['personalData', 'fee'],
      ['personalData', 'customerPays'],
      ['personalData', 'dataRight', 'costs'],
      ['personalData', 'setForm', 'demands'],
      ['personalData', 'idScan', 'demands'],
      ['personalData', 'refuses', 'dataCopy'],
      ['personalData', 'dataRight', 'needsNoTelling'],
    ],
    unless: ['lawfulGround', 'free'],
    evenIfGranted: true,
    confidence: 0.76,
    explanation: {
      pl: 'Klient może bezpłatnie żądać kopii, poprawienia lub usunięcia danych; odmowa wymaga podstawy w przepisach.',
      en: 'The customer may ask free of charge for a copy, correction or erasure; a refusal needs a ground in law.',
    },
    right: {
      pl: 'Przyjmujemy żądanie dotyczące danych i odpowiemy bezpłatnie w ciągu miesiąca.',
      en: 'We take your request about your data and will answer free of charge within one month.',
    },
  },
  {
    id: 'marketing-objection-binds',
    source: 'art. 21 ust. 2–3 i art. 7 ust. 3 RODO',
    says: [
      ['marketing', 'objection', 'refuses'],
      ['marketing', 'objection', 'rejected'],
      ['marketing', 'objection', 'givesReason', 'demands'],
      ['marketing', 'objection', 'fee'],
      ['marketing', 'objection', 'givesReason'],
      ['marketing', 'consentNotNeeded', 'contacts'],
    ],
    unless: ['withoutReason'],
    evenIfGranted: true,
    confidence: 0.85,
    explanation: {
      pl: 'Sprzeciw wobec marketingu i cofnięcie zgody wiążą od razu i bez podania przyczyny.',
      en: 'An objection to marketing and a withdrawn consent bind at once and need no reason.',
    },
    right: {
      pl: 'Przestajemy wysyłać reklamy od razu, bez podawania przyczyny.',
      en: 'We stop sending marketing at once, no reason needed.',
    },
  },
  {
    id: 'odr-platform-closed',
    source: 'rozporządzenie (UE) 2024/3228: platforma ODR zamknięta 20 lipca 2025 r.',
    says: [['odr']],
    unless: ['closed'],
    confidence: 0.9,
    explanation: {
      pl: 'Unijna platforma ODR nie działa od 20 lipca 2025 r.; nie wolno tam odsyłać.',
      en: 'The EU ODR platform has been closed since 20 July 2025; customers must not be sent there.',
    },
    right: {
      pl: 'Spór można bezpłatnie skierować do miejskiego lub powiatowego rzecznika konsumentów albo do Inspekcji Handlowej.',
      en: 'A dispute can be taken free of charge to the local consumer ombudsman or the Trade Inspection.',
    },
  },
  {
    id: 'marketing-consent-free',
    source: 'art. 7 ust. 4 RODO; art. 398 PKE',
    says: [
      ['marketing', 'consent', 'asCondition'],
      ['marketing', 'consent', 'buys', 'demands'],
      ['marketing', 'consent', 'buys', 'refuses'],
    ],
    unless: ['objection'],
    confidence: 0.78,
    explanation: {
      pl: 'Zakupu ani konta nie wolno uzależniać od zgody na marketing.',
      en: 'Neither a purchase nor an account may depend on consent to marketing.',
    },
    right: { pl: 'Zgoda na marketing jest dobrowolna.', en: 'Consent to marketing is voluntary.' },
  },
  {
    id: 'source-of-data-told',
    source: 'art. 14 i 15 RODO',
    says: [
      ['origin', 'freesFirm'],
      ['origin', 'refuses'],
      ['origin', 'needsNoTelling'],
    ],
    unless: [],
    evenIfGranted: true,
    confidence: 0.8,
    explanation: {
      pl: 'Na żądanie trzeba powiedzieć, jakie dane się ma i skąd.',
      en: 'On request one must tell which data are held and where from.',
    },
    right: {
      pl: 'W ciągu miesiąca odpowiemy, jakie dane mamy i skąd pochodzą.',
      en: 'Within a month we will tell which data we hold and where from.',
    },
  },
  {
    id: 'invoice-within-three-months',
    source: 'art. 106b ust. 3 ustawy o VAT',
    says: [
      ['invoice', 'receipt', 'refuses', 'consumer'],
      ['invoice', 'consumer', 'refuses'],
    ],
    unless: ['complaint', 'business', 'elapsed'],
    confidence: 0.76,
    explanation: {
      pl: 'Osobie prywatnej trzeba wystawić fakturę, jeśli poprosi w ciągu trzech miesięcy.',
      en: 'A private person must get an invoice when they ask within three months.',
    },
    right: {
      pl: 'Fakturę imienną wystawimy, jeśli poprosi Pan/Pani w ciągu trzech miesięcy.',
      en: 'We will issue an invoice in your name if you ask within three months.',
    },
  },
  {
    id: 'terms-not-changed-alone',
    source: 'art. 385³ pkt 10 Kodeksu cywilnego',
    says: [['changesTerms', 'anyTime']],
    unless: ['denied'],
    confidence: 0.78,
    explanation: {
      pl: 'Umowy z konsumentem nie wolno zmieniać jednostronnie bez ważnej przyczyny wskazanej w umowie.',
      en: 'A contract with a consumer may not be changed by one side without a weighty reason named in it.',
    },
    right: {
      pl: 'O zmianie warunków uprzedzimy i może Pan/Pani wtedy zrezygnować bez kosztów.',
      en: 'We will tell you of a change beforehand and you may then leave at no cost.',
    },
  },
]
