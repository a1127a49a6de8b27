import { phrases } from '../../text/phrases.ts'

const ACCEPT =
  'przyjac|przyjmowac|rozpatrzyc|rozpatrywac|uznac|uznawac|uwzglednic|uwzgledniac|zrealizowac|realizowac|obsluzyc|przyslugiwac|podlegac|obejmowac|przewidywac|dopuszczac|pozwalac|zwrocic|zwracac|oddac|oddawac|wyplacic|wyplacac'
const POSSIBLE = '=mozna|=mozemy|=moge|=moze|=moga|=da|=ma|=maja|=bedzie|=ma|=jest|=sa|=wchodzi'
const BE = '=jest|=sa|=bedzie|=beda|=musi|=musza|=zostaje|=pozostaje'

/** What a sentence does with a right: denies it, grants it, ties it to something, sets a time for it. */
export const WHAT_IS_SAID = {
  /** The firm says no, or says that a right does not exist. */
  refuses: phrases(`
    nie =da,
    !nie odbierac|pozbawiac|pozbawic|zamykac|zamknac ..2 =prawo|=prawa|mozliwosc, =sa|=jest|=zostaja|=beda ..1 =wylaczone|=wylaczona|=wylaczony|=wykluczone|=wykluczona|=wykluczony,
    nie ..1 =zareklamuje|=reklamuje|=reklamujemy|=obejmuje|=obejmuja|=zwroci|=odstapi|=odzyska|=dostanie|=udzielamy|=udzielimy|=informujemy|=ruszymy|=zajmiemy,
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
    =nie =ma|=nie =bedzie|=nie =bylo, zwrot|reklamacja|=zwrotu|=reklamacji ..7 =nie =ma|=bedzie,
    przepasc, wygasnac, =przepadlo|=przepadla|=przepadly, !nie kasowac ..2 prawo|=prawo, !nie wylacza|=wylacza|=wylaczaja ..3 ustawa|=ustawe|roszczenie|=roszczenia|prawo|=prawa|=prawo, brak ..1 reklamacja|zwrot|odstapienie|rekompensata|=reklamacji|=zwrotu|=odstapienia, nie ..1 traktowac|=traktujemy|=traktuje, nie ..1 =liczy|=licza, nie ..2 =moc|=mocy, nie ..2 =znaczenia =prawnego, !nie nieskuteczny, =niebyle|=niebyly, !nie nieodwolalny, =nie ..2 =zadnych|=zadnego|=zadne|=zadna ..2 =praw|=roszczen|=zwrotu|=prawa|=roszczenia, !nie oddalic, !nie zabroniony, !nie zakazany, nie ..1 =zwraca|=zwroca|=przyjmuje|=przyjmie|=udziela|=wymienia|=naprawia|=wyplaca|=wymieniamy|=dajemy|=daja|=damy, prawo|=prawa|=uprawnienia ..2 =znika|=znikaja|=ustaje|=gasnie|=upada, nie ..1 =ma ..2 =prawa|=praw|=mozliwosci ..3, !nie wyklucza|=wykluczaja|=wykluczone|=wykluczona, nie ..1 =wraca|=wroci|=wroca, =prawa|=prawo|=uprawnienia ..3 =koncza|=konczy|=przepadaja|=przepada, nie =obejma|=obejmie|=stosuje
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
    =na ..1 =wlasne ..1 =ryzyko, =taki|=taka|=takie ..1 =jaki|=jaka|=jakie ..1 =jest, =jak ..1 =widac, nie ..2 =mamy ..2 =obowiazku, =obciaza|=obciazaja ..2 =pana|=pania|=klienta|=kupujacego|=panstwa, =bierze ..2 =siebie ..2 ryzyko, ryzyko ..4 =klient|=klienta|=kupujacy|=kupujacego|=pan|=pani|=pana,
    nie ..1 =zajmujemy|=zajmuje|=zajmie, nie ..3 =konsekwencji, =nasza|=nasz ..1 =rola|=odpowiedzialnosc|=obowiazek ..3 =skonczona|=skonczony|=konczy|=zakonczona, to ..1 =problem|=klopot|=sprawa =klienta|=kupujacego|=pana|=pani|=konsumenta|=wydawcy|=producenta|=kuriera|=przewoznika, nie ..1 =poczuwa|=poczuwamy, =wylaczona|=wylaczone|=wylaczamy ..2 odpowiedzialnosc|rekojmia, odpowiedzialnosc|rekojmia ..2 =wylaczona|=wylaczone|=wylaczamy, =nie ..2 =nasza|=nasz ..1 =rzecz|=obowiazkiem|=obowiazek, dobra ..1 =wola|=wola ..3 =nie ..1 obowiazek|=obowiazkiem, nie ..1 =musimy|=musi ..2 =juz ..1 =nic ..1 robic, =juz ..1 =nic|=niczego ..2 nie ..1 =musimy|=zrobimy|=mozemy
  `),
  /** The firm makes a right depend on something. */
  demands: phrases(`
    =innej ..1 =mozliwosci|=opcji|=formy|=drogi nie, !nie konieczny, !nie niezbedny, !nie wymagany, !nie obowiazkowy, !nie wymagac, !nie wymog, !nie musiec,
    !nie trzeba, !nie nalezy, !nie warunek, !nie warunkiem, =tylko, =wylacznie, =jedynie, =dopiero, =najpierw,
    =bez ..3 nie, pod =warunkiem, =koniecznie, =obowiazkowo, =powinien|=powinna, =must, =only, =required, =without,
    =wymagamy|=wymaga, =dopoki ..6 =nie|=nie ..3, =inaczej, =w =przeciwnym =razie, pod ..1 rygorem, =chyba,
    =dotyczy ..1 =tylko|=wylacznie, =dopiero,
    !nie =warunek|=warunkiem, !nie uzalezniac, !nie =obowiazkiem, =musi ..2 miec|=byc
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
    not =required|=necessary|=need, =dla ..2 =wygody|=ulatwienia, nie ..1 =ma|=maja ..1 =wplywu|=znaczenia,
    =to =my|=my ..1 musiec|=musimy, =my|=sprzedawca|=sklep ..2 udowodnic|wykazac|wykaze, =moze|=mozna|=wolno ..3 =takze|=rowniez|=tez, =jak =kazdy|=kazde, =tak =samo, =rowniez|=takze|=tez ..1 =przyjmiemy|=przyjmujemy|=mozna|=moze|=przysluguje, =ale ..3 =mozna|=moga|=reklamowac|=oddamy|=zwrocimy|=odpowiadamy, =nadal|=wciaz ..1 =moze|=mozna|=odpowiadamy|=przysluguje, =nic =nie =szkodzi, nie ..1 =wplywa|=przekresla|=odbiera|=zamyka|=przeszkadza|=ogranicza,
    nie =jest|=sa|=bedzie =wymagana|=wymagane|=wymagany|=konieczna|=konieczne|=konieczny|=potrzebna|=potrzebne|=obowiazkowa|=obowiazkowe, =nie ..1 odmawiamy|=odmawiamy ..2 przyjecie|=przyjecia,
    =natomiast|=jednak ..3 =mozna|=moze, =mozna|=moze ..3 =natomiast|=jednak,
    =ale ..2 =reklamacji|=reklamacja ..1 =tak, =reklamacji|=reklamowac ..1 =tak,
    zlozyc|reklamowac|zareklamowac|zglosic ..3 =nawet ..1 =po|=przez, =nadal|=wciaz|=dalej ..3 =prawo|=moze|=mozna|=odpowiadamy|=przysluguje|=reklamowac, =jak =najbardziej ..2 =przysluguje|=mozna|=moze, nie ..1 =jest ..2 =obowiazkowy|=obowiazkowe|=obowiazkowa|=konieczny|=warunkiem, =zadnego|=zadnych ..1 =potracenia|=potracen|=oplat|=oplaty, nie ..2 =kasuje|=przekresla|=niweczy|=zamyka, =mozna|=moze|=wolno ..2 =zwrocic|=reklamowac|=zareklamowac|=oddac ..2 =tak|=jak|=bez =problemu, =prawa ..2 nie =zmienia|=ogranicza, nie ..3 =jest ..1 =przeszkoda
  `),
  /** Said of a purchase to which consumer law does not apply. */
  business: phrases(`
    spolka, przedsiebiorca, b2b, =przedsiebiorcami, =jako firma|=firme, na =firme,
    dzialalnosc =gospodarcza|gospodarczej|=gospodarczej, =nip, kontrahent,
    =firma|=firmami|=firmom|=firmy ..3 =rekojmie|=rekojmia, =spolki|=spolka|=spolke
  `),
  consumer: phrases('osoba ..1 prywatny|fizyczny, konsument, konsumencki, osoba =prywatna|=fizyczna'),
  otherProof: phrases('inny ..1 dowod, dowod ..1 zakup, potwierdzenie, wyciag, =dowolny|=dowolnie|=dowolnym'),
  consent: phrases(`
    zgoda, =zgodzi|=zgadza|=woli|=wybierze|=wybor|=chce|=zyczenie|=prosbe|=prosba,
    jezeli|jesli ..2 =pan|=pani ..2 =woli|=chce
  `),
  fee: phrases(`
    oplata ..1 manipulacyjny, prowizja, =kara|=kare|=kary ..1 =umowna|=umownej|=umowna?, odstepne, potracic,
    potracac, doliczyc, doliczac, naliczyc, naliczac, pobrac, pobierac, obciazyc, obciazac, =odliczymy|=odliczamy,
    =fee|=charge,
    pomniejszac|pomniejszyc, =obsluge|=obslugi|=przyjecie ..1 =zwrotu, =potracenie|=potraceniem|=potracenia, =zatrzymujemy ..4 =procent|=zl, =koszty =manipulacyjne|=koszt =manipulacyjny, =oplate|=oplaty|=oplata ..1 =za ..1 =zwrot|=odstapienie|=rezygnacje,
    odejmiemy|odejmujemy|odjac|odejmowac, =potracimy|=potracamy|=odliczymy,
    oplata ..1 administracyjny|=administracyjnej, wniesienie|=wniesieniu ..1 oplata|=oplaty,
    =potracimy|=odejmiemy|=odliczymy ..6,
    =odliczymy|=odliczamy|=odejmiemy|=odejmujemy|=potraci|=potraca, ryczalt|ryczaltem|=ryczaltowo, =kare|=kara|=kary ..2 =zl, nalozyc|nakladac ..2 kara|oplata, =fee, =oplata ..4 =zl
  `),
  customerPays: phrases(`
    =trzeba|=musi|=nalezy|=musza|=musisz ..2 zaplacic|doplacic|uiscic|wplacic,
    koszt|oplata|=koszty ..6 =lezy|=leza|=spoczywa|=spada ..3 =klienta|=kupujacego|=pana|=pani|=panstwa|=konsumenta|=kliencie,
    =prosze|=prosimy ..1 zaplacic|doplacic|wplacic, =z ..1 =wlasnej ..1 =kieszeni, =musi|=musisz|=musza ..3 oplacic|zaplacic|pokryc|sfinansowac|poniesc,
    koszt|oplata|=koszty ..6 =ponosi|=pokrywa|=oplaca|=placi|=pokryje|=poniesie|=zaplaci|=ponosza|=musi ..4 =klient|=kupujacy|=konsument|=pan|=pani|=panstwo|=reklamujacy,
    =klient|=kupujacy|=konsument|=pan|=pani|=reklamujacy ..3 =ponosi|=pokrywa|=oplaca|=placi|=pokryje|=poniesie|=zaplaci ..4 koszt|oplata|=koszty|przesylka|transport|ekspertyza|dojazd,
    =na =koszt|=wlasny|=swoj ..1 =koszt|=klienta|=pana|=pani|=kupujacego,
    =platne|=platna|=odplatne|=odplatna|=odplatnie,
    =placi|=zaplaci|=pokrywa|=pokryje|=ponosi|=poniesie|=oplaca|=oplaci|=finansuje ..3 =klient|=kupujacy|=konsument|=pan|=pani|=zamawiajacy|=nabywca|=zglaszajacy,
    =klient|=kupujacy|=konsument|=pan|=pani|=zamawiajacy|=nabywca ..2 =placi|=zaplaci|=pokrywa|=pokryje|=oplaca|=oplaci|=finansuje, obciazyc|obciazac ..2 =klienta|=pana|=pania|=kupujacego, =po =stronie ..1 =klienta|=kupujacego|=pani|=pana|=panstwa|=konsumenta, =we =wlasnym =zakresie,
    =nie =zwracamy|=oddajemy|=pokrywamy ..3 wydatek|koszt, wydatek|koszt ..3 nie ..1 =zwracamy|=oddajemy|=pokrywamy, =policzy|=policzymy|=liczymy|=doliczymy|=zaplaci ..4 =zl, =na ..1 =wlasny|=swoj|=pana|=pani|=klienta ..1 =koszt|=rachunek,
    =na ..1 =pana|=pani|=klienta|=kupujacego ..1 =koszt,
    oplacac ..1 =klient|=kupujacy, =klient ..1 oplacac,
    =na ..1 =wlasny ..1 =koszt,
    =za ..1 =wlasne|=swoje|=wlasnej ..1 =pieniadze|=kieszeni, =z ..1 =wlasnej|=swojej|=pana|=pani|=klienta ..1 =kieszeni, =po ..1 =stronie ..2 =klienta|=kupujacego|=pana|=pani|=konsumenta|=panstwa, =sam|=sama ..1 =placi|=zaplaci|=oplaca|=pokrywa, =zwracamy|=oddajemy|=pokrywamy ..1 =tylko|=jedynie|=wylacznie ..2 koszt|czesc|polowa|=polowe, =zwracamy|=oddajemy|=pokrywamy ..3 =polowie|=polowe|=czesciowo, obciazac|obciazyc ..2 =kupujacego|=klienta|=pana|=pania|=konsumenta, =wydatek|=koszt ..4 =obciaza, =uzalezniamy|=uzaleznia|=wymaga ..2 =doplaty|=doplata|=oplaty, =klient|=kupujacy|=pan|=pani ..5 =wlasny ..1 =koszt
  `),
  lawfulGround: phrases(`
    przepis, podatkowy, rachunkowosc, ksiegowy, =faktur|=fakture|=faktury, roszczenie, =do =czasu, =zanim, =dopoki,
    zamowienie, tozsamosc, zweryfikowac, weryfikacja, =potwierdzi|=potwierdzic|=potwierdzeniu
  `),
  notInformed: phrases(`
    nie ..2 =poinformowalismy|=poinformowal|=poinformowany|=pouczylismy|=pouczono|=pouczony|=poinformowano|=informowalismy,
    nie ..2 dostac|otrzymac|=dostala|=dostal|=otrzymal|=otrzymala ..2 =pouczenia|=informacji|=formularza, =bez ..1 =pouczenia|=informacji
  `),
  prove: phrases(`
    udowodnic, wykazac, dowiesc, udowodnienie, wykazanie, =udowodni|=wykaze, =ciezar ..1 =dowodu,
    =udowodnic|=udowodnienia|=wykazac, =ciezar ..2 =dowodu|=dowodowy, przedstawic|przedlozyc|dostarczyc ..3 dowod
  `),
  statute: phrases('ustawa, ustawowo, ustawowy, =prawo|=prawa|=prawem|=prawie, przepis, kodeks, =law'),
  reply: phrases(`
    ustosunkowac, ustosunkowanie, rozstrzygnac|rozstrzygniecie, zalatwienie|=zalatwimy, =zajecie =stanowiska,
    odpowiedz, odpowiedziec, odpowiadac ..3 =na, =na ..4 odpowiadac, odpisac, rozpatrzyc, rozpatrywac, rozpatrzenie,
    =rozpatrzenia, stanowisko, decyzja, =answer|=reply,
    =odpowiedz|=odpowiedzi,
    odniesienie|=odniesc ..1 =sie, =sie ..1 =odniesc, =odezwiemy|=odezwe, termin ..1 =na ..1 odpowiedz, odpowiedz ..1 =na ..1 reklamacja
  `),
  requests: phrases('wniosek, zadanie, =zadania, zadac, wystapic, prosba'),
  files: phrases('zlozyc, zglosic, skladac, zglaszac, zlozenie, zgloszenie, reklamowac, zareklamowac'),
  liable: phrases('odpowiadac, odpowiedzialnosc, =odpowiada|=odpowiadamy'),
  sendsTo: phrases(`
    kierowac, skierowac, zwrocic =sie, zwracac =sie, zglosic, zglaszac, wyslac, wysylac, odeslac, skontaktowac,
    kontaktowac, skladac, zlozyc, udac =sie, =do ..1 producenta|=importera|=gwaranta,
    =nadac|=nadanie
  `),
  elapsed: phrases(`
    =minelo|=minal|=minely|=minie, =uplynelo|=uplynal|=uplynely, =temu, =juz ..1 po, =jeszcze ..3 =dni,
    zostac ..3 =dni, zostalo, =ostatnich|=ostatnie|=ostatnim,
    =minelo|=minely|=minal|=minela|=mija, =po =terminie ..2, =trzy|=cztery|=piec|=3|=4|=5|=6 =lata|=lat =temu, =spoznil|=spoznila,
    =po ..1 =uplywie, =po ..1 =terminie, =uplyw|=uplywie ..2 =lat|=dni, =za =pozno
  `),
  denied: phrases(`
    nie ..1 oznaczac, nie ..1 =podniesiemy|=zmienimy|=zadamy|=narzucamy|=obowiazuje|=jest|=jestesmy,
    nie ..1 =wzrosnie|=wzrasta|=rosnie|=drozeje|=zmieni|=podrozeje
  `),
  enough: phrases('wystarczyc, =wystarczy|=wystarcza, =albo|=lub|=czy ..2 potwierdzenie|wyciag|inny'),
  free: phrases(`
    bezplatny, bezplatnie, =darmo|=darmowy|=darmowa, =bez ..2 oplata|koszt|=oplat|=kosztow,
    nie ..2 =naliczamy|=pobieramy|=potracamy|=doliczamy|=obciazamy|=ponosi|=pokrywa|=placi|=zaplaci,
    =my ..2 =pokrywamy|=placimy|=ponosimy|=zaplacimy, =pokrywamy|=pokryjemy|=oplacimy|=oplacamy ..2 =my?,
    =po =naszej =stronie, =na =nasz =koszt, =zwrocimy|=oddamy|=oddajemy|=zwracamy ..3 koszt,
    =zwolniony|=zwolniona ..2 oplata|koszt, =bierzemy ..2 =siebie, =nic ..2 nie ..1 =placi|=kosztuje, nie ..1 =placi|=kosztuje, =gratis, =nic ..2 =kosztuje, =bezplatna|=bezplatne|=bezplatny,
    =oplaty|=oplat|=kosztow|=doplaty ..4 =nie =ma|=bedzie, =wylaczylam|=wylaczylem|=wypisalam|=wypisalem
  `),
  notShown: phrases(`
    nie ..1 =podajemy|=pokazujemy|=pokazemy|=podamy|=wyswietlamy|=publikujemy|=dotyczy, =tajemnica|=tajemnice,
    nie ..1 =trzeba|=musimy|=musi|=mamy|=ma ..4 podawac|podac|pokazywac|pokazac|wyswietlac|informowac|publikowac|ujawniac|obowiazek|=obowiazku, =podawac|=pokazywac|=informowac nie =trzeba|=musimy|=musi, =ukrywamy|=ukryc, nie =znajdzie, nie =bedzie,
    =tylko|=wylacznie|=jedynie ..2 =prosbe|=zyczenie|=zadanie, =podajemy|=pokazujemy ..2 =tylko|=wylacznie,
    nie ..1 =trzeba|=musimy|=mamy|=potrzeba, nie ..1 =jest|=sa ..2 =wymagana|=wymagane|=konieczna|=potrzebna, =tylko|=jedynie|=wylacznie ..2 =wybranych|=niektorych|=duzych, nie ..1 =dotyczy|=obejmuje ..3, nie =ma ..2 =obowiazku
  `),
  needsNoTelling: phrases(`
    =nie ..1 =wymaga ..4 =wiedzial|=wiedziala|=wiedziec|=informowac|=informacji|=zgody|=poinformowania,
    nie ..1 =musimy|=mamy ..3 informowac|poinformowac|uprzedzac|podawac|uprzedzic,
    nie ..1 =musimy|=musi|=trzeba|=mamy|=kaze|=nakazuje|=wymaga|=ma ..4 uprzedzac|uprzedzic|mowic|powiedziec|ujawniac|ujawnic|informowac|poinformowac|zaznaczac|oznaczac|przyznawac|=obowiazku|obowiazek|przypominac|pytac, bez ..2 =uprzedzenia|=powiadomienia|=pytania|=zapytania|=informowania, nie ..1 =informujemy|=uprzedzamy|=ujawniamy|=mowimy,
    nie ..1 =musi|=musza ..1 wiedziec, =bez ..1 pytanie|=pytania|=powiadamiania|=uprzedzania|=przypomnienia, =sam|=sama|=samo|=sami ..2 =zmienia|=przechodzi|=przedluza|=odnawia ..8 nie ..1 =mozna|=da,
    nie ..1 =musze|=musimy|=musi|=musza ..2 =mowic|=wiedziec|=wyjasniac|=tlumaczyc, =nie ..1 =mamy|=ma ..1 =obowiazku ..2 =mowic|=informowac|=zawiadamiac, =zawiadamiac|=informowac|=powiadamiac ..2 =nie ..1 =musimy|=trzeba|=musi, =nikt|=nikogo ..2 nie ..1 =musi|=musimy ..2 =wyjasniac|=zawiadamiac|=informowac, =bez ..1 =wiedzy|=jego|=pani|=pana ..1 =wiedzy?, =nie ..2 =musi ..3 =wiedziec
  `),
  term: phrases(`
    dzien, =dni, tydzien, termin, czas, miesiac,
    =14|=czternascie ..1 =dni
  `),
  givesReason: phrases(`
    podac ..2 przyczyna|powod|=przyczyne, =podania ..2 przyczyny|=powodu, uzasadnic, uzasadnienie,
    =waznej|=wazny|=waznego ..1 przyczyny|=powod|=powodu, =wyjasnic ..2 =dlaczego|powod|=przyczyne,
    =powod|=przyczyna ..3 =zwrotu|=odstapienia,
    =podania|=podanie|=podac ..1 =powodu|=powod|=przyczyny, =podania ..2 =powodu, przekonujacy|wazny|sensowny ..1 =powod|=powodu|=przyczyna,
    =bez ..1 =uzasadnienia, =konkretny|=konkretna|=konkretnego ..1 =powod|=przyczyne|=powodu, =wyjasnic|=napisac|=powiedziec ..5 =dlaczego|=co, =uzasadnienie|=uzasadnienia
  `),
  withoutReason: phrases('=bez ..2 =podania|=podawania|=wyjasnienia|=waznej|=waznego|=uzasadnienia|=powodu|=przyczyny'),
  faster: phrases('=szybciej|=od =reki'),
  condition: phrases('=jesli|=jezeli|=dopoki|=zanim|=gdyby, odsetka, =gotowka ..1 =kasie'),
  signed: phrases(`
    =potwierdzenie|=potwierdzil|=potwierdzila ..1 odbior|=odbioru, =bez =zastrzezen,
    podpis, podpisac, podpisanie, =podpisaniu|=podpisania, pokwitowac, pokwitowanie, =pokwitowaniu,
    =po ..1 odbiorze|=odebraniu,
    =podpis ..1 =pod ..1 =odbiorem
  `),
  termIs: phrases('wynosic, trwac, obowiazywac, =mamy|=ma|=jest ..3, roczny, polroczny'),
  asCondition: phrases('!nie =warunkiem|=warunek, =bez ..2 zgody ..4 nie, =wymaga|=wymagamy ..2 zgody'),
  anyTime: phrases(`
    =w =kazdej =chwili|=kazdym =momencie, =w =dowolnym|=dowolnej ..1 =momencie|=chwili,
    =bez =uprzedzenia|=powiadomienia|=podania, =jednostronnie|=jednostronna,
    =z =dnia =na =dzien, =bez ..1 informowania|=informowania|=informacji|=pytania|=zgody, =kiedy ..1 =chcemy
  `),
  noEffect: phrases(`
    nie ..3 =rodzi|=powoduje|=skutkuje|=oznacza|=znaczy|=zmienia|=wywoluje|=przesadza|=sprawia ..8, nic ..2 nie ..1 =grozi|=oznacza|=zmienia|=znaczy, nie ..2 =ma|=niesie ..2 =znaczenia|=konsekwencji|=skutkow,
    =orientacyjny|=orientacyjnie|=instrukcyjny|=niewiazacy|=umowny|=pogladowy, =bez ..1 =konsekwencji|=skutkow|=znaczenia, nie ..2 =wiaze|=wiazacy|=obowiazuje, nie ..2 uznac|uznanie|uznany|=uznana|=uznania,
    przepasc|przepadac|=przepadlo, =po ..1 =wszystkim,
    =i =tak ..4 odrzucic|odmowic|=odrzucic, =nadal|=wciaz|=potem|=pozniej ..3 =odrzucic|=odmowic|=odrzucimy, =tylko|=jedynie ..1 =zalecenie|=wskazowka|=propozycja|=sugestia|=orientacja, =zalecenie
  `),
  keeps: phrases(`
    przepadac|przepasc, zatrzymac|zatrzymywac ..6, nie ..1 podlegac|oddac|oddawac|zwrocic|zwracac, =nasza|=naszym, =bezzwrotny|=bezzwrotna, =przepada,
    =bezzwrotny|=bezzwrotne|=bezzwrotna, nie ..1 =zwraca|=odda|=oddaje|=zwroci, przepasc
  `),
  mustPay: phrases(`
    =trzeba|=musi|=nalezy|=prosimy|=prosze|=musisz ..3 zaplacic|oplacic|uregulowac|odeslac|zwrocic, =platny|=platna|=platne ..2,
    =prosimy|=prosze ..2 =wplate|=zaplate|=oplacenie|=zwrot|=przelew
  `),
  costs: phrases(`
    kosztowac|platny|=oplata|=zl ..3 =minute|=minuta|=minuty, =0-70*|=premium, =podwyzszona|=podwyzszonej ..1 oplata|=oplacie|stawka|=platna|=podwyzszonej,
    kosztowac ..2 =zl,
    =placi ..2 =sie ..2 =zl, =zl ..1 =za ..1 =minute, =minute|=minuta ..4 =zl
  `),
  extraTerm: phrases('dodatkowy|kolejny|nowy ..1 termin, wyznaczyc|wyznaczac ..3 termin'),
  ourLawSays: phrases(`
    ustawa|przepis|prawo|kodeks|regulacja|rodo|dyrektywa|=prawem|=prawa ..6 nie ..1 przewidywac|znac|dawac|pozwalac|wymagac|gwarantowac|chronic|przewidziec|uznawac|dopuszczac|nakazywac|=daje|=kaze|=zna,
    nie ..1 przewidywac|znac|dawac|gwarantowac ..4 ustawa|przepis|prawo|kodeks|=prawie|=ustawie, =takie|=tak|=taki ..2 =prawo|=przepisy|=przepis|=ustawa
  `),
  customerSide: phrases('=pan|=pani|=panu|=pana|klient|konsument|autor'),
  awayFromLaw: phrases('=lepiej|=wiecej ..2 niz, =dobrowolnie|=dobra =wola'),
  hurries: phrases('=jeszcze ..2 =przez|=do, =przyspieszy|=przyspiesza|=szybciej'),
  grantsRight: phrases('przyslugiwac|nalezec|obowiazywac|trwac|dzialac'),
  needsTime: phrases('=potrzebujemy|=mamy|=zajmie|=potrwa|=czeka ..6'),
  /** A decision in this one case, on its merits. */
  decided: phrases(`
    nie ..1 =uznalismy|=uwzglednilismy|=uznalem|=uznalam, =odrzucilismy|=odmowilismy|=odrzucono|=oddalilismy, =na =razie, =jeszcze ..2 nie ..2 =rozpatrzylismy|=rozpatrzona|=wplynela|=dotarla, nie ..1 =rozpatrzylismy, nie ..1 =widze|=mam|=mamy|=znalazlam|=znalazlem ..3 reklamacja|zgloszenie|=zwrotu,
    nie ..1 =stwierdzono|=stwierdzilismy|=potwierdzilismy|=wykryto,
    =odmownie|=odmowna|=odmownej, =odrzucona|=odrzucony|=odrzucone|=oddalona, =zostala|=byla|=zostaly ..1 odrzucony|oddalony
  `),
  handedTime: phrases(
    '=na =razie, =jeszcze, =bez ..2 numer|=numeru, =dopoki ..3 nie ..2 =dotrze|=wroci|=wplynie|=dotarla, =dzis|=dzisiaj|=teraz|=jutro, nie ..1 =dotarl|=dotarla|=wrocila|=wplynela|=widze',
  ),
  turnsTo: phrases('zwrocic|zwracac ..1 =sie, =sie ..2 zwrocic|zwracac, =inne|=innego|=inny ..1 =konto|=konta'),
  statement: phrases('=oswiadczenia|=oswiadczenie'),
  admits: phrases('=nie =powinien|=powinna|=powinno|=powinni|=powinnismy|=mial|=miala ..1 prawo'),
  batches: phrases(`
    =raz =na|=w ..1 miesiac|kwartal|=miesiacu|=kwartal|=polrocze|=rok,
    =na|=w ..1 =raty|=ratach, =na|=w ..2 =miesieczne|=miesiecznych|=rowne|=rownych ..1 =raty|=ratach
  `),
  ours: phrases('=nasza|=naszej|=nasze, =sprzedawcy|=sprzedawca|=sklepu|=sklep'),
  starts: phrases('zegar|licznik, startowac|ruszac|zaczynac|rozpoczynac|odliczac'),
  voluntary: phrases(
    '=dobrowolna|=dobrowolny|=dobrowolne|=opcjonalna|=opcjonalny|=opcjonalne, =statystyki|=statystyka, ankieta',
  ),
  contacts: phrases('zadzwonic|dzwonic|wysylac|wyslac|napisac|telefon|=telefony'),
  whenFails: phrases('=gdy|=jesli|=jezeli|=kiedy|=gdyby ..6 nie ..2 =uda|=pomoze|=powiedzie|=usunie'),
  notConsumer: phrases(
    'nie ..3 =konsumentem|=konsumenta|=konsumentka, =do ..2 =warsztatu|=biura|=firmy|=dzialalnosci|=gabinetu',
  ),
} as const
