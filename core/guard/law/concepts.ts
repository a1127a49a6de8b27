import { type PhraseList, phrases } from '../text/phrases.ts'

const ACCEPT =
  'przyjac|przyjmowac|rozpatrzyc|rozpatrywac|uznac|uznawac|uwzglednic|uwzgledniac|zrealizowac|realizowac|obsluzyc|przyslugiwac|podlegac|obejmowac|przewidywac|dopuszczac|pozwalac|zwrocic|zwracac|oddac|oddawac|wyplacic|wyplacac'
const POSSIBLE = '=mozna|=mozemy|=moge|=moze|=moga|=da|=ma|=maja|=bedzie|=ma|=jest|=sa|=wchodzi'
const BE = '=jest|=sa|=bedzie|=beda|=musi|=musza|=zostaje|=pozostaje'

/**
 * What a sentence about somebody's rights may speak of. A rule asks which of these stand in one sentence, in any order; so a wording that
 * nobody thought of is understood as long as its words are known. The lists are lemmas without Polish marks, see `text/phrases.ts`.
 */
export const CONCEPTS = {
  // What the sentence does.
  /** The firm says no, or says that a right does not exist. */
  refuses: phrases(`
    nie =da,
    nie ..1 =zareklamuje|=reklamuje|=zwroci|=odstapi|=odzyska|=dostanie|=udzielamy|=udzielimy|=informujemy|=ruszymy|=zajmiemy,
    nie ..2 ${ACCEPT}, nie ..1 ${POSSIBLE} ..3 ${ACCEPT},
    nie ..1 ${POSSIBLE} ..4 reklamowac|zareklamowac|odstapic|zwrocic|zlozyc|zglosic|skorzystac|zadac|domagac|liczyc|oddac|wycofac|zrezygnowac,
    nie ${POSSIBLE} ..2 prawo|mozliwosc|podstawa|sens|mowa, !nie odmowic, !nie odmawiac, !nie odmowa, !nie odrzucic,
    !nie odrzucac, !nie odrzucenie, !nie wykluczac, !nie wykluczony, !nie =wylacza|=wylaczamy|=wylaczylismy, !nie wylaczony,
    !nie pozbawiac, !nie przepadac, !nie przepada, !nie wygasac, !nie wygasa, !nie wygasnie, !nie stracic,
    !nie tracic, !nie utracic, !nie bezzasadny, !nie niedopuszczalny, !nie niemozliwy, !nie zwalniac, !nie zwolniony,
    nie =mozna|=mozemy|=moze|=moga|=wolno|=przysluguje|=przysluguja|=nalezy|=obowiazuje|=obowiazuja|=dotyczy|=istnieje|=wchodzi,
    nie ..1 =ma|=masz|=maja|=mial ..3 prawo|=prawa|=mozliwosci|podstawa|=podstaw|=mowy|=szans,
    nie ..2 =usuwamy|=usuniemy|=zwracamy|=oddajemy|=przyjmujemy|=przyjmiemy|=uznajemy|=uznamy|=rozpatrujemy|=rozpatrzymy|=prowadzimy|=realizujemy|=naprawiamy|=wymieniamy|=anulujemy|=akceptujemy|=honorujemy|=obslugujemy|=uwzgledniamy|=uwzglednimy|=zajmujemy|=wyplacamy|=wyplacimy|=udostepniamy|=zrealizujemy|=przewidujemy|=zgadzamy|=bedzie,
    !nie odpadac, !nie =odpada, !nie zabraniac, !nie zakazywac, !nie zabraniaja,
    =nic ..3 nie ..1 =nalezy|=przysluguje, =bez =prawa, =za =pozno, =koniec, brak mozliwosc|podstawa|prawo,
    bez mozliwosc ..1 zwrot|reklamacja|odstapienie, ani zwrot|reklamacja|odstapienie|zwrotow|reklamacji,
    ani odstapieniu|zwrotowi|reklamacji, =bezzwrotny|=bezzwrotne|=bezzwrotna, we =refuse|=reject,
    =cannot ..3 =return|=claim|=withdraw|=complain|=accept,
    =not ..2 =accept|=entitled|=refundable|=returnable|=possible, no =refunds|=returns,
    =nici, zamykac|zamknac ..2 droga, !nie niewazny, !nie bezskuteczny, !nie wygasnac, !nie utrata, =po ..1 =wszystkim, =nigdy ..2 nie,
    nie ..2 kasowac|skasowac|usunac|udostepniac|udostepnic|ujawniac|wystawiac|wystawic|honorowac|zezwalac|respektowac|przysluguja|istniec|znac,
    nie ..1 dziala|wystarczyc|wystarcza, =zaden|=zadna|=zadne|=zadnych|=zadnego|=zadnej ..2 prawo|roszczenie|zwrot|reklamacja|podstawa,
    =zamknieta|=zamkniety|=zamkniete, nie ..2 odebrac|odbierac|przewidziany|dopuszczalny|uznawany, nie ..3 =da, =zapomniec, =ani =dnia|=grosza, =odpada|=odpadaja,
    =bez ..1 mozliwosc|prawo|=mozliwosci|=prawa, =zostaje|=pozostaje ..1 =u ..1 =klienta|=pana|=pani|=kupujacego, =tracimy, =traci|=stracil|=stracila ..2 prawo|=prawo|mozliwosc, nie ..1 =stosujemy|=praktykujemy|=robimy|=wydajemy|=wyplacamy|=odbierzemy|=odbieramy|=rozmawiamy,
    =zwrotow|=reklamacji nie, =niewazna|=niewazne|=niewazny, nie ..3 =powod|=powodem|=podstawa|=podstawy, nie ..1 zajmowac|zajac|interesowac,
    =nie =ma|=nie =bedzie|=nie =bylo, zwrot|reklamacja|=zwrotu|=reklamacji ..4 =nie =ma|=bedzie
  `),
  /** The firm says that it owes nothing. */
  freesFirm: phrases(`
    nie ..1 =mamy ..2 obowiazek|=obowiazku, =sprzedawca|=sklep|=firma nie ..1 =ma ..2 obowiazek|=obowiazku,
    nie =musimy|=mamy|=jestesmy ..2 obowiazek|zobowiazany|zobowiazani|obowiazku|powinnosc?, nie =musimy,
    nie ..1 =odpowiadamy|=odpowiada|=ponosimy|=ponosi|=bierzemy|=bierze|=odpowiedzialni, !nie zwalniac ..2 =nas,
    wylaczyc|wylaczac|wylaczony ..2 odpowiedzialnosc, odpowiedzialnosc ..3 wylaczyc|wylaczony,
    =juz nie =nasza|=nasz ..1 sprawa|problem|odpowiedzialnosc?, nie =nasza|=nasz ..1 wina|sprawa|problem,
    ryzyko|odpowiedzialnosc ..6 =ponosi|=ponosza|=obciaza|=przechodzi|=spoczywa|=spada ..2 =klient|=klienta|=kupujacy|=kupujacego|=pan|=pana|=pani|=konsument|=konsumenta,
    =bez ..1 odpowiedzialnosc|rekojmia|=odpowiedzialnosci|=rekojmi, nie ..2 =poczuwamy, nic ..2 =obchodzi, nie ..3 nasz ..1 rola|zadanie|obowiazek|zmartwienie,
    odpowiedzialnosc|rola|obowiazek ..5 =konczy|=ustaje|=wygasa,
    =na ..1 =wlasne ..1 =ryzyko, =taki|=taka|=takie ..1 =jaki|=jaka|=jakie ..1 =jest, =jak ..1 =widac, nie ..2 =mamy ..2 =obowiazku, =obciaza|=obciazaja ..2 =pana|=pania|=klienta|=kupujacego|=panstwa, =bierze ..2 =siebie ..2 ryzyko, ryzyko ..4 =klient|=klienta|=kupujacy|=kupujacego|=pan|=pani|=pana
  `),
  /** The firm makes a right depend on something. */
  demands: phrases(`
    !nie konieczny, !nie niezbedny, !nie wymagany, !nie obowiazkowy, !nie wymagac, !nie wymog, !nie musiec,
    !nie trzeba, !nie nalezy, !nie warunek, !nie warunkiem, =tylko, =wylacznie, =jedynie, =dopiero, =najpierw,
    =bez ..3 nie, pod =warunkiem, =koniecznie, =obowiazkowo, =powinien|=powinna, =must, =only, =required, =without,
    =wymagamy|=wymaga, =dopoki ..6 =nie|=nie ..3, =inaczej, =w =przeciwnym =razie, pod ..1 rygorem, =chyba,
    =dotyczy ..1 =tylko|=wylacznie, =dopiero
  `),
  /** The customer is told that something is not asked for: whatever else stands there, nothing is demanded. */
  grants: phrases(`
    nie ..1 =musi|=musisz|=musza|=trzeba|=potrzeba|=potrzebuje|=potrzebny|=potrzebna|=potrzebne|=wymagamy|=wymaga|=potrzebujemy|=uzalezniamy,
    nie ${BE} konieczny|niezbedny|wymagany|potrzebny|obowiazkowy|warunek|warunkiem|przeszkoda|przeszkoda,
    nie ..1 =odmowimy|=odmawiamy|=odrzucimy|=odrzucamy|=wyklucza|=odbiera|=pozbawia|=wylacza|=ogranicza|=zwalnia|=zamyka,
    =takze|=rowniez|=tez bez, =takze|=rowniez|=tez ..2 u =nas, =dobrowolnie, =dluzej niz,
    nie =wolno =nam|=firmie|=sprzedawcy|=sklepowi|=sprzedawcom|=sklepom,
    nie ..1 pozwalac ..3 odmowic|odrzucic|odmawiac, reklamacja|reklamacje|reklamowac ..2 =u|=do =nas !zajac,
    =u|=do =nas ..2 reklamowac|zareklamowac|=zlozyc, =bez =wzgledu =na, =niezaleznie =od ..2 gwarancja|tego|przyczyny|powodu|ceny, mimo =to, =ale ..2 =moze,
    not =required|=necessary|=need,
    =to =my|=my ..1 musiec|=musimy, =my|=sprzedawca|=sklep ..2 udowodnic|wykazac|wykaze, =moze|=mozna|=wolno ..3 =takze|=rowniez|=tez, =jak =kazdy|=kazde, =tak =samo, =rowniez|=takze|=tez ..1 =przyjmiemy|=przyjmujemy|=mozna|=moze|=przysluguje, =ale ..3 =mozna|=moga|=reklamowac|=oddamy|=zwrocimy|=odpowiadamy, =nadal|=wciaz ..1 =moze|=mozna|=odpowiadamy|=przysluguje, =nic =nie =szkodzi, nie ..1 =wplywa|=przekresla|=odbiera|=zamyka|=przeszkadza|=ogranicza
  `),
  /** Said of a purchase to which consumer law does not apply. */
  business: phrases(`
    spolka, przedsiebiorca, b2b, =przedsiebiorcami, =jako firma|=firme, na =firme,
    dzialalnosc =gospodarcza|gospodarczej|=gospodarczej, =nip, kontrahent,
    =firma|=firmami|=firmom|=firmy ..3 =rekojmie|=rekojmia, =spolki|=spolka|=spolke
  `),
  consumer: phrases('osoba ..1 prywatny|fizyczny, konsument, konsumencki, osoba =prywatna|=fizyczna'),
  // What it is about.
  complaint: phrases(`
    reklamacja, reklamacyjny, reklamowac, zareklamowac, reklamowany, rekojmia, niezgodnosc ..4 umowa,
    =niezgodny|=niezgodnego|=niezgodne ..2 =umowa, =za ..2 wada|usterka|jakosc|niezgodnosc, =complaint|=complaints,
    =wadliwy|=wadliwego|=wadliwe, =usterka|=usterke|=usterki ..6 zglosic|zglaszac|reklamowac,
    =zwrot ..1 =z ..1 =tytulu ..1 =wady, =niezgodnosc ..1 =towaru
  `),
  /** Goods go back, or money does: which, the other words of the sentence tell. */
  givesBack: phrases('zwrocic, zwracac, zwrot, oddac, oddawac, zwrotny'),
  withdrawal: phrases(`
    przyjac|przyjmowac ..4 =z =powrotem, odstapic, odstapienie, odstepowac, =odstapieniu|=odstapienia|=odstapieniem,
    zwrot !pieniadz, =zwrotow|=zwroty, towar|produkt|rzecz|zakup|sprzet|artykul ..5 zwrocic|oddac|=zwrotowi,
    zwrocic ..4 towar|produkt|rzecz|zakup|zamowienie|ubranie|but|sprzet|ksiazka|sukienka|kurtka|mebel,
    =withdraw|=withdrawal, =return|=returns, oddac ..2 towar|produkt|rzecz|zakup, =nietrafiony ..2 prezent,
    rozmyslic|rozmyslenie, namysl, =na ..1 =zastanowienie, wycofac ..2 =z ..2 umowa|zakup|zamowienie|transakcja|=umowy|=zakupu|=zamowienia|=transakcji, zrezygnowac|rezygnowac|rezygnacja ..3 zakup|zamowienie|=zakupu|=zamowienia|=towaru|=produktu|=transakcji,
    prawo ..1 =zwrotu, zmienic ..2 =zdanie|=zdania,
    odeslac|odsylac|odeslanie ..3 zamowienie|zakup|=zamowienia, =bezzwrotny|=bezzwrotna|=bezzwrotne|=bezzwrotnych, =przyjmujemy|=przyjmiemy|=przyjac ..4 =z =powrotem, rozwiazac|odwolac|zerwac ..5 umowa|subskrypcja|zakup|zamowienie, umowa|=umowy|subskrypcja|zakup|zamowienie ..6 rozwiazac|odwolac|zerwac
  `),
  refund: phrases(`
    zwrot ..3 pieniadz|srodek|kwota|naleznosc|cena|wplata|zaplata|platnosc,
    =zwrocimy|=zwracamy|=oddamy|=oddajemy|=wyplacimy|=wyplacamy|=oddac|=zwrocic|=wyplacic ..4 pieniadz|srodek|kwota|naleznosc|cena|wplata|calosc,
    pieniadz|srodek|kwota|naleznosc ..4 zwrocic|zwracac|oddac|oddawac|wyplacic|wrocic|wracac|trafic, =refund
  `),
  guarantee: phrases('gwarancja, gwarancyjny'),
  manufacturer: phrases(`
    producent, importer, dystrybutor, gwarant, fabryka, =serwisu producenta, =manufacturer,
    =serwis|=serwisu|=serwisem =fabryczny|=fabrycznego, =autoryzowany|=autoryzowanego ..1 =serwis|=serwisu, wytworca, =marka|=marki,
    =fabryki|=fabryka
  `),
  carrier: phrases(`
    kurier, przewoznik, =poczta|=poczte|=poczty, spedytor, =kurierska|=kurierskiej, =courier|=carrier
  `),
  transport: phrases('transport, przesylka, paczka, dostawa, =w =drodze, =podczas ..1 =przewozu|=dostawy|=transportu'),
  damage: phrases(`
    uszkodzic, uszkodzony, uszkodzenie, stluc, potluc, stluczony, rozbic, rozbity, zniszczyc, zniszczony, zaginac,
    zaginiony, zgubic, szkoda, peknac, pekniety, zgniesc, zalac
  `),
  protocol: phrases('protokol, spisanie, spisac'),
  receipt: phrases(`
    paragon, =fakture|=faktury|=faktura|=rachunku|=rachunek, =kwit|=kwitu, =oryginal ..1 =dowodu, =receipt,
    =rachunek|=rachunku|=wydruk ..1 =fiskalny|=fiskalnego|=kasowy, =paragonem|=paragonu
  `),
  packaging: phrases(`
    =opakowania|=opakowaniu|=opakowanie|=opakowaniem, pudelko, karton, metka, =folii|=folia|=folie, =pudle|=pudla,
    =packaging|=tags,
    opakowanie, =tasma|=tasmy|=tasme, wypelnienie, styropian
  `),
  otherProof: phrases('inny ..1 dowod, dowod ..1 zakup, potwierdzenie, wyciag, =dowolny|=dowolnie|=dowolnym'),
  opened: phrases(`
    =otwarty|=otwarte|=otwartego|=otwartych|=otwarta|=otwartej, rozpakowac, rozpakowany, otworzyc, otwarcie,
    =otwarciu|=rozpakowaniu|=uzyciu|=przymierzeniu, rozpieczetowac, przymierzyc,
    =uzywany|=uzywane|=uzywanego|=uzywanych, =noszony|=noszone|=noszonych, odfoliowac, =opened,
    uruchomic|uruchomienie|=uruchomiony|=uruchomiona, wlaczyc|=wlaczeniu|=wlaczony, =zamontowac|=montazu|=montazem, =zlozony|=zlozone|=zlozeniu ..1 mebel|szafa, =zalozone|=zalozony|=przymierzony|=przymierzona|=przymierzonej|=przymierzonego|=przymierzonych|=przymiarce, wyprobowac|=wyprobowany, rozfoliowac|rozfoliowany, =odpakowany|=odpakowane|=odpakowanych|=odpakowaniu, =zerwana|=zerwano|=zerwaniu ..1 folia|tasma|metka|folii|tasmy|metki, =przetestowaniu|=wyprobowaniu,
    =zlozony|=zlozone|=skrecony|=skrecone|=zmontowany|=zmontowane, nie ..2 =rozpakowany
  `),
  sale: phrases(`
    przecena, wyprzedaz, promocja, outlet, przeceniony, przecenic, promocyjny, =obnizonej|=obnizona ..1 =cenie|cena,
    wyprzedazowy, =rabatem, =sale, =discounted,
    koncowka ..1 =serii|seria|kolekcja, =powystawowy|=powystawowe|=powystawowego|=powystawowych|=ekspozycyjny|=ekspozycyjne, =drugi|=drugiego|=ii =gatunek|=gatunku, likwidacja, =okazyjnie|=okazja, black =friday, kod ..1 =rabatowym, =taniej, =znizka|=znizki|=rabatu, =b =stock,
    kod|=kodem ..1 rabatowy, gratis
  `),
  defectKnown: phrases(`
    wada ..5 powod|=powodu|=obnizono|=obnizki|=obnizce,
    wada ..4 =ktorej|=ktora ..4 =wiedzial|=wiedziala|poinformowac|zaakceptowac, =z powodu ktorej|=ktorych,
    rysa|wada|usterka|uszkodzenie ..3 opisac|opisany|pokazac|wymieniony|zaznaczyc, opisac|zaakceptowac|poinformowac|zaznaczyc ..3 =ofercie|=aukcji|=ogloszeniu, =z ..1 =jej ..1 =powodu, z|=z =powodu ..2 rysa|=rysy,
    =wiedziala|=wiedzial|=wiedzieli|dopisac|=znala|=znal ..4 rysa|wada|usterka|=rysie|=wadzie|=usterce
  `),
  reason: phrases(`
    przyczyna, powod, uzasadnienie, uzasadnic, uzasadniony, =dlaczego, =wyjasnic ..2 =powod, =waznej|=wazny|=waznego
  `),
  setForm: phrases(`
    formularz, =listem|=list, =pisemnie|=pisemna|=pisemnej|=pismem, =osobiscie,
    =poczta|=poczty =tradycyjna|=tradycyjnej?, polecony, =papierowo|=papierowej|=papierowa|=papierze, stacjonarnie,
    =w salonie|=sklepie|=siedzibie, druk,
    =wlasnorecznie|=wlasnoreczny|=wlasnorecznym, =listownie|=listowna|=listownej, =odrecznie, =na =pismie, =notarialnie|=notarialny|=notarialna, =wydrukowany|=wydrukowac, =faks|=faksem, =oddziale|=oddzial|=punkcie|=biurze|=placowce
  `),
  easyForm: phrases(`
    =mailem|=mailowo|=mejlem|=mail|=maila|=e-mailem, =telefonicznie|=dzwoniac, =przez ..1 =telefon,
    =czat|=czacie|=czatu, =ustnie, =sms|=sms-em, =elektronicznie
  `),
  money: phrases('roznica, =zl, punkt, nadplata, pieniadz, gotowka, =przelewem|=przelew, srodek'),
  voucher: phrases(`
    =konto|=koncie|=portmonetke|=portmonetki ..3 =sklepie|=sklepowe|=sklepu|=klienta, portmonetka,
    =saldo ..2 =sklepie, bon, voucher, =karta|=karte|=karty|=karta podarunkowy, =kod|=kodu|=kodem ..1 rabatowy,
    =kredyt|=kredytu sklepowy, =punkty|=punktami|=punktach, =voucher,
    talon, kupon, =kolejne|=kolejnych|=nastepne|=przyszle|=dalsze ..1 =zakupy|=zamowienie|=zakupow, =wewnetrzne =saldo|=konto, =konto =sklepowe|=klienta, =srodki ..3 =koncie ..2 =sklepie, =przyszlych =zakupow,
    =e-karte|=e-karta|=e-bon, =karte|=karta ..1 =upominkowa, =ekarte, =do ..1 wykorzystania
  `),
  consent: phrases(`
    zgoda, =zgodzi|=zgadza|=woli|=wybierze|=wybor|=chce|=zyczenie|=prosbe|=prosba,
    jezeli|jesli ..2 =pan|=pani ..2 =woli|=chce
  `),
  deliveryCost: phrases(`
    koszt|oplata|=koszty|=kosztow ..3 dostawa|wysylka|przesylka|przesylki|transport|=dostarczenia,
    =dostawe|=wysylke|=przesylke ..3 =do =pana|=pani|=klienta|=panstwa, =cena ..1 dostawy
  `),
  returnCost: phrases(`
    odeslac|odeslanie|odesylka|=odeslania|=odsylki|=zwrotnej|=zwrotnego|=zwrotna, =wysylki ..1 =zwrotu,
    =express|=ekspresowa|=ekspresowej|=kurierem, =drozsza|=drozszy|=drozszej|=dodatkowy|=dodatkowych|=dodatkowe
  `),
  fee: phrases(`
    oplata ..1 manipulacyjny, prowizja, =kara|=kare|=kary ..1 =umowna|=umownej|=umowna?, odstepne, potracic,
    potracac, doliczyc, doliczac, naliczyc, naliczac, pobrac, pobierac, obciazyc, obciazac, =odliczymy|=odliczamy,
    =fee|=charge,
    pomniejszac|pomniejszyc, =obsluge|=obslugi|=przyjecie ..1 =zwrotu, =potracenie|=potraceniem|=potracenia, =zatrzymujemy ..4 =procent|=zl, =koszty =manipulacyjne|=koszt =manipulacyjny, =oplate|=oplaty|=oplata ..1 =za ..1 =zwrot|=odstapienie|=rezygnacje,
    odejmiemy|odejmujemy|odjac|odejmowac, =potracimy|=potracamy|=odliczymy,
    oplata ..1 administracyjny|=administracyjnej, wniesienie|=wniesieniu ..1 oplata|=oplaty,
    =potracimy|=odejmiemy|=odliczymy ..6
  `),
  customerPays: phrases(`
    =trzeba|=musi|=nalezy|=musza|=musisz ..2 zaplacic|doplacic|uiscic|wplacic,
    koszt|oplata|=koszty ..6 =lezy|=leza|=spoczywa|=spada ..3 =klienta|=kupujacego|=pana|=pani|=panstwa|=konsumenta|=kliencie,
    =z ..1 =wlasnej ..1 =kieszeni, =musi|=musisz|=musza ..3 oplacic|zaplacic|pokryc|sfinansowac|poniesc,
    koszt|oplata|=koszty ..6 =ponosi|=pokrywa|=oplaca|=placi|=pokryje|=poniesie|=zaplaci|=ponosza|=musi ..4 =klient|=kupujacy|=konsument|=pan|=pani|=panstwo|=reklamujacy,
    =klient|=kupujacy|=konsument|=pan|=pani|=reklamujacy ..3 =ponosi|=pokrywa|=oplaca|=placi|=pokryje|=poniesie|=zaplaci ..4 koszt|oplata|=koszty|przesylka|transport|ekspertyza|dojazd,
    =na =koszt|=wlasny|=swoj ..1 =koszt|=klienta|=pana|=pani|=kupujacego,
    =platne|=platna|=odplatne|=odplatna|=odplatnie,
    =placi|=zaplaci|=pokrywa|=pokryje|=ponosi|=poniesie|=oplaca|=oplaci|=finansuje ..3 =klient|=kupujacy|=konsument|=pan|=pani|=zamawiajacy|=nabywca|=zglaszajacy,
    =klient|=kupujacy|=konsument|=pan|=pani|=zamawiajacy|=nabywca ..2 =placi|=zaplaci|=pokrywa|=pokryje|=oplaca|=oplaci|=finansuje, obciazyc|obciazac ..2 =klienta|=pana|=pania|=kupujacego, =po =stronie ..1 =klienta|=kupujacego|=pani|=pana|=panstwa|=konsumenta, =we =wlasnym =zakresie,
    =nie =zwracamy|=oddajemy|=pokrywamy ..3 wydatek|koszt, wydatek|koszt ..3 nie ..1 =zwracamy|=oddajemy|=pokrywamy, =policzy|=policzymy|=liczymy|=doliczymy|=zaplaci ..4 =zl, =na ..1 =wlasny|=swoj|=pana|=pani|=klienta ..1 =koszt|=rachunek,
    =na ..1 =pana|=pani|=klienta|=kupujacego ..1 =koszt,
    oplacac ..1 =klient|=kupujacy, =klient ..1 oplacac,
    =na ..1 =wlasny ..1 =koszt
  `),
  services: phrases(`
    usluga, lot, przelot, abonament, transakcja, rachunek, kredyt, pozyczka, ubezpieczenie, polisa,
    przesylka ..1 pocztowy, pocztowy, bank, bankowy, platniczy, telekomunikacyjny, energia, prad,
    =pozyczkowej|=pozyczkowa
  `),
  silence: phrases(`
    nie ..2 =odezwiemy|=odezwie|=odezwal|=skontaktujemy ..3,
    brak ..3 odpowiedz|=odpowiedzi|stanowisko|=stanowiska|reakcja|=reakcji|=decyzji, milczec, milczenie,
    nie ..2 =odpowie|=odpowiemy|=odpowiada|=odpisze|=odpiszemy|=odpowiedzielismy|=zareaguje|=zareagujemy|=otrzyma|=dostanie ..4
  `),
  rejected: phrases(`
    =odmownie|=odmowny|=odmowna, odrzucenie, odrzucic, odrzucony, odmowa, oddalenie, oddalony,
    =nieuznana|=nieuznanie|=nieuwzgledniona, =za =bezzasadna|=niezasadna, =przepadla|=przepada|=upada
  `),
  personalData: phrases(`
    =dane|=danych ..4 przetwarzac|przetwarzamy|zbieramy|przechowujemy, =rodo, dana ..1 osobowy,
    =danych|=dane ..2 =osobowych|=osobowe|=pana|=pani|=klienta|=konta, =swoich ..1 danych,
    profil|konto ..3 usunac|usuniecie, usunac|usuniecie|=usuwac ..3 =dane|=danych|konto|profil, kopia ..2 =danych,
    dostep ..2 =danych,
    =danych|=dane ..3 =osobowych|=osobowe|=pana|=pani|=panstwa|=klienta|=klientow|=konta, =kopie|=kopia|=kopii ..2 =danych|=dane, =udostepnienie|=udostepnienia|=informacji|=informacje|=wglad|=wgladu ..3 =danych|=dane, konto ..3 kasowac|skasowac|usuwac, kasowac|skasowac|usuwac ..3 konto, =danymi|=danych ..2 =pana|=pani,
    =rodo, =jakie ..1 =dane, nagranie ..2 rozmowa, =usuniecie|=usuniecia ..1 =danych|=konta, =danych|=dane ..4 =mamy
  `),
  dataRight: phrases(`
    informacja, =informacji|=informacje, usunac, usuniecie, usuwac, skasowac, kasowac, wykasowac,
    =kopie|=kopii ..2 danych, =dostep|=dostepu ..3 danych, sprostowac, sprostowanie,
    =przenosic|=przeniesienie|=przeniesienia ..2 danych, =poprawic|=poprawienie|=poprawiac, =ograniczyc|=ograniczenie ..2 =przetwarzania, =komu, =odbiorcach|=odbiorcow
  `),
  marketing: phrases(`
    reklama, marketing, marketingowy, newsletter, =reklam|=reklamy|=reklame|=reklamami,
    mailing|=mailingu|=mailing, oferta, =telefony ..1 =marketingowe, sms ..1 =reklamowy|=reklamowe
  `),
  objection: phrases(`
    zgoda ..6 wycofac|cofnac, sprzeciw, =zgode|=zgody|=zgoda ..5 wycofac|cofnac|wycofanie|cofniecie,
    wypisac|wypisanie|wypisywac, wycofac|cofnac ..2 =zgode|=zgody,
    =odwolac|=odwolanie|=odwola ..3 =zgode|=zgody|=zgoda, =zgody|=zgode|=zgoda ..6 odwolac|odwolanie|=odwolac, =rezygnacja|=zrezygnowac|=zrezygnowanie ..4 =newslettera|=reklam|=marketingu, =wypisu|=wypis,
    wylaczyc|wylaczenie|rezygnacja|zrezygnowac|odmowic
  `),
  lawfulGround: phrases(`
    przepis, podatkowy, rachunkowosc, ksiegowy, =faktur|=fakture|=faktury, roszczenie, =do =czasu, =zanim, =dopoki,
    zamowienie, tozsamosc, zweryfikowac, weryfikacja, =potwierdzi|=potwierdzic|=potwierdzeniu
  `),
  lowestPrice: phrases(`
    najnizsz* ..3 cena, =omnibus,
    =najnizsza|=najnizszej|=najnizsze ..3 =30 =dni, =najnizszej|=najnizsza ..3 =ostatnich, =cena|=ceny|=cene ..1 =sprzed ..1 =obnizki|=promocji,
    =poprzednich|=poprzednia|=poprzedniej|=wczesniejszej|=wczesniejsza ..3 =cen|=ceny|=cene|=cena, =cen|=ceny|=cene ..6 =poprzednich|=poprzedniej|=wczesniejszych, =najnizsza|=najnizszej ..1 =cene|=ceny|=cena
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
    =tylko|=wylacznie|=jedynie ..1 sad|=sad|=sadem, sad ..2 =tylko|=wylacznie|=jedynie
  `),
  odr: phrases(`
    platforma ..2 odr, =odr =platform, platforma ..3 rozstrzygac|rozstrzyganie|=rozstrzygania ..1 =sporow,
    =online =dispute =resolution
  `),
  closed: phrases(`
    nie =dziala|=istnieje|=funkcjonuje, =zamknieta|=zamknieto|=wygaszona|=zlikwidowana|=wylaczona,
    =zamknieta
  `),
  madeToOrder: phrases(`
    na ..1 =zamowienie|=wymiar|=miare, indywidualny, spersonalizowany, personalizowany, grawer, grawerunek,
    =nadrukiem|=nadruk|=grawerem|=haftem, personalizacja,
    =tylko|=specjalnie ..1 =dla ..1 =pana|=pani|=panstwa|=klienta, wymiar|=wymiarach ..2 =podanych, szyty|robiony|wykonany|wycinany|drukowany|ciety ..3 =dla ..1 =pana|=pani|=klienta|=panstwa, =wedlug ..2 =projektu|=wymiarow|=zyczen,
    =produkt|=towar|=mebel|=model ..2 =na =zamowienie
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
    =skreslono|=skreslony|=skasowano|=skasowany|=nie ..1 =odbeda
  `),
  shopPremises: phrases('stacjonarny, stacjonarnie, =w =sklepie|=salonie|=punkcie|=butiku, =na =miejscu'),
  online: phrases(`
    internet, internetowy, =online, =na =odleglosc, =zdalnie, sklep ..1 internetowy, =wysylkowo, telefon
  `),
  notInformed: phrases(`
    nie ..2 =poinformowalismy|=poinformowal|=poinformowany|=pouczylismy|=pouczono|=pouczony|=poinformowano|=informowalismy,
    nie ..2 dostac|otrzymac|=dostala|=dostal|=otrzymal|=otrzymala ..2 =pouczenia|=informacji|=formularza, =bez ..1 =pouczenia|=informacji
  `),
  expertise: phrases(`
    ekspertyza, rzeczoznawca, opinia ..2 =rzeczoznawcy|=eksperta|=bieglego,
    diagnoza|diagnostyka|ogledziny|badanie
  `),
  prove: phrases(`
    udowodnic, wykazac, dowiesc, udowodnienie, wykazanie, =udowodni|=wykaze, =ciezar ..1 =dowodu,
    =udowodnic|=udowodnienia|=wykazac, =ciezar ..2 =dowodu|=dowodowy, przedstawic|przedlozyc|dostarczyc ..3 dowod
  `),
  existedBefore: phrases(`
    wada ..4 =istniala|=byla|=istnienie, =fabryczna|=fabryczny, =w =chwili|=momencie ..1 =zakupu|=dostawy|=wydania,
    =nie =z ..1 =winy,
    wada|usterka|defekt|=byla|=byl|tkwic|istniec ..4 =od =poczatku|=nowosci, =przed ..1 =zakupem|=wydaniem|=odbiorem|=dostawa, =w =dniu ..1 =zakupu|=wydania|=dostawy|=odbioru, tkwic, =pierwotna|=pierwotny
  `),
  // Further words by which a right statement is told from a wrong one.
  statute: phrases('ustawa, =prawo|=prawa|=prawem|=prawie, przepis, kodeks, =law'),
  reply: phrases(`
    ustosunkowac, ustosunkowanie, rozstrzygnac|rozstrzygniecie, zalatwienie|=zalatwimy, =zajecie =stanowiska,
    odpowiedz, odpowiedziec, odpowiadac ..3 =na, =na ..4 odpowiadac, odpisac, rozpatrzyc, rozpatrywac, rozpatrzenie,
    =rozpatrzenia, stanowisko, decyzja, =answer|=reply,
    =odpowiedz|=odpowiedzi
  `),
  requests: phrases('wniosek, zadanie, =zadania, zadac, wystapic, prosba'),
  files: phrases('zlozyc, zglosic, skladac, zglaszac, zlozenie, zgloszenie, reklamowac, zareklamowac'),
  liable: phrases('odpowiadac, odpowiedzialnosc, =odpowiada|=odpowiadamy'),
  sendsTo: phrases(`
    kierowac, skierowac, zwrocic =sie, zwracac =sie, zglosic, zglaszac, wyslac, wysylac, odeslac, skontaktowac,
    kontaktowac, skladac, zlozyc, udac =sie, =do ..1 producenta|=importera|=gwaranta,
    =nadac|=nadanie
  `),
  claimsFrom: phrases(`
    dochodzic, roszczenie, pretensja, domagac, zadac, reklamowac ..3 =u|=w,
    reklamacja|=reklamacje|=reklamacji ..6 =u|=w|=do|=bezposrednio ..2 kurier|przewoznik|firma|poczta,
    =pieniedzy|=pieniadze|=rekompensaty|=odszkodowania ..3 szukac|dochodzic|domagac|zadac, =miedzy ..1 =pania|=panem|=panstwem|=klientem =a ..1 =przewoznikiem|=kurierem|=poczta|=firma, sprawa|=sprawy|=spor|kwestia ..3 =z ..1 =kurierem|=przewoznikiem|=firma|=poczta, =do ..2 =kuriera|=przewoznika|=firmy =kurierskiej?|=poczty, zglosic|zglaszac|zwrocic|skladac|zlozyc|kierowac|wyjasniac|zalatwiac ..4 =u|=w|=do|=z ..1 =kuriera|=kurierem|=przewoznika|=przewoznikiem|=poczcie|=poczty|=firmie|=firmy
  `),
  weClaim: phrases(`
    =sami ..3, =my ..2 odpowiadamy|=zalatwimy|=zlozymy|=zglosimy, =zajmiemy =sie,
    =zlozymy|=zglosimy|=wyjasnimy|=rozliczymy ..4
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
    uderzenie|upadek|zalanie|wypadek|przepiecie|=upadl|=upadlo|=spadl|=zalany|=zalana, =z =winy =uzytkownika|=klienta, =nieprawidlowo|=niewlasciwie|=samodzielnie, zuzyc|zuzywac, =eksploatacyjne|=eksploatacyjny|=eksploatacyjnych, =pranie|=prania|=pranej|=prana, =slady|=sladow|=slad
  `),
  packsSafely: phrases('zapakowac, zabezpieczyc, spakowac, =bezpiecznie, zapakowany, zabezpieczony'),
  mends: phrases('naprawa, naprawic, wymiana, wymienic, =czas ..1 oczekiwania'),
  elapsed: phrases(`
    =minelo|=minal|=minely|=minie, =uplynelo|=uplynal|=uplynely, =temu, =juz ..1 po, =jeszcze ..3 =dni,
    zostac ..3 =dni, zostalo, =ostatnich|=ostatnie|=ostatnim,
    =minelo|=minely|=minal|=minela|=mija, =po =terminie ..2, =trzy|=cztery|=piec|=3|=4|=5|=6 =lata|=lat =temu, =spoznil|=spoznila
  `),
  delivered: phrases('kupic, =kupiony|=kupionego|=kupiona, =od ..1 zakupu, =od ..1 wydania'),
  food: phrases('zywnosc, zywnosciowy, =spozywczy|=spozywcze|=spozywczych'),
  postal: phrases('pocztowy, nadanie, =nadania, polecony, =list|=listu'),
  denied: phrases(`
    nie ..1 oznaczac, nie ..1 =podniesiemy|=zmienimy|=zadamy|=narzucamy|=obowiazuje|=jest|=jestesmy
  `),
  enough: phrases('wystarczyc, =wystarczy|=wystarcza, =albo|=lub|=czy ..2 potwierdzenie|wyciag|inny'),
  free: phrases(`
    bezplatny, bezplatnie, =darmo|=darmowy|=darmowa, =bez ..2 oplata|koszt|=oplat|=kosztow,
    nie ..2 =naliczamy|=pobieramy|=potracamy|=doliczamy|=obciazamy|=ponosi|=pokrywa|=placi|=zaplaci,
    =my ..2 =pokrywamy|=placimy|=ponosimy|=zaplacimy, =pokrywamy|=pokryjemy|=oplacimy|=oplacamy ..2 =my?,
    =po =naszej =stronie, =na =nasz =koszt, =zwrocimy|=oddamy|=oddajemy|=zwracamy ..3 koszt,
    =zwolniony|=zwolniona ..2 oplata|koszt, =bierzemy ..2 =siebie, =nic ..2 nie ..1 =placi|=kosztuje, nie ..1 =placi|=kosztuje, =gratis, =nic ..2 =kosztuje, =bezplatna|=bezplatne|=bezplatny,
    =wylaczylam|=wylaczylem|=wypisalam|=wypisalem
  `),
  afterWarranty: phrases('pogwarancyjny, =po ..1 =dwoch =latach, =poza ..1 reklamacja|gwarancja'),
  newGoods: phrases('=od ..1 dni, =nowy|=nowego|=nowosc ..3, =sprzedajemy ..3 =od|=krocej, =dopiero =od'),
  notShown: phrases(`
    nie ..1 =podajemy|=pokazujemy|=pokazemy|=podamy|=wyswietlamy|=publikujemy|=dotyczy, =tajemnica|=tajemnice,
    nie ..1 =trzeba|=musimy|=musi|=mamy|=ma ..4 podawac|podac|pokazywac|pokazac|wyswietlac|informowac|publikowac|ujawniac|obowiazek|=obowiazku, =podawac|=pokazywac|=informowac nie =trzeba|=musimy|=musi, =ukrywamy|=ukryc, nie =znajdzie, nie =bedzie,
    =tylko|=wylacznie|=jedynie ..2 =prosbe|=zyczenie|=zadanie, =podajemy|=pokazujemy ..2 =tylko|=wylacznie
  `),
  needsNoTelling: phrases(`
    =nie ..1 =wymaga ..4 =wiedzial|=wiedziala|=wiedziec|=informowac|=informacji|=zgody|=poinformowania,
    nie ..1 =musimy|=mamy ..3 informowac|poinformowac|uprzedzac|podawac|uprzedzic,
    nie ..1 =musimy|=musi|=trzeba|=mamy|=kaze|=nakazuje|=wymaga|=ma ..4 uprzedzac|uprzedzic|mowic|powiedziec|ujawniac|ujawnic|informowac|poinformowac|zaznaczac|oznaczac|przyznawac|=obowiazku|obowiazek|przypominac|pytac, bez ..2 =uprzedzenia|=powiadomienia|=pytania|=zapytania|=informowania, nie ..1 =informujemy|=uprzedzamy|=ujawniamy|=mowimy,
    nie ..1 =musi|=musza ..1 wiedziec, =bez ..1 pytanie|=pytania|=powiadamiania|=uprzedzania|=przypomnienia, =sam|=sama|=samo|=sami ..2 =zmienia|=przechodzi|=przedluza|=odnawia ..8 nie ..1 =mozna|=da
  `),
  termToWithdraw: phrases(`
    na ..2 =zwrot|=zwrotu|=odstapienie|=oddanie ..1 ..8 dzien|=dni|=godzin|tydzien,
    dzien|=dni|=godzin|tydzien =na ..2 =zwrot|=odstapienie|=oddanie|=odstapienia,
    odstapienie|=odstapic|=zwrotu|=zwrocic|=zwroty ..5 =mozna|=mozliwy|=mozliwe|=mozliwa|=przyjmujemy|=przysluguje|=tylko|=najpozniej|=wylacznie ..6 dzien|=dni|=godzin|tydzien,
    =mozna|=moze|=mozliwe|=mozliwy|=przyjmujemy|=przysluguje|=prawo ..5 odstapic|odstapienie|=odstapienia|=zwrocic|=zwroty|=zwrotu ..6 dzien|=dni|=godzin|tydzien,
    odstapic ..6 dzien|=dni|=godzin|tydzien, termin|czas ..2 =odstapienia|=zwrotu ..4 dzien|=dni|=godzin|tydzien
  `),
  term: phrases(`
    dzien, =dni, tydzien, termin, czas, miesiac,
    =14|=czternascie ..1 =dni
  `),
  fromOrder: phrases(`
    =zaczyna|=zaczynaja|=rozpoczyna|=biegnie|=biegna|=liczy|=liczymy|=startuje|=rusza ..3 =dniu|=dnia|=chwili|=chwila|=momentu|=moment|=momencie|=dniem|=data ..1 =zaplaty|=platnosci|=zamowienia|=zakupu|=wysylki|=nadania|=klikniecia|=oplacenia|=kupna, =od ..2 =klikniecia|=kupna|=potwierdzenia, =zaczyna|=biegnie|=liczy ..2 =z ..1 =zaplata|=zamowieniem|=wysylka|=zakupem,
    =od ..2 zamowienie|=zamowienia|=zakupu|=platnosci|=oplacenia|=zaplaty|=wysylki|=nadania|=wyslania|=zlozenia|=daty ..2 zamowienia?,
    =liczac|=liczy|=liczymy|=biegnie ..2 =od ..2 zamowienie|=zamowienia|=zakupu|=platnosci|=wysylki|=nadania|=wyslania|=zlozenia,
    =od|=z ..1 =wystawienia|=data|=daty ..1 =faktury|=rachunku|=paragonu, startowac|zaczynac|rozpoczynac|biec|ruszac|odliczac|liczyc ..3 nadanie|wyslanie|wysylka|zaplata|platnosc|zamowienie|zakup|=nadania|=wyslania|=zakupu|=zaplaty|=zamowienia|=faktury,
    =od ..1 wystawienie,
    odliczac ..3 dni ..2 =od ..1 =wystawienia|=zakupu|=zamowienia, =od ..1 =wystawienia ..1 =faktury|=rachunku
  `),
  fromReceipt: phrases('!nie !nie =od ..2 =otrzymania|=odbioru|=dostawy|=doreczenia|=dostarczenia'),
  deposit: phrases(`
    =przedplata|=przedplaty,
    kaucja, nadplata, zadatek, zaliczka, depozyt, rekompensata, prowizja, abonament, subskrypcja, wypowiedzenie
  `),
  sendsBack: phrases('odeslac, odsylac, wyslac, zaksiegowac'),
  givesReason: phrases(`
    podac ..2 przyczyna|powod|=przyczyne, =podania ..2 przyczyny|=powodu, uzasadnic, uzasadnienie,
    =waznej|=wazny|=waznego ..1 przyczyny|=powod|=powodu, =wyjasnic ..2 =dlaczego|powod|=przyczyne,
    =powod|=przyczyna ..3 =zwrotu|=odstapienia,
    =podania|=podanie|=podac ..1 =powodu|=powod|=przyczyny, =podania ..2 =powodu, przekonujacy|wazny|sensowny ..1 =powod|=powodu|=przyczyna
  `),
  withoutReason: phrases('=bez ..2 =podania|=podawania|=wyjasnienia|=waznej|=waznego|=uzasadnienia|=powodu|=przyczyny'),
  unopened: phrases(`
    nierozpakowan*|nieotwart*|nieuzywan*|nienaruszon*, =nieotwarty|=nieotwarte|=nieotwartego|=nieotwartych,
    =nierozpakowany|=nierozpakowane|=nierozpakowanego|=nierozpakowanych,
    =nieuzywany|=nieuzywane|=nieuzywanego|=nieuzywanych, =fabrycznie ..1 =nowy|=nowe|=zapakowany|=zapakowane,
    =folii|=zafoliowany|=zafoliowane,
    =zamkniety|=zamkniete|=zamknietym, nie ..1 =otwierana|=otwierany|=otwierane|=otwarta|=otwarty|=otwarte|=uzywana|=uzywany, zafoliowan*
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
    =tylko|=jedynie|=wylacznie ..2 =cene|=wartosc|=kwote ..2 =towaru|=produktu|=zamowienia?
  `),
  faster: phrases('=szybciej|=od =reki'),
  condition: phrases('=jesli|=jezeli|=dopoki|=zanim|=gdyby, odsetka, =gotowka ..1 =kasie'),
  satisfaction: phrases('gwarancja ..2 =satysfakcji|=satysfakcja'),
  bank: phrases(`
    bank, =karta|=karte|=karcie ..2 =platnicza|=kredytowa|=debetowa?, operator, =wystawca|=wystawcy
  `),
  workingDays: phrases('dzien =roboczy|=roboczych, =od =daty'),
  cancelledByCustomer: phrases(`
    =pan|=pani|=klient ..2 =odwolal|=odwolala|=zrezygnowal|=zrezygnowala|=anulowal|=anulowala,
    rezygnacja|zrezygnowac|=rezygnujac
  `),
  extended: phrases('przedluzyc, wydluzyc, zawily, skomplikowany, zlozonosc'),
  kept: phrases(`
    kopia ..1 zapasowy, przechowywac|przechowujemy|przechowywanie, podatkowy|rachunkowosc|ksiegowy, zloty,
    =pakiet|=transfer|=gb
  `),
  signed: phrases(`
    =potwierdzenie|=potwierdzil|=potwierdzila ..1 odbior|=odbioru, =bez =zastrzezen,
    podpis, podpisac, podpisanie, =podpisaniu|=podpisania, pokwitowac, pokwitowanie, =pokwitowaniu,
    =po ..1 odbiorze|=odebraniu
  `),
  defect: phrases('=ma|=miec|=posiada ..1 wade|=wady|usterke, wadliwy, =jest|=bedzie ..1 wadliwy|uszkodzony'),
  shipped: phrases(`
    =paczka|=przesylka|=zamowienie|=towar ..2 wyjsc|nadac|wyslac|opuscic, wyslac|nadac|spakowac ..2 paczka|przesylka|zamowienie, nadany,
    =po ..2 wysylka|=wysylce|=wyslaniu|=nadaniu|=spakowaniu,
    =paczka|=przesylka|=zamowienie ..1 =wyslana|=wyslane|=nadana|=nadane|=wyszla|=wyszlo,
    =po ..1 wysylce
  `),
  termIs: phrases('wynosic, trwac, obowiazywac, =mamy|=ma|=jest ..3, roczny, polroczny'),
  soleTrader: phrases(`
    jednoosobowa ..1 dzialalnosc|firma, =jednoosobowej|=jednoosobowa, =jdg, =ceidg,
    =dzialalnosc|=dzialalnosci ..1 =gospodarcza|=gospodarczej
  `),
  professional: phrases('zawodowy, zawodowo, =branzy|=branza, =zwiazany|=zwiazane|=zwiazany ..2 dzialalnosc'),
  cancels: phrases(`
    wypowiedziec, wypowiadac, wypowiedzenie, =wypowiedzenia, zrezygnowac, rezygnacja, rezygnowac,
    =anulowac|=anulowanie
  `),
  repair: phrases('naprawa, naprawic, naprawiac'),
  ofRepairs: phrases(`
    po|dopiero ..2 drugi|trzeci|czwarty|kolejny ..2 naprawa, dwa|trzy|cztery|=dwoch|=trzech ..2 naprawa,
    naprawa ..3 =nieskonczonosc|=zawsze
  `),
  whole: phrases(`
    =calego|=cale|=calosc|=calosci ..2 zamowienie|=zamowienia|=zestawu?,
    =wszystkich|=wszystkie ..2 rzecz|produkt|towar
  `),
  asCondition: phrases('=warunkiem|=warunek, =bez ..2 zgody ..4 nie, =wymaga|=wymagamy ..2 zgody'),
  buys: phrases('zakup, zamowienie, kupic, kupowac, zamowic, konto, =rejestracji|=rejestracja'),
  invoice: phrases('faktura, =imiennej|=imienna'),
  evenSo: phrases('=nawet, =takze|=rowniez|=tez'),
  download: phrases('=przed ..1 pobraniem|=pobranie|=odtworzeniem|=otwarciem|=zdjeciem|=zerwaniem'),
  origin: phrases(
    '=komu ..2 =przekazalismy|=przekazujemy|=udostepnilismy|=sprzedalismy|=udostepniamy, =jakie ..1 =dane, =skad ..2 =mamy|=macie|=pochodza, zrodlo ..2 =danych',
  ),
  changesTerms: phrases(`
    regulamin|=umowe|=warunki|cennik ..3 zmienic|zmieniac,
    zmienic|zmieniac|zmiana ..3 regulamin|umowa|warunki|=warunkow|=regulaminu,
    regulamin|umowa|warunki|cennik ..3 =zmienic|=zmienia|=zmieniamy
  `),
  anyTime: phrases(`
    =w =kazdej =chwili|=kazdym =momencie, =w =dowolnym|=dowolnej ..1 =momencie|=chwili,
    =bez =uprzedzenia|=powiadomienia|=podania, =jednostronnie|=jednostronna,
    =z =dnia =na =dzien, =bez ..1 informowania|=informowania|=informacji|=pytania|=zgody, =kiedy ..1 =chcemy
  `),
  // Goods that are not as agreed, and what is owed for them.
  /** Something is wrong with the goods: who says so need not say "reklamacja". */
  faulty: phrases(`
    wada, usterka, defekt, wadliwy, zepsuty, niesprawny, niezgodnosc, =niezgodny|=niezgodnego|=niezgodna, awaria ..2 sprzet|urzadzenie,
    zepsuc|popsuc, =defective|=faulty,
    bled|blad|=bledy|=wgniecenie|=wgniecenia|pekniety|=fabryczna|=fabryczne, wgniecenie|rysa
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
  slight: phrases(
    'drobny, nieistotny, niewielki, =nieznaczna|=nieznaczny, =niemozliwa|=niemozliwe|=niemozliwy, kosmetyczny',
  ),
  backAgain: phrases(`
    =mimo|=pomimo|po ..3 naprawa, =wrocila|=wrocil|=powrocila|=powrocil|=znowu|=znow|=ponownie ..6 usterka|wada|psuc|zepsuc,
    usterka|wada ..4 =wrocila|=powrocila|=wraca|=powtorzyla, =nieudanej|=nieskuteczna|=nieskutecznej ..1 naprawa
  `),
  weChoose: phrases(`
    =nalezy =do ..1 =nas|=sklepu|=sprzedawcy|=firmy|=serwisu,
    =my|sklep|sprzedawca|=nas|firma|=serwis ..3 decydowac|zdecydowac|wybierac|wybrac|wybor, decydowac|zdecydowac|wybierac|wybor|decyzja ..5 =my|=sklepu|=sklep|=sprzedawcy|=sprzedawca|=nas|=firmy|=firma|=serwis|=serwisu,
    =tylko|=wylacznie|=jedynie|=sami ..2 =decydujemy|=wybieramy, =decydujemy|=wybieramy ..2 =tylko|=wylacznie|=jedynie|=sami|=my
  `),
  weCover: phrases('=pokrywamy|=oddamy|=zwrocimy|=oplacamy|=poniesiemy|=ponosimy|=pokryjemy, =nasz|=naszej|=naszego'),
  onlySells: phrases(`
    =tylko|=jedynie|=wylacznie ..2 sprzedawac|posredniczyc|posrednik|handlowac|sprzedawca, =jestesmy|=jest ..2 posrednik|=posrednikiem|=sprzedawca|=dystrybutorem
  `),
  liabilityEnds: phrases(`
    odpowiedzialnosc|odpowiadac|rekojmia ..6 =konczy|=ustaje|=wygasa|=wygasla|=ustala|=skonczyla|=uplynela, =konczy|=ustaje|=wygasa|=wygasla|=skonczyla ..5 odpowiedzialnosc|rekojmia,
    nie ..1 odpowiadac ..1 =juz, =juz ..2 nie ..1 =odpowiadamy|=odpowiada
  `),
  presumed: phrases('domniemanie|domniemywac, =przyjmuje =sie, =zaklada =sie'),
  burden: phrases(`
    =ciezar|=obowiazek ..3 =dowodu|=dowodowy|=udowodnienia|=wykazania ..6 =pan|=pana|=panu|=pani|=kliencie|=klienta|=kupujacym|=konsumencie|=konsumenta|=nabywcy|=panstwu,
    =musi|=musisz|=powinien|=powinna|=ma|=trzeba|=nalezy ..3 udowodnic|wykazac|dowiesc|udokumentowac ..8,
    =musi|=musisz|=powinien|=powinna|=trzeba|=nalezy|=prosze ..3 przedstawic|dostarczyc|dolaczyc|zalaczyc|zalatwic|przyniesc ..4 opinia|ekspertyza|=opinie|rzeczoznawca
  `),
  weProve: phrases(`
    =my|sprzedawca|sklep|=nas ..4 udowodnic|wykazac|dowiesc, =musimy|=powinnismy|=mamy ..3 udowodnic|wykazac|dowiesc,
    =ciezar|=obowiazek ..3 =dowodu|=udowodnienia ..4 =nas|=sprzedawcy|=sklepie|=firmie|=sklepu, nie ..1 =musi|=trzeba
  `),
  noProof: phrases(`
    wyciag|potwierdzenie|przelew|=mail|=e-mail ..3 nie ..1 wystarczyc|=jest|=dowod|=dowodem|=liczy|=zastapi|=zastepuje, =to =nie =dowod|=dowodem, nie =jest =dowodem
  `),
  waives: phrases(`
    zrzec|zrzekac, =zrezygnowal|=zrezygnowala|=rezygnuje|=rezygnujesz ..2 =z ..2 =prawa|=praw|=roszczen|=reklamacji|=zwrotu|=uprawnien,
    akceptowac|zaakceptowac ..2 regulamin, podpisac ..3 regulamin|umowa, =zgodzil|=zgodzila =sie ..3 =brak|=bez, regulamin ..4 =ponad|=wazniejszy|=nadrzedny|=wyzej|=pierwszenstwo,
    =zaakceptowal|=zaakceptowala|=zaakceptowali, regulamin ..6 =nie =ma|=wylaczamy|=wylaczylismy|=wyklucza
  `),
  // Answering.
  lateReply: phrases(`
    przekroczyc|przekroczenie|niedotrzymanie|uchybienie|minac|uplyw ..3 termin|=terminu|=14|=czternastu|=dni, spoznic|spoznienie|spozniony ..4 odpowiedz|odpowiedziec|decyzja|=odpowiedzia, po ..1 =terminie,
    =po ..2 =14|=czternastu =dniach, nie ..1 =odpisalismy|=odpowiedzielismy|=zdazylismy|=odpowiedzial|=odpisano|=odpowiedziano|=odezwalismy ..8,
    nie ..2 =zdazymy|=zdaze|=odpowiemy|=odpiszemy ..4 =terminie|=termin|=czas|=14
  `),
  noEffect: phrases(`
    nie ..3 =rodzi|=powoduje|=skutkuje|=oznacza|=znaczy|=zmienia|=wywoluje|=przesadza|=sprawia ..8, nic ..2 nie ..1 =grozi|=oznacza|=zmienia|=znaczy, nie ..2 =ma|=niesie ..2 =znaczenia|=konsekwencji|=skutkow,
    =orientacyjny|=orientacyjnie|=instrukcyjny|=niewiazacy|=umowny|=pogladowy, =bez ..1 =konsekwencji|=skutkow|=znaczenia, nie ..2 =wiaze|=wiazacy|=obowiazuje, nie ..2 uznac|uznanie|uznany|=uznana|=uznania,
    przepasc|przepadac|=przepadlo, =po ..1 =wszystkim,
    =i =tak ..4 odrzucic|odmowic|=odrzucic, =nadal|=wciaz|=potem|=pozniej ..3 =odrzucic|=odmowic|=odrzucimy, =tylko|=jedynie ..1 =zalecenie|=wskazowka|=propozycja|=sugestia|=orientacja, =zalecenie
  `),
  fromGoods: phrases(`
    =od|=po ..4 =dostarczenia|=dostarczeniu|=otrzymania|=otrzymaniu|=dotarcia|=dotarciu|=wplyniecia|=przyjecia|=wplywu|=odeslania ..5 =towaru|=produktu|=sprzetu|=butow|=rzeczy|=serwisu|=serwisie|=magazynu|=magazynie|=urzadzenia|=przesylki,
    =od|=po ..3 =ekspertyzy|=ekspertyzie|=ogledzin|=ogledzinach|=uzupelnienia|=diagnozy|=opinii|=kompletu
  `),
  telecom: phrases(`
    telekomunikacyjny, operator, !przez internet, abonament, =telefon|=telefonu|=telefoniczny|=telefonicznej, =komorkowy|=komorkowa|=komorkowe, roaming, telewizja, swiatlowod, =sim, numer ..2 przeniesc|przenosic|przeniesienie
  `),
  finance: phrases(`
    bank, bankowy, kredyt, pozyczka, pozyczkowy, ubezpieczenie, ubezpieczyciel, polisa, leasing, =platniczy|=platnicza|=platnicze|=platniczej, transakcja ..1 karta, lokata
  `),
  // Withdrawing.
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
    =musi|=powinno|=powinien|=ma ..4 =dotrzec|=wplynac|=dojsc|=znalezc ..3 =nas|=siedziby|=magazynu|=firmy|=biura
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
    =jeszcze ..2 =nie ..1 =otwarty|=otwarta|=aktywowany
  `),
  ordinaryGoods: phrases(`
    ksiazka|podrecznik|komiks|but|obuwie|kurtka|sukienka|spodnie|sweter|ubranie|odziez|telefon|laptop|komputer|elektronika|sprzet|zabawka|mebel|krzeslo|lampa|zegarek|torebka|plecak|rower|perfumy|perfuma|naczynie|narzedzie|pralka|lodowka
  `),
  auction: phrases('aukcja|licytacja|wylicytowac|licytowac'),
  publicAuction: phrases('publiczny, =licytacji =komorniczej'),
  awayFromShop: phrases(`
    =domu|=pokazie|=prezentacji|=pokazu|=akwizytora|=akwizytor|=drzwiami|=wycieczce, =wizyta|=wizycie ..2 przedstawiciel, =handlowca|=handlowiec|=domokrazca,
    =przedstawiciel|=przedstawicielem|=przedstawiciela
  `),
  alsoEarly: phrases('=dopoki|=zanim|=przed =terminem'),
  // Firm's doing.
  weCancelled: phrases(`
    =odwolalismy|=anulowalismy|=przelozylismy|=przenieslismy, =odwolano|=anulowano|=przelozono, nie ..1 =wykonalismy|=zrealizowalismy|=wywiazalismy|=dowieziemy|=odbedzie|=odbyl|=odbyla|=odbylo,
    =odwolany|=odwolana|=odwolane|=odwolanego|=odwolanej|=anulowany|=anulowane, odwolac ..3 organizator|przewoznik|linia|firma, organizator|przewoznik|linia ..2 odwolac, =z ..1 =naszej ..1 =winy|=strony,
    nie ..1 =przyjechalismy|=przyszlismy|=dojechalismy|=dostarczylismy|=stawilismy|=dotarlismy, =skreslono|=skreslony|=odwoluje|=odwolujemy|=skasowano,
    =skreslony,
    lot|rejs|koncert|spektakl ..1 =skreslono|=odwolano|=anulowano
  `),
  newDateOnly: phrases(
    '=tylko|=wylacznie|=jedynie ..2 =nowy|=inny|=kolejny =termin, =nowy|=inny|=kolejny =termin ..3 =zamiast, =zamiast =zwrotu ..4 termin',
  ),
  depositDouble: phrases('=podwojnym|=podwojnej|=podwojny|=podwojnie|=dwukrotnosc|=dwukrotnosci'),
  deniesDouble: phrases(
    'nie ..4 =podwojnym|=podwojnej|=podwojny|=podwojnie|=podwojna, =podwojnym|=podwojnej|=podwojny|=podwojnie ..2 nie',
  ),
  keeps: phrases(
    'przepadac|przepasc, zatrzymac|zatrzymywac ..6, nie ..1 podlegac|oddac|oddawac|zwrocic|zwracac, =nasza|=naszym, =bezzwrotny|=bezzwrotna, =przepada',
  ),
  penalty: phrases('kara|odszkodowanie|=odstepne ..6, oplata ..1 =za ..2 =zerwanie|=rozwiazanie|=wczesniejsze'),
  gross: phrases(
    '=dwukrotnosc|=trzykrotnosc|=podwojna|=podwojnej|=potrojna|=calosc|=calej|=wszystkich|=wszystkie, =100 =procent, =100%',
  ),
  unordered: phrases(`
    niezamowiony, nie ..2 zamawiac|zamowic, =bez ..1 =zamowienia,
    nie ..3 zamawiac|=zamawial|=zamawiala|=zamawiano|=zamowil
  `),
  mustPay: phrases(`
    =trzeba|=musi|=nalezy|=prosimy|=prosze|=musisz ..3 zaplacic|oplacic|uregulowac|odeslac|zwrocic, =platny|=platna|=platne ..2,
    =prosimy|=prosze ..2 =wplate|=zaplate|=oplacenie|=zwrot|=przelew
  `),
  delivers: phrases('dostawa|dostarczyc|dostarczac|wyslac|wysylka|dowiezc|dotrzec|=realizacja|=realizacje|zrealizowac'),
  noEnd: phrases(
    'nie ..3 =ograniczony|=ograniczone|=limitu|=terminu, =bez ..1 =limitu|=terminu|=ograniczen, =dowolnie ..1 =dlugo, =bezterminowo',
  ),
  automation: phrases(`
    automat|bot|robot|chatbot|algorytm|asystent, =sztuczna|=sztucznej|=sztuczna =inteligencja|=inteligencji, =ai,
    =robotem|=robota
  `),
  human: phrases('czlowiek|konsultant|=zywa|=zywy, pracownik'),
  hotline: phrases('infolinia|numer|linia ..4 reklamacja|reklamacyjny|=reklamacji|obsluga|serwis|kontakt, infolinia'),
  costs: phrases(`
    kosztowac|platny|=oplata|=zl ..3 =minute|=minuta|=minuty, =0-70*|=premium, =podwyzszona|=podwyzszonej ..1 oplata|=oplacie|stawka|=platna|=podwyzszonej,
    kosztowac ..2 =zl
  `),
  flight: phrases('=lotu|=lot, lot|przelot|samolot|=linia =lotnicza|linie|wylot'),
  compensation: phrases('odszkodowanie|rekompensata|zwrot|=rekompensaty|=odszkodowania|=zwrotu|zadoscuczynienie'),
  travel: phrases(`
    wycieczka|wczasy|impreza ..1 turystyczny, wylot|turnus|biuro ..1 podroz,
    =wczasy|=wczasow|=wycieczki|=wycieczke|=wyjazd|=wyjazdu|=wyjazdem
  `),
  card: phrases(
    '=karta|=karte|=karty ..2 =platnicza|=platnicze|=kredytowa|=debetowa?, =blik|=blikiem, =przelewem|=przelew',
  ),
  extraFee: phrases(`
    doplata|doplacic|doliczac|doliczyc|prowizja|=dodatkowa =oplata|=oplate, =wiecej =o, naliczac|naliczyc|pobierac|pobrac ..6 =za,
    =doliczamy|=doliczymy|=pobieramy|=dodajemy ..3 =zl|=procent
  `),
  cash: phrases('gotowka|=gotowce|banknot'),
  opinion: phrases(`
    opinia|recenzja|ocena|komentarz ..4 negatywny|zly|krytyczny|usunac|=usunie, negatywny|krytyczny|zly ..1 opinia|recenzja|ocena|komentarz, =gwiazdka|=gwiazdke,
    komentarz|opinia|recenzja ..6 =gwiazdka|=gwiazdke|=jedna, =usunie|=usunac|=usuniecia|=skasuje ..4 =komentarz|=opinie|=recenzje|=wpis
  `),
  ombudsman: phrases('uokik|rzecznik|=inspekcji|=inspekcja|=uodo|uke'),
  digitalContent: phrases(
    'aplikacja|program|gra|plik|e-book|ebook|oprogramowanie|=cyfrowa|=cyfrowe|=cyfrowych|=cyfrowej|=tresci =cyfrowe',
  ),
  port: phrases('przeniesc|przenosic|przeniesienie ..3 numer, numer ..4 przeniesc|przenosic|przeniesienie|=zabrac'),
  roaming: phrases('roaming|=w =unii|=unia =europejska|=krajach =unii'),
  extraTerm: phrases('dodatkowy|kolejny|nowy ..1 termin, wyznaczyc|wyznaczac ..3 termin'),
  ourLawSays: phrases(`
    ustawa|przepis|prawo|kodeks|regulacja|rodo|dyrektywa|=prawem|=prawa ..6 nie ..1 przewidywac|znac|dawac|pozwalac|wymagac|gwarantowac|chronic|przewidziec|uznawac|dopuszczac|nakazywac|=daje|=kaze|=zna,
    nie ..1 przewidywac|znac|dawac|gwarantowac ..4 ustawa|przepis|prawo|kodeks|=prawie|=ustawie, =takie|=tak|=taki ..2 =prawo|=przepisy|=przepis|=ustawa
  `),
  sellerActs: phrases('zajac|zajmowac|pomoc|przyjac|przyjmowac|zalatwic|zrobic'),
  insurance: phrases('ubezpieczenie|polisa|szkode|=szkody'),
  cancelsOrder: phrases(`
    zrezygnowac|rezygnowac|odstapic|anulowac|wycofac,
    =odwolac|=rozwiazac
  `),
  late: phrases('termin|opoznienie|opoznic|spoznic|czekac|=jeszcze ..2 nie, miesiac|tydzien'),
  gives: phrases('oddac|oddamy|zwrocic'),
  courier: phrases('kurier|pobranie|=pobraniem|przy ..1 odbiorze'),
  customerSide: phrases('=pan|=pani|=panu|=pana|klient|konsument|autor'),
  awayFromLaw: phrases('=lepiej|=wiecej ..2 niz, =dobrowolnie|=dobra =wola'),
  extraordinary: phrases('nadzwyczajny|burza|pogoda|strajk ..1 kontroler|mgla|wulkan'),
  short: phrases('minuta|=minut|=minuty'),
  priceRise: phrases(`
    =podniesc|=podniesiemy|=podwyzszyc|=podwyzszymy|=podwyzka|=wzrosnie|=wyzsza|doplacic|doplata,
    =podnosimy|=podniesc|=drozeje|=podrozeje
  `),
  thinkingTime: phrases(`
    na ..1 rozmyslenie|namysl|zastanowienie|decyzje|=zwrot|=zwroty ..4 =dzien|=dni|tydzien|doba|=godzin|=godziny, tydzien|doba|=dni|=godzin|=godziny ..2 =na ..1 rozmyslenie|namysl|zastanowienie|=zwrot|=zwroty|=rezygnacje,
    =moze|=mozna|=mozesz|=pan|=pani ..3 rozmyslic|zrezygnowac|zwrocic|oddac ..3 =w =ciagu|=przez|=do ..3 =dni|tydzien|doba|=godzin|=dnia,
    nie ..2 =ma ..3 =ani =dnia,
    rozwiazac|odwolac|wypowiedziec ..2 =dopiero =po
  `),
  unsealed: phrases(
    '=po ..2 =zdjeciu|=zerwaniu|=otwarciu|=rozpieczetowaniu|=zlamaniu|=naruszeniu|=pobraniu|=uruchomieniu|=odtworzeniu, =zdjeto|=zerwano|=zlamano|=naruszono',
  ),
  lostParcel: phrases(
    '=nie =ma, zaginac|zaginiony|zgubic|zgubiony, nie ..2 dotrzec|dojsc|przyjsc|=dotarla|=doszla, uszkodzic|uszkodzony|rozbity|stluczony|potluczony',
  ),
  personal: phrases('=wymiar|=wymiary|imie|grawer|indywidualny|=wedlug ..2 =projektu, nietypowy'),
  extraDays: phrases('=100|=60|=30|=90|=45 =dni, dluzszy|wydluzony|dodatkowy, wymiana|wymienic'),
  security: phrases('aktualizacja|aktualizacji|latka'),
  chargeback: phrases('chargeback|=chargebacku|=obciazenie =zwrotne|=obciazenia =zwrotnego'),
  hurries: phrases('=jeszcze ..2 =przez|=do, =przyspieszy|=przyspiesza|=szybciej'),
  performed: phrases(
    'usluga ..4 wykonac|wykonany|zakonczyc|=wykonana, =w =pelni|=calosci ..2 wykonany|=wykonana|=zrealizowana|=odtworzony',
  ),
  endsContract: phrases('ulga, =okresem|=przed ..1 =koncem|=czasem, abonament, najem'),
  goodsGoBack: phrases(
    '=na ..1 =odeslanie|=odeslac, =oddamy|=zwrocimy|=zwracamy|=przelejemy|=wyplacimy, =towar|=towaru ..3 =odeslac|=odeslanie',
  ),
  grantsRight: phrases('przyslugiwac|nalezec|obowiazywac|trwac|dzialac'),
  needsTime: phrases('=potrzebujemy|=mamy|=zajmie|=potrwa|=czeka ..6'),
  dataCopy: phrases('nagranie|kopia|wglad|dostep'),
  consentNotNeeded: phrases(
    'zgoda ..4 nie ..2 potrzebny|wymagany|konieczny, nie ..3 potrzebny|wymagany|wymagac ..3 zgoda, =bez ..1 =zgody',
  ),
  /** A decision in this one case, on its merits. */
  decided: phrases(`
    nie ..1 =uznalismy|=uwzglednilismy|=uznalem|=uznalam, =odrzucilismy|=odmowilismy|=odrzucono|=oddalilismy, =na =razie, =jeszcze ..2 nie ..2 =rozpatrzylismy|=rozpatrzona|=wplynela|=dotarla, nie ..1 =rozpatrzylismy, nie ..1 =widze|=mam|=mamy|=znalazlam|=znalazlem ..3 reklamacja|zgloszenie|=zwrotu,
    nie ..1 =stwierdzono|=stwierdzilismy|=potwierdzilismy|=wykryto
  `),
  handedTime: phrases(
    '=na =razie, =jeszcze, =bez ..2 numer|=numeru, =dopoki ..3 nie ..2 =dotrze|=wroci|=wplynie|=dotarla, =dzis|=dzisiaj|=teraz|=jutro, nie ..1 =dotarl|=dotarla|=wrocila|=wplynela|=widze',
  ),
  kindOfSale: phrases('=gwarancja|=gwarancji ..1 =satysfakcji, =z ..1 =dobrej ..1 =woli, =dobrowolnie'),
  onlyOther: phrases('=nie =sprzedawca|=sklep|=my, =a =nie =sprzedawca|=sklep|=my'),
  turnsTo: phrases('zwrocic|zwracac ..1 =sie, =sie ..2 zwrocic|zwracac, =inne|=innego|=inny ..1 =konto|=konta'),
  statement: phrases('=oswiadczenia|=oswiadczenie'),
  admits: phrases('=nie =powinien|=powinna|=powinno|=powinni|=powinnismy|=mial|=miala ..1 prawo'),
  swears: phrases('=takie ..1 =przepisy|=prawo, =takie =sa ..1 =przepisy'),
  reselling: phrases('ktos ..2 kupic, =sprzedamy|=sprzedaniu|=ponownej|=ponowne ..2 =sprzedazy|=wprowadzenie'),
  batches: phrases('=raz =na|=w ..1 miesiac|kwartal|=miesiacu|=kwartal|=polrocze|=rok'),
  fixedBlock: phrases(
    '=sama|=sam|automatycznie ..2 przedluzac|przedluzyc|odnawiac, przedluzac|przedluzyc|odnawiac ..2 =sama|=sam|automatycznie',
  ),
  ours: phrases('=nasza|=naszej|=nasze, =sprzedawcy|=sprzedawca|=sklepu|=sklep'),
  starts: phrases('zegar|licznik, startowac|ruszac|zaczynac|rozpoczynac|odliczac'),
} as const satisfies Record<string, PhraseList>

export type Concept = keyof typeof CONCEPTS
