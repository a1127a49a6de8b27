import { phrases } from '../../text/phrases.ts'

/** Words about how a term runs, what is owed beside the goods, and who watches over it. */
export const OF_TERMS_AND_DUTIES = {
  /** A term does not run, or runs longer than the law lets it. */
  clockStopped: phrases(`
    nie ..2 =biegnie|=biegna|=rusza|=plynie|=rozpoczyna|=zaczyna|=startuje, wstrzymac|wstrzymywac|zawiesic|zawieszac ..2 termin|bieg|zegar,
    termin|czas|bieg ..3 wstrzymac|wstrzymywac|zawiesic|zawieszac|zawieszony|wstrzymany, wydluzac|wydluzyc|przedluzac|przedluzyc ..3 =ten|=termin|=czas,
    bieg ..2 =terminu ..6 =zaczyna|=rozpoczyna|=rusza|=startuje ..4 =gdy|=kiedy|=od|=dopiero, termin ..2 =liczymy|=liczy|=biegnie ..2 =dopiero
  `),
  fromPapers: phrases(`
    =od|=po ..2 =skompletowania|=skompletowaniu|=uzupelnienia|=kompletu|=przyslania|=otrzymania|=dostarczenia ..3 =dokumentow|=dokumenty|=towaru|=sprzetu|=zdjec|=rzeczy|=opinii,
    =gdy|=dopoki|=zanim|=az|=kiedy ..4 rzeczoznawca|serwis|ekspert|technik|producent
  `),
  notFirstMessage: phrases('nie =od ..3 =maila|=wiadomosci|=zgloszenia|=wplywu|=telefonu'),
  notDurable: phrases(
    '=wylacznie|=tylko|=jedynie ..2 =ustnie|=telefonicznie|=sms-em|=telefonie, =ustnie|=sms-em|=sms ..8 nie ..1 =wydajemy|=wydamy|=wysylamy|=wyslemy',
  ),
  onlyReceipt: phrases(`
    =dowodem|=dowod ..4 =tylko|=wylacznie|=jedynie ..3 paragon|faktura, =tylko|=wylacznie|=jedynie ..2 =z|=za|=na ..2 paragon|=paragonem|=okazaniem, =tylko|=wylacznie|=jedynie ..3 =papierowy|=oryginal|=oryginalny ..2 paragon?
  `),
  shortened: phrases('skrocic|skracac|skrocony, =krotszy|=krotsza'),
  liabilityTime: phrases(
    'odpowiedzialnosc|rekojmia|ochrona ..5 wynosic|trwac|obowiazywac|=do, okres ..2 =odpowiedzialnosci|=rekojmi',
  ),
  afterHalf: phrases(
    '=po ..1 =roku|=szesciu|=polroczu|=pol|=trzech|=dwunastu|=osmiu|=kwartale, =od =odbioru|=zakupu|=dostawy ..3 =minelo|=uplynelo',
  ),
  fromWrongDay: phrases(
    'licz*|=biegnie|=biegna ..3 =od ..2 =produkcji|=wyprodukowania|=wykrycia|=gwarancji, =od ..1 =dnia|=daty ..1 =produkcji|=wyprodukowania',
  ),
  /** What it costs to mend: not the customer's to bear. */
  repairWork: phrases(`
    demontaz|montaz|=demontaz|=montaz, wymontowac|wymontowywac|wmontowac|=wymontowuje|=wmontowuje, robocizna, dowoz|dojazd|odbior|transport|przesylka|wysylka, diagnostyka|diagnoza|ekspertyza, =czesci|=czesc ..1 =zamienne?
  `),
  forUse: phrases(
    '=za ..2 zuzycie|uzytkowanie|korzystanie|uzywanie|=zuzycie|=uzytkowania, amortyzacja, =za ..1 =czas|=okres ..1 =uzytkowania|=uzywania|=korzystania',
  ),
  replaces: phrases('wymiana|wymienic|wymieniac, =nowy|=nowa|=nowe|=nowego ..1 egzemplarz?'),
  withoutLimit: phrases(
    'nie =okreslaja|=okresla|=wyznacza|=wyznaczaja|=ograniczaja|=ogranicza, nie =ma ..5 termin|=terminu|=rozsadnym, =zaden ..1 =termin, =kiedykolwiek|=bezterminowo, =kiedy ..2 =znajdziemy|=zechcemy|=bedziemy',
  ),
  lawAllows: phrases(`
    =zgodne|=zgodny|=zgodna ..1 =z ..1 prawo|przepis|ustawa|=prawem|=przepisami|=ustawa, legalny|legalnie, przepis|prawo|ustawa|dyrektywa|rozporzadzenie ..4 =zezwala|=zezwalaja|=pozwala|=pozwalaja|=wystarczy|=wystarcza|=dopuszcza,
    przepis|prawo|ustawa ..3 nie ..1 =zabrania|=zabraniaja|=zakazuje|=zakazuja, =wolno =nam, =nam =wolno, =tak =wolno, nie ..1 =jest =zabronione|=zakazane, =ma|=mamy ..1 =prawo
  `),
  /** The way the contract was made, whatever the way the goods came. */
  pickedUp: phrases(
    'odebrac|odbierac ..4 =osobiscie|=punkcie|=salonie|=sklepie|=sam|=sama, odbior ..2 =osobisty|=osobistym|=osobistego|=punkcie|=salonie, punkt ..1 odbior|=odbioru',
  ),
  bindingSale: phrases('=ostateczny|=ostateczna|=ostateczne, nieodwolalny|nieodwracalny, =wiazacy|=wiazaca|=wiazace'),
  onlyInternet: phrases(
    '=tylko|=wylacznie|=jedynie ..2 internet|=internetu, nie ..2 =byl|=bylo|=byla ..2 internet|=online',
  ),
  notTold: phrases(
    'zapomniec|=zapomnielismy ..4 =pouczyc|=poinformowac|=uprzedzic, =bez ..2 =pouczenia|=informacji, nie ..1 =bylo ..2 =pouczenia|=pouczenie, =nie =pouczyl*|=pouczono|=poinformowalismy|=informowalismy ..6 =odstapienia|=odstapieniu|=zwrotu|=zwrocie, =bez =pouczenia',
  ),
  stillShort: phrases(
    '=i =tak|=mimo =to|=nadal ..4 =14|=czternascie|=dni|=przepadlo|=wygasa|=minelo|=zwykle, =zwykle ..1 =14',
  ),
  tooFewDaysBack: phrases('paczka|=paczki|odeslac|odeslanie|=odeslanie ..8 =dni|=dniach'),
  invalid: phrases(
    '=inaczej ..3 =niewazne|=niewazny|=nieskuteczne|=przepada|=wygasa, nie =przyjmujemy|=przyjmiemy, =niewazne|=nieskuteczne',
  ),
  goesAs: phrases(
    '=jako ..2, =formie|=postaci, przyznac|przyznamy|=trafi|=trafia|=zamienimy|=zamieniamy|=zamienia, =tylko|=wylacznie|=jedynie|=inaczej',
  ),
  flat: phrases('=zawsze|=ryczaltem|=kazdego|=kazdorazowo|=niezaleznie, =bez =wzgledu, =automatycznie|=automatycznie'),
  undeliveredOrder: phrases(
    '=nieodebrana|=nieodebranie|=nieodebranej|=nieodebrane, nie ..1 odebrac ..3 paczka|przesylka',
  ),
  delay: phrases(
    'opoznienie|opoznic|spoznic|spoznienie|=opozniona|=spoznia, =mimo ..3 miesiac|tydzien|=miesiecy|=tygodni',
  ),
  byWill: phrases(
    '=wedlug ..1 =uznania, =jednostronnie, =kiedy|=gdy ..1 =tylko? ..1 =zechcemy|=chcemy, =w =kazdej =chwili',
  ),
  slightDefect: phrases(
    'drobny|nieistotny|maly|blahy|nieznaczny|kosmetyczny ..2 wada|usterka|rysa|defekt|wgniecenie|niezgodnosc, =wada|=usterka|=rysa ..2 =drobna|=nieistotna|=mala|=blaha',
  ),
  askedForAtOnce: phrases(
    'zgoda|=zgode|=zgodzie ..5 =natychmiastowy|=natychmiastowe|dostarczenie|start|uruchomienie|rozpoczecie|pobranie|wykonanie, =potwierdzil|=potwierdzila|=wiedzial|=wiedziala ..4 =utrate|=utraci|=utracie|=traci|=straci',
  ),
  notTouched: phrases('nie ..1 =dotyczy|=obejmuje|=zmienia|=zmieni'),
  alike: phrases('=tak =samo, =bez =wzgledu'),
  skipsOrder: phrases('skasowac|anulowac ..3 zamowienie, zamowienie ..6 skasowac|anulowac'),
  /** Other figures than the one the law wants beside a lowered price. */
  otherPrice: phrases(
    '=katalogowa|=katalogowej|=sugerowana|=sugerowanej|=przekreslona|=przekreslonej|=przekreslamy|=rynkowa, =cene|=cena ..2 =producenta, =sam|=podac ..1 procent|=rabat',
  ),
  suffices: phrases('wystarczyc|=wystarczy|=wystarcza|=wystarczajaca|=dosyc'),
  reviews: phrases('opinia|recenzja|ocena|komentarz|=gwiazdek|=gwiazdki'),
  removes: phrases(
    'usunac|usuwac|kasowac|skasowac|ukrywac|ukryc|=blokujemy, nie ..1 publikowac|=publikujemy|=zamieszczamy',
  ),
  unchecked: phrases('nie ..2 =sprawdzamy|=weryfikujemy|=sprawdza|=weryfikuje|=kontrolujemy'),
  writtenByUs: phrases(
    '=sam|=sami|=sama ..2 =pisac|=piszemy|=dodajemy|=wystawiamy, zlecac|zlecic|kupowac ..3 opinia|recenzja|=recenzji|=opinii|pisanie, =znajomym|=pracownikom|=pracownicy ..3 opinia|recenzja',
  ),
  breach: phrases(
    'wyciek|=wycieku|=wyciekly, naruszenie ..3 =danych|=ochrony|dane, wlamanie|kradziez ..3 =danych|=bazy',
  ),
  reportsIt: phrases('zglosic|zglaszac|=zglasza|zawiadomic|zawiadamiac|powiadomic|powiadamiac|informowac|poinformowac'),
  privacyOffice: phrases('=uodo, =urzad|=urzedu ..1 =ochrony ..1 =danych, =giodo'),
  otherOffice: phrases('=uokik|=uokiku, rzecznik|inspekcja|policja|=rpo|sanepid|=uke|=knf'),
  consumerHelp: phrases('rzecznik ..3 konsument|=konsumentow, inspekcja ..1 =handlowa|=handlowej, =uokik|=uokiku'),
  notForYou: phrases(
    'nie ..2 =zajmuje|=zajmuja|=pomaga|=pomoze|=rozpatruje, nie ..1 =mozna|=wolno|=ma ..2 =pisac|=skladac|=isc|=zglaszac|=zwracac, =dopiero ..1 =po ..3 =sadzie|=wyroku|=sprawie, =prosze ..1 =tam? ..1 =nie =pisac|=isc|=zglaszac',
  ),
  insteadOfConsent: phrases(
    'zastepowac|zastapic ..2 zgoda, =wystarczy|=wystarcza ..6 =kupil|=kupila|=kupiono|=numer|=adres|=raz, nie ..2 =potrzebna|=potrzebujemy|=wymaga ..2 zgoda?, zgoda ..3 nie ..1 =jest? ..1 =potrzebna|=wymagana|=konieczna',
  ),
  keepsSending: phrases('=jeszcze|=nadal|=dalej ..4 wysylac|=wysylamy|=dzwonic|=dostawac|przychodzic'),
  forYears: phrases(
    '=na ..1 =rok|=dwa|=trzy|=piec|=lata|=lat, =przed =uplywem|=koncem ..2 rok|=roku|=lat, =do =tego =czasu',
  ),
  notWithdrawn: phrases('nie ..1 =wycofamy|=wycofa|=cofniemy|=cofnie|=uwzgledniamy|=uwzglednimy|=odwola'),
  unauthorised: phrases(
    'nieautoryzowany, nie ..2 autoryzowac|=autoryzowal|=autoryzowala|=zlecal|=zlecala|=zlecano|=zlecil|=wykonal|=wykonala, =skradziona|=skradzionej|=ukradziona ..1 karta',
  ),
  untilPolice: phrases('=dopoki|=poki|=zanim|=dopiero ..6 policja|=sprawcy|=sprawce|sledztwo|sledztwa|=prokuratura'),
  earlyPayment: phrases(
    '=wczesniejszej|=wczesniejsza|=przedterminowa|=przedterminowej ..1 splata|=splacie|=splaty|=splate',
  ),
  notLess: phrases(
    'nie ..1 =obniza|=zmniejsza|=zmniejszy|=obnizy|=zwracamy|=zwraca|=oddajemy, przepasc|przepadac|=zostaje|=calosci',
  ),
  loan: phrases('kredyt|pozyczka|=kredytu|=pozyczki'),
  beforePayout: phrases(
    '=tylko|=jedynie|=wylacznie ..1 =przed ..1 =wyplata|=uruchomieniem, nie ..3 =po ..1 =wyplacie|=uruchomieniu',
  ),
  alone: phrases(
    '=wylacznie|=tylko|=jedynie ..2 system|algorytm|automat|=systemu|=algorytmu, system|algorytm ..1 =sam',
  ),
  pretends: phrases(
    'udawac, podawac|=podaje|=podajemy ..1 =sie ..1 =za ..1 =czlowieka|=konsultanta, =podpisuje|=podpisujemy ..3 =imieniem',
  ),
  noHuman: phrases(
    '=rozmowy|=kontaktu|=rozmowa|=kontakt|=konsultanta|=czlowieka ..4 nie ..1 =oferujemy|=przewidujemy|=ma|=bedzie|=dajemy, =czlowiekiem|=konsultantem ..4 nie ..1 =oferujemy|=mozna|=polaczymy|=laczymy',
  ),
  bottle: phrases(
    'butelka|puszka ..4 kaucja|=kaucje|=kaucja, kaucja|=kaucji|=kaucje ..4 butelka|butelke|puszka|opakowanie',
  ),
  oldAppliance: phrases(
    '=zuzytej|=zuzytego|=zuzyty|=starej|=starego|=stary|=stara ..1 lodowka|pralka|sprzet|zmywarka|telewizor|kuchenka|piekarnik',
  ),
  notTaken: phrases(
    'nie ..1 =zabieramy|=zabierzemy|=odbieramy|=odbierzemy|=przyjmujemy|=zabiera, =platny|=platna ..1 =odbior|=utylizacja',
  ),
  polishManual: phrases(
    'instrukcja|=instrukcji|=instrukcje|etykieta|regulamin|umowa ..3 =po ..1 =polsku, =polska|=polskiej|=polskojezyczna ..1 instrukcja|=instrukcji',
  ),
  notThere: phrases('nie =ma|=musi|=bedzie|=dajemy|=dolaczamy|=trzeba'),
  whistle: phrases('sygnalista|=sygnaliscie|=sygnalisty, zgloszenie ..2 =sygnalisty|=wewnetrzne'),
  preticked: phrases('=zaznaczone|=zaznaczona|=zaznaczony|=domyslnie ..4'),
  addsOn: phrases('ubezpieczenie|dodatek|usluga|gwarancja ..2 =dodatkowy|=dodatkowa|=dodatkowe|=dodatkowego?'),
  byPhone: phrases(
    '=przez ..1 =telefon, =telefoniczna|=telefonicznej|=telefonicznie, rozmowa ..1 =telefoniczna?, nagranie',
  ),
  notConfirmed: phrases(
    'potwierdzac|potwierdzic ..5 nie ..1 =musimy|=trzeba|=mamy, nie ..1 =musimy|=musi|=trzeba|=mamy ..2 potwierdzac|potwierdzic, =od ..1 =slowa ..1 =tak',
  ),
  openEnded: phrases('=nieokreslony|=nieokreslonego|=nieokreslony ..1 =czas?, =czas ..1 =nieokreslony'),
  forLife: phrases(
    '=dozywotnio|=dozywotnia|=zawsze, wypowiedzenie|=wypowiedzenia|wypowiedziec ..3 nie ..1 =ma|=mozna, =bez ..1 =mozliwosci ..1 =wypowiedzenia|=rezygnacji, =tylko|=wylacznie ..2 =uslugodawca|=firma|=my|=operator',
  ),
  selfRenews: phrases(
    'przedluzac|przedluzyc|odnowic|odnawiac ..3 =sie|=sama|=sam|=automatycznie, =przedluzy|=odnowi ..1 =sie, =przechodzi|=zamienilismy|=zamienia|=zamieniamy ..3 =platny|=platna|=platne',
  ),
  unasked: phrases(
    '=bez ..2 =pytania|=wiedzy|=zgody|=uprzedzenia|=informowania|=mozliwosci, nie ..1 =informowalismy|=pytalismy|=pytamy|=uprzedzamy',
  ),
  cannotLeave: phrases(
    'nie ..2 =zrezygnowac|=odejsc|=rozwiazac|=wypowiedziec|=zrezygnuje, nie ..1 =ma ..1 =prawa ..1 =odejsc|=zrezygnowac|=wypowiedziec',
  ),
  lapsesSoon: phrases('przedawniac|przedawnic|przedawnienie|=przedawnia|=przedawniaja'),
  sumsAfterDecision: phrases('przyjac|=uznaniu|=decyzji|=decyzja'),
  wrongCase: phrases(
    '=gdybysmy, nie ..1 =mamy|=mozemy|=moze ..1 =prawa? ..2 odmowic|odmawiac|odrzucic|zadac|wymagac|dzwonic, nie =sprawia|=sprawiaja, =zlamalibysmy|=naruszylibysmy, =byloby ..2 =niezgodne|=bezprawne, nie =jest =prawda, =nieprawda|=mitem|=mit, =w ..1 =innym|=innych|=poprzednim ..1 =sklepie|=sklepach|=firmie, =znajoma|=znajomy|=kolega|=kolezanka|=sasiadka, nie ..2 =wolno ..1 =nam',
  ),
} as const
