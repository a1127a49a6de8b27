import type { LawRule } from './law-rule.ts'
import { longestWait } from './waits.ts'

/** Wrong statements about mending and replacing: at whose cost, by when, and for how slight a defect. */
export const CONFORMITY_RULES: readonly LawRule[] = [
  {
    id: 'costs-of-conformity-on-seller',
    source: 'art. 43d ust. 4–6 ustawy o prawach konsumenta',
    says: [
      ['faulty', 'repairWork', 'customerPays'],
      ['complaint', 'repairWork', 'customerPays'],
      ['replaces', 'repairWork', 'customerPays'],
      ['faulty', 'forUse', 'fee'],
      ['replaces', 'forUse', 'customerPays'],
      ['complaint', 'forUse', 'fee'],
    ],
    unless: ['free', 'withdrawal', 'afterWarranty', 'wear', 'slight', 'booking'],
    confidence: 0.76,
    explanation: {
      pl: 'Naprawa i wymiana wadliwego towaru nic nie kosztują: transport, demontaż, montaż, części i robocizna są po stronie sprzedawcy.',
      en: 'Mending or replacing faulty goods is free: transport, removal, fitting, parts and labour are the seller’s.',
    },
    right: {
      pl: 'Koszty naprawy i wymiany, także transportu i montażu, ponosimy my.',
      en: 'We bear the cost of mending and replacing, transport and fitting included.',
    },
  },
  {
    id: 'repair-in-reasonable-time',
    source: 'art. 43d ust. 4 ustawy o prawach konsumenta',
    says: [
      ['mends', 'withoutLimit'],
      ['faulty', 'withoutLimit'],
    ],
    unless: ['reply', 'grants'],
    confirm: (sentence, scene) => longestWait(sentence, scene) > 60,
    confidence: 0.72,
    explanation: {
      pl: 'Naprawa lub wymiana ma nastąpić w rozsądnym czasie.',
      en: 'Mending or replacing must be done within a reasonable time.',
    },
    right: { pl: 'Naprawimy towar w rozsądnym czasie.', en: 'We will mend it within a reasonable time.' },
  },
  {
    id: 'slight-defect-mended',
    source: 'art. 43d–43e ustawy o prawach konsumenta',
    says: [
      ['slightDefect', 'noRights'],
      ['slightDefect', 'complaint', 'refuses'],
      ['slightDefect', 'claim', 'refuses'],
    ],
    unless: ['remedy', 'withdrawal', 'mends', 'defectKnown'],
    confidence: 0.74,
    explanation: {
      pl: 'Nieistotna wada nie daje odstąpienia, ale daje naprawę, wymianę albo obniżkę ceny.',
      en: 'A slight defect gives no withdrawal, yet a repair, a replacement or a lower price.',
    },
    right: { pl: 'Drobną wadę naprawimy albo obniżymy cenę.', en: 'We will mend a slight defect or lower the price.' },
  },
]
