import type { Scene } from '../scene/scene.ts'
import { phrases } from '../text/phrases.ts'
import type { Sentence } from '../text/words.ts'
import type { LawRule } from './law-rule.ts'
import { isFirmsOwnTerm, shortestWait, waitNearest } from './waits.ts'

/** @source art. 7a ustawy o prawach konsumenta (14 days since 1 January 2023, Dz.U. 2022 poz. 2581). Read 2026-11. */
const REPLY_DAYS = 14
/** @source art. 43c ustawy o prawach konsumenta: two years from delivery. Read 2026-11. */
const LIABILITY_DAYS = 730

const REFUSE =
  'nie =przyjmujemy|=przyjmuje|=przyjmiemy|=rozpatrujemy|=rozpatrzymy|=uznajemy|=uznamy|=uwzgledniamy|=mozna|=mozemy|=moge|=moga|=da|=ma|=bedzie|=przysluguje|=przewiduje|=zostanie|=jest|=podlega|=podlegaja|=obejmuje'
const CLAIM = 'reklamacja|=reklamacji|=reklamacje|reklamowac|=zareklamowac'
const none = phrases('')
const REPLY = /odpow|odpis|rozpatrz|rozpatruj|stanowisk|decyzj|na reklamacj|answer|reply/i

/** Wrong statements about complaints: goods that do not conform to the contract, art. 43a–43g ustawy o prawach konsumenta. */
export const COMPLAINT_RULES: readonly LawRule[] = [
  {
    id: 'complaint-needs-no-receipt',
    source: 'art. 43b–43d ustawy o prawach konsumenta; art. 74 § 2 Kodeksu cywilnego',
    wrong: phrases(`
      bez paragon|faktura|=paragonu|=faktury ..6 ${REFUSE} ..5 ${CLAIM}, bez =paragonu|=faktury ..4 ${CLAIM} ..4 ${REFUSE},
      ${CLAIM} ..2 bez =paragonu|=faktury ..4 ${REFUSE}, ${REFUSE} ..3 ${CLAIM} ..5 bez =paragonu|=faktury, bez =paragonu|=faktury ..6 odrzucac|odrzucic|odmowic,
      =warunkiem|=podstawa|=podstawe ..2 ${CLAIM} ..4 paragon, ${CLAIM} ..3 tylko|wylacznie|jedynie ..3 z|za|na paragon|=paragonem|=okazaniem|=podstawie ..1 paragon?,
      paragon ..2 =jest ..1 =konieczny|=niezbedny|=wymagany|=obowiazkowy ..6 ${CLAIM}, ${CLAIM} ..6 =wymaga|=konieczny|=niezbedny|=wymagany ..3 paragon, nie ma paragon ..4 nie ma ..1 reklamacja|=reklamacji
    `),
    unless: phrases(
      'inny dowod, dowod zakup, potwierdzenie, wyciag, nie =musi|=musza|=jest =konieczny|=wymagany|=potrzebny, takze bez, rowniez bez, =bez problemu, nie =potrzebuje|=trzeba|=wymagamy',
    ),
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
    wrong: phrases(`
      bez ..2 =opakowania|=pudelka|=kartonu|=metki|=metek ..8 ${REFUSE}, ${REFUSE} ..6 ${CLAIM} ..6 bez ..2 =opakowania|=pudelka|=kartonu|=metki|=metek,
      ${CLAIM} ..4 bez ..2 =opakowania|=pudelka|=kartonu|=metki ..6 ${REFUSE}, ${CLAIM} ..3 tylko|wylacznie|jedynie ..3 w ..2 =opakowaniu|=pudelku|=kartonie, ${CLAIM} ..5 =wymaga|=konieczne|=niezbedne ..3 =opakowanie|=opakowania|=pudelko
    `),
    unless: phrases(
      'zwrot|=zwrocic|=zwroty, odstapic|odstapienie, takze bez, rowniez bez, nie =musi|=jest =konieczne|=wymagane|=potrzebne',
    ),
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
    id: 'complaint-reply-in-14-days',
    source: 'art. 7a ust. 1 ustawy o prawach konsumenta',
    wrong: phrases(`
      ${CLAIM} ..9 dzien|=dni|miesiac|=miesiecy|tydzien|=tygodni, dzien|=dni|miesiac|=miesiecy|tydzien|=tygodni ..8 odpowiedz|=rozpatrzenie|=rozpatrzenia|=rozpatrujemy|rozpatrzyc ..4 ${CLAIM}?,
      ustawa|prawo|przepis ..4 dawac|daje ..4 dzien|=dni ..4 odpowiedz|=rozpatrzenie
    `),
    unless: phrases(
      'zlozyc|zglosic|=zlozona|=zlozonej|=zgloszona|zglaszac|skladac|kupic|=kupiony|zakup|minac|=temu|=od dostawy, =dwa lata|=dwoch lat, gwarancja, zwrot =pieniedzy|=srodkow, naprawa|wymiana, dostawa',
    ),
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
  },
  {
    id: 'silence-accepts-complaint',
    source: 'art. 7a ust. 2 ustawy o prawach konsumenta',
    wrong: phrases(`
      brak ..2 odpowiedz|=odpowiedzi|stanowisko|=stanowiska ..4 oznaczac|=oznacza|=rownoznaczny|=rownoznaczna|byc|=to ..4 odrzucenie|odrzucic|=odrzucona|odmowa|nieuznanie|=nieuznana|oddalenie,
      milczec|=milczy|milczenie ..6 odrzucenie|odrzucic|=odrzucona|odmowa|nieuznanie, nie ..1 =odpowie|=odpowiemy|=odpowiada|=odpisze|=odpiszemy ..8 =odrzucona|=odrzucone|odrzucenie|odmowa|=nieuznana, nie ..1 =otrzyma|=dostanie ..2 odpowiedzi|odpowiedz ..6 =odrzucona|odrzucenie|odmowa
    `),
    unless: phrases('nie oznacza'),
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
    id: 'seller-answers-two-years',
    source: 'art. 43c ust. 1 ustawy o prawach konsumenta',
    wrong: phrases(`
      ${CLAIM} ..6 tylko|wylacznie|jedynie|maksymalnie|=najpozniej ..3 przez|w|do ..4 dzien|=dni|miesiac|=miesiecy|=rok|=roku|tydzien|=tygodni|=godzin, po ..1 =roku|=uplywie|=dniach|=miesiacach|=miesiacu ..6 ${REFUSE} ..4 ${CLAIM},
      ${CLAIM} ..2 po ..3 =dniach|=miesiacach|=roku|=miesiacu|=tygodniu|=tygodniach ..4 ${REFUSE}, na ..2 ${CLAIM} ..3 =ma|=jest|=bylo|=mial|=miala ..3 dzien|=dni|miesiac|=miesiecy|=rok|tydzien|=tygodni, ${CLAIM} ..2 =mozna ..3 =zlozyc|=zglosic|=skladac|=zglaszac ..4 =do|=przez|=w ..4 dzien|=dni|miesiac|=miesiecy|=rok|tydzien|=tygodni
    `),
    unless: phrases(
      'odpowiedz|odpowiadac|rozpatrzyc|rozpatrzenie|rozpatrywac, zwrot, gwarancja|gwarancyjny, rekojmia ..3 =dwa|=2, zywnosc, uslug|usluga|lot|przelot|transakcja|abonament',
    ),
    confirm: (sentence, scene) => {
      const days = shortestWait(sentence, scene)
      return days !== null && days < LIABILITY_DAYS && !isFirmsOwnTerm(sentence, scene)
    },
    confidence: 0.8,
    explanation: {
      pl: 'Sprzedawca odpowiada za towar przez dwa lata od dostawy; tego czasu nie można skrócić.',
      en: 'The seller answers for the goods for two years from delivery; this time cannot be shortened.',
    },
    right: {
      pl: 'Towar można reklamować przez dwa lata od jego otrzymania.',
      en: 'You may complain about the goods within two years of receiving them.',
    },
  },
  {
    id: 'seller-not-manufacturer',
    source: 'art. 43a i 43d ustawy o prawach konsumenta',
    wrong: phrases(`
      ${CLAIM} ..6 kierowac|skierowac|zglaszac|zglosic|skladac|zlozyc|wysylac|wyslac ..2 do|u ..1 producent|importer|gwarant|dystrybutor, za wada|usterka|jakosc ..3 odpowiadac ..2 tylko|wylacznie|jedynie ..1 producent|importer|gwarant,
      nie =odpowiadamy za ..2 wada|usterka|towar|produkt|jakosc, =sprzedawca nie odpowiadac, ${CLAIM} ..4 =rozpatruje|=przyjmuje|=zalatwia ..2 tylko|wylacznie|jedynie ..2 producent|gwarant|importer|serwis, po ..2 gwarancja ..4 nie ..4 ${CLAIM}, gwarancja ..2 =minela|=skonczyla|=wygasla ..8 nie ..5 ${CLAIM}
    `),
    unless: phrases(
      '=moze ..2 pan|pani takze|rowniez|tez, takze|rowniez u =nas, albo|lub u =nas, z gwarancji|=tytulu ..1 gwarancji ..2 =moze',
    ),
    confidence: 0.85,
    explanation: {
      pl: 'Za niezgodność towaru z umową odpowiada sprzedawca, niezależnie od gwarancji producenta.',
      en: 'The seller answers for goods that do not conform, whatever the manufacturer’s guarantee says.',
    },
    right: {
      pl: 'Reklamację można złożyć u nas, jako u sprzedawcy; gwarancja producenta jest dodatkiem.',
      en: 'You may complain to us, the seller; the manufacturer’s guarantee comes on top.',
    },
  },
  {
    id: 'complaint-has-no-set-form',
    source: 'art. 7a i 43d ustawy o prawach konsumenta; art. 385³ pkt 21 Kodeksu cywilnego',
    wrong: phrases(`
      ${CLAIM} ..4 tylko|wylacznie|jedynie ..3 formularz|=formularzu|=formularzem|=osobiscie|=listem|=pisemnie|=pismem|=pocztowa|=papierowej|=papierowa|=stacjonarnie, =mailowo|=mailem|=mejlem|=czacie|=telefonicznie|=telefonu ..3 ${REFUSE} ..2 ${CLAIM}, ${CLAIM} ..3 =mailowo|=mailem|=telefonicznie|=czacie|=telefonu|=mailem ..3 nie|odrzucac,
      ${REFUSE} ..2 ${CLAIM} ..4 =mailowo|=mailem|=mejlem|=telefonicznie|=czacie|=telefonu
    `),
    unless: phrases('najwygodniej, najszybciej, polecamy, =moze, =mozna takze'),
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
    wrong: phrases(`
      =przeceniony|=przecenione|=przecenionych|=przecenionego|=promocyjne|=promocyjnych|=promocyjny|=promocji|=wyprzedazy|=outletu|=outlecie|=przecenie|=wyprzedazowe|=wyprzedazowych ..8 nie ..2 ${CLAIM}, ${REFUSE} ..2 ${CLAIM} ..8 =przecenionych|=przecenionego|=promocyjnych|=promocji|=wyprzedazy|=outletu|=outlecie|=przecenie,
      =przecenione|=promocyjne|=przeceniony|=promocyjny|=wyprzedazy|=promocji ..3 =nie podlegac ..3 ${CLAIM}
    `),
    unless: phrases('wada ..4 powodu|=obnizono|=obnizki, =z powodu ktorej, nie =oznacza'),
    confidence: 0.9,
    explanation: {
      pl: 'Towar z promocji czy wyprzedaży można reklamować tak samo jak każdy inny.',
      en: 'Goods bought on sale may be complained about like any others.',
    },
    right: {
      pl: 'Towar z wyprzedaży można reklamować na tych samych zasadach co pozostałe.',
      en: 'Sale goods can be complained about on the same terms as any others.',
    },
  },
  {
    id: 'no-damage-protocol-needed',
    source: 'art. 548 § 3 Kodeksu cywilnego; art. 43b ustawy o prawach konsumenta',
    wrong: phrases(`
      bez ..2 =protokolu ..8 ${REFUSE}, bez ..2 =protokolu ..3 =kuriera|=szkody|=kurierze ..8 nie, ${REFUSE} ..4 ${CLAIM} ..5 bez ..2 =protokolu, ${CLAIM} ..3 tylko|wylacznie|jedynie ..3 =protokolem|=protokolu, =warunkiem ..4 ${CLAIM} ..4 protokol
    `),
    unless: phrases('takze bez, rowniez bez, nie =musi|=jest =konieczny|=wymagany'),
    confidence: 0.86,
    explanation: {
      pl: 'Brak protokołu szkody nie odbiera prawa do reklamacji: za drogę do konsumenta odpowiada sprzedawca.',
      en: 'A missing damage report takes no right away: the seller bears the risk until the consumer has the goods.',
    },
    right: {
      pl: 'Reklamację uszkodzonej przesyłki przyjmiemy także bez protokołu; wystarczą zdjęcia.',
      en: 'We accept a claim for a damaged parcel without a damage report too; photos will do.',
    },
  },
  {
    id: 'complaint-is-free',
    source: 'art. 43d ustawy o prawach konsumenta',
    wrong: phrases(`
      koszt|oplata ..3 reklamacja|=reklamacji|=reklamacyjnej|=reklamacyjny|naprawa|=naprawy ..4 reklamacja? ..3 =ponosi|=pokrywa|=oplaca|=ponosza ..2 klient|kupujacy|konsument|pan|pani, =rozpatrzenie|=zlozenie|=zgloszenie ..1 reklamacji ..3 =platne|=kosztuje|=odplatne, ${CLAIM} ..2 =jest|=sa =platna|=odplatna|=platne,
      oplata|=oplate za ..2 =rozpatrzenie|=zlozenie|=zgloszenie|=ekspertyze ..2 reklamacji, =wysylka|=wysylke|=przesylke|=transport ..3 =reklamacji|=reklamacyjna|=reklamacyjnej|=reklamowanego ..3 =oplaca|=pokrywa|=ponosi ..2 klient|kupujacy|pan|pani
    `),
    unless: phrases('nie =ponosi|=pokrywa|=musi, =my, =zwrocimy|=oddamy|=oddajemy|=zwracamy, pogwarancyjny'),
    confidence: 0.85,
    explanation: {
      pl: 'Przy uzasadnionej reklamacji koszty, także przesyłki, ponosi sprzedawca.',
      en: 'When a complaint is justified the seller bears the cost, postage included.',
    },
    right: {
      pl: 'Reklamacja jest bezpłatna; koszt przesyłki pokrywamy my.',
      en: 'A complaint is free of charge; we cover the postage.',
    },
  },
  {
    id: 'law-does-not-refuse-complaints',
    source: 'art. 43a–43e ustawy o prawach konsumenta',
    wrong: phrases(`
      ${CLAIM} ..8 =prawo|=ustawa|=przepisy|=kodeks ..1 nie =przewiduje|=przewiduja|=pozwala|=pozwalaja|=dopuszcza|=dopuszczaja|=obejmuje, =prawo|=ustawa|=przepisy|=kodeks ..1 nie =przewiduje|=przewiduja|=pozwala|=pozwalaja|=dopuszcza ..6 ${CLAIM},
      gwarancja|${CLAIM} ..14 =takie ..1 =jest|=sa ..1 =prawo|=przepisy, =zgodnie z =prawem|=ustawa|=przepisami ..6 ${REFUSE} ..6 ${CLAIM}, =prawo|=ustawa|=przepisy =zabrania|=zabraniaja|=wyklucza ..6 ${CLAIM}
    `),
    unless: none,
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
]

function repliesTo(sentence: Sentence, scene: Scene): boolean {
  const text = scene.text.slice(sentence.start, sentence.end)
  const complaint =
    /reklam|complain/i.test(text) ||
    (/ustaw|praw[oa]|przepis/i.test(text) && scene.turn().readings.some((said) => /reklam/i.test(said.text)))
  return complaint && REPLY.test(text)
}
