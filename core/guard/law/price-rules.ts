import type { LawRule } from './law-rule.ts'
import { longestWait } from './waits.ts'

/** @source art. 4 ust. 2 ustawy o informowaniu o cenach towarów i usług: 30 days. Read 2026-11. */
const LOWEST_PRICE_DAYS = 30

/** Wrong statements about prices shown beside others, and about what may be charged on top. */
export const PRICE_RULES: readonly LawRule[] = [
  {
    id: 'lowest-price-of-thirty-days',
    source: 'art. 4 ust. 2 ustawy o informowaniu o cenach towarów i usług',
    says: [
      ['otherPrice', 'suffices'],
      ['otherPrice', 'lowestPrice', 'notShown'],
      ['lowestPrice', 'suffices'],
      ['otherPrice', 'lawAllows'],
    ],
    unless: ['newGoods', 'denied'],
    evenIfGranted: true,
    confidence: 0.78,
    explanation: {
      pl: 'Przy każdej obniżce trzeba podać najniższą cenę z 30 dni przed nią.',
      en: 'Every lowered price must be shown beside the lowest one of the 30 days before.',
    },
    right: {
      pl: 'Obok ceny promocyjnej podajemy najniższą z 30 dni przed obniżką.',
      en: 'Beside the lowered price we show the lowest one of the 30 days before.',
    },
  },
  {
    id: 'lowest-price-not-of-a-week',
    source: 'art. 4 ust. 2 ustawy o informowaniu o cenach towarów i usług',
    says: [['lowestPrice']],
    unless: ['newGoods', 'foodstuff'],
    confirm: (sentence, scene) => {
      const days = longestWait(sentence, scene)
      return (
        days > 0 && days < LOWEST_PRICE_DAYS && !/miesi|każd/iu.test(scene.text.slice(sentence.start, sentence.end))
      )
    },
    confidence: 0.74,
    explanation: {
      pl: 'Liczy się najniższa cena z 30 dni przed obniżką, nie z krótszego czasu.',
      en: 'What counts is the lowest price of 30 days before, not of fewer.',
    },
    right: {
      pl: 'Podajemy najniższą cenę z 30 dni przed obniżką.',
      en: 'We show the lowest price of the 30 days before.',
    },
  },
  {
    id: 'call-at-basic-rate',
    source: 'art. 21 dyrektywy 2011/83/UE; art. 62 ust. 4 dyrektywy (UE) 2015/2366',
    says: [
      ['hotline', 'costs'],
      ['card', 'extraFee'],
    ],
    unless: ['denied', 'free', 'refund', 'courier', 'withdrawal', 'business'],
    confidence: 0.72,
    explanation: {
      pl: 'Telefon w sprawie umowy kosztuje jak zwykły, a za zapłatę kartą nic się nie dolicza.',
      en: 'A call about a contract costs as an ordinary one, and nothing is added for paying by card.',
    },
    right: {
      pl: 'Za połączenie płaci się jak za zwykłą rozmowę, a za płatność kartą nic nie doliczamy.',
      en: 'Calls cost the ordinary rate and we add nothing for paying by card.',
    },
  },
]
