import type { Scene } from '../scene/scene.ts'
import type { Sentence } from '../text/words.ts'
import type { LawRule } from './law-rule.ts'
import { isFirmsOwnTerm, LIABILITY_DAYS, longestWait, shortestWait, waitNearest } from './waits.ts'

/** @source art. 7a ustawy o prawach konsumenta (14 days since 1 January 2023, Dz.U. 2022 poz. 2581). Read 2026-11. */
const REPLY_DAYS = 14
/** @source ustawa z 5 sierpnia 2015 r. o rozpatrywaniu reklamacji, art. 6–7: 30 days, 60 in complex cases. Read 2026-11. */
const SERVICE_REPLY_DAYS = 61

const REPLY = /odpow|odpis|rozpatr|ustosunk|stanowisk|decyzj|na reklamacj|answer|reply/i

const ANSWERS = /odpowi(?:adamy|emy|em) (?:na|w|do|najpóźniej|już)(?!\p{L})|odpisz|rozpatrz|rozpatruj/iu

/** What both say who shorten the seller's liability: by naming less, or by calling it over. */
const TWO_YEARS = {
  source: 'art. 43c ust. 1 ustawy o prawach konsumenta',
  confidence: 0.8,
  explanation: {
    pl: 'Sprzedawca odpowiada za towar przez dwa lata od dostawy; tego czasu nie można skrócić.',
    en: 'The seller answers for the goods for two years from delivery; this time cannot be shortened.',
  },
  right: {
    pl: 'Towar można reklamować przez dwa lata od jego otrzymania.',
    en: 'You may complain about the goods within two years of receiving them.',
  },
} satisfies Partial<LawRule>

/** The answer to a consumer's complaint, put off beyond its term. */
const REPLY_IN_14 = {
  id: 'complaint-reply-in-14-days',
  source: 'art. 7a ust. 1 ustawy o prawach konsumenta',
  says: [['complaint'], ['statute', 'reply']],
  unless: [
    'services',
    'postal',
    'telecom',
    'finance',
    'bank',
    'guarantee',
    'refund',
    'mends',
    'elapsed',
    'delivered',
    'customersCarrier',
  ],
  confirm: (sentence, scene) =>
    waitNearest(REPLY, sentence, scene) > Math.max(REPLY_DAYS, scene.playbook.targets.complaintDays) &&
    repliesTo(sentence, scene) &&
    !isFirmsOwnTerm(sentence, scene),
  confidence: 0.82,
  explanation: {
    pl: 'Na odpowiedź na reklamację konsumenta jest 14 dni od jej otrzymania, nie więcej.',
    en: 'A consumer’s complaint must be answered within 14 days of receipt, not later.',
  },
  right: {
    pl: 'Na reklamację odpowiemy w ciągu 14 dni od jej otrzymania.',
    en: 'We will answer the complaint within 14 days of receiving it.',
  },
} satisfies LawRule

/** Wrong statements about how long a complaint may be made and must be answered. */
export const COMPLAINT_TERMS: readonly LawRule[] = [
  REPLY_IN_14,
  {
    ...REPLY_IN_14,
    id: 'complaint-term-still-runs',
    says: [
      ['complaint', 'notElapsed'],
      ['statute', 'reply', 'notElapsed'],
    ],
    unless: REPLY_IN_14.unless.filter((concept) => concept !== 'elapsed'),
  },
  {
    id: 'service-complaint-reply',
    source: 'ustawa z 5 sierpnia 2015 r. o rozpatrywaniu reklamacji, art. 6–7; PKE art. 378; Prawo pocztowe art. 92',
    says: [['complaint', 'services', 'reply']],
    unless: ['elapsed'],
    confirm: (sentence, scene) => longestWait(sentence, scene) > SERVICE_REPLY_DAYS,
    confidence: 0.85,
    explanation: {
      pl: 'Na reklamację usług finansowych, telekomunikacyjnych i pocztowych jest 30 dni, w sprawach zawiłych finansowych najwyżej 60.',
      en: 'Complaints about financial, telecom and postal services must be answered within 30 days; complex financial ones within 60.',
    },
    right: {
      pl: 'Na reklamację odpowiemy w ciągu 30 dni od jej otrzymania.',
      en: 'We will answer the complaint within 30 days of receiving it.',
    },
  },
  {
    id: 'silence-accepts-complaint',
    source: 'art. 7a ust. 2 ustawy o prawach konsumenta',
    says: [['silence', 'rejected']],
    unless: ['denied'],
    confidence: 0.93,
    explanation: {
      pl: 'Jest odwrotnie: brak odpowiedzi w 14 dni oznacza, że reklamacja została uznana.',
      en: 'It is the other way round: no answer within 14 days means that the complaint is accepted.',
    },
    right: {
      pl: 'Jeśli nie odpowiemy w ciągu 14 dni, reklamację uważa się za uznaną.',
      en: 'If we do not answer within 14 days, the complaint counts as accepted.',
    },
  },
  {
    ...TWO_YEARS,
    id: 'seller-answers-two-years',
    says: [
      ['complaint', 'files'],
      ['complaint', 'demands'],
      ['complaint', 'refuses'],
      ['complaint', 'liable', 'demands'],
      ['complaint', 'termIs'],
      ['complaint', 'grantsRight'],
      ['liabilityEnds', 'ours'],
      ['answersFor', 'ordinaryGoods'],
      ['answersFor', 'faulty'],
    ],
    unless: [
      'reply',
      'withdrawal',
      'guarantee',
      'services',
      'food',
      'mends',
      'elapsed',
      'hurries',
      'postal',
      'customersCarrier',
    ],
    confirm: (sentence, scene) => {
      const days = shortestWait(sentence, scene)
      if (days === null || days >= LIABILITY_DAYS || isFirmsOwnTerm(sentence, scene)) return false
      // "Reklamację zgłasza się tutaj, odpowiadamy w 14 dni": that is the time to answer.
      return waitNearest(ANSWERS, sentence, scene) !== days
    },
  },
  {
    ...TWO_YEARS,
    id: 'not-yet-too-late',
    says: [['complaint', 'refuses', 'elapsed']],
    unless: ['reply', 'withdrawal', 'services', 'food', 'guarantee'],
    confirm: (sentence, scene) => {
      const days = longestWait(sentence, scene)
      return days > 0 && days < LIABILITY_DAYS
    },
  },
  {
    id: 'postal-complaint-term',
    source: 'Prawo pocztowe art. 92; rozporządzenie z 26 listopada 2013 r.',
    says: [
      ['complaint', 'postal', 'files', 'demands'],
      ['complaint', 'postal', 'refuses'],
    ],
    unless: ['reply'],
    confirm: (sentence, scene) => {
      const days = shortestWait(sentence, scene)
      return days !== null && days < 365
    },
    confidence: 0.8,
    explanation: {
      pl: 'Przesyłkę pocztową można reklamować przez 12 miesięcy od nadania.',
      en: 'A postal item may be complained about within 12 months of posting.',
    },
    right: {
      pl: 'Reklamację przesyłki można złożyć w ciągu 12 miesięcy od jej nadania.',
      en: 'You may complain about the item within 12 months of posting.',
    },
  },
]

function repliesTo(sentence: Sentence, scene: Scene): boolean {
  const text = scene.text.slice(sentence.start, sentence.end)
  const complaint =
    /reklam|complain/i.test(text) ||
    (/ustaw|praw[oa]|przepis/i.test(text) && scene.turn().readings.some((said) => /reklam/i.test(said.text)))
  return complaint && REPLY.test(text)
}
