import type { LawRule } from './law-rule.ts'

/** Wrong statements about what firms owe the public beside the goods. */
export const DUTY_RULES: readonly LawRule[] = [
  {
    id: 'reviews-honest',
    source:
      'art. 12 ust. 1 pkt 12a ustawy o prawach konsumenta; art. 7 pkt 25–26 ustawy o przeciwdziałaniu nieuczciwym praktykom rynkowym',
    says: [
      ['reviews', 'unchecked', 'lawAllows'],
      ['reviews', 'removes', 'needsNoTelling'],
      ['reviews', 'removes', 'byWill'],
      ['reviews', 'removes', 'freesFirm'],
      ['reviews', 'writtenByUs', 'lawAllows'],
      ['reviews', 'removes', 'lawAllows'],
    ],
    unless: ['denied', 'expertise'],
    evenIfGranted: true,
    confidence: 0.76,
    explanation: {
      pl: 'Trzeba mówić, czy i jak sprawdza się opinie; nie wolno ich zmyślać ani usuwać po cichu tylko złych.',
      en: 'Shops must say whether and how reviews are checked; none may be made up, nor the bad ones dropped in silence.',
    },
    right: {
      pl: 'Pokazujemy wszystkie opinie i mówimy, jak je sprawdzamy.',
      en: 'We show all reviews and say how we check them.',
    },
  },
  {
    id: 'consumer-help-open',
    source: 'art. 42 ustawy o ochronie konkurencji i konsumentów; ustawa o pozasądowym rozwiązywaniu sporów',
    says: [['consumerHelp', 'notForYou']],
    unless: ['business', 'personalData'],
    confidence: 0.74,
    explanation: {
      pl: 'Rzecznik konsumentów i Inspekcja Handlowa pomagają bezpłatnie, bez wyroku i także przy zakupach w sieci.',
      en: 'The consumer ombudsman and the trade inspection help free of charge, without a judgement and online too.',
    },
    right: {
      pl: 'Bezpłatnie pomoże rzecznik konsumentów albo Inspekcja Handlowa.',
      en: 'The consumer ombudsman or the trade inspection will help free of charge.',
    },
  },
  {
    id: 'bottle-deposit-without-receipt',
    source: 'art. 40h ustawy o gospodarce opakowaniami',
    says: [
      ['bottle', 'receipt', 'demands'],
      ['bottle', 'receipt', 'refuses'],
    ],
    unless: [],
    confidence: 0.74,
    explanation: {
      pl: 'Kaucję za opakowanie oddaje się bez paragonu.',
      en: 'A bottle deposit is returned without a receipt.',
    },
    right: { pl: 'Kaucję oddajemy bez paragonu.', en: 'We return the deposit without a receipt.' },
  },
  {
    id: 'old-appliance-taken',
    source: 'art. 37 ustawy o zużytym sprzęcie elektrycznym i elektronicznym',
    says: [['oldAppliance', 'notTaken']],
    unless: ['complaint'],
    confidence: 0.72,
    explanation: {
      pl: 'Przy dostawie nowego sprzętu stary tego samego rodzaju zabiera się bezpłatnie.',
      en: 'On delivery of a new appliance the old one of its kind is taken away free of charge.',
    },
    right: { pl: 'Stary sprzęt zabierzemy bezpłatnie.', en: 'We take the old appliance away free of charge.' },
  },
  {
    id: 'consumer-told-in-polish',
    source: 'art. 7–8 ustawy o języku polskim',
    says: [['polishManual', 'notThere']],
    unless: ['denied'],
    evenIfGranted: true,
    confidence: 0.72,
    explanation: {
      pl: 'Wobec konsumentów w Polsce instrukcja, umowa i gwarancja są po polsku.',
      en: 'For consumers in Poland the manual, the contract and the guarantee are in Polish.',
    },
    right: { pl: 'Instrukcję po polsku wyślemy mailem.', en: 'We will send the Polish manual by e-mail.' },
  },
  {
    id: 'whistle-blower-answered',
    source: 'art. 25 ustawy o ochronie sygnalistów',
    says: [
      ['whistle', 'withoutLimit'],
      ['whistle', 'refuses'],
    ],
    unless: [],
    confidence: 0.72,
    explanation: {
      pl: 'Zgłoszenie sygnalisty potwierdza się w 7 dni, a o działaniach informuje w 3 miesiące.',
      en: 'A whistle-blower’s report is confirmed within 7 days and answered within 3 months.',
    },
    right: { pl: 'Zgłoszenie potwierdzimy w ciągu 7 dni.', en: 'We confirm the report within 7 days.' },
  },
]
