import type { Scene } from '../scene/scene.ts'
import type { Sentence } from '../text/words.ts'
import type { LawRule } from './law-rule.ts'
import { isFirmsOwnTerm, longestWait, shortestWait } from './waits.ts'

/** @source art. 7a, 27, 32 i 34 ustawy o prawach konsumenta: calendar days. Read 2026-11. */
const LAW_DAYS = 14
/** @source art. 118 Kodeksu cywilnego: six years, three for business and periodic claims. Read 2026-11. */
const LAPSE_DAYS = 3 * 365

/** Wrong statements about the answer to a complaint and the terms of the law: in which days, from when, and what ends with them. */
export const TERM_RULES: readonly LawRule[] = [
  {
    id: 'fourteen-calendar-days',
    source: 'art. 7a, 27 i 32 ustawy o prawach konsumenta; art. 111 i 115 Kodeksu cywilnego',
    says: [['reply'], ['complaint'], ['withdrawal'], ['refund']],
    unless: ['bank', 'telecom', 'finance', 'mends', 'guarantee', 'delivers', 'faster'],
    confirm: (sentence, scene) => countsWorkingDays(sentence, scene) && !isFirmsOwnTerm(sentence, scene),
    confidence: 0.78,
    explanation: {
      pl: 'Czternaście dni z ustawy to dni kalendarzowe, nie robocze.',
      en: 'The 14 days of the law are calendar days, not working days.',
    },
    right: { pl: 'Termin wynosi 14 dni kalendarzowych.', en: 'The term is 14 calendar days.' },
  },
  {
    id: 'reply-clock-runs',
    source: 'art. 7a ust. 1 ustawy o prawach konsumenta',
    says: [
      ['reply', 'clockStopped'],
      ['complaint', 'clockStopped'],
      ['clockStopped', 'fromPapers'],
      ['fromPapers', 'notFirstMessage'],
      ['reply', 'fromPapers', 'lawDays', 'demands'],
    ],
    unless: ['personalData', 'finance', 'refund', 'withdrawal', 'extended', 'delivers', 'notFrom'],
    confidence: 0.78,
    explanation: {
      pl: 'Termin na odpowiedź biegnie od otrzymania reklamacji i nic go nie wstrzymuje.',
      en: 'The time to answer runs from receiving the complaint and nothing stops it.',
    },
    right: {
      pl: 'Na reklamację odpowiemy w ciągu 14 dni od jej otrzymania.',
      en: 'We will answer the complaint within 14 days of receiving it.',
    },
  },
  {
    id: 'answer-on-durable-medium',
    source: 'art. 7a ust. 3 ustawy o prawach konsumenta',
    says: [
      ['reply', 'notDurable'],
      ['complaint', 'notDurable'],
    ],
    unless: ['files', 'withdrawal'],
    confidence: 0.76,
    explanation: {
      pl: 'Odpowiedź na reklamację trzeba dać na papierze albo innym trwałym nośniku, na przykład mailem.',
      en: 'A complaint must be answered on paper or another durable medium, such as an e-mail.',
    },
    right: { pl: 'Odpowiedź na reklamację wyślemy mailem.', en: 'We will send the answer by e-mail.' },
  },
  {
    id: 'any-proof-of-purchase',
    source: 'art. 43b–43d ustawy o prawach konsumenta; art. 74 § 2 Kodeksu cywilnego',
    says: [
      ['onlyReceipt', 'complaint'],
      ['onlyReceipt', 'withdrawal'],
      ['onlyReceipt', 'otherProof'],
      ['onlyReceipt', 'faulty'],
    ],
    unless: ['shopPremises', 'enough', 'business', 'kindOfSale'],
    confidence: 0.78,
    explanation: {
      pl: 'Zakup można wykazać dowolnie, nie tylko paragonem: przelewem, e-mailem, świadkiem.',
      en: 'A purchase may be shown by any evidence, not by the receipt alone.',
    },
    right: {
      pl: 'Wystarczy dowolny dowód zakupu, na przykład potwierdzenie przelewu.',
      en: 'Any proof of purchase will do, such as a payment record.',
    },
  },
  {
    id: 'two-weeks-to-send-back',
    source: 'art. 34 ust. 1 ustawy o prawach konsumenta',
    says: [['tooFewDaysBack', 'invalid']],
    unless: ['complaint', 'mends', 'booking'],
    confirm: (sentence, scene) => {
      const days = shortestWait(sentence, scene)
      return (
        days !== null &&
        days < LAW_DAYS &&
        /odstąpi|oświadcz|zwrotn/iu.test(scene.text.slice(sentence.start, sentence.end))
      )
    },
    confidence: 0.76,
    explanation: {
      pl: 'Towar można odesłać w ciągu 14 dni od złożenia oświadczenia o odstąpieniu.',
      en: 'The goods may be sent back within 14 days of the statement of withdrawal.',
    },
    right: {
      pl: 'Na odesłanie towaru ma Pan/Pani 14 dni od oświadczenia.',
      en: 'You have 14 days from your statement to send the goods back.',
    },
  },
  {
    id: 'untold-consumer-has-longer',
    source: 'art. 29 ust. 1 ustawy o prawach konsumenta',
    says: [
      ['notTold', 'stillShort'],
      ['notInformed', 'stillShort'],
      ['notTold', 'refuses'],
    ],
    unless: ['subscription', 'denied'],
    confirm: ({ start, end }, scene) => /odstąpi|zwro[tc]|poucz/iu.test(scene.text.slice(start, end)),
    confidence: 0.76,
    explanation: {
      pl: 'Bez pouczenia o prawie odstąpienia termin wydłuża się o 12 miesięcy.',
      en: 'Where the consumer was not told of the right to withdraw, the term is 12 months longer.',
    },
    right: {
      pl: 'Nie pouczyliśmy o prawie odstąpienia, więc termin jest o 12 miesięcy dłuższy.',
      en: 'As we did not tell you of the right, the term is 12 months longer.',
    },
  },
  {
    id: 'claims-lapse-in-years',
    source: 'art. 118 Kodeksu cywilnego',
    says: [['lapsesSoon']],
    unless: ['travel', 'postal', 'carrier'],
    confirm: (sentence, scene) => {
      const days = longestWait(sentence, scene)
      return days > 0 && days < LAPSE_DAYS
    },
    confidence: 0.74,
    explanation: {
      pl: 'Roszczenia konsumenta przedawniają się co do zasady po sześciu latach; umową nie można tego skrócić.',
      en: 'A consumer’s claims lapse after six years as a rule; a contract cannot shorten it.',
    },
    right: {
      pl: 'Roszczenia przedawniają się po sześciu latach.',
      en: 'Claims lapse after six years.',
    },
  },
]

function countsWorkingDays({ start, end }: Sentence, scene: Scene): boolean {
  return scene
    .facts()
    .some(
      (fact) =>
        fact.kind === 'duration' &&
        fact.start >= start &&
        fact.end <= end &&
        fact.value.unit === 'working-day' &&
        fact.value.amount === LAW_DAYS,
    )
}
