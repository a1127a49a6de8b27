import { phrases } from '../text/phrases.ts'
import type { LawRule } from './law-rule.ts'
import { isFirmsOwnTerm, longestWait, shortestWait } from './waits.ts'

/** @source art. 27 ustawy o prawach konsumenta. Read 2026-11. */
const WITHDRAWAL_DAYS = 14
/** @source art. 32 ust. 1 ustawy o prawach konsumenta. Read 2026-11. */
const REFUND_DAYS = 14

/** Purchases from which the law gives no withdrawal, or to which it does not apply. @source art. 38 ustawy o prawach konsumenta. Read 2026-11. */
const EXCEPTIONS = `stacjonarny|stacjonarnie, zakup ..2 w =sklepie|=salonie, na ..1 =zamowienie|=wymiar|=miare, indywidualny|spersonalizowany|personalizowany, grawer|grawerunek,
  higiena|higieniczny|bielizna|soczewka|kolczyk|szczoteczka|plomba|=zaplombowany, psuc|=psujace|zywnosc|=swieze, bilet|rezerwacja|nocleg|koncert|wycieczka, lek|leki, tresc ..1 cyfrowy, plik, nagranie|oprogramowanie, gazeta|czasopismo, firma|przedsiebiorca|nip|faktura`
const WITHDRAW = 'zwrot|=zwrotu|=zwroty|=zwrotow|=zwrocic|odstapienie|=odstapienia|=odstapic'

