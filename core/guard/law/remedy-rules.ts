import type { LawRule } from './law-rule.ts'
import { LIABILITY_DAYS, longestWait, shortestWait, waitNearest } from './waits.ts'

/** @source art. 43e ust. 6–7 i art. 43f ustawy o prawach konsumenta: 14 days. Read 2026-11. */
const PAY_BACK_DAYS = 14

/** Wrong statements about what is owed for goods that do not conform, and who shows what; art. 43a–43g ustawy o prawach konsumenta. */
export const REMEDY_RULES: readonly LawRule[] = [
  {
    id: 'claim-without-receipt',
    source: 'art. 43b–43d ustawy o prawach konsumenta; art. 74 § 2 Kodeksu cywilnego',
    says: [
      ['receipt', 'noProof'],
      ['receipt', 'claim', 'refuses'],
      ['receipt', 'faulty', 'refuses'],
      ['receipt', 'faulty', 'demands'],
      ['receipt', 'refuses', 'sellerActs'],
    ],
    unless: ['enough', 'invoice', 'shopPremises'],
    confidence: 0.8,
    explanation: {
      pl: 'Zakup można wykazać dowolnie, nie tylko paragonem: potwierdzeniem przelewu, e-mailem, świadkiem.',
      en: 'A purchase may be shown by any evidence, not by the till receipt alone: a bank record, an e-mail, a witness.',
    },
    right: {
      pl: 'Wystarczy dowolny dowód zakupu, na przykład potwierdzenie płatności.',
      en: 'Any proof of purchase will do, such as a payment confirmation.',
    },
  },
  {
    id: 'customer-chooses-remedy',
    source: 'art. 43d ust. 1–3 ustawy o prawach konsumenta',
    says: [
      ['mends', 'weChoose'],
      ['guarantee', 'complaint', 'weChoose'],
    ],
    unless: ['slight'],
    confidence: 0.78,
    explanation: {
      pl: 'Między naprawą a wymianą, i między reklamacją a gwarancją, wybiera klient; sprzedawca odmówi tylko, gdy to niemożliwe lub zbyt drogie.',
      en: 'The customer chooses between repair and replacement, complaint and guarantee; the seller may refuse only what is impossible or too costly.',
    },
    right: { pl: 'Może Pan/Pani wybrać naprawę albo wymianę.', en: 'You may choose a repair or a replacement.' },
  },
  {
    id: 'more-than-repair',
    source: 'art. 43d i 43e ustawy o prawach konsumenta',
    says: [
      ['complaint', 'remedy', 'onlyRepair'],
      ['faulty', 'remedy', 'onlyRepair'],
      ['faulty', 'remedy', 'refuses'],
      ['complaint', 'remedy', 'statute', 'refuses'],
      ['backAgain', 'remedy', 'refuses'],
      ['backAgain', 'withdrawal', 'refuses'],
      ['complaint', 'onlyRepair'],
      ['price', 'onlyRepair', 'refuses'],
    ],
    unless: ['slight', 'wear', 'defectKnown', 'consent', 'afterWarranty', 'whenFails'],
    confidence: 0.78,
    explanation: {
      pl: 'Za towar niezgodny z umową należy się naprawa lub wymiana, a gdy to zawodzi, obniżka ceny lub zwrot pieniędzy.',
      en: 'For goods that do not conform a repair or replacement is owed, and where these fail a lower price or the money back.',
    },
    right: {
      pl: 'Może Pan/Pani żądać naprawy lub wymiany, a jeśli to nie pomoże, obniżenia ceny albo zwrotu pieniędzy.',
      en: 'You may ask for a repair or replacement and, if that fails, for a lower price or your money back.',
    },
  },
  {
    id: 'money-for-faulty-goods-in-14-days',
    source: 'art. 43e ust. 7 i art. 43f ustawy o prawach konsumenta',
    says: [
      ['complaint', 'refund'],
      ['faulty', 'refund'],
    ],
    unless: ['elapsed', 'bank', 'satisfaction'],
    confirm: (sentence, scene) =>
      waitNearest(/zwr[oó]|odda|wypłac|przel[ae]/i, sentence, scene) > PAY_BACK_DAYS &&
      !/odpow|rozpatr|decyzj/i.test(scene.text.slice(sentence.start, sentence.end)),
    confidence: 0.76,
    explanation: {
      pl: 'Po uznaniu reklamacji pieniądze trzeba oddać w ciągu 14 dni.',
      en: 'Once a complaint is accepted the money must be paid back within 14 days.',
    },
    right: { pl: 'Pieniądze oddamy w ciągu 14 dni.', en: 'We will pay the money back within 14 days.' },
  },
  {
    id: 'customer-proves-nothing',
    source: 'art. 43c ust. 2 ustawy o prawach konsumenta',
    says: [
      ['burden', 'faulty'],
      ['burden', 'existedBefore'],
      ['burden', 'expertise'],
    ],
    unless: ['weProve', 'grants', 'admits'],
    confidence: 0.78,
    explanation: {
      pl: 'Przez dwa lata od dostawy to sprzedawca wykazuje, że towar był zgodny z umową.',
      en: 'For two years from delivery it is the seller who shows that the goods conformed.',
    },
    right: {
      pl: 'Nie musi Pan/Pani niczego udowadniać; przyczynę sprawdzimy sami.',
      en: 'You need not prove anything; we will look into the cause ourselves.',
    },
  },
  {
    id: 'presumed-for-two-years',
    source: 'art. 43c ust. 2 ustawy o prawach konsumenta',
    says: [['presumed']],
    unless: [],
    confirm: (sentence, scene) => {
      const days = shortestWait(sentence, scene)
      return (
        days !== null &&
        days < LIABILITY_DAYS &&
        /wad|usterk|niezgodn|istnia/i.test(scene.text.slice(sentence.start, sentence.end))
      )
    },
    confidence: 0.78,
    explanation: {
      pl: 'Przez dwa lata domniemywa się, że wada istniała w chwili dostawy.',
      en: 'For two years the defect is presumed to have been there on delivery.',
    },
    right: {
      pl: 'Przez dwa lata przyjmuje się, że wada istniała w chwili dostawy.',
      en: 'For two years the defect is presumed to have been there on delivery.',
    },
  },
  {
    id: 'liability-does-not-end-early',
    source: 'art. 43c ust. 1 i art. 43g ustawy o prawach konsumenta; art. 548 § 3 Kodeksu cywilnego',
    says: [
      ['liabilityEnds', 'guarantee'],
      ['guaranteeOver', 'noRights'],
      ['guaranteeOver', 'refuses', 'complaint'],
      ['liabilityEnds', 'carrier'],
      ['liabilityEnds', 'transport'],
      ['liabilityEnds', 'delivered'],
    ],
    unless: ['manufacturer', 'services', 'customersCarrier'],
    confirm: (sentence, scene) => longestWait(sentence, scene) < LIABILITY_DAYS,
    confidence: 0.78,
    explanation: {
      pl: 'Sprzedawca odpowiada do wydania towaru za drogę, a potem dwa lata za zgodność z umową, także po gwarancji.',
      en: 'The seller answers for the way until delivery and then two years for conformity, after the guarantee too.',
    },
    right: {
      pl: 'Za towar odpowiadamy dwa lata od jego otrzymania.',
      en: 'We answer for the goods for two years from their receipt.',
    },
  },
  {
    id: 'seller-answers-itself',
    source: 'art. 43a–43d ustawy o prawach konsumenta',
    says: [
      ['onlySells', 'complaint'],
      ['onlySells', 'faulty'],
      ['manufacturer', 'faulty', 'sendsTo', 'refuses'],
      ['manufacturer', 'faulty', 'liable', 'demands'],
      ['faulty', 'freesFirm'],
      ['manufacturer', 'faulty', 'liable', 'onlyOther'],
      ['claim', 'sale', 'refuses'],
      ['liable', 'threshold', 'demands'],
      ['faulty', 'existedBefore', 'customerPays'],
    ],
    unless: ['byGuarantee', 'wear', 'defectKnown', 'slight'],
    confidence: 0.8,
    explanation: {
      pl: 'Za niezgodność towaru z umową odpowiada sprzedawca; nie może odesłać klienta do kogo innego ani się z tego wyłączyć.',
      en: 'The seller answers for goods that do not conform and can neither send the customer elsewhere nor opt out.',
    },
    right: { pl: 'Za towar odpowiadamy my, jako sprzedawca.', en: 'We, the seller, answer for the goods.' },
  },
  {
    id: 'rights-not-waived',
    source: 'art. 7 ustawy o prawach konsumenta',
    says: [
      ['waives', 'complaint'],
      ['waives', 'withdrawal'],
      ['waives', 'claim'],
    ],
    unless: ['weClaim', 'denied', 'defectKnown'],
    confidence: 0.82,
    explanation: {
      pl: 'Konsument nie może zrzec się praw z ustawy; regulamin, który je odbiera, nie wiąże.',
      en: 'A consumer cannot waive the rights of the law; terms that take them away do not bind.',
    },
    right: {
      pl: 'Regulamin nie odbiera praw z ustawy; reklamację i odstąpienie może Pan/Pani złożyć jak zwykle.',
      en: 'Terms take no statutory right away; you may complain or withdraw as usual.',
    },
  },
  {
    id: 'defect-reported-in-two-years',
    source: 'art. 43c ust. 1 ustawy o prawach konsumenta',
    says: [
      ['faulty', 'files', 'demands'],
      ['damage', 'files', 'demands'],
      ['faulty', 'files', 'refuses'],
      ['damage', 'files', 'refuses'],
      ['claim', 'files', 'refuses'],
    ],
    unless: ['services', 'food', 'guarantee', 'reply', 'elapsed', 'postal', 'faster', 'insurance'],
    confirm: (sentence, scene) => {
      const days = shortestWait(sentence, scene)
      return days !== null && days < LIABILITY_DAYS
    },
    confidence: 0.78,
    explanation: {
      pl: 'Wadę i uszkodzenie można zgłosić w ciągu dwóch lat od otrzymania towaru; krótszy termin konsumenta nie wiąże.',
      en: 'A defect or damage may be reported within two years of receipt; a shorter term does not bind a consumer.',
    },
    right: {
      pl: 'Prosimy o szybkie zgłoszenie, ale reklamację przyjmiemy przez dwa lata od otrzymania towaru.',
      en: 'Please tell us soon; we accept complaints for two years from receipt.',
    },
  },
  {
    id: 'late-reply-accepts',
    source: 'art. 7a ust. 2 ustawy o prawach konsumenta',
    says: [
      ['lateReply', 'noEffect', 'complaint'],
      ['lateReply', 'noEffect', 'reply'],
      ['reply', 'term', 'noEffect'],
      ['silence', 'noEffect', 'complaint'],
    ],
    unless: [],
    confidence: 0.82,
    explanation: {
      pl: 'Brak odpowiedzi na reklamację w ciągu 14 dni oznacza jej uznanie.',
      en: 'No answer to a complaint within 14 days means that it is accepted.',
    },
    right: {
      pl: 'Jeśli nie odpowiemy w ciągu 14 dni, reklamację uważa się za uznaną.',
      en: 'If we do not answer within 14 days, the complaint counts as accepted.',
    },
  },
  {
    id: 'complaint-always-taken',
    source: 'art. 7a i 43d ustawy o prawach konsumenta',
    says: [['complaint', 'refuses']],
    unless: [
      'wear',
      'slight',
      'decided',
      'defectKnown',
      'byGuarantee',
      'withdrawal',
      'elapsed',
      'services',
      'postal',
      'food',
      'reply',
      'handedTime',
      'manufacturer',
    ],
    confirm: (sentence, scene) => longestWait(sentence, scene) < LIABILITY_DAYS,
    confidence: 0.72,
    explanation: {
      pl: 'Reklamację konsumenta trzeba przyjąć i rozpatrzyć; odmówić można dopiero co do istoty, po jej zbadaniu.',
      en: 'A consumer’s complaint must be taken and looked into; it may be turned down only on its merits.',
    },
    right: {
      pl: 'Reklamację przyjmiemy i odpowiemy na nią w ciągu 14 dni.',
      en: 'We will take the complaint and answer it within 14 days.',
    },
  },
  {
    id: 'reply-counted-from-complaint',
    source: 'art. 7a ust. 1 ustawy o prawach konsumenta',
    says: [
      ['complaint', 'fromGoods', 'term'],
      ['reply', 'fromGoods', 'lawDays'],
      ['reply', 'fromGoods', 'demands', 'term'],
    ],
    unless: ['refund', 'withdrawal', 'guarantee', 'delivered', 'mends', 'notFrom'],
    confirm: ({ start, end }, scene) =>
      /odpow|odpis|rozpatr|ustosunk|decyzj|termin|bieg|licz/i.test(scene.text.slice(start, end)),
    confidence: 0.76,
    explanation: {
      pl: 'Czternaście dni na odpowiedź biegnie od otrzymania reklamacji, nie od otrzymania towaru ani ekspertyzy.',
      en: 'The 14 days to answer run from receiving the complaint, not the goods or an expert’s opinion.',
    },
    right: {
      pl: 'Na odpowiedź mamy 14 dni od otrzymania reklamacji.',
      en: 'We have 14 days from receiving the complaint to answer it.',
    },
  },
]
