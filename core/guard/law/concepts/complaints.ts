import { phrases } from '../../text/phrases.ts'

/** Words about goods that are not as agreed and what is owed for them. */
export const OF_COMPLAINTS = {
  complaint: phrases(`
    reklamacja, reklamacyjny, reklamowac, zareklamowac, reklamowany, rekojmia, niezgodnosc ..4 umowa,
    =niezgodny|=niezgodnego|=niezgodne ..2 =umowa, =za ..2 wada|usterka|jakosc|niezgodnosc, =complaint|=complaints,
    =wadliwy|=wadliwego|=wadliwe, =usterka|=usterke|=usterki ..6 zglosic|zglaszac|reklamowac,
    =zwrot ..1 =z ..1 =tytulu ..1 =wady, =niezgodnosc ..1 =towaru
  `),
  guarantee: phrases('gwarancja, gwarancyjny'),
  noRights: phrases(`
    =zadne|=zadnych|=zadna|=zadnego ..2 =prawa|=praw|=prawo|roszczenie|pomoc, =nic ..2 =panu|=pani|=panstwu? ..2 nie ..1 =przysluguje|=nalezy, =nic ..2 nie ..1 =mozemy|=da|=zrobimy, =wszystko =na =koszt,
    =naprawa ..2 =tylko? ..1 =odplatnie|=odplatna|=platna,
    =wszystkie|=wszystkich|=wszelkie|=wszelkich ..2 =prawa|=praw|=uprawnienia|=roszczenia, =niczego ..4 =zadac|=domagac|=oczekiwac, nie ..2 =zadac ..2 =niczego, =pozostaje|=zostaje ..2 =tylko|=wylacznie|=jedynie ..2 =naprawa ..1 =odplatna|=platna, =zadnych ..1 =dodatkowych ..1 =praw
  `),
  guaranteeOver: phrases(`
    gwarancja ..2 skonczyc|konczyc|minac|uplynac|wygasnac|wygasac|=minela|=wygasla|=skonczyla, skonczyc|minac|uplynac|wygasnac ..2 gwarancja,
    =po ..1 =gwarancji|=uplywie ..1 =gwarancji?, okres|termin ..2 gwarancja|gwarancyjny ..2 skonczyc|minac|uplynac
  `),
  manufacturer: phrases(`
    producent, importer, dystrybutor, gwarant, fabryka, =serwisu producenta, =manufacturer,
    =serwis|=serwisu|=serwisem =fabryczny|=fabrycznego, =autoryzowany|=autoryzowanego ..1 =serwis|=serwisu, wytworca, =marka|=marki,
    =fabryki|=fabryka,
    =wyprodukowal|=wyprodukowala|=produkuje|=produkujemy, wydawca, wytworca, hurtownia, =google|=apple
  `),
  receipt: phrases(`
    paragon, =fakture|=faktury|=faktura|=rachunku|=rachunek, =kwit|=kwitu, =oryginal ..1 =dowodu, =receipt,
    =rachunek|=rachunku|=wydruk ..1 =fiskalny|=fiskalnego|=kasowy, =paragonem|=paragonu,
    =paragonow|=paragonu|=paragonowi
  `),
  packaging: phrases(`
    =opakowania|=opakowaniu|=opakowanie|=opakowaniem, pudelko, karton, metka, =folii|=folia|=folie, =pudle|=pudla,
    =packaging|=tags,
    opakowanie, =tasma|=tasmy|=tasme, wypelnienie, styropian,
    =styropianem|=styropianow|=styropian, =kartonu|=kartonik, wieczko, =zafoliowane, komplet ..2 =metek|=metka
  `),
  defectKnown: phrases(`
    wada ..5 powod|=powodu|=obnizono|=obnizki|=obnizce,
    wada ..4 =ktorej|=ktora ..4 =wiedzial|=wiedziala|poinformowac|zaakceptowac, =z powodu ktorej|=ktorych,
    rysa|wada|usterka|uszkodzenie ..3 opisac|opisany|pokazac|wymieniony|zaznaczyc, opisac|zaakceptowac|poinformowac|zaznaczyc ..3 =ofercie|=aukcji|=ogloszeniu, =z ..1 =jej ..1 =powodu, z|=z =powodu ..2 rysa|=rysy,
    =wiedziala|=wiedzial|=wiedzieli|dopisac|=znala|=znal ..4 rysa|wada|usterka|=rysie|=wadzie|=usterce,
    wada|usterka|rysa ..5 =wiedzial|=wiedziala|=wiedzieli|zaakceptowac|zaakceptowany, =wyraznie ..1 zaakceptowac
  `),
  silence: phrases(`
    nie ..2 =odezwiemy|=odezwie|=odezwal|=skontaktujemy ..3,
    brak ..3 odpowiedz|=odpowiedzi|stanowisko|=stanowiska|reakcja|=reakcji|=decyzji, milczec, milczenie,
    nie ..2 =odpowie|=odpowiemy|=odpowiada|=odpisze|=odpiszemy|=odpowiedzielismy|=zareaguje|=zareagujemy|=otrzyma|=dostanie ..4,
    =bez ..2 =odpowiedzi|=reakcji|=decyzji, brak ..2 =reakcji|=odzewu, operator|bank|firma ..2 milczec, =milczymy|=milczy|=milczenie
  `),
  rejected: phrases(`
    =odmownie|=odmowny|=odmowna, odrzucenie, odrzucic, odrzucony, odmowa, oddalenie, oddalony,
    =nieuznana|=nieuznanie|=nieuwzgledniona, =za =bezzasadna|=niezasadna, =przepadla|=przepada|=upada,
    oddalic, =oddalilismy|=oddalono, =niekorzysc, =nieuwzgledniona|=nieuwzglednione|=odmowe|=odmowa, odrzucac, =bezskuteczna
  `),
  expertise: phrases(`
    ekspertyza, rzeczoznawca, opinia ..2 =rzeczoznawcy|=eksperta|=bieglego,
    diagnoza|diagnostyka|ogledziny|badanie,
    =ekspertyze|=ekspertyza|=opinie ..2 =rzeczoznawcy, diagnostyka|diagnoza
  `),
  existedBefore: phrases(`
    wada ..4 =istniala|=byla|=istnienie, =fabryczna|=fabryczny, =w =chwili|=momencie ..1 =zakupu|=dostawy|=wydania,
    =nie =z ..1 =winy,
    wada|usterka|defekt|=byla|=byl|tkwic|istniec ..4 =od =poczatku|=nowosci, =przed ..1 =zakupem|=wydaniem|=odbiorem|=dostawa, =w =dniu ..1 =zakupu|=wydania|=dostawy|=odbioru, tkwic, =pierwotna|=pierwotny,
    =od ..1 =poczatku, =powstala|=powstal ..3 =winy
  `),
  byGuarantee: phrases(`
    =z ..1 gwarancji ..3 =moze, =z =tytulu =gwarancji ..6 producent|gwarant|serwis,
    gwarancja ..4 zglosic|zglaszac|zgloszenie ..3 producent|gwarant|serwis, =druga =droga|=drugiej,
    =gwarancji =udziela|=udzielil
  `),
  wear: phrases(`
    =nosi ..2 slad, slad ..2 zuzycie|uzywanie|uzytkowanie, =sladami|=sladow|=slady, zuzycie, zuzyty,
    =ponad =zwykle|=zwykle, =zmniejszenie|=zmniejszona ..1 wartosc|=wartosci,
    =normalnego|=zwyklego|=naturalnego ..1 =zuzycia|=uzywania,
    =niewlasciwe|=niewlasciwego|=nieprawidlowe ..1 uzytkowanie|=uzytkowania|uzywanie, zalany|zalac, mechaniczny,
    uderzenie|upadek|zalanie|wypadek|przepiecie|=upadl|=upadlo|=spadl|=zalany|=zalana, =z =winy =uzytkownika|=klienta, =nieprawidlowo|=niewlasciwie|=samodzielnie, zuzyc|zuzywac, =eksploatacyjne|=eksploatacyjny|=eksploatacyjnych, =pranie|=prania|=pranej|=prana, =slady|=sladow|=slad,
    =samodzielny|=samodzielnym|=samodzielna, niezgodny|=niezgodnie|=niezgodnym|=niezgodnym ..2 =instrukcja|=instrukcji|=przeznaczeniem, wybielacz,
    =przez ..1 =psa|=kota|=dziecko|=uzytkownika|=klienta
  `),
  packsSafely: phrases('zapakowac, zabezpieczyc, spakowac, =bezpiecznie, zapakowany, zabezpieczony'),
  mends: phrases('naprawa, naprawic, wymiana, wymienic, =czas ..1 oczekiwania'),
  delivered: phrases('kupic, =kupiony|=kupionego|=kupiona, =od ..1 zakupu, =od ..1 wydania'),
  food: phrases('zywnosc, zywnosciowy, =spozywczy|=spozywcze|=spozywczych'),
  afterWarranty: phrases('pogwarancyjny, =po ..1 =dwoch =latach, =poza ..1 reklamacja|gwarancja'),
  defect: phrases('=ma|=miec|=posiada ..1 wade|=wady|usterke, wadliwy, =jest|=bedzie ..1 wadliwy|uszkodzony'),
  ofRepairs: phrases(`
    po|dopiero ..2 drugi|trzeci|czwarty|kolejny ..2 naprawa, dwa|trzy|cztery|=dwoch|=trzech ..2 naprawa,
    naprawa ..3 =nieskonczonosc|=zawsze
  `),
  /** Something is wrong with the goods: who says so need not say "reklamacja". */
  faulty: phrases(`
    wada, usterka, defekt, wadliwy, zepsuty, niesprawny, niezgodnosc, =niezgodny|=niezgodnego|=niezgodna, awaria ..2 sprzet|urzadzenie,
    zepsuc|popsuc, =defective|=faulty,
    bled|blad|=bledy|=wgniecenie|=wgniecenia|pekniety|=fabryczna|=fabryczne, wgniecenie|rysa,
    =zepsuty|=zepsuta|=zepsute|=wadliwe|=wadliwego|=wadliwej|=wadliwa|=wadliwych|=wadliwym, uszkodzony, awaria, =nie =dziala, =usterki|=usterke, =niezgodne
  `),
  claim: phrases(`
    roszczenie, =prawa|=praw|=uprawnienia|=uprawnien ..1 =konsumenta|=konsumenckie|=konsumenckich|=kupujacego|=klienta, pretensja,
    =roszczen
  `),
  /** What a customer may ask for beside a repair. */
  remedy: phrases(`
    obnizka|obnizenie|obnizyc ..3 cena|=ceny, wymiana|wymienic ..3 nowy|wolny|inny|egzemplarz, =wymiany|=wymiane|=wymiana, zwrot|oddac|zwrocic ..3 pieniadz|cena|gotowka|=pieniedzy,
    pieniadz|gotowka ..5 oddawac|oddac|zwracac|zwrocic, odstapic|odstapienie|odstepowac,
    obnizenie|obnizka ..2 =ceny
  `),
  onlyRepair: phrases(`
    =tylko|=wylacznie|=jedynie|=najwyzej ..2 naprawa|naprawic|naprawiac, naprawa|naprawic|naprawiac ..3 =tylko|=wylacznie|=jedynie,
    =tylko|=wylacznie|=jedynie ..4 =naprawa|=naprawe,
    =naprawa =albo =nic, =albo ..1 =naprawa ..2 =albo =nic
  `),
  slight: phrases(`
    drobny, nieistotny, niewielki, =nieznaczna|=nieznaczny, =niemozliwa|=niemozliwe|=niemozliwy, kosmetyczny,
    =mala|=male|=maly ..1 =usterka|=wada, =drobna|=drobne, =blaha|=blahy
  `),
  backAgain: phrases(`
    =mimo|=pomimo|po ..3 naprawa, =wrocila|=wrocil|=powrocila|=powrocil|=znowu|=znow|=ponownie ..6 usterka|wada|psuc|zepsuc,
    usterka|wada ..4 =wrocila|=powrocila|=wraca|=powtorzyla, =nieudanej|=nieskuteczna|=nieskutecznej ..1 naprawa
  `),
  weChoose: phrases(`
    =nalezy =do ..1 =nas|=sklepu|=sprzedawcy|=firmy|=serwisu,
    =my|sklep|sprzedawca|=nas|firma|=serwis ..3 decydowac|zdecydowac|wybierac|wybrac|wybor, decydowac|zdecydowac|wybierac|wybor|decyzja ..5 =my|=sklepu|=sklep|=sprzedawcy|=sprzedawca|=nas|=firmy|=firma|=serwis|=serwisu,
    =tylko|=wylacznie|=jedynie|=sami ..2 =decydujemy|=wybieramy, =decydujemy|=wybieramy ..2 =tylko|=wylacznie|=jedynie|=sami|=my,
    =klient ..3 =nic ..3 =powiedzenia|=wyboru, =decyduje|=rozstrzyga ..2 =serwisant|=kierownik|=serwis|=sprzedawca|=sklep
  `),
  onlySells: phrases(`
    =tylko|=jedynie|=wylacznie ..2 sprzedawac|posredniczyc|posrednik|handlowac|sprzedawca, =jestesmy|=jest ..2 posrednik|=posrednikiem|=sprzedawca|=dystrybutorem,
    =role|=rola ..1 =posrednika, =posrednikiem|=posrednik, =tylko|=jedynie ..2 =wystawilismy|=sprzedalismy|=sprzedajemy
  `),
  liabilityEnds: phrases(`
    odpowiedzialnosc|odpowiadac|rekojmia ..6 =konczy|=ustaje|=wygasa|=wygasla|=ustala|=skonczyla|=uplynela, =konczy|=ustaje|=wygasa|=wygasla|=skonczyla ..5 odpowiedzialnosc|rekojmia,
    nie ..1 odpowiadac ..1 =juz, =juz ..2 nie ..1 =odpowiadamy|=odpowiada,
    odpowiedzialnosc|=rola ..5 =skonczona|=zakonczona|=zakonczyla|=wygasa|=ustaje
  `),
  presumed: phrases('domniemanie|domniemywac, =przyjmuje =sie, =zaklada =sie'),
  burden: phrases(`
    =ciezar|=obowiazek ..3 =dowodu|=dowodowy|=udowodnienia|=wykazania ..6 =pan|=pana|=panu|=pani|=kliencie|=klienta|=kupujacym|=konsumencie|=konsumenta|=nabywcy|=panstwu,
    =musi|=musisz|=powinien|=powinna|=ma|=trzeba|=nalezy ..3 udowodnic|wykazac|dowiesc|udokumentowac ..8,
    =musi|=musisz|=powinien|=powinna|=trzeba|=nalezy|=prosze ..3 przedstawic|dostarczyc|dolaczyc|zalaczyc|zalatwic|przyniesc ..4 opinia|ekspertyza|=opinie|rzeczoznawca,
    =niech ..3 udowodnic|wykazac|dowiesc|=udowodni|=wykaze, =ciezar ..1 =dowodu ..3 =przechodzi|=przerzuca|=spada|=spoczywa, =to ..1 =klient|=pan|=pani|=kupujacy|=konsument ..3 =dowodzi|=udowadnia|=wykazuje|=wykazac|=udowodnic, =klient|=kupujacy|=konsument ..2 =dowodzi|=udowadnia|=wykazuje, =prosze ..2 =udowodnic|=wykazac
  `),
  weProve: phrases(`
    =my|sprzedawca|sklep|=nas ..4 udowodnic|wykazac|dowiesc, =musimy|=powinnismy|=mamy ..3 udowodnic|wykazac|dowiesc,
    =ciezar|=obowiazek ..3 =dowodu|=udowodnienia ..4 =nas|=sprzedawcy|=sklepie|=firmie|=sklepu, nie ..1 =musi|=trzeba,
    =my|=sprzedawca|=sklep ..2 =dowodzimy|=wykazujemy|=udowadniamy|=dowodzi, =zaklada|=przyjmuje ..1 =sie
  `),
  noProof: phrases(`
    wyciag|potwierdzenie|przelew|=mail|=e-mail ..3 nie ..1 wystarczyc|=jest|=dowod|=dowodem|=liczy|=zastapi|=zastepuje, =to =nie =dowod|=dowodem, nie =jest =dowodem
  `),
  waives: phrases(`
    zrzec|zrzekac, =zrezygnowal|=zrezygnowala|=rezygnuje|=rezygnujesz ..2 =z ..2 =prawa|=praw|=roszczen|=reklamacji|=zwrotu|=uprawnien,
    akceptowac|zaakceptowac ..2 regulamin, podpisac ..3 regulamin|umowa, =zgodzil|=zgodzila =sie ..3 =brak|=bez, regulamin ..4 =ponad|=wazniejszy|=nadrzedny|=wyzej|=pierwszenstwo,
    =zaakceptowal|=zaakceptowala|=zaakceptowali, regulamin ..6 =nie =ma|=wylaczamy|=wylaczylismy|=wyklucza
  `),
  lateReply: phrases(`
    przekroczyc|przekroczenie|niedotrzymanie|uchybienie|minac|uplyw ..3 termin|=terminu|=14|=czternastu|=dni, spoznic|spoznienie|spozniony ..4 odpowiedz|odpowiedziec|decyzja|=odpowiedzia, po ..1 =terminie,
    =po ..2 =14|=czternastu =dniach, nie ..1 =odpisalismy|=odpowiedzielismy|=zdazylismy|=odpowiedzial|=odpisano|=odpowiedziano|=odezwalismy ..8,
    nie ..2 =zdazymy|=zdaze|=odpowiemy|=odpiszemy ..4 =terminie|=termin|=czas|=14
  `),
  fromGoods: phrases(`
    =od|=po ..4 =dostarczenia|=dostarczeniu|=otrzymania|=otrzymaniu|=dotarcia|=dotarciu|=wplyniecia|=przyjecia|=wplywu|=odeslania ..5 =towaru|=produktu|=sprzetu|=butow|=rzeczy|=serwisu|=serwisie|=magazynu|=magazynie|=urzadzenia|=przesylki,
    =od|=po ..3 =ekspertyzy|=ekspertyzie|=ogledzin|=ogledzinach|=uzupelnienia|=diagnozy|=opinii|=kompletu
  `),
  digitalContent: phrases(
    'aplikacja|program|gra|plik|e-book|ebook|oprogramowanie|=cyfrowa|=cyfrowe|=cyfrowych|=cyfrowej|=tresci =cyfrowe',
  ),
  sellerActs: phrases('zajac|zajmowac|pomoc|przyjac|przyjmowac|zalatwic|zrobic'),
  insurance: phrases('ubezpieczenie|polisa|szkode|=szkody'),
  security: phrases('aktualizacja|aktualizacji|latka'),
  onlyOther: phrases('=nie =sprzedawca|=sklep|=my, =a =nie =sprzedawca|=sklep|=my'),
  answersFor: phrases('odpowiadac ..1 =za, =za ..3 odpowiadac'),
} as const