/** Wrong statements about withdrawal from a contract made at a distance, art. 27–38 ustawy o prawach konsumenta. */
export const WITHDRAWAL_RULES: readonly LawRule[] = [
  {
    id: 'withdrawal-has-14-days',
    source: 'art. 27 ustawy o prawach konsumenta',
    wrong: phrases(`
      na ..1 ${WITHDRAW} ..8 dzien|=dni|=godzin|tydzien, ${WITHDRAW} ..4 =mozliwy|=mozliwe|=mozna|=przyjmujemy|=przysluguje ..6 dzien|=dni|=godzin|tydzien, odstapic ..6 dzien|=dni|=godzin|tydzien, dzien|=dni|=godzin|tydzien na ..1 ${WITHDRAW}
    `),
    unless: phrases(
      `${EXCEPTIONS}, pieniadz|srodek|=konto|koszt|kwota|rekompensata|nadplata|kaucja|oplata|prowizja|depozyt|abonament|subskrypcja, zostac|pozostac|=jeszcze, =minelo|=minal, rezygnacja|wypowiedzenie, odeslac|odsylac|wyslac, zaksiegowac, reklamacja`,
    ),
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
    id: 'sale-goods-can-be-returned',
    source: 'art. 27 i 38 ustawy o prawach konsumenta',
    wrong: phrases(`
      =przeceniony|=przecenione|=przecenionych|=przecenionego|=promocyjne|=promocyjnych|=promocyjny|=promocji|=wyprzedazy|=outletu|=outlecie|=wyprzedazowe ..8 nie ..4 ${WITHDRAW}, nie ..3 =zwrocic|=zwrotow|=zwrotu|=odstapic ..6 =przecenionych|=przecenionego|=przeceniony|=promocyjnych|=promocyjny|=promocji|=wyprzedazy|=outletu|=outlecie, ${WITHDRAW} ..3 nie ..4 =przecenionych|=promocyjnych|=promocji|=wyprzedazy|=outletu
    `),
    unless: phrases(EXCEPTIONS),
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
    wrong: phrases(`
      odstapienie|=zwrot|=zwrotu|=odstapic ..4 =wymaga|=konieczne|=trzeba|=musi|=nalezy ..3 podac|=podania|uzasadnic|=uzasadnienia|=przyczyny|=powodu, bez =podania ..1 =przyczyny|=powodu ..4 nie =mozna|=przyjmujemy|=uznajemy|=moze, nie ..2 ${WITHDRAW} ..3 bez ..1 =podania|=waznej|=waznego ..1 =przyczyny|=powodu
    `),
    unless: phrases('nie =musi|=trzeba|=wymaga|=jest, bez =koniecznosci'),
    confidence: 0.88,
    explanation: { pl: 'Odstąpienie od umowy nie wymaga podania przyczyny.', en: 'Withdrawal needs no reason.' },
    right: {
      pl: 'Można odstąpić od umowy w ciągu 14 dni bez podawania przyczyny.',
      en: 'You may withdraw within 14 days without giving a reason.',
    },
  },
  {
    id: 'opened-goods-can-be-returned',
    source: 'art. 27 i 34 ust. 4 ustawy o prawach konsumenta',
    wrong: phrases(`
      =otwarty|=otwarte|=otwartego|=rozpakowany|=rozpakowane|=rozpakowanego|=rozpakowanych|=uzywany|=uzywane|=przymierzone|=otwarciu|=rozpakowaniu ..6 nie ..2 =przysluguje|=ma|=mozna|=podlega|=moze ..4 odstapienie|odstapic|=odstapienia|=zwrotu|=zwrocic, prawo ..1 odstapienie|=odstapienia ..4 =wygasa|=przepada|=traci ..4 =otwarciu|=rozpakowaniu|=otwarcia|=rozpakowania|=uzycia, =ustawa|=prawo ..4 nie ..4 =otwartego|=otwartych|=rozpakowanego|=rozpakowanych
    `),
    unless: phrases(EXCEPTIONS),
    confidence: 0.8,
    explanation: {
      pl: 'Rozpakowanie towaru nie odbiera prawa odstąpienia; klient odpowiada tylko za jego nadmierne zużycie.',
      en: 'Unpacking the goods does not end the right to withdraw; the customer answers only for excessive use.',
    },
    right: {
      pl: 'Rozpakowany towar można zwrócić w ciągu 14 dni, o ile nie nosi śladów zużycia ponad zwykłe sprawdzenie.',
      en: 'You can return unpacked goods within 14 days unless they show wear beyond ordinary inspection.',
    },
  },
  {
    id: 'refund-in-money',
    source: 'art. 32 ustawy o prawach konsumenta; art. 43e ustawy o prawach konsumenta',
    wrong: phrases(`
      pieniadz|gotowka|srodek nie =zwracamy|=oddajemy|=zwrocimy|=oddamy|=wyplacamy, nie =zwracamy|=oddajemy|=zwrocimy|=oddamy ..1 pieniadz|gotowka|srodek|=pieniedzy, ${WITHDRAW} ..3 tylko|wylacznie|jedynie ..4 karta|bon|voucher|=bonu|=bonie|=karte|=karcie|=vouchera ..1 podarunkowy?, zamiast =pieniedzy|=gotowki ..3 bon|karta|voucher
    `),
    unless: phrases(`${EXCEPTIONS}, =jesli|=jezeli|=dopoki, =chyba, =zanim, odsetka, =szybciej, =gotowka w =kasie`),
    confidence: 0.82,
    explanation: {
      pl: 'Po odstąpieniu konsument dostaje pieniądze tą samą drogą, którą zapłacił; bon tylko za jego zgodą.',
      en: 'After withdrawal the consumer is paid back the way they paid; a voucher only if they agree.',
    },
    right: {
      pl: 'Pieniądze zwrócimy tą samą metodą, którą wpłynęła płatność, w ciągu 14 dni.',
      en: 'We will refund you by the method you paid with, within 14 days.',
    },
  },
  {
    id: 'refund-in-14-days',
    source: 'art. 32 ust. 1 ustawy o prawach konsumenta',
    wrong: phrases(`
      zwrot|=zwracamy|=oddajemy|=zwrocimy|=oddamy|=zwroci ..2 pieniadz|srodek|=pieniedzy|=srodkow|naleznosc|=naleznosci|kwota|=kwoty ..8 dzien|=dni|miesiac|=miesiecy|tydzien|=tygodni, na ..1 =oddanie|=zwrot ..1 =pieniedzy|=srodkow|=naleznosci ..4 dzien|=dni
    `),
    unless: phrases(
      `gwarancja ..2 =satysfakcji, =minelo|=minal|=temu, kaucja|nadplata|zadatek|bank|karta|operator|reklamacja, dzien =roboczy|=roboczych, =od =daty`,
    ),
    confirm: (sentence, scene) => longestWait(sentence, scene) > REFUND_DAYS && !isFirmsOwnTerm(sentence, scene),
    confidence: 0.78,
    explanation: {
      pl: 'Po odstąpieniu od umowy pieniądze trzeba oddać w ciągu 14 dni.',
      en: 'After withdrawal the money must be paid back within 14 days.',
    },
    right: {
      pl: 'Pieniądze zwrócimy w ciągu 14 dni od otrzymania oświadczenia o odstąpieniu.',
      en: 'We will refund you within 14 days of receiving your withdrawal.',
    },
  },
  {
    id: 'refund-covers-delivery',
    source: 'art. 32 ust. 1 i art. 33 ustawy o prawach konsumenta',
    wrong: phrases(`
      koszt|oplata ..1 =dostawy|=pierwotnej|=wysylki|=przesylki ..3 do =pana|=pani|=panstwa|=klienta ..4 nie =zwracamy|=oddajemy|=zwrocimy, nie =zwracamy|=oddajemy|=zwrocimy ..1 koszt|=kosztow|=oplaty|=kosztu ..1 =dostawy|=pierwotnej ..3 do =pana|=pani|=panstwa|=klienta, koszt =dostawy ..3 nie =podlega|=podlegaja ..2 =zwrotowi, =zwracamy|=oddajemy =tylko|=jedynie =cene|=wartosc|=kwote ..2 =towaru|=produktu ..2 =bez =kosztow|=kosztu ..1 =dostawy|=wysylki
    `),
    unless: phrases('odeslania|=odsylki|zwrotnej|=zwrotnego, ekspres|drozszy|=dodatkowych, reklamacja'),
    confidence: 0.8,
    explanation: {
      pl: 'Przy odstąpieniu trzeba oddać także koszt najtańszej zwykłej dostawy do klienta.',
      en: 'On withdrawal the cheapest ordinary delivery to the customer must be refunded too.',
    },
    right: {
      pl: 'Oddamy cenę towaru oraz koszt najtańszej zwykłej dostawy.',
      en: 'We refund the price and the cost of the cheapest ordinary delivery.',
    },
  },
  {
    id: 'no-fee-for-withdrawal',
    source: 'art. 33 ustawy o prawach konsumenta',
    wrong: phrases(`
      za ${WITHDRAW} ..2 =naliczamy|=pobieramy|=potracamy|=doliczamy ..3 oplata|=oplate|=kare|prowizja, oplata|=oplate ..1 =manipulacyjna|=manipulacyjnej ..6 ${WITHDRAW}, ${WITHDRAW} ..4 oplata|=oplate ..1 =manipulacyjna, =potracamy|=potracimy ..4 =oplate|=koszty|=prowizje ..1 =manipulacyjna|=manipulacyjne|=obslugi
    `),
    unless: phrases(`${EXCEPTIONS}, nie =naliczamy|=pobieramy|=potracamy, =bez`),
    confidence: 0.84,
    explanation: {
      pl: 'Za odstąpienie od umowy nie wolno pobierać opłaty; klient płaci najwyżej za odesłanie.',
      en: 'No fee may be charged for withdrawal; at most the customer pays to send the goods back.',
    },
    right: {
      pl: 'Odstąpienie jest bezpłatne; płatne jest tylko odesłanie towaru.',
      en: 'Withdrawal is free; you only pay to send the goods back.',
    },
  },
  {
    id: 'law-does-not-refuse-withdrawal',
    source: 'art. 27 ustawy o prawach konsumenta',
    wrong: phrases(`
      ${WITHDRAW} ..6 =prawo|=ustawa|=przepisy ..1 nie =przewiduje|=przewiduja|=pozwala|=dopuszcza, =prawo|=ustawa|=przepisy ..1 nie =przewiduje|=przewiduja|=pozwala|=daje|=daja ..4 ${WITHDRAW}, nie =przyjmujemy ..1 =zwrotow ..6 =internet|=internetowych|=internetowym|=online|=internetu, =zakupow|=zakupy|=zamowien|=towarow ..2 =internet|=internetowych|=online|=internetowym ..4 nie ..3 ${WITHDRAW}
    `),
    unless: phrases(EXCEPTIONS),
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
]
