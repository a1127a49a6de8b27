import type { LawRule } from './law-rule.ts'

/** Wrong statements about complaints: goods that do not conform to the contract, art. 43a–43g ustawy o prawach konsumenta. */
export const COMPLAINT_RULES: readonly LawRule[] = [
  {
    id: 'complaint-needs-no-receipt',
    source: 'art. 43b–43d ustawy o prawach konsumenta; art. 74 § 2 Kodeksu cywilnego',
    says: [
      ['complaint', 'receipt', 'refuses'],
      ['complaint', 'receipt', 'demands'],
    ],
    unless: ['otherProof', 'enough'],
    confidence: 0.92,
    explanation: {
      pl: 'Do reklamacji nie trzeba paragonu. Zakup można wykazać dowolnie: potwierdzeniem z konta, e-mailem, świadkiem.',
      en: 'A complaint needs no till receipt. The purchase may be shown by any evidence: a bank record, an e-mail, a witness.',
    },
    right: {
      pl: 'Reklamację przyjmiemy także bez paragonu – wystarczy inny dowód zakupu, na przykład potwierdzenie płatności.',
      en: 'We accept the complaint without a receipt too: any other proof of purchase will do, such as a payment confirmation.',
    },
  },
  {
    id: 'complaint-needs-no-packaging',
    source: 'art. 43d ustawy o prawach konsumenta',
    says: [
      ['complaint', 'packaging', 'refuses'],
      ['complaint', 'packaging', 'demands'],
    ],
    unless: ['withdrawal', 'packsSafely'],
    confidence: 0.9,
    explanation: {
      pl: 'Reklamacji nie wolno uzależniać od oryginalnego opakowania.',
      en: 'A complaint may not be made to depend on the original packaging.',
    },
    right: {
      pl: 'Reklamację przyjmiemy bez oryginalnego opakowania; wystarczy, że towar dotrze do nas bezpiecznie zapakowany.',
      en: 'We accept the complaint without the original packaging, as long as the goods are packed safely.',
    },
  },
  {
    id: 'seller-not-manufacturer',
    source: 'art. 43a i 43d ustawy o prawach konsumenta',
    says: [
      ['complaint', 'manufacturer', 'sendsTo'],
      ['complaint', 'manufacturer', 'demands'],
      ['complaint', 'manufacturer', 'refuses'],
      ['complaint', 'freesFirm'],
      ['complaint', 'guarantee', 'demands'],
      ['complaint', 'guarantee', 'refuses'],
    ],
    unless: ['byGuarantee', 'wear', 'defectKnown'],
    confidence: 0.85,
    explanation: {
      pl: 'Za niezgodność towaru z umową odpowiada sprzedawca, niezależnie od gwarancji producenta; regulamin tego nie wyłączy.',
      en: 'The seller answers for goods that do not conform, whatever the manufacturer’s guarantee says; terms cannot exclude it.',
    },
    right: {
      pl: 'Reklamację można złożyć u nas, jako u sprzedawcy; gwarancja producenta jest dodatkiem.',
      en: 'You may complain to us, the seller; the manufacturer’s guarantee comes on top.',
    },
  },
  {
    id: 'complaint-has-no-set-form',
    source: 'art. 7a i 43d ustawy o prawach konsumenta; art. 385³ pkt 21 Kodeksu cywilnego',
    says: [
      ['complaint', 'setForm', 'demands'],
      ['complaint', 'easyForm', 'refuses'],
    ],
    unless: ['refund', 'manufacturer', 'sale'],
    // "Odpowiedź wysyłamy mailem" is about the firm's answer.
    confirm: ({ start, end }, scene) => !/odpowied[zź]/iu.test(scene.text.slice(start, end)),
    confidence: 0.8,
    explanation: {
      pl: 'Reklamację konsument może złożyć w dowolny sposób, także mailem lub na czacie.',
      en: 'A consumer may complain in any way, by e-mail or chat too.',
    },
    right: {
      pl: 'Reklamację przyjmujemy w każdy sposób; najszybciej pójdzie przez formularz.',
      en: 'We take complaints in any form; the web form is the fastest.',
    },
  },
  {
    id: 'sale-goods-can-be-claimed',
    source: 'art. 43a i 43b ustawy o prawach konsumenta',
    says: [
      ['complaint', 'sale', 'refuses'],
      ['complaint', 'madeToOrder', 'refuses'],
      ['complaint', 'opened', 'refuses'],
      ['liable', 'opened', 'refuses'],
    ],
    unless: ['defectKnown', 'wear'],
    confidence: 0.88,
    explanation: {
      pl: 'Towar z promocji, używany czy wykonany na zamówienie można reklamować tak samo jak każdy inny.',
      en: 'Goods bought on sale, used or made to order may be complained about like any others.',
    },
    right: {
      pl: 'Ten towar można reklamować na tych samych zasadach co pozostałe.',
      en: 'These goods can be complained about on the same terms as any others.',
    },
  },
  {
    id: 'complaint-is-free',
    source: 'art. 43d ustawy o prawach konsumenta',
    says: [
      ['complaint', 'customerPays'],
      ['complaint', 'fee'],
      ['expertise', 'customerPays'],
      ['faulty', 'mends', 'customerPays'],
      ['faulty', 'sendsTo', 'customerPays'],
    ],
    unless: ['free', 'withdrawal', 'afterWarranty', 'wear', 'slight'],
    confidence: 0.84,
    explanation: {
      pl: 'Przy uzasadnionej reklamacji koszty, także przesyłki i ekspertyzy, ponosi sprzedawca.',
      en: 'When a complaint is justified the seller bears the cost, postage and expert’s opinion included.',
    },
    right: {
      pl: 'Reklamacja jest bezpłatna; koszt przesyłki pokrywamy my.',
      en: 'A complaint is free of charge; we cover the postage.',
    },
  },
  {
    id: 'defect-presumed',
    source: 'art. 43c ust. 2 ustawy o prawach konsumenta',
    says: [
      ['prove', 'existedBefore', 'demands'],
      ['complaint', 'prove', 'demands'],
      ['complaint', 'expertise', 'demands'],
    ],
    unless: ['otherProof'],
    confidence: 0.8,
    explanation: {
      pl: 'Przez dwa lata od dostawy przyjmuje się, że wada istniała od początku; klient nie musi tego udowadniać.',
      en: 'For two years from delivery the defect is presumed to have been there from the start; the customer need not prove it.',
    },
    right: {
      pl: 'Nie musi Pan/Pani udowadniać przyczyny wady; sprawdzimy ją sami i na nasz koszt.',
      en: 'You need not prove the cause of the defect; we will look into it at our own cost.',
    },
  },
  {
    id: 'law-does-not-refuse-complaints',
    source: 'art. 43a–43e ustawy o prawach konsumenta',
    says: [
      ['complaint', 'statute', 'refuses'],
      ['refund', 'statute', 'refuses'],
    ],
    unless: ['wear', 'afterWarranty'],
    confidence: 0.84,
    explanation: {
      pl: 'Prawo tego nie mówi: konsument może reklamować każdy towar niezgodny z umową.',
      en: 'The law does not say so: a consumer may complain about any goods that do not conform to the contract.',
    },
    right: {
      pl: 'Reklamację można złożyć u nas; odpowiemy w ciągu 14 dni.',
      en: 'You may complain to us; we will answer within 14 days.',
    },
  },
  {
    id: 'repairs-not-counted',
    source: 'art. 43e ust. 1 ustawy o prawach konsumenta',
    says: [
      ['ofRepairs', 'demands'],
      ['ofRepairs', 'refuses'],
    ],
    unless: ['guarantee'],
    confidence: 0.76,
    explanation: {
      pl: 'Gdy wada wraca mimo naprawy, konsument może żądać obniżki ceny albo odstąpić; ustawa nie liczy napraw.',
      en: 'Where the defect is back after a repair the consumer may ask for a lower price or withdraw; the law does not count repairs.',
    },
    right: {
      pl: 'Skoro wada wróciła po naprawie, może Pan/Pani żądać obniżenia ceny albo odstąpić od umowy.',
      en: 'As the defect is back after the repair you may ask for a lower price or withdraw.',
    },
  },
  {
    id: 'sole-trader-protected',
    source: 'art. 7aa ustawy o prawach konsumenta; art. 385⁵ Kodeksu cywilnego',
    says: [
      ['soleTrader', 'refuses', 'complaint'],
      ['soleTrader', 'refuses', 'withdrawal'],
      ['soleTrader', 'refuses', 'consumer'],
    ],
    unless: ['professional'],
    confidence: 0.76,
    explanation: {
      pl: 'Jednoosobowa firma przy zakupie niezawodowym ma prawo reklamacji i odstąpienia jak konsument.',
      en: 'A sole trader has a consumer’s rights to complain and withdraw where the purchase is not professional.',
    },
    right: {
      pl: 'Jeśli zakup nie ma charakteru zawodowego, przysługują Panu/Pani prawa jak konsumentowi.',
      en: 'If the purchase is not professional, you have the rights of a consumer.',
    },
  },
]
