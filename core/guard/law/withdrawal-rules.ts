import type { Scene } from '../scene/scene.ts'
import type { Sentence } from '../text/words.ts'
import type { LawRule } from './law-rule.ts'
import { longestWait, shortestWait } from './waits.ts'
import { EXCEPTIONS } from './withdrawal-exceptions.ts'

/** @source art. 27 ustawy o prawach konsumenta. Read 2026-11. */
const WITHDRAWAL_DAYS = 14

/** Wrong statements about withdrawal from a contract made at a distance, art. 27–38 ustawy o prawach konsumenta. */
export const WITHDRAWAL_RULES: readonly LawRule[] = [
  {
    id: 'withdrawal-has-14-days',
    source: 'art. 27 ustawy o prawach konsumenta',
    says: [['termToWithdraw'], ['thinkingTime']],
    unless: [...EXCEPTIONS, 'kindOfSale', 'refund', 'complaint', 'elapsed', 'deposit', 'goodsGoBack'],
    confirm: (sentence, scene) => {
      const days = shortestWait(sentence, scene)
      return days !== null && days < WITHDRAWAL_DAYS
    },
    confidence: 0.85,
    explanation: {
      pl: 'Na odstąpienie od umowy zawartej na odległość konsument ma co najmniej 14 dni.',
      en: 'A consumer has at least 14 days to withdraw from a contract made at a distance.',
    },
    right: {
      pl: 'Na odstąpienie od umowy jest 14 dni od otrzymania towaru.',
      en: 'You have 14 days from receiving the goods to withdraw.',
    },
  },
  {
    id: 'withdrawal-counts-from-receipt',
    source: 'art. 28 ustawy o prawach konsumenta',
    says: [
      ['withdrawal', 'fromOrder', 'term'],
      ['withdrawal', 'fromOrder', 'lawDays'],
      ['withdrawal', 'fromOrder', 'starts'],
    ],
    unless: [
      ...EXCEPTIONS,
      'services',
      'refund',
      'complaint',
      'deposit',
      'fromReceipt',
      'subscription',
      'goodsGoBack',
      'statement',
    ],
    // Who gives longer than the law may count as they like.
    confirm: (sentence, scene) => (shortestWait(sentence, scene) ?? 0) <= WITHDRAWAL_DAYS,
    confidence: 0.8,
    explanation: {
      pl: 'Czas na odstąpienie biegnie od otrzymania towaru, nie od zamówienia ani zapłaty.',
      en: 'The time to withdraw runs from receiving the goods, not from ordering or paying.',
    },
    right: {
      pl: 'Na odstąpienie od umowy jest 14 dni od otrzymania towaru.',
      en: 'You have 14 days from receiving the goods to withdraw.',
    },
  },
  {
    id: 'withdrawal-extended',
    source: 'art. 29 ust. 1 ustawy o prawach konsumenta',
    says: [['notInformed', 'withdrawal', 'refuses']],
    unless: EXCEPTIONS,
    confidence: 0.8,
    explanation: {
      pl: 'Kto nie został poinformowany o prawie odstąpienia, ma na nie 12 miesięcy więcej.',
      en: 'Whoever was not told of the right to withdraw has 12 months more for it.',
    },
    right: {
      pl: 'Jeśli nie poinformowaliśmy o prawie odstąpienia, termin wydłuża się o 12 miesięcy.',
      en: 'If we did not tell you of the right to withdraw, the time is 12 months longer.',
    },
  },
  {
    id: 'sale-goods-can-be-returned',
    source: 'art. 27 i 38 ustawy o prawach konsumenta',
    says: [['withdrawal', 'sale', 'refuses']],
    unless: [...EXCEPTIONS, 'complaint'],
    confidence: 0.85,
    explanation: {
      pl: 'Od zakupu na odległość można odstąpić także wtedy, gdy towar był z promocji lub wyprzedaży.',
      en: 'A distance purchase can be withdrawn from even if the goods were on sale.',
    },
    right: {
      pl: 'Towar z wyprzedaży kupiony przez internet można zwrócić w ciągu 14 dni.',
      en: 'Sale goods bought online can be returned within 14 days.',
    },
  },
  {
    id: 'withdrawal-needs-no-reason',
    source: 'art. 27 ustawy o prawach konsumenta',
    says: [
      ['withdrawal', 'givesReason', 'demands'],
      ['withdrawal', 'withoutReason', 'refuses'],
      ['withdrawal', 'givesReason', 'refuses'],
      ['withdrawal', 'defect', 'demands'],
      ['withdrawal', 'faulty', 'demands'],
    ],
    unless: [...EXCEPTIONS, 'complaint', 'voluntary', 'returnCost', 'customerPays'],
    confidence: 0.88,
    explanation: { pl: 'Odstąpienie od umowy nie wymaga podania przyczyny.', en: 'Withdrawal needs no reason.' },
    right: {
      pl: 'Można odstąpić od umowy w ciągu 14 dni bez podawania przyczyny.',
      en: 'You may withdraw within 14 days without giving a reason.',
    },
  },
  {
    id: 'withdrawal-has-no-set-form',
    source: 'art. 30 ustawy o prawach konsumenta',
    says: [
      ['withdrawal', 'setForm', 'demands'],
      ['withdrawal', 'easyForm', 'refuses'],
    ],
    unless: [...EXCEPTIONS, 'complaint', 'refund', 'sale'],
    confidence: 0.78,
    explanation: {
      pl: 'Oświadczenie o odstąpieniu można złożyć w dowolnej formie, także mailem; formularz jest tylko pomocą.',
      en: 'Withdrawal may be declared in any form, by e-mail too; the form is only a help.',
    },
    right: {
      pl: 'Oświadczenie o odstąpieniu wystarczy wysłać mailem; formularz jest opcjonalny.',
      en: 'It is enough to send the withdrawal by e-mail; the form is optional.',
    },
  },
  {
    id: 'opened-goods-can-be-returned',
    source: 'art. 27 i 34 ust. 4 ustawy o prawach konsumenta',
    says: [
      ['withdrawal', 'opened', 'refuses'],
      ['withdrawal', 'unopened', 'demands'],
      ['withdrawal', 'packaging', 'refuses'],
      ['withdrawal', 'packaging', 'demands'],
    ],
    unless: [...EXCEPTIONS, 'wear', 'packsSafely', 'complaint'],
    confidence: 0.8,
    explanation: {
      pl: 'Rozpakowanie towaru ani brak pudełka nie odbiera prawa odstąpienia; klient odpowiada tylko za nadmierne zużycie.',
      en: 'Neither unpacking the goods nor a missing box ends the right to withdraw; the customer answers only for excessive use.',
    },
    right: {
      pl: 'Rozpakowany towar można zwrócić w ciągu 14 dni, o ile nie nosi śladów zużycia ponad zwykłe sprawdzenie.',
      en: 'You can return unpacked goods within 14 days unless they show wear beyond ordinary inspection.',
    },
  },
  {
    id: 'law-does-not-refuse-withdrawal',
    source: 'art. 27 ustawy o prawach konsumenta',
    says: [
      ['withdrawal', 'statute', 'refuses'],
      ['withdrawal', 'online', 'refuses'],
      ['withdrawal', 'shipped', 'refuses'],
      ['withdrawal', 'ordinaryGoods', 'refuses'],
      ['withdrawal', 'auction', 'refuses'],
      ['withdrawal', 'exchangeOnly'],
      ['withdrawal', 'stillBound'],
      ['withdrawal', 'arrivalCounts'],
      ['notInformed', 'noEffect'],
      ['withdrawal', 'awayFromShop', 'refuses'],
      ['withdrawal', 'givesReason', 'refuses'],
    ],
    unless: [...EXCEPTIONS, 'complaint', 'elapsed', 'performed', 'unsealed', 'publicAuction', 'travel', 'flight'],
    confirm: isInTime,
    confidence: 0.84,
    explanation: {
      pl: 'Od zakupu przez internet konsument może odstąpić w ciągu 14 dni.',
      en: 'A consumer may withdraw from an online purchase within 14 days.',
    },
    right: {
      pl: 'Zakup przez internet można zwrócić w ciągu 14 dni od otrzymania.',
      en: 'You may return an online purchase within 14 days of receiving it.',
    },
  },
  {
    id: 'exception-not-stretched',
    source: 'art. 38 ustawy o prawach konsumenta',
    says: [
      ['withdrawal', 'refuses', 'noWithdrawalGoods', 'unopened'],
      ['withdrawal', 'refuses', 'noWithdrawalGoods', 'download'],
      ['withdrawal', 'refuses', 'noWithdrawalGoods', 'notYet'],
    ],
    unless: ['complaint', 'unsealed'],
    confidence: 0.78,
    explanation: {
      pl: 'Wyjątek działa dopiero po zdjęciu plomby albo po pobraniu za zgodą klienta; wcześniej odstąpić można.',
      en: 'The exception holds only once the seal is broken or the file delivered with consent; before that one may withdraw.',
    },
    right: {
      pl: 'Nieotwarty towar może Pan/Pani zwrócić w ciągu 14 dni.',
      en: 'You may return the unopened goods within 14 days.',
    },
  },
  {
    id: 'made-to-order-means-for-this-customer',
    source: 'art. 38 pkt 3 ustawy o prawach konsumenta',
    says: [['withdrawal', 'madeToOrder', 'standard', 'refuses']],
    unless: ['complaint', 'personal'],
    confidence: 0.76,
    explanation: {
      pl: 'Wyjątek obejmuje rzecz zrobioną dla tego klienta; model z katalogu, choć sprowadzony na zamówienie, można zwrócić.',
      en: 'The exception is for goods made for this customer; a catalogue model ordered in can be returned.',
    },
    right: {
      pl: 'Model z katalogu może Pan/Pani zwrócić w ciągu 14 dni.',
      en: 'You may return a catalogue model within 14 days.',
    },
  },
  {
    id: 'withdrawal-always-taken',
    source: 'art. 27 i 38 ustawy o prawach konsumenta',
    says: [['withdrawal', 'refuses']],
    unless: [
      ...EXCEPTIONS,
      'complaint',
      'elapsed',
      'performed',
      'unsealed',
      'deposit',
      'refund',
      'money',
      'subscription',
      'services',
      'endsContract',
      'handedTime',
      'returnCost',
      'wear',
      'voucher',
      'slight',
      'turnsTo',
      'deliveryCost',
      'publicAuction',
      'travel',
      'flight',
      'admits',
      'sellerActs',
    ],
    confirm: isInTime,
    confidence: 0.7,
    explanation: {
      pl: 'Od zakupu przez internet lub telefon konsument może odstąpić w ciągu 14 dni; wyjątki wymienia art. 38.',
      en: 'A purchase made online or by telephone can be withdrawn from within 14 days; art. 38 lists the exceptions.',
    },
    right: {
      pl: 'Zakup przez internet można zwrócić w ciągu 14 dni od otrzymania.',
      en: 'You may return an online purchase within 14 days of receiving it.',
    },
  },
  {
    id: 'withdrawal-for-everybody',
    source: 'art. 27 ustawy o prawach konsumenta',
    says: [
      ['withdrawal', 'threshold', 'demands'],
      ['lawDays', 'threshold', 'demands'],
      ['withdrawal', 'byLeave', 'demands'],
    ],
    unless: [...EXCEPTIONS, 'complaint', 'free', 'extraDays', 'deliveryCost'],
    confidence: 0.74,
    explanation: {
      pl: 'Prawo odstąpienia nie zależy od kwoty zakupu ani od karty stałego klienta.',
      en: 'The right to withdraw depends neither on the sum nor on a loyalty card.',
    },
    right: {
      pl: 'Od każdego zakupu przez internet można odstąpić w ciągu 14 dni.',
      en: 'Any online purchase can be withdrawn from within 14 days.',
    },
  },
  {
    id: 'part-can-be-returned',
    source: 'art. 27 ustawy o prawach konsumenta; wyrok C-511/08 (koszty), praktyka UOKiK',
    says: [['withdrawal', 'whole', 'demands']],
    unless: [...EXCEPTIONS, 'complaint'],
    confidence: 0.76,
    explanation: {
      pl: 'Odstąpić można także od części zamówienia.',
      en: 'One may withdraw from part of an order too.',
    },
    right: { pl: 'Może Pan/Pani zwrócić także część zamówienia.', en: 'You may return part of the order too.' },
  },
  {
    id: 'subscription-cancelled-in-any-form',
    source: 'art. 385³ pkt 21 Kodeksu cywilnego; PKE art. 306',
    says: [
      ['cancels', 'setForm', 'demands'],
      ['cancels', 'easyForm', 'refuses'],
      ['cancels', 'subscription', 'fee'],
      ['cancels', 'fixedBlock', 'refuses'],
    ],
    unless: ['complaint', 'refund'],
    confidence: 0.76,
    explanation: {
      pl: 'Rezygnacji nie wolno utrudniać: umowę zawartą przez internet można tak samo wypowiedzieć.',
      en: 'Cancelling must not be made harder: what was signed online can be cancelled online.',
    },
    right: {
      pl: 'Zrezygnować można mailem albo w panelu klienta.',
      en: 'You may cancel by e-mail or in your account.',
    },
  },
]

/** False where the sentence itself says that the 14 days are over: "po 40 dniach zwrotu nie przyjmiemy". */
function isInTime(sentence: Sentence, scene: Scene): boolean {
  return longestWait(sentence, scene) < WITHDRAWAL_DAYS
}
