import { phrases } from '../../text/phrases.ts'

/** Words about prices, contracts, services with laws of their own, and personal data. */
export const OF_CONTRACTS_AND_DATA = {
  services: phrases(`
    usluga, lot, przelot, abonament, transakcja, rachunek, kredyt, pozyczka, ubezpieczenie, polisa,
    przesylka ..1 pocztowy, pocztowy, bank, bankowy, platniczy, telekomunikacyjny, energia, prad,
    =pozyczkowej|=pozyczkowa
  `),
  personalData: phrases(`
    =dane|=danych ..2 usunac|usuwac|skasowac|kasowac, =dane|=danych ..4 przetwarzac|przetwarzamy|zbieramy|przechowujemy, =rodo, dana ..1 osobowy,
    =danych|=dane ..2 =osobowych|=osobowe|=pana|=pani|=klienta|=konta, =swoich ..1 danych,
    profil|konto ..3 usunac|usuniecie, usunac|usuniecie|=usuwac ..3 =dane|=danych|konto|profil, kopia ..2 =danych,
    dostep ..2 =danych,
    =danych|=dane ..3 =osobowych|=osobowe|=pana|=pani|=panstwa|=klienta|=klientow|=konta, =kopie|=kopia|=kopii ..2 =danych|=dane, =udostepnienie|=udostepnienia|=informacji|=informacje|=wglad|=wgladu ..3 =danych|=dane, konto ..3 kasowac|skasowac|usuwac, kasowac|skasowac|usuwac ..3 konto, =danymi|=danych ..2 =pana|=pani,
    =rodo, =jakie ..1 =dane, nagranie ..2 rozmowa, =usuniecie|=usuniecia ..1 =danych|=konta, =danych|=dane ..4 =mamy,
    =rodo, bycie ..1 =zapomnianym, =zapomnianym, nagranie, =uodo, =dane|=danych ..2 =wyciekly|=wyciek, wyciek ..2 =danych|=hasel|=hasla, naruszenie ..2 =danych, =naruszenie ..1 =ochrony
  `),
  dataRight: phrases(`
    informacja, =informacji|=informacje, usunac, usuniecie, usuwac, skasowac, kasowac, wykasowac,
    =kopie|=kopii ..2 danych, =dostep|=dostepu ..3 danych, sprostowac, sprostowanie,
    =przenosic|=przeniesienie|=przeniesienia ..2 danych, =poprawic|=poprawienie|=poprawiac, =ograniczyc|=ograniczenie ..2 =przetwarzania, =komu, =odbiorcach|=odbiorcow,
    =zapomnianym, nagranie, kopia ..2 =danych, =wglad|=wgladu
  `),
  marketing: phrases(`
    reklama, marketing, marketingowy, newsletter, =reklam|=reklamy|=reklame|=reklamami,
    mailing|=mailingu|=mailing, oferta, =telefony ..1 =marketingowe, sms ..1 =reklamowy|=reklamowe,
    =ofert|=oferte|=oferty|=oferta, =sms-ow|=smsy ..2 =reklamowych|=reklamowe
  `),
  objection: phrases(`
    zgoda ..6 wycofac|cofnac, sprzeciw, =zgode|=zgody|=zgoda ..5 wycofac|cofnac|wycofanie|cofniecie,
    wypisac|wypisanie|wypisywac, wycofac|cofnac ..2 =zgode|=zgody,
    =odwolac|=odwolanie|=odwola ..3 =zgode|=zgody|=zgoda, =zgody|=zgode|=zgoda ..6 odwolac|odwolanie|=odwolac, =rezygnacja|=zrezygnowac|=zrezygnowanie ..4 =newslettera|=reklam|=marketingu, =wypisu|=wypis,
    usunac|wypisac|skreslic ..5 newsletter|=listy|=mailingu|=bazy, =nieodwolalna|=nieodwolalny|=nieodwolalne,
    wylaczyc|wylaczenie|rezygnacja|zrezygnowac|odmowic
  `),
  lowestPrice: phrases(`
    najnizsz* ..3 cena, =omnibus,
    =najnizsza|=najnizszej|=najnizsze ..3 =30 =dni, =najnizszej|=najnizsza ..3 =ostatnich, =cena|=ceny|=cene ..1 =sprzed ..1 =obnizki|=promocji,
    =poprzednich|=poprzednia|=poprzedniej|=wczesniejszej|=wczesniejsza ..3 =cen|=ceny|=cene|=cena, =cen|=ceny|=cene ..6 =poprzednich|=poprzedniej|=wczesniejszych, =najnizsza|=najnizszej ..1 =cene|=ceny|=cena,
    =historia|=historii ..1 =ceny|=cen, =najnizsza|=najnizszej|=najnizsze ..1 =cena|=ceny|=cene, =ceny|=cena|=cene ..2 =sprzed|=przed ..2 =obnizki|=obnizka|=promocji, =najnizsz* ..2 =30|=trzydziestu
  `),
  price: phrases('cena, =kwota|=kwocie'),
  priceChange: phrases(`
    zmienic ..3 cena|=cene|=ceny, =podniesc|=podniesiemy|=podwyzszyc|=podwyzszymy ..3 cena|=cene|=ceny,
    =doplacic|=doplata|=doplaty|=doplate, =wyzsza|=wyzszej ..2 =cena|=ceny|=cene,
    cennik ..3 zmienic|=zmienilismy|=zmienil, =zmienilismy|=zmieniamy|=podnieslismy|=podnosimy ..3 =cennik|=cene|=ceny|=stawke|=oplate, =obowiazuje|=obowiazujaca|=nowa ..2 =wyzsza|=nowa|=nowy ..1 =cena|=kwota|=cennik, cena ..2 =wzrosla|=wzrosnie|=poszla, =roznice ..3 =doplaci|=doplacic|=doplacenia,
    =doplaci|=doplata|=doplacic|=doplaty ..6, kurs ..2 =wzrosl|=urosl
  `),
  afterOrder: phrases(`
    po ..3 zamowienie|zakup|zamowieniu|=zlozeniu|=oplaceniu|=platnosci,
    =juz ..2 =zlozone|=zlozonego|=oplacone|=oplaconego|=zamowione,
    =zlozone|=zlozonego|=oplacone|=przyjete ..1 zamowienie,
    =zmienilismy|=wzrosla|=wzrosly|=podnieslismy ..6 =po|=juz ..3 =zamowieniu|=zakupie|=zaplacie, =do ..1 =zamowienia|=zamowien ..2 =juz ..1 =zlozonego|=zlozonych|=oplaconego, =oplacone|=oplaconego|=oplacona, =juz ..1 =zaplaconego|=zaplacone, =wczoraj|=tygodniu ..1 =zamowienie,
    =oplaconego|=zaplaconego|=zlozonego ..1 =zamowienia, =oplaconego|=oplaconych|=oplacone
  `),
  orderDuty: phrases(`
    =przed =zamowieniem|=zakupem|=zawarciem|=kliknieciem|=platnoscia, =zamawiam|=przycisk|=przycisku|=przyciskiem,
    =wiedzial|=wiedziec|poinformowac|informowac
  `),
  subscription: phrases(`
    subskrypcja, abonament, =proba|=probe|=proby|=probny|=probna|=probnego|=testowy|=testowa|=testowego,
    =przedluzenie|=odnowienie|=przedluza|=odnawia,
    =okresie|=okres ..1 =probnym|=probny|=testowym|=testowy, =miesiac|=miesiacu ..1 =probny|=probnym|=gratis, =oplate|=oplata ..1 =roczna
  `),
  courtOnly: phrases(`
    =sad|=sadem|=sadu ..4 =siedziby|=siedzibie|=sprzedawcy|=firmy|=naszej, =wylacznie ..2 =sad,
    sad ..3 =wlasciwy ..4 =siedziby|=siedzibie|=sprzedawcy,
    =tylko|=wylacznie|=jedynie ..1 sad|=sad|=sadem, sad ..2 =tylko|=wylacznie|=jedynie,
    sad ..4 =zawsze, =zawsze ..2 sad, =sadem ..1 =wlasciwym ..6 =naszym|=naszej|=siedziby
  `),
  /** A picture of the identity card is more than a request about data may cost. */
  idScan: phrases('skan|skanu|kopia|zdjecie|fotografia|ksero|kserokopia ..2 dowod|paszport|prawo'),
  odr: phrases(`
    platforma ..2 odr, =odr, =odr =platform, platforma ..3 rozstrzygac|rozstrzyganie|=rozstrzygania ..1 =sporow,
    =online =dispute =resolution,
    =odr
  `),
  closed: phrases(`
    nie =dziala|=istnieje|=funkcjonuje, =juz ..1 =nie =ma, =nie =ma =juz, =zamknieta|=zamknieto|=wygaszona|=zlikwidowana|=wylaczona,
    =zamknieta
  `),
  newGoods: phrases('=od ..1 dni, =nowy|=nowego|=nowosc ..3, =sprzedajemy ..3 =od|=krocej, =dopiero =od'),
  bank: phrases(`
    bank, =karta|=karte|=karcie ..2 =platnicza|=kredytowa|=debetowa?, operator, =wystawca|=wystawcy
  `),
  extended: phrases(`
    przedluzyc, wydluzyc, zawily, skomplikowany, zlozonosc,
    =pozniej, =uprzedzimy, podac ..1 =powod
  `),
  kept: phrases(`
    kopia ..1 zapasowy, przechowywac|przechowujemy|przechowywanie, podatkowy|rachunkowosc|ksiegowy, zloty,
    =pakiet|=transfer|=gb
  `),
  soleTrader: phrases(`
    jednoosobowa ..1 dzialalnosc|firma, =jednoosobowej|=jednoosobowa, =jdg, =ceidg,
    =dzialalnosc|=dzialalnosci ..1 =gospodarcza|=gospodarczej,
    =firme|=firma|=firmy ..1 =jednoosobowa|=jednoosobowej,
    =dzialalnosc|=dzialalnosci ..2 =gospodarcza|=gospodarczej|=jednoosobowa|=jednoosobowej, prowadzic ..2 =dzialalnosc
  `),
  professional: phrases('zawodowy, zawodowo, =branzy|=branza, =zwiazany|=zwiazane|=zwiazany ..2 dzialalnosc'),
  buys: phrases('zakup, zamowienie, kupic, kupowac, zamowic, konto, =rejestracji|=rejestracja'),
  invoice: phrases('faktura, =imiennej|=imienna'),
  origin: phrases(
    '=komu ..2 =przekazalismy|=przekazujemy|=udostepnilismy|=sprzedalismy|=udostepniamy, =jakie ..1 =dane, =skad ..2 =mamy|=macie|=pochodza, zrodlo ..2 =danych',
  ),
  changesTerms: phrases(`
    regulamin|=umowe|=warunki|cennik ..3 zmienic|zmieniac,
    zmienic|zmieniac|zmiana ..3 regulamin|umowa|warunki|=warunkow|=regulaminu,
    regulamin|umowa|warunki|cennik ..3 =zmienic|=zmienia|=zmieniamy,
    =cene|=ceny|=cennik|=regulamin|=regulaminie|=stawke ..4 =podnosimy|=zmieniamy|=zmienic|=podniesc, =zmienic|=podniesc|=zmieniac ..2 =cennik|=cene|=ceny|=wszystko
  `),
  telecom: phrases(`
    telekomunikacyjny, operator, !przez internet, abonament, =telefon|=telefonu|=telefoniczny|=telefonicznej, =komorkowy|=komorkowa|=komorkowe, roaming, telewizja, swiatlowod, =sim, numer ..2 przeniesc|przenosic|przeniesienie,
    =swiatlowodu|=swiatlowodowego, internet ..1 =domowy|=domowego
  `),
  finance: phrases(`
    bank, bankowy, kredyt, pozyczka, pozyczkowy, ubezpieczenie, ubezpieczyciel, polisa, leasing, =platniczy|=platnicza|=platnicze|=platniczej, transakcja ..1 karta, lokata
  `),
  depositDouble: phrases('=podwojnym|=podwojnej|=podwojny|=podwojnie|=dwukrotnosc|=dwukrotnosci'),
  deniesDouble: phrases(
    'nie ..4 =podwojnym|=podwojnej|=podwojny|=podwojnie|=podwojna, =podwojnym|=podwojnej|=podwojny|=podwojnie ..2 nie',
  ),
  penalty: phrases(`
    kara|odszkodowanie|=odstepne ..6, oplata ..1 =za ..2 =zerwanie|=rozwiazanie|=wczesniejsze,
    =kara|=kary|=kare ..3 =umowna|=umownej|=zerwanie|=rezygnacje|=rozwiazanie
  `),
  gross: phrases(`
    =dwukrotnosc|=trzykrotnosc|=podwojna|=podwojnej|=potrojna|=calosc|=calej|=wszystkich|=wszystkie, =100 =procent, =100%,
    =suma|=sume ..1 =wszystkich|=pozostalych, =do ..1 =konca ..1 =umowy, =wszystkich|=pozostalych ..1 =abonamentow|=rat|=oplat
  `),
  unordered: phrases(`
    niezamowiony, nie ..2 zamawiac|zamowic, =bez ..1 =zamowienia,
    nie ..3 zamawiac|=zamawial|=zamawiala|=zamawiano|=zamowil,
    =bez ..1 =zamowienia|=zamawiania, upominek|prezent|gratis|probka ..3 =dosl*|=przysl*|=paczki
  `),
  automation: phrases(`
    automat|bot|robot|chatbot|algorytm|asystent, =sztuczna|=sztucznej|=sztuczna =inteligencja|=inteligencji, =ai,
    =robotem|=robota,
    =automat|=automatem|=bota|=botem|=bocie|=maszyna|=maszyny|=program|=programem
  `),
  human: phrases('czlowiek|konsultant|=zywa|=zywy, pracownik'),
  hotline: phrases(`
    infolinia|numer|linia ..4 reklamacja|reklamacyjny|=reklamacji|obsluga|serwis|kontakt, infolinia,
    =telefon|=polaczenie|=rozmowa|=rozmowe ..2 =w ..1 =sprawie, =telefon|=polaczenie ..2 infolinia|=reklamacji
  `),
  flight: phrases(`
    =lotu|=lot, lot|przelot|samolot|=linia =lotnicza|linie|wylot,
    =pasazer|=pasazera|=pasazerowi|=rejs|=rejsu|=samolot|=linia|=linie
  `),
  compensation: phrases(`
    odszkodowanie|rekompensata|zwrot|=rekompensaty|=odszkodowania|=zwrotu|zadoscuczynienie,
    =odszkodowanie|=odszkodowania|=zadoscuczynienia|=posilek|=hotel
  `),
  travel: phrases(`
    wycieczka|wczasy|impreza ..1 turystyczny, wylot|turnus|biuro ..1 podroz,
    =wczasy|=wczasow|=wycieczki|=wycieczke|=wyjazd|=wyjazdu|=wyjazdem
  `),
  card: phrases(`
    =karta|=karte|=karty ..2 =platnicza|=platnicze|=kredytowa|=debetowa?, =blik|=blikiem, =przelewem|=przelew,
    =zaplate|=platnosc|=zaplata|=platnosci ..1 =karta|=blikiem|=przelewem
  `),
  extraFee: phrases(`
    doplata|doplacic|doliczac|doliczyc|prowizja|=dodatkowa =oplata|=oplate, =wiecej =o, naliczac|naliczyc|pobierac|pobrac ..6 =za,
    =doliczamy|=doliczymy|=pobieramy|=dodajemy ..3 =zl|=procent,
    =doplata|=doplate ..6, =doliczamy|=doliczymy|=dolicza ..4
  `),
  opinion: phrases(`
    opinia|recenzja|ocena|komentarz ..4 negatywny|zly|krytyczny|usunac|=usunie, negatywny|krytyczny|zly ..1 opinia|recenzja|ocena|komentarz, =gwiazdka|=gwiazdke,
    komentarz|opinia|recenzja ..6 =gwiazdka|=gwiazdke|=jedna, =usunie|=usunac|=usuniecia|=skasuje ..4 =komentarz|=opinie|=recenzje|=wpis
  `),
  port: phrases(`
    przeniesc|przenosic|przeniesienie ..3 numer, numer ..4 przeniesc|przenosic|przeniesienie|=zabrac,
    =przeniesienie|=przeniesienia ..1 =numeru, =numeru ..1 nie ..1 =wydamy|=oddamy
  `),
  cancelsOrder: phrases(`
    zrezygnowac|rezygnowac|odstapic|anulowac|wycofac,
    =odwolac|=rozwiazac,
    =odwolac|=anulowac|=skasowac|=zrezygnowac
  `),
  extraordinary: phrases('nadzwyczajny|burza|pogoda|strajk ..1 kontroler|mgla|wulkan'),
  short: phrases(`
    minuta|=minut|=minuty,
    =krotszym|=krotszy|=krotsze|=krocej|=ponizej|=mniej
  `),
  priceRise: phrases(`
    =podniesc|=podniesiemy|=podwyzszyc|=podwyzszymy|=podwyzka|=wzrosnie|=wyzsza|doplacic|doplata,
    =podnosimy|=podniesc|=drozeje|=podrozeje
  `),
  chargeback: phrases(`
    chargeback|=chargebacku|=obciazenie =zwrotne|=obciazenia =zwrotnego,
    =chargeback|=chargebacku
  `),
  dataCopy: phrases('nagranie|kopia|wglad|dostep'),
  consentNotNeeded: phrases(
    'zgoda ..4 nie ..2 potrzebny|wymagany|konieczny, nie ..3 potrzebny|wymagany|wymagac ..3 zgoda, =bez ..1 =zgody',
  ),
} as const
