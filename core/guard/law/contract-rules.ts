import type { LawRule } from './law-rule.ts'

/** Wrong statements about making, changing and leaving a contract, and about what may be charged. Articles read 2026-11. */
export const CONTRACT_RULES: readonly LawRule[] = [
  {
    id: 'late-delivery-frees-customer',
    source: 'art. 543¹ Kodeksu cywilnego',
    says: [
      ['delivers', 'noEnd'],
      ['delivers', 'cancelsOrder', 'refuses', 'late'],
      ['cancelsOrder', 'afterOrder', 'refuses', 'late'],
      ['cancelsOrder', 'awayFromShop', 'refuses'],
    ],
    unless: ['extraTerm', 'elapsed', 'madeToOrder', 'booking'],
    confidence: 0.76,
    explanation: {
      pl: 'Towar trzeba wydać najpóźniej w 30 dni, jeśli nie umówiono się inaczej; po bezskutecznym dodatkowym terminie klient może odstąpić.',
      en: 'Goods must be delivered within 30 days unless agreed otherwise; after a further term in vain the customer may withdraw.',
    },
    right: {
      pl: 'Jeśli nie zdążymy, może Pan/Pani wyznaczyć dodatkowy termin, a potem odstąpić od umowy.',
      en: 'If we are late you may set a further term and then withdraw.',
    },
  },
  {
    id: 'deposit-when-firm-fails',
    source: 'art. 394 Kodeksu cywilnego',
    says: [
      ['weCancelled', 'deposit', 'keeps'],
      ['weCancelled', 'deniesDouble'],
    ],
    unless: ['cancelledByCustomer'],
    confidence: 0.78,
    explanation: {
      pl: 'Gdy umowy nie wykonała firma, oddaje zadatek w podwójnej wysokości, a zaliczkę w całości.',
      en: 'Where the firm fails to perform it returns an earnest payment twofold and an advance in full.',
    },
    right: {
      pl: 'Skoro to my nie wykonaliśmy umowy, oddamy zadatek w podwójnej wysokości.',
      en: 'As it was we who failed, we return the earnest payment twofold.',
    },
  },
  {
    id: 'penalty-not-gross',
    source: 'art. 385³ pkt 16–17 Kodeksu cywilnego',
    says: [['cancels', 'penalty', 'gross']],
    unless: ['denied', 'free'],
    confidence: 0.74,
    explanation: {
      pl: 'Rażąco wygórowana kara za rezygnację nie wiąże konsumenta.',
      en: 'A grossly excessive penalty for leaving does not bind a consumer.',
    },
    right: {
      pl: 'Opłata za wcześniejsze rozwiązanie maleje z każdym miesiącem umowy.',
      en: 'The charge for leaving early falls with every month of the contract.',
    },
  },
  {
    id: 'unordered-goods-free',
    source: 'art. 5 ustawy o prawach konsumenta',
    says: [['unordered', 'mustPay']],
    unless: ['denied', 'grants'],
    confidence: 0.84,
    explanation: {
      pl: 'Za towar, którego konsument nie zamówił, nie trzeba płacić ani go odsyłać.',
      en: 'A consumer need neither pay for nor send back what was never ordered.',
    },
    right: {
      pl: 'Nie zamawiał Pan/Pani tego towaru, więc nic Pan/Pani nie płaci.',
      en: 'You did not order this, so you owe nothing.',
    },
  },
  {
    id: 'automation-disclosed',
    source: 'art. 50 ust. 1 rozporządzenia (UE) 2024/1689 (AI Act), od 2 sierpnia 2026 r.',
    says: [['automation', 'needsNoTelling']],
    unless: ['human'],
    evenIfGranted: true,
    confidence: 0.82,
    explanation: {
      pl: 'Klient musi wiedzieć, że rozmawia z automatem, najpóźniej przy pierwszej wiadomości.',
      en: 'A customer must know that they are talking to a machine, at the first message at the latest.',
    },
    right: { pl: 'Odpowiada asystent AI.', en: 'This is an AI assistant.' },
  },
  {
    id: 'hotline-at-basic-rate',
    source: 'art. 21 dyrektywy 2011/83/UE',
    says: [['hotline', 'costs']],
    unless: ['free'],
    confidence: 0.74,
    explanation: {
      pl: 'Telefon w sprawie zawartej umowy nie może kosztować więcej niż zwykłe połączenie.',
      en: 'A call about a contract may cost no more than an ordinary call.',
    },
    right: {
      pl: 'Za połączenie płaci się jak za zwykłą rozmowę.',
      en: 'The call is charged like an ordinary one.',
    },
  },
  {
    id: 'no-charge-for-paying',
    source: 'art. 62 ust. 4 dyrektywy (UE) 2015/2366',
    says: [['card', 'extraFee']],
    unless: ['denied', 'free', 'refund', 'courier', 'withdrawal'],
    confidence: 0.74,
    explanation: {
      pl: 'Za zapłatę kartą konsumencką lub przelewem nie wolno doliczać opłaty.',
      en: 'No charge may be added for paying by a consumer card or transfer.',
    },
    right: { pl: 'Za płatność kartą nic nie doliczamy.', en: 'We add nothing for paying by card.' },
  },
  {
    id: 'reviews-not-punished',
    source: 'art. 385¹ § 1 Kodeksu cywilnego',
    says: [
      ['opinion', 'penalty', 'customerSide'],
      ['opinion', 'asCondition'],
      ['opinion', 'complaint', 'condition'],
    ],
    unless: ['denied'],
    confidence: 0.74,
    explanation: {
      pl: 'Nie wolno karać konsumenta za opinię ani uzależniać od niej jego praw.',
      en: 'A consumer may not be punished for a review, nor may a right depend on it.',
    },
    right: { pl: 'Opinia nie ma wpływu na Pana/Pani sprawę.', en: 'Your review has no bearing on your case.' },
  },
  {
    id: 'digital-goods-answered-for',
    source: 'art. 43h–43q ustawy o prawach konsumenta',
    says: [
      ['digitalContent', 'faulty', 'freesFirm'],
      ['security', 'freesFirm'],
      ['security', 'refuses'],
    ],
    unless: ['wear'],
    confidence: 0.74,
    explanation: {
      pl: 'Za treści i usługi cyfrowe odpowiada się jak za towar, wraz z aktualizacjami potrzebnymi do zgodności z umową.',
      en: 'Digital content and services must conform like goods, with the updates needed to keep them so.',
    },
    right: {
      pl: 'Za działanie aplikacji odpowiadamy i dostarczamy potrzebne aktualizacje.',
      en: 'We answer for the application and supply the updates it needs.',
    },
  },
  {
    id: 'chargeback-allowed',
    source: 'ustawa o usługach płatniczych; regulaminy organizacji kartowych',
    says: [['chargeback', 'refuses']],
    unless: ['elapsed'],
    confidence: 0.74,
    explanation: {
      pl: 'Klient może poprosić swój bank o obciążenie zwrotne; sprzedawca nie może tego zabronić.',
      en: 'The customer may ask their bank for a chargeback; the seller cannot forbid it.',
    },
    right: {
      pl: 'Może Pan/Pani zwrócić się do banku; my też wyjaśnimy tę płatność.',
      en: 'You may turn to your bank; we will look into the payment too.',
    },
  },
  {
    id: 'law-denies-nothing',
    source: 'ustawa o prawach konsumenta; Kodeks cywilny',
    says: [
      ['ourLawSays', 'compensation'],
      ['ourLawSays', 'mends'],
      ['ourLawSays', 'guarantee'],
      ['ourLawSays', 'claim'],
      ['ourLawSays', 'withdrawal'],
      ['ourLawSays', 'complaint'],
      ['ourLawSays', 'remedy'],
    ],
    unless: [
      'madeToOrder',
      'noWithdrawalGoods',
      'shopPremises',
      'wear',
      'elapsed',
      'denied',
      'slight',
      'awayFromLaw',
      'free',
      'booking',
    ],
    confidence: 0.72,
    explanation: {
      pl: 'Prawo tego nie odbiera: proszę nie powoływać się na przepis, którego nie ma.',
      en: 'The law takes no such right away: do not cite a rule that does not exist.',
    },
    right: {
      pl: 'Sprawdzimy, co się Panu/Pani należy, i odpowiemy.',
      en: 'We will check what you are owed and answer.',
    },
  },
]
