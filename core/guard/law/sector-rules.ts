import type { LawRule } from './law-rule.ts'
import { LIABILITY_DAYS, shortestWait } from './waits.ts'

/** Wrong statements that only firms of one trade make. */
export const SECTOR_RULES: readonly LawRule[] = [
  {
    id: 'faulty-medicine-taken-back',
    sectors: ['pharmacy'],
    onlyThere: true,
    source: 'art. 96 ust. 7 i 8 Prawa farmaceutycznego',
    says: [
      ['medicine', 'faulty', 'refuses'],
      ['medicine', 'defect', 'refuses'],
      ['medicine', 'complaint', 'refuses'],
    ],
    unless: ['wear'],
    confidence: 0.85,
    explanation: {
      pl: 'Leku i wyrobu medycznego nie można zwrócić bez powodu, ale z wadą jakościową albo wydany niewłaściwie apteka przyjmuje.',
      en: 'Medicine cannot be returned at will, but a pharmacy takes it back when it is faulty or was dispensed wrongly.',
    },
    right: {
      pl: 'Lek z wadą jakościową albo wydany omyłkowo przyjmiemy z powrotem.',
      en: 'We take back medicine that is faulty or was dispensed by mistake.',
    },
  },
  {
    id: 'food-claimed-for-two-years',
    sectors: ['food'],
    onlyThere: true,
    source:
      'art. 43c ust. 1 ustawy o prawach konsumenta; rozporządzenie z 30 stycznia 2003 r. o terminie 3 dni nie obowiązuje od 25 grudnia 2014 r.',
    says: [
      ['foodstuff', 'complaint', 'refuses'],
      ['foodstuff', 'complaint', 'demands'],
      ['foodstuff', 'complaint', 'files'],
      ['foodstuff', 'faulty', 'files'],
    ],
    unless: ['reply', 'elapsed', 'guarantee', 'faster', 'withdrawal'],
    confirm: (sentence, scene) => {
      const days = shortestWait(sentence, scene)
      return days !== null && days < LIABILITY_DAYS
    },
    confidence: 0.8,
    explanation: {
      pl: 'Żywność reklamuje się jak każdy towar; dawne trzy dni na zgłoszenie już nie obowiązują.',
      en: 'Food is complained about like any goods; the former three days to report no longer hold.',
    },
    right: {
      pl: 'Prosimy o szybkie zgłoszenie, najlepiej ze zdjęciem; reklamację żywności przyjmujemy jak każdą inną.',
      en: 'Please tell us soon, best with a photo; we take complaints about food like any others.',
    },
  },
]
