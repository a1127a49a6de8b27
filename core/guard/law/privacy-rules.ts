import type { LawRule } from './law-rule.ts'
import { longestWait } from './waits.ts'

/** @source art. 33 ust. 1 RODO: 72 hours. Read 2026-11. */
const BREACH_DAYS = 3
/** @source art. 12 ust. 3 RODO: one month, two more with notice. Read 2026-11. */
const PRIVACY_REPLY_DAYS = 31

/** Wrong statements about personal data, advertising and decisions that a machine makes. */
export const PRIVACY_RULES: readonly LawRule[] = [
  {
    id: 'breach-told-in-72-hours',
    source: 'art. 33 i 34 RODO',
    says: [
      ['breach', 'reportsIt'],
      ['breach', 'needsNoTelling'],
      ['breach', 'freesFirm'],
    ],
    unless: ['elapsed'],
    evenIfGranted: true,
    confirm: (sentence, scene) => {
      const days = longestWait(sentence, scene)
      return (
        days > BREACH_DAYS ||
        (days === 0 && /nie musi|nikogo|obowiązku/iu.test(scene.text.slice(sentence.start, sentence.end)))
      )
    },
    confidence: 0.78,
    explanation: {
      pl: 'Naruszenie danych zgłasza się do UODO w 72 godziny, a przy wysokim ryzyku mówi się o nim osobom, których dotyczy.',
      en: 'A data breach is reported to the authority within 72 hours, and at high risk to those concerned.',
    },
    right: {
      pl: 'Naruszenie zgłosimy do UODO w ciągu 72 godzin.',
      en: 'We will report the breach to the authority within 72 hours.',
    },
  },
  {
    id: 'privacy-complaints-to-uodo',
    source: 'art. 77 RODO',
    says: [
      ['privacyOffice', 'notForYou'],
      ['privacyOffice', 'refuses'],
    ],
    unless: [],
    confidence: 0.78,
    explanation: {
      pl: 'Skargę na przetwarzanie danych można złożyć do Prezesa UODO.',
      en: 'A complaint about personal data may be made to the data protection authority, UODO.',
    },
    right: {
      pl: 'Skargę na przetwarzanie danych może Pan/Pani złożyć do Prezesa UODO.',
      en: 'You may complain to the data protection authority, UODO.',
    },
  },
  {
    id: 'data-request-in-a-month',
    source: 'art. 12 ust. 3 RODO',
    says: [
      ['personalData', 'dataRight'],
      ['personalData', 'requests'],
    ],
    unless: ['extended', 'kept', 'lawfulGround', 'elapsed', 'invoice'],
    confirm: (sentence, scene) => longestWait(sentence, scene) > PRIVACY_REPLY_DAYS,
    evenIfGranted: true,
    confidence: 0.72,
    explanation: {
      pl: 'Na żądanie w sprawie danych jest miesiąc; o dwa dłużej tylko po uprzedzeniu.',
      en: 'A request about data must be met within a month; two more only with notice.',
    },
    right: {
      pl: 'Żądanie spełnimy w ciągu miesiąca.',
      en: 'We will meet the request within a month.',
    },
  },
  {
    id: 'consent-before-marketing',
    source: 'art. 398 Prawa komunikacji elektronicznej; art. 7 RODO',
    says: [
      ['marketing', 'insteadOfConsent'],
      ['marketing', 'objection', 'keepsSending'],
      ['marketing', 'keepsSending', 'lawAllows'],
      ['marketing', 'consent', 'notWithdrawn'],
      ['consent', 'forYears', 'notWithdrawn'],
      ['marketing', 'asCondition', 'buys'],
      ['marketing', 'objection', 'notWithdrawn'],
    ],
    unless: ['alike'],
    evenIfGranted: true,
    confidence: 0.76,
    explanation: {
      pl: 'Reklamy wolno wysyłać tylko za wcześniejszą, dobrowolną zgodą, którą można wycofać w każdej chwili.',
      en: 'Advertising needs prior, free consent, which may be withdrawn at any time.',
    },
    right: {
      pl: 'Reklamy wysyłamy tylko za zgodą, którą można wycofać w każdej chwili.',
      en: 'We advertise only with consent, which may be withdrawn at any time.',
    },
  },
  {
    id: 'human-behind-the-decision',
    source: 'art. 22 RODO; art. 16d dyrektywy 2011/83/UE',
    says: [
      ['alone', 'needsNoTelling'],
      ['automation', 'noHuman'],
      ['automation', 'pretends'],
    ],
    unless: ['denied'],
    evenIfGranted: true,
    confidence: 0.74,
    explanation: {
      pl: 'Automat musi się przedstawić, a ważnej decyzji nie wolno zostawić samemu systemowi: klient może żądać człowieka.',
      en: 'A machine must say what it is, and no weighty decision may be left to it alone: the customer may ask for a person.',
    },
    right: {
      pl: 'Odpowiada asystent AI; na życzenie sprawę przejmie człowiek.',
      en: 'This is an AI assistant; a person takes over on request.',
    },
  },
]
