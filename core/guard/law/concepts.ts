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
    !nie odrzucac, !nie odrzucenie, !nie wykluczac, !nie wykluczony, !nie wylaczyc, !nie wylaczac, !nie wylaczony,
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
    =not ..2 =accept|=entitled|=refundable|=returnable|=possible, no =refunds|=returns
  `),
  /** The firm says that it owes nothing. */
  freesFirm: phrases(`
    nie ..1 =mamy ..2 obowiazek|=obowiazku, =sprzedawca|=sklep|=firma nie ..1 =ma ..2 obowiazek|=obowiazku,
    nie =musimy|=mamy|=jestesmy ..2 obowiazek|zobowiazany|zobowiazani|obowiazku|powinnosc?, nie =musimy,
    nie ..1 =odpowiadamy|=odpowiada|=ponosimy|=ponosi|=bierzemy|=bierze|=odpowiedzialni, !nie zwalniac ..2 =nas,
    wylaczyc|wylaczac|wylaczony ..2 odpowiedzialnosc, odpowiedzialnosc ..3 wylaczyc|wylaczony,
    =juz nie =nasza|=nasz ..1 sprawa|problem|odpowiedzialnosc?, nie =nasza|=nasz ..1 wina|sprawa|problem,
    ryzyko|odpowiedzialnosc ..6 =ponosi|=ponosza|=obciaza|=przechodzi|=spoczywa|=spada ..2 =klient|=klienta|=kupujacy|=kupujacego|=pan|=pana|=pani|=konsument|=konsumenta
  `),
  /** The firm makes a right depend on something. */
  demands: phrases(`
    !nie konieczny, !nie niezbedny, !nie wymagany, !nie obowiazkowy, !nie wymagac, !nie wymog, !nie musiec,
    !nie trzeba, !nie nalezy, !nie warunek, !nie warunkiem, =tylko, =wylacznie, =jedynie, =dopiero, =najpierw,
    =bez ..3 nie, pod =warunkiem, =koniecznie, =obowiazkowo, =powinien|=powinna, =must, =only, =required, =without
  `),
  /** The customer is told that something is not asked for: whatever else stands there, nothing is demanded. */
  grants: phrases(`
    nie ..1 =musi|=musisz|=musza|=trzeba|=potrzeba|=potrzebuje|=potrzebny|=potrzebna|=potrzebne|=wymagamy|=wymaga|=potrzebujemy|=uzalezniamy,
    nie ${BE} konieczny|niezbedny|wymagany|potrzebny|obowiazkowy|warunek|warunkiem|przeszkoda|przeszkoda,
    nie ..1 =odmowimy|=odmawiamy|=odrzucimy|=odrzucamy|=wyklucza|=odbiera|=pozbawia|=wylacza|=ogranicza|=zwalnia|=zamyka,
    =takze|=rowniez|=tez bez, =takze|=rowniez|=tez ..2 u =nas, =dobrowolnie, =dluzej niz,
    nie =wolno =nam|=firmie|=sprzedawcy|=sklepowi|=sprzedawcom|=sklepom,
    nie ..1 pozwalac ..3 odmowic|odrzucic|odmawiac, reklamacja|reklamacje ..3 =u|=do =nas,
    =u|=do =nas ..2 reklamacja|reklamacje, =bez =wzgledu, =niezaleznie, mimo =to, =ale ..2 =moze, =chyba ze,
    not =required|=necessary|=need
  `),
  /** Said of a purchase to which consumer law does not apply. */
  business: phrases(`
    spolka, przedsiebiorca, b2b, =przedsiebiorcami, =jako firma|=firme, na =firme,
    dzialalnosc =gospodarcza|gospodarczej|=gospodarczej, =nip, kontrahent
  `),
  consumer: phrases('osoba ..1 prywatny|fizyczny, konsument, konsumencki, osoba =prywatna|=fizyczna'),
  // What it is about.
  complaint: phrases(`
    reklamacja, reklamacyjny, reklamowac, zareklamowac, reklamowany, rekojmia, niezgodnosc ..4 umowa,
    =niezgodny|=niezgodnego|=niezgodne ..2 =umowa, =za ..2 wada|usterka|jakosc|niezgodnosc, =complaint|=complaints,
    =wadliwy|=wadliwego|=wadliwe, =usterka|=usterke|=usterki ..6 zglosic|zglaszac|reklamowac
  `),
  /** Goods go back, or money does: which, the other words of the sentence tell. */
  givesBack: phrases('zwrocic, zwracac, zwrot, oddac, oddawac, zwrotny'),
  withdrawal: phrases(`
    przyjac|przyjmowac ..4 =z =powrotem, odstapic, odstapienie, odstepowac, =odstapieniu|=odstapienia|=odstapieniem,
    zwrot !pieniadz, =zwrotow|=zwroty, towar|produkt|rzecz|zakup|sprzet|artykul ..5 zwrocic|oddac|=zwrotowi,
    zwrocic ..4 towar|produkt|rzecz|zakup|zamowienie|ubranie|but|sprzet|ksiazka|sukienka|kurtka|mebel,
    =withdraw|=withdrawal, =return|=returns, oddac ..2 towar|produkt|rzecz|zakup, =nietrafiony ..2 prezent
  `),
  refund: phrases(`
    zwrot ..3 pieniadz|srodek|kwota|naleznosc|cena|wplata|zaplata|platnosc,
    =zwrocimy|=zwracamy|=oddamy|=oddajemy|=wyplacimy|=wyplacamy|=oddac|=zwrocic|=wyplacic ..4 pieniadz|srodek|kwota|naleznosc|cena|wplata|calosc,
    pieniadz|srodek|kwota|naleznosc ..4 zwrocic|zwracac|oddac|oddawac|wyplacic|wrocic|wracac|trafic, =refund
  `),
  guarantee: phrases('gwarancja, gwarancyjny'),
  manufacturer: phrases('producent, importer, dystrybutor, gwarant, fabryka, =serwisu producenta, =manufacturer'),
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
    paragon, =fakture|=faktury|=faktura|=rachunku|=rachunek, =kwit|=kwitu, =oryginal ..1 =dowodu, =receipt
  `),
  packaging: phrases(`
    =opakowania|=opakowaniu|=opakowanie|=opakowaniem, pudelko, karton, metka, =folii|=folia|=folie, =pudle|=pudla,
    =packaging|=tags
  `),
  otherProof: phrases('inny ..1 dowod, dowod ..1 zakup, potwierdzenie, wyciag, =dowolny|=dowolnie|=dowolnym'),
  opened: phrases(`
    =otwarty|=otwarte|=otwartego|=otwartych|=otwarta|=otwartej, rozpakowac, rozpakowany, otworzyc, otwarcie,
    =otwarciu|=rozpakowaniu|=uzyciu|=przymierzeniu, rozpieczetowac, przymierzyc,
    =uzywany|=uzywane|=uzywanego|=uzywanych, =noszony|=noszone|=noszonych, odfoliowac, =opened
  `),
  sale: phrases(`
    przecena, wyprzedaz, promocja, outlet, przeceniony, przecenic, promocyjny, =obnizonej|=obnizona ..1 =cenie|cena,
    wyprzedazowy, =rabatem, =sale, =discounted
  `),
  defectKnown: phrases(`
    wada ..5 powod|=powodu|=obnizono|=obnizki|=obnizce,
    wada ..4 =ktorej|=ktora ..4 =wiedzial|=wiedziala|poinformowac|zaakceptowac, =z powodu ktorej|=ktorych
  `),
  reason: phrases(`
    przyczyna, powod, uzasadnienie, uzasadnic, uzasadniony, =dlaczego, =wyjasnic ..2 =powod, =waznej|=wazny|=waznego
  `),
  setForm: phrases(`
    formularz, =listem|=list, =pisemnie|=pisemna|=pisemnej|=pismem, =osobiscie,
    =poczta|=poczty =tradycyjna|=tradycyjnej?, polecony, =papierowo|=papierowej|=papierowa|=papierze, stacjonarnie,
    =w salonie|=sklepie|=siedzibie, druk
  `),
  easyForm: phrases(`
    =mailem|=mailowo|=mejlem|=mail|=maila|=e-mailem, =telefonicznie|=telefonu|=telefon|=dzwoniac,
    =czat|=czacie|=czatu, =ustnie, =sms|=sms-em, =elektronicznie
  `),
  money: phrases('roznica, =zl, punkt, nadplata, pieniadz, gotowka, =przelewem|=przelew, srodek'),
  voucher: phrases(`
    =konto|=koncie|=portmonetke|=portmonetki ..3 =sklepie|=sklepowe|=sklepu|=klienta, portmonetka,
    =saldo ..2 =sklepie, bon, voucher, =karta|=karte|=karty|=karta podarunkowy, =kod|=kodu|=kodem ..1 rabatowy,
    =kredyt|=kredytu sklepowy, =punkty|=punktami|=punktach, =voucher
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
    =fee|=charge
  `),
  customerPays: phrases(`
    =trzeba|=musi|=nalezy|=musza|=musisz ..2 zaplacic|doplacic|uiscic|wplacic,
    koszt|oplata|=koszty ..6 =lezy|=leza|=spoczywa|=spada ..3 =klienta|=kupujacego|=pana|=pani|=panstwa|=konsumenta|=kliencie,
    =z ..1 =wlasnej ..1 =kieszeni, =musi|=musisz|=musza ..3 oplacic|zaplacic|pokryc|sfinansowac|poniesc,
    koszt|oplata|=koszty ..6 =ponosi|=pokrywa|=oplaca|=placi|=pokryje|=poniesie|=zaplaci|=ponosza|=musi ..4 =klient|=kupujacy|=konsument|=pan|=pani|=panstwo|=reklamujacy,
    =klient|=kupujacy|=konsument|=pan|=pani|=reklamujacy ..3 =ponosi|=pokrywa|=oplaca|=placi|=pokryje|=poniesie|=zaplaci ..4 koszt|oplata|=koszty|przesylka|transport|ekspertyza|dojazd,
    =na =koszt|=wlasny|=swoj ..1 =koszt|=klienta|=pana|=pani|=kupujacego,
    =platne|=platna|=odplatne|=odplatna|=odplatnie
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
    dostep ..2 =danych
  `),
  dataRight: phrases(`
    informacja, =informacji|=informacje, usunac, usuniecie, usuwac, skasowac, kasowac, wykasowac,
    =kopie|=kopii ..2 danych, =dostep|=dostepu ..3 danych, sprostowac, sprostowanie
  `),
  marketing: phrases('reklama, marketing, marketingowy, newsletter, =reklam|=reklamy|=reklame|=reklamami'),
  objection: phrases(`
    zgoda ..6 wycofac|cofnac, sprzeciw, =zgode|=zgody|=zgoda ..5 wycofac|cofnac|wycofanie|cofniecie,
    wypisac|wypisanie|wypisywac, wycofac|cofnac ..2 =zgode|=zgody
  `),
  lawfulGround: phrases(`
    przepis, podatkowy, rachunkowosc, ksiegowy, =faktur|=fakture|=faktury, roszczenie, =do =czasu, =zanim, =dopoki,
    zamowienie, tozsamosc, zweryfikowac, weryfikacja, =potwierdzi|=potwierdzic|=potwierdzeniu
  `),
  lowestPrice: phrases('najnizsz* ..3 cena, =omnibus'),
  price: phrases('cena, =kwota|=kwocie'),
  priceChange: phrases(`
    zmienic ..3 cena|=cene|=ceny, =podniesc|=podniesiemy|=podwyzszyc|=podwyzszymy ..3 cena|=cene|=ceny,
    =doplacic|=doplata|=doplaty|=doplate, =wyzsza|=wyzszej ..2 =cena|=ceny|=cene
  `),
  afterOrder: phrases(`
    po ..3 zamowienie|zakup|zamowieniu|=zlozeniu|=oplaceniu|=platnosci,
    =juz ..2 =zlozone|=zlozonego|=oplacone|=oplaconego|=zamowione,
    =zlozone|=zlozonego|=oplacone|=przyjete ..1 zamowienie
  `),
  orderDuty: phrases(`
    =przed =zamowieniem|=zakupem|=zawarciem|=kliknieciem|=platnoscia, =zamawiam|=przycisk|=przycisku|=przyciskiem,
    =wiedzial|=wiedziec|poinformowac|informowac
  `),
  subscription: phrases(`
    subskrypcja, abonament, =proba|=probe|=proby|=probny|=probna|=probnego|=testowy|=testowa|=testowego,
    =przedluzenie|=odnowienie|=przedluza|=odnawia
  `),
  courtOnly: phrases(`
    =sad|=sadem|=sadu ..4 =siedziby|=siedzibie|=sprzedawcy|=firmy|=naszej, =wylacznie ..2 =sad,
    sad ..3 =wlasciwy ..4 =siedziby|=siedzibie|=sprzedawcy
  `),
  odr: phrases(`
    platforma ..2 odr, =odr =platform, platforma ..3 rozstrzygac|rozstrzyganie|=rozstrzygania ..1 =sporow,
    =online =dispute =resolution
  `),
  closed: phrases('nie =dziala|=istnieje|=funkcjonuje, =zamknieta|=zamknieto|=wygaszona|=zlikwidowana|=wylaczona'),
  madeToOrder: phrases(`
    na ..1 =zamowienie|=wymiar|=miare, indywidualny, spersonalizowany, personalizowany, grawer, grawerunek,
    =nadrukiem|=nadruk|=grawerem|=haftem, personalizacja
  `),
  noWithdrawalGoods: phrases(`
    higiena, higieniczny, bielizna, soczewka, kolczyk, plomba,
    =zaplombowany|=zapieczetowany|=zapieczetowanym|=zapieczetowane, psuc, =psujace|=psuja, zywnosc,
    =swieze|=swiezy|=swiezych, lek, leki, =cyfrowych|=cyfrowe|=cyfrowa|=cyfrowy, plik, nagranie, oprogramowanie,
    program, ebook, =e-book|=e-booka|=audiobook, gazeta, czasopismo, pobranie, pobrac
  `),
  booking: phrases(`
    bilet, rezerwacja, nocleg, koncert, wycieczka, hotel, spektakl, seans, =najem|=wynajem, catering,
    =wydarzenie|=wydarzenia, =konkretny ..1 =termin|=dzien
  `),
  cancelled: phrases(`
    odwolac, odwolany, odwolanie, przelozyc, przelozony, =nie =odbedzie|=odbyl|=odbyla, =anulowany|=anulowane
  `),
  shopPremises: phrases('stacjonarny, stacjonarnie, =w =sklepie|=salonie|=punkcie|=butiku, =na =miejscu'),
  online: phrases(`
    internet, internetowy, =online, =na =odleglosc, =zdalnie, sklep ..1 internetowy, =wysylkowo, telefon
  `),
  notInformed: phrases(`
    nie ..2 =poinformowalismy|=poinformowal|=poinformowany|=pouczylismy|=pouczono|=pouczony|=poinformowano|=informowalismy
  `),
  expertise: phrases('ekspertyza, rzeczoznawca, opinia ..2 =rzeczoznawcy|=eksperta|=bieglego'),
  prove: phrases('udowodnic, wykazac, dowiesc, udowodnienie, wykazanie, =udowodni|=wykaze, =ciezar ..1 =dowodu'),
  existedBefore: phrases(`
    wada ..4 =istniala|=byla|=istnienie, =fabryczna|=fabryczny, =w =chwili|=momencie ..1 =zakupu|=dostawy|=wydania,
    =nie =z ..1 =winy
  `),
  // Further words by which a right statement is told from a wrong one.
  statute: phrases('ustawa, =prawo|=prawa|=prawem|=prawie, przepis, kodeks, =law'),
  reply: phrases(`
    odpowiedz, odpowiedziec, odpowiadac ..3 =na, =na ..4 odpowiadac, odpisac, rozpatrzyc, rozpatrywac, rozpatrzenie,
    =rozpatrzenia, stanowisko, decyzja, =answer|=reply
  `),
  requests: phrases('wniosek, zadanie, =zadania, zadac, wystapic, prosba'),
  files: phrases('zlozyc, zglosic, skladac, zglaszac, zlozenie, zgloszenie, reklamowac, zareklamowac'),
  liable: phrases('odpowiadac, odpowiedzialnosc, =odpowiada|=odpowiadamy'),
  sendsTo: phrases(`
    kierowac, skierowac, zwrocic =sie, zwracac =sie, zglosic, zglaszac, wyslac, wysylac, odeslac, skontaktowac,
    kontaktowac, skladac, zlozyc, udac =sie, =do ..1 producenta|=importera|=gwaranta
  `),
  claimsFrom: phrases(`
    dochodzic, roszczenie, pretensja, domagac, zadac, reklamowac ..3 =u|=w,
    reklamacja|=reklamacje|=reklamacji ..6 =u|=w|=do|=bezposrednio ..2 kurier|przewoznik|firma|poczta
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
    =niewlasciwe|=niewlasciwego|=nieprawidlowe ..1 uzytkowanie|=uzytkowania|uzywanie, zalany|zalac, mechaniczny
  `),
  packsSafely: phrases('zapakowac, zabezpieczyc, spakowac, =bezpiecznie, zapakowany, zabezpieczony'),
  mends: phrases('naprawa, naprawic, wymiana, wymienic, =czas ..1 oczekiwania'),
  elapsed: phrases(`
    =minelo|=minal|=minely|=minie, =uplynelo|=uplynal|=uplynely, =temu, =juz ..1 po, =jeszcze ..3 =dni,
    zostac ..3 =dni, zostalo, =ostatnich|=ostatnie|=ostatnim
  `),
  delivered: phrases('kupic, =kupiony|=kupionego|=kupiona, =od ..1 zakupu, =od ..1 wydania'),
  food: phrases('zywnosc, zywnosciowy, =spozywczy|=spozywcze|=spozywczych'),
  postal: phrases('pocztowy, nadanie, =nadania'),
  denied: phrases(`
    nie ..1 oznaczac, nie ..1 =podniesiemy|=zmienimy|=zadamy|=narzucamy|=obowiazuje|=jest|=jestesmy
  `),
  enough: phrases('wystarczyc, =wystarczy|=wystarcza, =albo|=lub|=czy ..2 potwierdzenie|wyciag|inny'),
  free: phrases(`
    bezplatny, bezplatnie, =darmo|=darmowy|=darmowa, =bez ..2 oplata|koszt|=oplat|=kosztow,
    nie ..2 =naliczamy|=pobieramy|=potracamy|=doliczamy|=obciazamy|=ponosi|=pokrywa|=placi|=zaplaci,
    =my ..2 =pokrywamy|=placimy|=ponosimy|=zaplacimy, =pokrywamy|=pokryjemy|=oplacimy|=oplacamy ..2 =my?,
    =po =naszej =stronie, =na =nasz =koszt, =zwrocimy|=oddamy|=oddajemy|=zwracamy ..3 koszt
  `),
  afterWarranty: phrases('pogwarancyjny, =po ..1 =dwoch =latach, =poza ..1 reklamacja|gwarancja'),
  newGoods: phrases('=od ..1 dni, =nowy|=nowego|=nowosc ..3, =sprzedajemy ..3 =od|=krocej, =dopiero =od'),
  notShown: phrases(`
    nie ..1 =podajemy|=pokazujemy|=pokazemy|=podamy|=wyswietlamy|=publikujemy|=dotyczy, =tajemnica|=tajemnice
  `),
  needsNoTelling: phrases(`
    nie ..1 wymaga ..4 =wiedzial|=informowac|=informacji|=zgody|=poinformowania,
    nie ..1 =musimy|=mamy ..3 informowac|poinformowac|uprzedzac|podawac|uprzedzic
  `),
  termToWithdraw: phrases(`
    na ..2 =zwrot|=zwrotu|=odstapienie|=oddanie ..1 ..8 dzien|=dni|=godzin|tydzien,
    dzien|=dni|=godzin|tydzien =na ..2 =zwrot|=odstapienie|=oddanie|=odstapienia,
    odstapienie|=odstapic|=zwrotu|=zwrocic|=zwroty ..5 =mozna|=mozliwy|=mozliwe|=mozliwa|=przyjmujemy|=przysluguje|=tylko|=najpozniej|=wylacznie ..6 dzien|=dni|=godzin|tydzien,
    =mozna|=moze|=mozliwe|=mozliwy|=przyjmujemy|=przysluguje|=prawo ..5 odstapic|odstapienie|=odstapienia|=zwrocic|=zwroty|=zwrotu ..6 dzien|=dni|=godzin|tydzien,
    odstapic ..6 dzien|=dni|=godzin|tydzien, termin|czas ..2 =odstapienia|=zwrotu ..4 dzien|=dni|=godzin|tydzien
  `),
  term: phrases('dzien, =dni, tydzien, termin, czas, miesiac'),
  fromOrder: phrases(`
    =od ..2 zamowienie|=zamowienia|=zakupu|=platnosci|=oplacenia|=zaplaty|=wysylki|=nadania|=wyslania|=zlozenia|=daty ..2 zamowienia?,
    =liczac|=liczy|=liczymy|=biegnie ..2 =od ..2 zamowienie|=zamowienia|=zakupu|=platnosci|=wysylki|=nadania|=wyslania|=zlozenia
  `),
  fromReceipt: phrases('!nie !nie =od ..2 =otrzymania|=odbioru|=dostawy|=doreczenia|=dostarczenia'),
  deposit: phrases(`
    kaucja, nadplata, zadatek, zaliczka, depozyt, rekompensata, prowizja, abonament, subskrypcja, wypowiedzenie
  `),
  sendsBack: phrases('odeslac, odsylac, wyslac, zaksiegowac'),
  givesReason: phrases(`
    podac ..2 przyczyna|powod|=przyczyne, =podania ..2 przyczyny|=powodu, uzasadnic, uzasadnienie,
    =waznej|=wazny|=waznego ..1 przyczyny|=powod|=powodu, =wyjasnic ..2 =dlaczego|powod|=przyczyne,
    =powod|=przyczyna ..3 =zwrotu|=odstapienia
  `),
  withoutReason: phrases('=bez ..2 =podania|=podawania|=wyjasnienia|=waznej|=waznego|=uzasadnienia|=powodu|=przyczyny'),
  unopened: phrases(`
    nierozpakowan*|nieotwart*|nieuzywan*|nienaruszon*, =nieotwarty|=nieotwarte|=nieotwartego|=nieotwartych,
    =nierozpakowany|=nierozpakowane|=nierozpakowanego|=nierozpakowanych,
    =nieuzywany|=nieuzywane|=nieuzywanego|=nieuzywanych, =fabrycznie ..1 =nowy|=nowe|=zapakowany|=zapakowane,
    =folii|=zafoliowany|=zafoliowane
  `),
  insteadOfMoney: phrases(`
    =zamiast ..2 pieniadz|gotowka|przelew|=zwrotu, nie ..2 =pieniadze|=pieniedzy|=gotowke|=gotowki|=przelewem
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
    podpis, podpisac, podpisanie, =podpisaniu|=podpisania, pokwitowac, pokwitowanie, =pokwitowaniu,
    =po ..1 odbiorze|=odebraniu
  `),
  defect: phrases('=ma|=miec|=posiada ..1 wade|=wady|usterke, wadliwy, =jest|=bedzie ..1 wadliwy|uszkodzony'),
  shipped: phrases(`
    =po ..2 wysylka|=wysylce|=wyslaniu|=nadaniu|=spakowaniu,
    =paczka|=przesylka|=zamowienie ..1 =wyslana|=wyslane|=nadana|=nadane|=wyszla|=wyszlo
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
  invoice: phrases('faktura'),
  evenSo: phrases('=nawet, =takze|=rowniez|=tez'),
  download: phrases('=przed ..1 pobraniem|=pobranie|=odtworzeniem|=otwarciem|=zdjeciem|=zerwaniem'),
  origin: phrases('=skad ..2 =mamy|=macie|=pochodza, zrodlo ..2 =danych'),
  changesTerms: phrases(`
    regulamin|=umowe|=warunki|cennik ..3 zmienic|zmieniac,
    zmienic|zmieniac|zmiana ..3 regulamin|umowa|warunki|=warunkow|=regulaminu
  `),
  anyTime: phrases(`
    =w =kazdej =chwili|=kazdym =momencie, =w =dowolnym|=dowolnej ..1 =momencie|=chwili,
    =bez =uprzedzenia|=powiadomienia|=podania, =jednostronnie|=jednostronna
  `),
} as const satisfies Record<string, PhraseList>

export type Concept = keyof typeof CONCEPTS
