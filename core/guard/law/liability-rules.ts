import type { LawRule } from './law-rule.ts'
import { isFirmsOwnTerm, LIABILITY_DAYS, longestWait, shortestWait } from './waits.ts'

/** Wrong statements about how long the seller answers for the goods, and who has to prove what meanwhile. */
export const LIABILITY_RULES: readonly LawRule[] = [
  {
    id: 'liability-not-shortened',
    source: 'art. 7 i 43c ust. 1 ustawy o prawach konsumenta',
    says: [['answersFor'], ['liabilityTime'], ['liable', 'shortened'], ['liable', 'termIs']],
    unless: [
      'reply',
      'withdrawal',
      'refund',
      'guarantee',
      'services',
      'transport',
      'mends',
      'elapsed',
      'postal',
      'digitalContent',
      'booking',
      'foodstuff',
      'medicine',
    ],
    confirm: (sentence, scene) => {
      const days = shortestWait(sentence, scene)
      return days !== null && days < LIABILITY_DAYS && !isFirmsOwnTerm(sentence, scene)
    },
    confidence: 0.76,
    explanation: {
      pl: 'Sprzedawca odpowiada za towar przez dwa lata od dostawy; tego czasu nie można skrócić.',
      en: 'The seller answers for the goods for two years from delivery; this time cannot be shortened.',
    },
    right: {
      pl: 'Towar można reklamować przez dwa lata od jego otrzymania.',
      en: 'You may complain about the goods within two years of receiving them.',
    },
  },
  {
    id: 'not-too-late-to-claim',
    source: 'art. 43c ust. 1 ustawy o prawach konsumenta',
    says: [
      ['elapsed', 'faulty', 'refuses'],
      ['elapsed', 'claim', 'refuses'],
      ['elapsed', 'files', 'refuses', 'faulty'],
      ['afterHalf', 'freesFirm'],
      ['afterHalf', 'noRights'],
    ],
    unless: ['reply', 'withdrawal', 'services', 'food', 'invoice', 'booking', 'refund', 'guarantee'],
    confirm: (sentence, scene) => {
      const days = longestWait(sentence, scene)
      return days > 0 && days < LIABILITY_DAYS
    },
    confidence: 0.76,
    explanation: {
      pl: 'Na reklamację jest dwa lata od dostawy; wcześniej nie jest za późno.',
      en: 'A complaint may be made for two years from delivery; before that it is not too late.',
    },
    right: {
      pl: 'Nie minęły dwa lata od dostawy, więc reklamację przyjmiemy.',
      en: 'Two years from delivery have not passed, so we will take the complaint.',
    },
  },
  {
    id: 'liability-counted-from-delivery',
    source: 'art. 43c ust. 1 ustawy o prawach konsumenta',
    says: [['fromWrongDay']],
    unless: ['guarantee', 'food', 'foodstuff', 'denied'],
    confirm: ({ start, end }, scene) => /\blat|rok|odpowiedzialn|rękojmi|reklam/iu.test(scene.text.slice(start, end)),
    confidence: 0.74,
    explanation: {
      pl: 'Dwa lata liczy się od dostarczenia towaru kupującemu.',
      en: 'The two years run from delivery to the buyer.',
    },
    right: { pl: 'Dwa lata liczymy od dnia dostarczenia.', en: 'The two years run from the day of delivery.' },
  },
  {
    id: 'burden-stays-with-seller',
    source: 'art. 43c ust. 2 ustawy o prawach konsumenta',
    says: [
      ['burden', 'afterHalf'],
      ['burden', 'complaint'],
      ['burden', 'mends'],
      ['burden', 'presumed'],
    ],
    unless: ['weProve', 'grants', 'finance'],
    confirm: (sentence, scene) => longestWait(sentence, scene) < LIABILITY_DAYS,
    confidence: 0.76,
    explanation: {
      pl: 'Przez dwa lata od dostawy to sprzedawca wykazuje, że towar był zgodny z umową.',
      en: 'For two years from delivery it is the seller who shows that the goods conformed.',
    },
    right: {
      pl: 'Nie musi Pan/Pani niczego udowadniać; przyczynę sprawdzimy sami.',
      en: 'You need not prove anything; we will look into the cause ourselves.',
    },
  },
]
