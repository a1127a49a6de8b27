import type { LawRule } from './law-rule.ts'
import { longestWait, shortestWait } from './waits.ts'

/** @source art. 33 ust. 1 RODO: 72 hours. Read 2026-11. */
const BREACH_DAYS = 3
/** @source art. 12 ust. 3 RODO: one month, two more with notice. Read 2026-11. */
const PRIVACY_REPLY_DAYS = 31
/** @source art. 53 ustawy o kredycie konsumenckim: 14 days. Read 2026-11. */
const LOAN_DAYS = 14
/** @source art. 4 ust. 2 ustawy o informowaniu o cenach towarów i usług: 30 days. Read 2026-11. */
const LOWEST_PRICE_DAYS = 30

const CHECKED_RIGHT = {
  pl: 'Sprawdzimy, co się Panu/Pani należy, i odpowiemy.',
  en: 'We will check what you are owed and answer.',
}

/** Wrong statements about what firms owe beside the goods: prices, reviews, data, payments, contracts that run on. */
export const DUTY_RULES: readonly LawRule[] = [
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
    id: 'reviews-honest',
    source:
      'art. 12 ust. 1 pkt 12a ustawy o prawach konsumenta; art. 7 pkt 25–26 ustawy o przeciwdziałaniu nieuczciwym praktykom rynkowym',
    says: [
      ['reviews', 'unchecked', 'lawAllows'],
      ['reviews', 'removes', 'needsNoTelling'],
      ['reviews', 'removes', 'byWill'],
      ['reviews', 'removes', 'freesFirm'],
      ['reviews', 'writtenByUs', 'lawAllows'],
      ['reviews', 'removes', 'lawAllows'],
    ],
    unless: ['denied', 'expertise'],
    evenIfGranted: true,
    confidence: 0.76,
    explanation: {
      pl: 'Trzeba mówić, czy i jak sprawdza się opinie; nie wolno ich zmyślać ani usuwać po cichu tylko złych.',
      en: 'Shops must say whether and how reviews are checked; none may be made up, nor the bad ones dropped in silence.',
    },
    right: {
      pl: 'Pokazujemy wszystkie opinie i mówimy, jak je sprawdzamy.',
      en: 'We show all reviews and say how we check them.',
    },
  },
  {
    id: 'breach-told-in-72-hours',
    source: 'art. 33 i 34 RODO',
    says: [
      ['breach', 'reportsIt'],
      ['breach', 'needsNoTelling'],
      ['breach', 'freesFirm'],
    ],
    unless: ['elapsed'],
    evenIfGranted: true,
    confirm: (sentence, scene) => {
      const days = longestWait(sentence, scene)
      return (
        days > BREACH_DAYS ||
        (days === 0 && /nie musi|nikogo|obowiązku/iu.test(scene.text.slice(sentence.start, sentence.end)))
      )
    },
    confidence: 0.78,
    explanation: {
      pl: 'Naruszenie danych zgłasza się do UODO w 72 godziny, a przy wysokim ryzyku mówi się o nim osobom, których dotyczy.',
      en: 'A data breach is reported to the authority within 72 hours, and at high risk to those concerned.',
    },
    right: {
      pl: 'Naruszenie zgłosimy do UODO w ciągu 72 godzin.',
      en: 'We will report the breach to the authority within 72 hours.',
    },
  },
  {
    id: 'privacy-complaints-to-uodo',
    source: 'art. 77 RODO',
    says: [
      ['privacyOffice', 'notForYou'],
      ['privacyOffice', 'refuses'],
    ],
    unless: [],
    confidence: 0.78,
    explanation: {
      pl: 'Skargę na przetwarzanie danych można złożyć do Prezesa UODO.',
      en: 'A complaint about personal data may be made to the data protection authority, UODO.',
    },
    right: {
      pl: 'Skargę na przetwarzanie danych może Pan/Pani złożyć do Prezesa UODO.',
      en: 'You may complain to the data protection authority, UODO.',
    },
  },
  {
    id: 'consumer-help-open',
    source: 'art. 42 ustawy o ochronie konkurencji i konsumentów; ustawa o pozasądowym rozwiązywaniu sporów',
    says: [['consumerHelp', 'notForYou']],
    unless: ['business', 'personalData'],
    confidence: 0.74,
    explanation: {
      pl: 'Rzecznik konsumentów i Inspekcja Handlowa pomagają bezpłatnie, bez wyroku i także przy zakupach w sieci.',
      en: 'The consumer ombudsman and the trade inspection help free of charge, without a judgement and online too.',
    },
    right: {
      pl: 'Bezpłatnie pomoże rzecznik konsumentów albo Inspekcja Handlowa.',
      en: 'The consumer ombudsman or the trade inspection will help free of charge.',
    },
  },
  {
    id: 'data-request-in-a-month',
    source: 'art. 12 ust. 3 RODO',
    says: [
      ['personalData', 'dataRight'],
      ['personalData', 'requests'],
    ],
    unless: ['extended', 'kept', 'lawfulGround', 'elapsed', 'invoice'],
    confirm: (sentence, scene) => longestWait(sentence, scene) > PRIVACY_REPLY_DAYS,
    evenIfGranted: true,
    confidence: 0.72,
    explanation: {
      pl: 'Na żądanie w sprawie danych jest miesiąc; o dwa dłużej tylko po uprzedzeniu.',
      en: 'A request about data must be met within a month; two more only with notice.',
    },
    right: {
      pl: 'Żądanie spełnimy w ciągu miesiąca.',
      en: 'We will meet the request within a month.',
    },
  },
  {
    id: 'consent-before-marketing',
    source: 'art. 398 Prawa komunikacji elektronicznej; art. 7 RODO',
    says: [
      ['marketing', 'insteadOfConsent'],
      ['marketing', 'objection', 'keepsSending'],
      ['marketing', 'keepsSending', 'lawAllows'],
      ['marketing', 'consent', 'notWithdrawn'],
      ['consent', 'forYears', 'notWithdrawn'],
      ['marketing', 'asCondition', 'buys'],
      ['marketing', 'objection', 'notWithdrawn'],
    ],
    unless: ['alike'],
    evenIfGranted: true,
    confidence: 0.76,
    explanation: {
      pl: 'Reklamy wolno wysyłać tylko za wcześniejszą, dobrowolną zgodą, którą można wycofać w każdej chwili.',
      en: 'Advertising needs prior, free consent, which may be withdrawn at any time.',
    },
    right: {
      pl: 'Reklamy wysyłamy tylko za zgodą, którą można wycofać w każdej chwili.',
      en: 'We advertise only with consent, which may be withdrawn at any time.',
    },
  },
  {
    id: 'unauthorised-payment-returned',
    sectors: ['finance'],
    source: 'art. 46 ust. 1 ustawy o usługach płatniczych',
    says: [
      ['unauthorised', 'untilPolice'],
      ['unauthorised', 'refuses'],
    ],
    unless: ['elapsed'],
    confidence: 0.8,
    explanation: {
      pl: 'Kwotę transakcji nieautoryzowanej oddaje się do końca następnego dnia roboczego, chyba że podejrzewa się oszustwo.',
      en: 'An unauthorised payment is returned by the end of the next working day unless fraud is suspected.',
    },
    right: {
      pl: 'Kwotę oddamy do końca następnego dnia roboczego.',
      en: 'We return the sum by the end of the next working day.',
    },
  },
  {
    id: 'early-payment-lowers-cost',
    sectors: ['finance'],
    source: 'art. 49 ustawy o kredycie konsumenckim; wyrok C-383/18',
    says: [['earlyPayment', 'notLess']],
    unless: ['denied'],
    confidence: 0.78,
    explanation: {
      pl: 'Przy wcześniejszej spłacie całkowity koszt kredytu maleje, łącznie z częścią prowizji.',
      en: 'Early payment lowers the whole cost of the credit, part of the commission included.',
    },
    right: {
      pl: 'Przy wcześniejszej spłacie oddamy część prowizji.',
      en: 'On early payment we return part of the commission.',
    },
  },
  {
    id: 'loan-withdrawal-in-14-days',
    sectors: ['finance'],
    source: 'art. 53 ustawy o kredycie konsumenckim',
    says: [
      ['loan', 'withdrawal'],
      ['loan', 'beforePayout'],
    ],
    unless: ['grants', 'elapsed'],
    confirm: (sentence, scene) => {
      const days = shortestWait(sentence, scene)
      return (
        (days !== null && days < LOAN_DAYS) ||
        /(?:tylko|jedynie|wyłącznie) przed|nie (?:da się|można|wolno)/iu.test(
          scene.text.slice(sentence.start, sentence.end),
        )
      )
    },
    confidence: 0.78,
    explanation: {
      pl: 'Od kredytu konsumenckiego można odstąpić w ciągu 14 dni, także po wypłacie.',
      en: 'A consumer credit may be withdrawn from within 14 days, after payout too.',
    },
    right: {
      pl: 'Od umowy kredytu można odstąpić w ciągu 14 dni.',
      en: 'You may withdraw from the credit within 14 days.',
    },
  },
  {
    id: 'human-behind-the-decision',
    source: 'art. 22 RODO; art. 16d dyrektywy 2011/83/UE',
    says: [
      ['alone', 'needsNoTelling'],
      ['automation', 'noHuman'],
      ['automation', 'pretends'],
    ],
    unless: ['denied'],
    evenIfGranted: true,
    confidence: 0.74,
    explanation: {
      pl: 'Automat musi się przedstawić, a ważnej decyzji nie wolno zostawić samemu systemowi: klient może żądać człowieka.',
      en: 'A machine must say what it is, and no weighty decision may be left to it alone: the customer may ask for a person.',
    },
    right: {
      pl: 'Odpowiada asystent AI; na życzenie sprawę przejmie człowiek.',
      en: 'This is an AI assistant; a person takes over on request.',
    },
  },
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
  {
    id: 'money-not-credit',
    source: 'art. 32 ust. 2 i art. 43e ustawy o prawach konsumenta',
    says: [
      ['withdrawal', 'voucher', 'goesAs'],
      ['refund', 'voucher', 'goesAs'],
      ['faulty', 'voucher', 'goesAs'],
      ['refund', 'batches'],
      ['withdrawal', 'reselling', 'demands'],
      ['refund', 'reselling', 'demands'],
    ],
    unless: [
      'consent',
      'madeToOrder',
      'noWithdrawalGoods',
      'booking',
      'shopPremises',
      'faster',
      'sale',
      'free',
      'cardNotCash',
    ],
    confidence: 0.76,
    explanation: {
      pl: 'Pieniądze wracają tą samą drogą, od razu i w całości; bon lub punkty tylko za zgodą klienta.',
      en: 'Money comes back the way it was paid, at once and in full; a voucher or points only by consent.',
    },
    right: {
      pl: 'Pieniądze zwrócimy tą samą drogą, którą Pan/Pani zapłacił(a).',
      en: 'We return the money the way it was paid.',
    },
  },
  {
    id: 'no-flat-deduction',
    source: 'art. 34 ust. 4 ustawy o prawach konsumenta',
    says: [
      ['opened', 'fee', 'flat'],
      ['withdrawal', 'fee', 'flat'],
    ],
    unless: ['free', 'complaint', 'booking'],
    confidence: 0.76,
    explanation: {
      pl: 'Potrącić można tylko rzeczywisty spadek wartości od używania ponad sprawdzenie, nigdy ryczałt.',
      en: 'Only a real loss of value from use beyond trying may be deducted, never a flat sum.',
    },
    right: {
      pl: 'Za samo otwarcie opakowania niczego nie potrącamy.',
      en: 'We deduct nothing for opening the package.',
    },
  },
  {
    id: 'pickup-is-still-distance',
    source: 'art. 2 pkt 1 i art. 27 ustawy o prawach konsumenta',
    says: [
      ['pickedUp', 'withdrawal', 'refuses'],
      ['pickedUp', 'bindingSale'],
    ],
    unless: ['complaint', 'madeToOrder', 'noWithdrawalGoods'],
    confirm: ({ start, end }, scene) =>
      /internet|online|stron|sieci|aplikacj|e-?sklep|zamów/iu.test(scene.text.slice(start, end)),
    confidence: 0.76,
    explanation: {
      pl: 'Umowa zawarta przez internet daje 14 dni, choćby towar odebrano osobiście.',
      en: 'A contract made online gives 14 days even where the goods are picked up in person.',
    },
    right: {
      pl: 'Zamówienie złożono przez internet, więc ma Pan/Pani 14 dni na odstąpienie.',
      en: 'You ordered online, so you have 14 days to withdraw.',
    },
  },
  {
    id: 'distance-sale-not-final',
    source: 'art. 27 ustawy o prawach konsumenta',
    says: [
      ['bindingSale', 'awayFromShop'],
      ['bindingSale', 'online'],
      ['awayFromShop', 'onlyInternet'],
      ['byLeave', 'withdrawal'],
    ],
    unless: ['booking', 'madeToOrder', 'complaint', 'business', 'consent'],
    confidence: 0.74,
    explanation: {
      pl: 'Od umowy zawartej na odległość lub poza lokalem można odstąpić bez niczyjej zgody.',
      en: 'A contract made at a distance or away from premises may be withdrawn from without anybody’s leave.',
    },
    right: {
      pl: 'Od tej umowy może Pan/Pani odstąpić w ciągu 14 dni.',
      en: 'You may withdraw from this contract within 14 days.',
    },
  },
  {
    id: 'unfetched-parcel-no-penalty',
    source: 'art. 27, 33 i 34 ustawy o prawach konsumenta; art. 385³ pkt 17 Kodeksu cywilnego',
    says: [
      ['undeliveredOrder', 'fee'],
      ['undeliveredOrder', 'noMoneyBack'],
      ['undeliveredOrder', 'waives'],
    ],
    unless: ['booking', 'business', 'grants'],
    confidence: 0.74,
    explanation: {
      pl: 'Nieodebranie paczki nie odbiera pieniędzy ani prawa odstąpienia i nie uprawnia do kary.',
      en: 'Not fetching a parcel costs neither the money nor the right to withdraw, and no penalty.',
    },
    right: {
      pl: 'Jeśli nie odbierze Pan/Pani paczki, może Pan/Pani odstąpić i odzyskać pieniądze.',
      en: 'If you do not fetch the parcel you may withdraw and get the money back.',
    },
  },
  {
    id: 'delivery-in-thirty-days',
    source: 'art. 543¹ Kodeksu cywilnego',
    says: [
      ['delivers', 'withoutLimit'],
      ['delay', 'cancelsOrder', 'refuses'],
      ['delay', 'refund', 'refuses'],
    ],
    unless: ['extraTerm', 'madeToOrder', 'grants', 'mends', 'flight', 'booking'],
    confidence: 0.74,
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
    id: 'paid-order-stands',
    source: 'art. 385³ pkt 2 i 14 Kodeksu cywilnego',
    says: [['skipsOrder', 'byWill']],
    unless: ['consent'],
    confidence: 0.72,
    explanation: {
      pl: 'Sklep nie może dowolnie zerwać opłaconej umowy.',
      en: 'A shop may not drop a paid order at will.',
    },
    right: CHECKED_RIGHT,
  },
  {
    id: 'contract-left-in-time',
    source: 'art. 385³ pkt 10, 18 i 19 Kodeksu cywilnego; art. 17 ust. 3 ustawy o prawach konsumenta',
    says: [
      ['openEnded', 'forLife'],
      ['changesTerms', 'cannotLeave'],
      ['selfRenews', 'unasked'],
      ['selfRenews', 'forLife'],
      ['subscription', 'selfRenews', 'lawAllows'],
      ['cancels', 'penalty', 'gross'],
      ['preticked', 'addsOn', 'refuses'],
      ['preticked', 'addsOn', 'bindingSale'],
      ['byPhone', 'notConfirmed'],
    ],
    unless: ['denied', 'free', 'extraTerm'],
    evenIfGranted: true,
    confidence: 0.72,
    explanation: {
      pl: 'Konsumenta nie wiąże umowa, której nie można wypowiedzieć, zmieniana lub odnawiana bez jego zgody, ani opłata, na którą się nie zgodził.',
      en: 'A consumer is not bound by a contract with no way out, changed or renewed without consent, nor by a charge never agreed to.',
    },
    right: CHECKED_RIGHT,
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
  {
    id: 'bottle-deposit-without-receipt',
    source: 'art. 40h ustawy o gospodarce opakowaniami',
    says: [
      ['bottle', 'receipt', 'demands'],
      ['bottle', 'receipt', 'refuses'],
    ],
    unless: [],
    confidence: 0.74,
    explanation: {
      pl: 'Kaucję za opakowanie oddaje się bez paragonu.',
      en: 'A bottle deposit is returned without a receipt.',
    },
    right: { pl: 'Kaucję oddajemy bez paragonu.', en: 'We return the deposit without a receipt.' },
  },
  {
    id: 'old-appliance-taken',
    source: 'art. 37 ustawy o zużytym sprzęcie elektrycznym i elektronicznym',
    says: [['oldAppliance', 'notTaken']],
    unless: ['complaint'],
    confidence: 0.72,
    explanation: {
      pl: 'Przy dostawie nowego sprzętu stary tego samego rodzaju zabiera się bezpłatnie.',
      en: 'On delivery of a new appliance the old one of its kind is taken away free of charge.',
    },
    right: { pl: 'Stary sprzęt zabierzemy bezpłatnie.', en: 'We take the old appliance away free of charge.' },
  },
  {
    id: 'consumer-told-in-polish',
    source: 'art. 7–8 ustawy o języku polskim',
    says: [['polishManual', 'notThere']],
    unless: ['denied'],
    evenIfGranted: true,
    confidence: 0.72,
    explanation: {
      pl: 'Wobec konsumentów w Polsce instrukcja, umowa i gwarancja są po polsku.',
      en: 'For consumers in Poland the manual, the contract and the guarantee are in Polish.',
    },
    right: { pl: 'Instrukcję po polsku wyślemy mailem.', en: 'We will send the Polish manual by e-mail.' },
  },
  {
    id: 'whistle-blower-answered',
    source: 'art. 25 ustawy o ochronie sygnalistów',
    says: [
      ['whistle', 'withoutLimit'],
      ['whistle', 'refuses'],
    ],
    unless: [],
    confidence: 0.72,
    explanation: {
      pl: 'Zgłoszenie sygnalisty potwierdza się w 7 dni, a o działaniach informuje w 3 miesiące.',
      en: 'A whistle-blower’s report is confirmed within 7 days and answered within 3 months.',
    },
    right: { pl: 'Zgłoszenie potwierdzimy w ciągu 7 dni.', en: 'We confirm the report within 7 days.' },
  },
]
