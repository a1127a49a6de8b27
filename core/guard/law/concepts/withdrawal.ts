import { phrases } from '../../text/phrases.ts'

/** Words about taking goods back and the money for them. */
export const OF_WITHDRAWAL = {
  /** Goods go back, or money does: which, the other words of the sentence tell. */
  givesBack: phrases('zwrocic, zwracac, zwrot, oddac, oddawac, zwrotny'),
  withdrawal: phrases(`
    przyjac|przyjmowac ..4 =z =powrotem, odstapic, odstapienie, odstepowac, =odstapieniu|=odstapienia|=odstapieniem,
    zwrot !pieniadz, =zwrotow|=zwroty, towar|produkt|rzecz|zakup|sprzet|artykul ..5 zwrocic|oddac|=zwrotowi,
    zwrocic ..4 towar|produkt|rzecz|zakup|zamowienie|ubranie|but|sprzet|ksiazka|sukienka|kurtka|mebel,
    =withdraw|=withdrawal, =return|=returns, oddac ..2 towar|produkt|rzecz|zakup, =nietrafiony ..2 prezent,
    rozmyslic|rozmyslenie, namysl, =na ..1 =zastanowienie, wycofac ..2 =z ..2 umowa|zakup|zamowienie|transakcja|=umowy|=zakupu|=zamowienia|=transakcji, zrezygnowac|rezygnowac|rezygnacja ..3 zakup|zamowienie|=zakupu|=zamowienia|=towaru|=produktu|=transakcji,
    prawo ..1 =zwrotu, zmienic ..2 =zdanie|=zdania,
    odeslac|odsylac|odeslanie ..3 zamowienie|zakup|=zamowienia, =bezzwrotny|=bezzwrotna|=bezzwrotne|=bezzwrotnych, =przyjmujemy|=przyjmiemy|=przyjac ..4 =z =powrotem, rozwiazac|odwolac|zerwac ..5 umowa|subskrypcja|zakup|zamowienie, umowa|=umowy|subskrypcja|zakup|zamowienie ..6 rozwiazac|odwolac|zerwac,
    =na ..1 =zmiane ..1 =zdania, =na ..1 =rezygnacje, =z ..1 =zakupu ..2 =zrezygnowac|=wycofac, wycofac ..2 =z =niego|=niej|=zamowienia|=zakupu, =niej|=niego ..1 wycofac, anulowac|anulowanie, zwracac ..2 =wolno|=mozna, =bezzwrotny|=bezzwrotna|=bezzwrotne, =odeslania|=odeslanie|=odeslac ..2 =po ..1 =odstapieniu, =rozmyslenie|=rozmyslil|=rozmyslila|=rozmyslic
  `),
  refund: phrases(`
    zwrot ..3 pieniadz|srodek|kwota|naleznosc|cena|wplata|zaplata|platnosc,
    pieniadz|srodek|kwota|naleznosc ..4 przelac|przelewac, =zwrocimy|=zwracamy|=oddamy|=oddajemy|=wyplacimy|=wyplacamy|=oddac|=zwrocic|=wyplacic ..4 pieniadz|srodek|kwota|naleznosc|cena|wplata|calosc,
    pieniadz|srodek|kwota|naleznosc ..4 zwrocic|zwracac|oddac|oddawac|wyplacic|wrocic|wracac|trafic, =refund,
    na ..1 pieniadz|przelew|=zwrot ..3 czekac, odstapienie|odstapic|=rezygnacji ..8 =przelew|=przelewu|=przelewie,
    zwrot ..3 trafic|dotrzec|nastapic|wplynac, =zwrot|=zwrotu|=zwrot ..2 =ceny|=pieniedzy|=kwoty, =naleznosc|=pieniadze|=srodki ..2 =odeslemy|=odeslac|=rozlozymy
  `),
  opened: phrases(`
    =otwarty|=otwarte|=otwartego|=otwartych|=otwarta|=otwartej, rozpakowac, rozpakowany, otworzyc, otwarcie,
    =otwarciu|=rozpakowaniu|=uzyciu|=przymierzeniu, rozpieczetowac, przymierzyc,
    =uzywany|=uzywane|=uzywanego|=uzywanych, =noszony|=noszone|=noszonych, odfoliowac, =opened,
    uruchomic|uruchomienie|=uruchomiony|=uruchomiona, wlaczyc|=wlaczeniu|=wlaczony, =zamontowac|=montazu|=montazem, =zlozony|=zlozone|=zlozeniu ..1 mebel|szafa, =zalozone|=zalozony|=przymierzony|=przymierzona|=przymierzonej|=przymierzonego|=przymierzonych|=przymiarce, wyprobowac|=wyprobowany, rozfoliowac|rozfoliowany, =odpakowany|=odpakowane|=odpakowanych|=odpakowaniu, =zerwana|=zerwano|=zerwaniu ..1 folia|tasma|metka|folii|tasmy|metki, =przetestowaniu|=wyprobowaniu,
    =zlozony|=zlozone|=skrecony|=skrecone|=zmontowany|=zmontowane, nie ..2 =rozpakowany,
    rozfoliowac|rozfoliowanie, zerwac ..2 metka|folia|tasma|=metke|=folie, =przymiarka|=przymiarke|=przymiarki|=przymierzane|=przymierzany, =podlaczeniu|=podlaczony|=podlaczona|=podlaczenie|=podlaczyc, =otwarte|=otwarty ..1 =pudelko|=opakowanie|=karton, =nieprzymierzane|=nienoszone|=nieodpakowany|=nieodpakowane
  `),
  sale: phrases(`
    przecena, wyprzedaz, promocja, outlet, przeceniony, przecenic, promocyjny, =obnizonej|=obnizona ..1 =cenie|cena,
    wyprzedazowy, =rabatem, =sale, =discounted,
    koncowka ..1 =serii|seria|kolekcja, =powystawowy|=powystawowe|=powystawowego|=powystawowych|=ekspozycyjny|=ekspozycyjne, =drugi|=drugiego|=ii =gatunek|=gatunku, likwidacja, =okazyjnie|=okazja, black =friday, kod ..1 =rabatowym, =taniej, =znizka|=znizki|=rabatu, =b =stock,
    kod|=kodem ..1 rabatowy, gratis
  `),
  setForm: phrases(`
    formularz, =listem|=list, =pisemnie|=pisemna|=pisemnej|=pismem, =osobiscie,
    =poczta|=poczty =tradycyjna|=tradycyjnej?, polecony, =papierowo|=papierowej|=papierowa|=papierze, stacjonarnie,
    =w salonie|=sklepie|=siedzibie, druk,
    =wlasnorecznie|=wlasnoreczny|=wlasnorecznym, =listownie|=listowna|=listownej, =odrecznie, =na =pismie, =notarialnie|=notarialny|=notarialna, =wydrukowany|=wydrukowac, =faks|=faksem, =oddziale|=oddzial|=punkcie|=biurze|=placowce,
    =podpis|=podpisac|=podpisany|=podpisem|=podpisu, =wydrukowac|=wydruk, =centrala|=centrali|=salonie|=oddziale, =notarialnym|=notarialnie, =listownie
  `),
  easyForm: phrases(`
    =mailem|=mailowo|=mejlem|=mail|=maila|=e-mailem, =telefonicznie|=dzwoniac, =przez ..1 =telefon,
    =czat|=czacie|=czatu, =ustnie, =sms|=sms-em, =elektronicznie,
    =wiadomosc|=wiadomosci|=wiadomosciach ..2 =messengerze|=facebooku|=aplikacji, =messenger|=messengerze|=whatsapp|=facebooku, =czacie|=czat|=czatu, =mailowych|=mailowe|=mailowa
  `),
  money: phrases('roznica, =zl, punkt, nadplata, pieniadz, gotowka, =przelewem|=przelew, srodek'),
  voucher: phrases(`
    =konto|=koncie|=portmonetke|=portmonetki ..3 =sklepie|=sklepowe|=sklepu|=klienta, portmonetka,
    =saldo ..2 =sklepie, bon, voucher, =karta|=karte|=karty|=karta podarunkowy, =kod|=kodu|=kodem ..1 rabatowy,
    =kredyt|=kredytu sklepowy, =punkty|=punktami|=punktach, =voucher,
    talon, kupon, =kolejne|=kolejnych|=nastepne|=przyszle|=dalsze ..1 =zakupy|=zamowienie|=zakupow, =wewnetrzne =saldo|=konto, =konto =sklepowe|=klienta, =srodki ..3 =koncie ..2 =sklepie, =przyszlych =zakupow,
    =e-karte|=e-karta|=e-bon, =karte|=karta ..1 =upominkowa, =ekarte, =do ..1 wykorzystania,
    doladowanie, punkt, saldo, =portfela|=portfel|=portfelu, =lojalnosciowa|=lojalnosciowy|=lojalnosciowe, =kod|=kodu ..1 =na ..1 =zakupy, =bon|=bony|=bonie|=bonu
  `),
  deliveryCost: phrases(`
    koszt|oplata|=koszty|=kosztow ..3 dostawa|wysylka|przesylka|przesylki|transport|=dostarczenia,
    =dostawe|=wysylke|=przesylke ..3 =do =pana|=pani|=klienta|=panstwa, =cena ..1 dostawy,
    =nadplate|=doplate|=oplate ..1 =za ..1 =dostawe|=wysylke|=przesylke, =pomniejszona|=pomniejszony|=minus|=bez ..2 =wysylke|=dostawe|=wysylki|=dostawy, =dostawa|=wysylka|=przesylka ..4 =bezzwrotna|=przepada, =koszt|=koszty|=kosztu|=kosztow ..1 =dostawy|=wysylki|=przesylki
  `),
  returnCost: phrases(`
    odeslac|odeslanie|odesylka|=odeslania|=odsylki|=zwrotnej|=zwrotnego|=zwrotna, =wysylki ..1 =zwrotu,
    =express|=ekspresowa|=ekspresowej|=ekspresowego|=ekspresowy|=ekspres|=kurierem, =drozsza|=drozszy|=drozszej|=dodatkowy|=dodatkowych|=dodatkowe
  `),
  madeToOrder: phrases(`
    na ..1 =zamowienie|=wymiar|=miare, indywidualny, spersonalizowany, personalizowany, grawer, grawerunek,
    =nadrukiem|=nadruk|=grawerem|=haftem, personalizacja,
    =tylko|=specjalnie ..1 =dla ..1 =pana|=pani|=panstwa|=klienta, wymiar|=wymiarach ..2 =podanych, szyty|robiony|wykonany|wycinany|drukowany|ciety ..3 =dla ..1 =pana|=pani|=klienta|=panstwa, =wedlug ..2 =projektu|=wymiarow|=zyczen,
    =produkt|=towar|=mebel|=model ..2 =na =zamowienie, wlasny ..1 =zdjeciem|=zdjecia|=projektem|=nadrukiem|=napisem
  `),
  noWithdrawalGoods: phrases(`
    higiena, higieniczny, bielizna, soczewka, kolczyk, plomba,
    =zaplombowany|=zapieczetowany|=zapieczetowanym|=zapieczetowane, psuc, =psujace|=psuja, zywnosc,
    =swieze|=swiezy|=swiezych, lek, leki, =cyfrowych|=cyfrowe|=cyfrowa|=cyfrowy, plik, nagranie, oprogramowanie,
    program, ebook, =e-book|=e-booka|=audiobook, gazeta, czasopismo, pobranie, pobrac,
    kosmetyk, =zaplombowane|=zaplombowana|=zaplombowanej, =krotkim|=krotka|=krotki ..1 =terminie|=data|=termin, tort|ciasto|kwiat|bukiet|ryba|mieso|owoc|warzywo|catering, =plyta|=plyty|=plyte|=plyt, kurs|szkolenie|webinar, =gre|=gra|=gry, kod|klucz ..1 =aktywacyjny|=aktywacyjnego|=cyfrowy, doladowanie, =transmisja|=transmisji|=stream*, higien*,
    sluchawka|szminka|makijaz|krem
  `),
  booking: phrases(`
    bilet, rezerwacja, nocleg, koncert, wycieczka, hotel, spektakl, seans, =najem|=wynajem, catering,
    =wydarzenie|=wydarzenia, =konkretny ..1 =termin|=dzien,
    rejs|lot|zabieg|wizyta|warsztat|impreza|karnet, =kwatera|=apartament|=pokoj|=domek, mecz|festiwal|przedstawienie|=wydarzenie, przewoz|=przewozu|=samochodu,
    taryfa|=taryfie|hotelowy
  `),
  cancelled: phrases(`
    odwolac, odwolany, odwolanie, przelozyc, przelozony, =nie =odbedzie|=odbyl|=odbyla, =anulowany|=anulowane,
    =nie ..1 =odbyl|=odbyla|=odbylo|=odbeda, =anulowalismy|=anulowany|=anulowano, =przenieslismy|=przeniesiony|=przeniesiono, =nie ..1 =zrealizowalismy|=wykonalismy|=wykonaliscie|=dojdzie,
    =skreslono|=skreslony|=skasowano|=skasowany|=nie ..1 =odbeda,
    =odwolal|=odwolala|=odwolalo, =odwolany|=odwolanego|=odwolana
  `),
  shopPremises: phrases(
    'stacjonarny, stacjonarnie, =w =sklepie !internetowy, =w =salonie|=punkcie|=butiku, =na =miejscu',
  ),
  online: phrases(`
    internet, internetowy, =online, =na =odleglosc, =zdalnie, sklep ..1 internetowy, =wysylkowo, telefon
  `),
  termToWithdraw: phrases(`
    na ..2 =zwrot|=zwrotu|=odstapienie|=oddanie ..1 ..8 dzien|=dni|=godzin|tydzien,
    dzien|=dni|=godzin|tydzien =na ..2 =zwrot|=odstapienie|=oddanie|=odstapienia,
    odstapienie|=odstapic|=zwrotu|=zwrocic|=zwroty ..5 =mozna|=mozliwy|=mozliwe|=mozliwa|=przyjmujemy|=przysluguje|=tylko|=najpozniej|=wylacznie ..6 dzien|=dni|=godzin|tydzien,
    =mozna|=moze|=mozliwe|=mozliwy|=przyjmujemy|=przysluguje|=prawo ..5 odstapic|odstapienie|=odstapienia|=zwrocic|=zwroty|=zwrotu ..6 dzien|=dni|=godzin|tydzien,
    odstapic ..6 dzien|=dni|=godzin|tydzien, termin|czas ..2 =odstapienia|=zwrotu ..4 dzien|=dni|=godzin|tydzien
  `),
  fromOrder: phrases(`
    =zaczyna|=zaczynaja|=rozpoczyna|=biegnie|=biegna|=liczy|=liczymy|=startuje|=rusza ..3 =dniu|=dnia|=chwili|=chwila|=momentu|=moment|=momencie|=dniem|=data ..1 =zaplaty|=platnosci|=zamowienia|=zakupu|=wysylki|=nadania|=klikniecia|=oplacenia|=kupna, =od ..2 =klikniecia|=kupna|=potwierdzenia, =zaczyna|=biegnie|=liczy ..2 =z ..1 =zaplata|=zamowieniem|=wysylka|=zakupem,
    =od ..2 zamowienie|=zamowienia|=zakupu|=platnosci|=oplacenia|=zaplaty|=wysylki|=nadania|=wyslania|=zlozenia|=daty ..2 zamowienia?,
    =liczac|=liczy|=liczymy|=biegnie ..2 =od ..2 zamowienie|=zamowienia|=zakupu|=platnosci|=wysylki|=nadania|=wyslania|=zlozenia,
    =od|=z ..1 =wystawienia|=data|=daty ..1 =faktury|=rachunku|=paragonu, startowac|zaczynac|rozpoczynac|biec|ruszac|odliczac|liczyc ..3 nadanie|wyslanie|wysylka|zaplata|platnosc|zamowienie|zakup|=nadania|=wyslania|=zakupu|=zaplaty|=zamowienia|=faktury,
    =od ..1 wystawienie,
    odliczac ..3 dni ..2 =od ..1 =wystawienia|=zakupu|=zamowienia, =od ..1 =wystawienia ..1 =faktury|=rachunku,
    =od ..1 =daty ..2 =fakturze|=paragonie|=faktury|=zakupu|=zamowienia, =w =dniu ..1 =oplacenia|=zamowienia|=zaplaty|=wystawienia|=wyslania
  `),
  fromReceipt: phrases('!nie !nie =od ..2 =otrzymania|=odbioru|=dostawy|=doreczenia|=dostarczenia'),
  deposit: phrases(`
    =przedplata|=przedplaty,
    kaucja, nadplata, zadatek, zaliczka, depozyt, rekompensata, prowizja, abonament, subskrypcja, wypowiedzenie,
    =zadatek|=zadatku|=zaliczka|=zaliczki|=zaliczke, wplata|=wplaty
  `),
  unopened: phrases(`
    nierozpakowan*|nieotwart*|nieuzywan*|nienaruszon*, =nieotwarty|=nieotwarte|=nieotwartego|=nieotwartych,
    =nierozpakowany|=nierozpakowane|=nierozpakowanego|=nierozpakowanych,
    =nieuzywany|=nieuzywane|=nieuzywanego|=nieuzywanych, =fabrycznie ..1 =nowy|=nowe|=zapakowany|=zapakowane,
    =folii|=zafoliowany|=zafoliowane,
    =zamkniety|=zamkniete|=zamknietym, nie ..1 =otwierana|=otwierany|=otwierane|=otwarta|=otwarty|=otwarte|=uzywana|=uzywany, zafoliowan*,
    =nieodpakowany|=nieodpakowane|=nieodpakowanego, =nieprzymierzane|=nieprzymierzany|=nienoszone|=nienoszony, =folie|=folii ..1 =nienaruszona|=cala
  `),
  insteadOfMoney: phrases(`
    =zamiast ..2 pieniadz|gotowka|przelew|=zwrotu, nie ..2 =pieniadze|=pieniedzy|=gotowke|=gotowki|=przelewem,
    przelew|=przelewow|=gotowki|=gotowka ..3 nie ..1 =robimy|=wydajemy|=realizujemy|=stosujemy|=oddajemy, nie ..1 =robimy|=stosujemy|=realizujemy ..2 przelew|=przelewow,
    pieniadz|=pieniedzy|gotowka ..2 =nie =ma|=bedzie
  `),
  noMoneyBack: phrases(`
    pieniadz|gotowka|srodek ..2 nie ..1 =zwracamy|=oddajemy|=zwrocimy|=oddamy|=wyplacamy|=wyplacimy,
    nie ..1 =zwracamy|=oddajemy|=zwrocimy|=oddamy|=wyplacamy ..2 pieniadz|gotowka|srodek|=pieniedzy|=gotowki
  `),
  givesNotBack: phrases(`
    =zatrzymujemy|=zatrzymamy|=przepada|=potracamy|=potracimy,
    nie ..1 =zwracamy|=oddajemy|=zwrocimy|=oddamy|=zwraca|=refundujemy|=obejmuje|=podlega|=podlegaja,
    =tylko|=jedynie|=wylacznie ..2 =cene|=wartosc|=kwote ..2 =towaru|=produktu|=zamowienia?,
    =pomniejszona|=pomniejszony|=pomniejszone ..2, =bezzwrotny|=bezzwrotne|=bezzwrotna, =oddajemy|=zwracamy ..1 =sama|=samo|=sam|=goly|=gola ..1 =cene|=wartosc
  `),
  satisfaction: phrases('gwarancja ..2 =satysfakcji|=satysfakcja'),
  cancelledByCustomer: phrases(`
    =pan|=pani|=klient ..2 =odwolal|=odwolala|=zrezygnowal|=zrezygnowala|=anulowal|=anulowala,
    rezygnacja|zrezygnowac|=rezygnujac,
    klient ..2 =rezygnuje|=odwoluje, =z ..1 =wlasnej =woli
  `),
  shipped: phrases(`
    =paczka|=przesylka|=zamowienie|=towar ..2 wyjsc|nadac|wyslac|opuscic, wyslac|nadac|spakowac ..2 paczka|przesylka|zamowienie, nadany,
    =po ..2 wysylka|=wysylce|=wyslaniu|=nadaniu|=spakowaniu,
    =paczka|=przesylka|=zamowienie ..1 =wyslana|=wyslane|=nadana|=nadane|=wyszla|=wyszlo,
    =po ..1 wysylce
  `),
  cancels: phrases(`
    wypowiedziec, wypowiadac, wypowiedzenie, =wypowiedzenia, zrezygnowac, rezygnacja, rezygnowac,
    =anulowac|=anulowanie,
    zerwac|zerwanie|=zerwanie|=zerwania, =odejsc|=odejscia, rozwiazac|rozwiazanie
  `),
  whole: phrases(`
    =calego|=cale|=calosc|=calosci ..2 zamowienie|=zamowienia|=zestawu?,
    =wszystkich|=wszystkie ..2 rzecz|produkt|towar
  `),
  download: phrases('=przed ..1 pobraniem|=pobranie|=odtworzeniem|=otwarciem|=zdjeciem|=zerwaniem'),
  exchangeOnly: phrases(`
    =tylko|=jedynie|=wylacznie|=najwyzej ..4 wymiana|wymienic|=wymiany|=wymiane, wymiana|wymienic ..3 =tylko|=jedynie|=wylacznie, =zamiast =zwrotu ..3 wymiana, nie ..1 =zwracamy|=przyjmujemy ..3 =wymieniamy
  `),
  threshold: phrases(`
    =powyzej|=ponad|=przekraczajacych|=minimum|=od|=drozszych|=wartych ..2 =zl|=zlotych, =tylko|=wylacznie|=jedynie ..4 =klubowiczow|=klubu|=stalych|=stali|=zarejestrowanych|=zarejestrowani|=karta|=karty|=premium|=vip|=aplikacji
  `),
  lawDays: phrases(`
    =14|=czternascie|=czternastu|=ustawowe|=ustawowych ..1 =dni, =14-dniowy|=czternastodniowy,
    =14 =dni|=dniach, =czternascie =dni
  `),
  arrivalCounts: phrases(`
    =liczy|=decyduje|=decydujaca|=wazna|=wazny|=istotna ..3 =dzien|=data|=chwila|=moment ..8 =dotrze|=doreczenia|=otrzymania|=wplywu|=wplynelo|=dojdzie|=doszlo|=otrzymamy|=wplynie,
    =musi|=powinno|=powinien|=ma ..4 =dotrzec|=wplynac|=dojsc|=znalezc ..3 =nas|=siedziby|=magazynu|=firmy|=biura,
    =musi|=powinno|=powinien|=ma ..1 =do ..1 =nas ..1 =dotrzec|=dojsc|=wplynac|=trafic, =data|=dzien ..1 =wyslania|=nadania ..3 nie =ma|=liczy, =nieskuteczne|=niewazne|=bezskuteczne ..6 =doszlo|=dotarlo|=wplynelo|=przyszlo
  `),
  stillBound: phrases(
    '=nadal|=dalej|=wciaz|=i =tak ..2 wiazac|obowiazywac|=wiaze|=obowiazuje|=musi|=trzeba|=nalezy, =mimo|=pomimo ..2 =odstapienia|=rezygnacji|=zwrotu ..8 =musi|=trzeba|=nalezy|=wiaze|=zaplaci',
  ),
  standard: phrases(`
    standardowy|typowy|seryjny|katalogowy|gotowy, =z =katalogu|=oferty|=magazynu, sprowadzac|sprowadzic,
    =z ..1 =listy|=palety|=katalogu|=oferty|=wzornika|=kolorow, kolor ..3 wybrac, lodowka|pralka|telewizor
  `),
  notYet: phrases(`
    =jeszcze ..3 nie ..1 pobrac|otworzyc|uruchomic|rozpoczac|uzyc|zalogowac|obejrzec|odsluchac|wykorzystac, nie ..1 =pobral|=pobrala|=pobrany|=otworzyl|=otworzyla|=uruchomil|=uruchomila|=rozpoczal|=rozpoczela ..4 =jeszcze?,
    =przed ..1 =pobraniem|=uruchomieniem|=otwarciem|=rozpoczeciem, =nawet ..3 nie ..1 =pobral|=pobrala|=otworzyl|=otworzyla|=uzyl|=uzyla, =nawet|=rowniez|=tez|=takze ..1 zafoliowan*|nieotwart*|nierozpakowan*|zapieczetowan*|zaplombowan*|nienaruszon*|nieuzywan*,
    nie ..1 =otwierana|=otwierany|=otwierane|=otwarta|=uzywana, =choc|=chocby ..3 zafoliowan*|zaplombowan*|nieotwart*|nowy,
    =jeszcze ..2 =nie ..1 =otwarty|=otwarta|=aktywowany,
    =nie ..1 =pobrano|=otwarto|=uruchomiono|=odtworzono|=aktywowano, =nienaruszona|=nietknieta|=nietknietej|=nienaruszonej ..1 plomba|=folia?, =zamknietym|=zamkniete ..1 opakowanie|=opakowaniu, =zgody ..2 =nie ..2 =bylo|=zbieramy|=dal|=dala, =nikt ..3 =nie ..1 =uprzedzil|=poinformowal
  `),
  ordinaryGoods: phrases(`
    ksiazka|podrecznik|komiks|but|obuwie|kurtka|sukienka|spodnie|sweter|ubranie|odziez|telefon|laptop|komputer|elektronika|sprzet|zabawka|mebel|krzeslo|lampa|zegarek|torebka|plecak|rower|perfumy|perfuma|naczynie|narzedzie|pralka|lodowka
  `),
  auction: phrases(`
    aukcja|licytacja|wylicytowac|licytowac,
    =licytacji|=aukcyjnym|=aukcyjny
  `),
  awayFromShop: phrases(`
    =domu|=pokazie|=prezentacji|=pokazu|=akwizytora|=akwizytor|=drzwiami|=wycieczce, =wizyta|=wizycie ..2 przedstawiciel, =handlowca|=handlowiec|=domokrazca,
    =przedstawiciel|=przedstawicielem|=przedstawiciela,
    =pokazie|=pokazu|=wycieczce|=akwizytor*|=domokraz*, =zamowienie|=zamowienia|=zamowien|=umowa|=umowe|=umowy ..2 =telefoniczne|=telefonicznie|=telefonicznych, =zamowien|=zamowienie|=umowa|=umowy|=umowe ..2 =przez ..1 =telefon, =przez ..1 =telefon ..2 =umowa|=umowe|=zamowienie
  `),
  weCancelled: phrases(`
    =odwolalismy|=anulowalismy|=przelozylismy|=przenieslismy, =odwolano|=anulowano|=przelozono, nie ..1 =wykonalismy|=zrealizowalismy|=wywiazalismy|=dowieziemy|=odbedzie|=odbyl|=odbyla|=odbylo,
    =odwolany|=odwolana|=odwolane|=odwolanego|=odwolanej|=anulowany|=anulowane, odwolac ..3 organizator|przewoznik|linia|firma, organizator|przewoznik|linia ..2 odwolac, =z ..1 =naszej ..1 =winy|=strony,
    nie ..1 =przyjechalismy|=przyszlismy|=dojechalismy|=dostarczylismy|=stawilismy|=dotarlismy, =skreslono|=skreslony|=odwoluje|=odwolujemy|=skasowano,
    =skreslony,
    lot|rejs|koncert|spektakl ..1 =skreslono|=odwolano|=anulowano,
    =biuro|=organizator|=hotel|=linia|=przewoznik|=szkola|=klub ..2 =odwolal|=odwolala|=odwolalo|=odwola, =nie =przyjal|=przyjela|=przyjelo ..1 =gosci|=goscia, =zachorowal|=zachorowala ..4 =nie =bedzie, =zajec|=zajecia ..1 =nie =bedzie
  `),
  newDateOnly: phrases(
    '=tylko|=wylacznie|=jedynie ..2 =nowy|=inny|=kolejny =termin, =nowy|=inny|=kolejny =termin ..3 =zamiast, =zamiast =zwrotu ..4 termin',
  ),
  thinkingTime: phrases(`
    na ..1 rozmyslenie|namysl|zastanowienie|decyzje|=zwrot|=zwroty ..4 =dzien|=dni|tydzien|doba|=godzin|=godziny, tydzien|doba|=dni|=godzin|=godziny ..2 =na ..1 rozmyslenie|namysl|zastanowienie|=zwrot|=zwroty|=rezygnacje,
    =moze|=mozna|=mozesz|=pan|=pani ..3 rozmyslic|zrezygnowac|zwrocic|oddac ..3 =w =ciagu|=przez|=do ..3 =dni|tydzien|doba|=godzin|=dnia,
    nie ..2 =ma ..3 =ani =dnia,
    rozwiazac|odwolac|wypowiedziec ..2 =dopiero =po,
    =mozna|=moze|=mozesz ..2 odwolac|wypowiedziec|rozwiazac ..3 =przez|=w =ciagu|=do ..2 =dni|tydzien,
    na ..1 =zmiane|=zmiana ..1 =zdania ..4, dzien|=dni|tydzien|doba|=godzin|=godziny ..2 =na ..1 =zmiane ..1 =zdania, na ..1 =rezygnacje|=rozmyslenie|=zmiane ..4 dzien|=dni|tydzien|doba|=godzin, =na ..1 =rezygnacje ..2 =tydzien|=dobe, odstapic ..4 =w ..1 =ciagu ..2 =dni, na ..1 =odstapienie ..6 =dni|=tydzien
  `),
  unsealed: phrases(
    '=po ..2 =zdjeciu|=zerwaniu|=otwarciu|=rozpieczetowaniu|=zlamaniu|=naruszeniu|=pobraniu|=uruchomieniu|=odtworzeniu, =zdjeto|=zerwano|=zlamano|=naruszono',
  ),
  personal: phrases('=wymiar|=wymiary|imie|grawer|indywidualny|=wedlug ..2 =projektu, nietypowy'),
  extraDays: phrases('=100|=60|=30|=90|=45 =dni, dluzszy|wydluzony|dodatkowy, wymiana|wymienic'),
  performed: phrases(
    'usluga ..4 wykonac|wykonany|zakonczyc|=wykonana, wykonanie|=wykonaniu ..2 usluga, =w =pelni|=calosci ..2 wykonany|=wykonana|=zrealizowana|=odtworzony',
  ),
  endsContract: phrases('ulga, =okresem|=przed ..1 =koncem|=czasem, abonament, najem'),
  goodsGoBack: phrases(
    '=na ..1 =odeslanie|=odeslac, =oddamy|=zwrocimy|=zwracamy|=przelejemy|=wyplacimy, =towar|=towaru ..3 =odeslac|=odeslanie',
  ),
  kindOfSale: phrases(
    '=dobrej ..1 =woli, =salonie|=stacjonarnym ..4 =dobrowolnie, =gwarancja|=gwarancji ..1 =satysfakcji, =z ..1 =dobrej ..1 =woli, =dobrowolnie',
  ),
  reselling: phrases(`
    ktos ..2 kupic, =sprzedamy|=sprzedaniu|=ponownej|=ponowne ..2 =sprzedazy|=wprowadzenie,
    =ktos ..2 =kupi|=odkupi, =odsprzedamy|=odsprzedazy|=sprzedac|=sprzeda ..2
  `),
  fixedBlock: phrases(
    '=sama|=sam|automatycznie ..2 przedluzac|przedluzyc|odnawiac, przedluzac|przedluzyc|odnawiac ..2 =sama|=sam|automatycznie',
  ),
  cardNotCash: phrases('wymieniac|wymienic ..3 =na ..1 pieniadz|gotowka|=pieniadze|=gotowke'),
  ofPart: phrases('=czesci|=czesc|=jednej ..2 zamowienie|rzecz|=zamowienia'),
  publicAuction: phrases('publiczny, komorniczy'),
  arrivedLate: phrases('dojechac|dotrzec|przyjsc|dostarczyc ..2 =po'),
  byLeave: phrases(`
    zgoda ..1 =sprzedawcy|=sklepu|=nasza|=kierownika|=firmy,
    =naszej|=nasza|=zgoda|=zgody ..2 =akceptacji|=zgody|=aprobaty|=akceptacja, =wymaga ..3 =akceptacji|=zgody|=zatwierdzenia, decyzja ..4 =przyjeciu|=uznaniu ..2 =odstapienia|=zwrotu, =decyzje|=decyzja ..4 =odstapienia|=zwrotu
  `),
  notFrom: phrases('nie ..2 =biegnie|=liczy|=zalezy|=rozpoczyna|=zaczyna'),
} as const
