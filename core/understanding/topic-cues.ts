import type { Topic } from '../vocabulary/vocabulary.ts'

const GOODS =
  'paczk*|przesylk*|zamowieni*|towar*|dostaw*|kurier*|list|zakup*|@thing|parcel|order|package|delivery|посилк*|замовленн*'

/**
 * Wordings that point to a topic, as cues. They decide nothing: each topic's cues are one more thing that the classifier sees and weighs.
 */
export const TOPIC_CUES: Readonly<Record<Topic, string>> = {
  'order-status': `
    gdzie|skad ~ jest|sa|teraz ~ ${GOODS}|moj*
    gdzie moj*|nasz*
    kiedy ~ przyjdzie|dojdzie|dotrze|dostane|przyjedzie|dojedzie|bedzie|dostaniemy ~ ${GOODS}|moj*
    kiedy|ktorego|o ktorej ~ spodziewac|przyjdzie|dojdzie|dotrze|przyjedzie|dojedzie|otrzymam|dostarcz*|przywiez*
    na jakim etapie
    status ~ ${GOODS}
    co z ~ moj*|nasz* ${GOODS}
    co ~ dzieje ~ z ~ ${GOODS}
    sledz*|sledzic|sledzenia|tracking|mapce|mapie|przewoznik*
    czy ~ wyslan*|wysla*|nadan*|wyszl*|wyruszy*|wyjech*|jedzie|leci|spakowan*|poszl* ?juz
    juz ~ wyslan*|wyszl*|wyruszy*|jedzie|jada|leci|idzie|drodze
    numer* ~ listu|przesylki|nadania|sledzenia
    doreczon* ~ nie ~ mam|ma|dosta*
    gotow* ~ do odbioru
    where is my|the|our
    when will|can ~ arrive|come|get|expect
    tracking|shipped|dispatched
    де ~ моє|моя|мій|зараз
    коли ~ прийде|приїде|буде|чекати|доставлять
    трек|відправили|відстежити
  `,
  'delivery-delay': `
    mial|miala|mialo|miale|mialy|mieli|mieliscie|powinno|powinna|powinien|powinny ~ byc|dotrzec|przyjechac|dojsc|przyjsc|dojechac|nadejsc|dostarczyc|trafic
    obiec* ~ dostaw*|dni|termin*|przed|do|w
    opozni*|opoznien*|spoznia*|spozni*|zwlok*|poslizg*
    po terminie
    termin* ~ min*|przekrocz*|uplyn*|przesu*
    min*|mija|mijaja|uplyn* ~ dzien|dni|tydzien|tygodni*|tygodnie|miesiac*|termin*|godzin*
    czekam|czekamy ~ juz|od|ponad|trzeci*|drugi*|tydzien|dni|miesiac
    ile ~ mozna|mam|jeszcze ~ czekac
    nadal|dalej|wciaz|jeszcze|ciagle ~ nie ~ ma|dotar*|dosz*|przysz*|dosta*|wysla*|otrzyma*|przyjech*
    nie ~ dotar*|doszl*|przyszl*|dojech*|przyjech* ~ a|mimo|choc|mial*
    nikogo ~ nie bylo
    nie bylo ~ kurier*|nikogo
    od ~ dni|tygodni*|tygodnia|miesiac* ~ nie|bez|cisza|czekam
    stoi|lezy|utknel*|wisi|utkwil* ~ w|od
    kiedy ~ wreszcie|nareszcie|koncu
    late|delay*|overdue
    still ~ not|hasn't|nothing|haven't
    was ~ supposed|promised|due
    обіця*|запізн*|затрим*
    досі|вже ~ немає|не|день|тиждень
  `,
  'delivery-options': `
    ile ~ kosztuje|kosztowac|zaplace|wynosi|placi* ~ wysylk*|dostaw*|kurier*|przesylk*|transport*|wniesien*
    koszt* ~ wysylk*|dostaw*|przesylk*|transport*
    jaki* ~ koszt* ~ wysylk*|dostaw*|przesylk*
    czy ~ wysylacie|wysylaja|dostarczacie|dostarczaja|dowozicie|dowoza|dowieziecie|dojezdzacie|dojedzie|wnosi*|rozwozicie
    wysylacie|dostarczacie|dowozicie|wysylka ~ do|na|za|w
    wysylk*|dostaw* ~ zagranic*|granic*|gratis|darmow*|ekspres*|sobot*|miedzynarod*|wieczor*|poczt*|do
    darmow*|gratis|bezplatn* ~ wysylk*|dostaw*
    odbior* ~ osobist*|wlasn*|punkcie|sklepie
    odebrac ~ osobiscie|sklepie|magazynu|sam*
    ile ~ trwa|idzie|dni|czasu ~ wysylk*|dostaw*|paczk*|przesylk*|kurier*
    spos*|form*|opcj*|metod* ~ dostaw*|wysylk*
    macie|jest|mozliw* ~ paczkomat*|dostaw*|wysylk*|odbior
    mozliw* ~ dostaw*|wysylk*|odbior*|wniesien*
    do you|can you ship|deliver
    shipping|delivery ~ cost*|options|methods|to|take
    how much|long ~ shipping|delivery
    доставк* ~ коштує|в|до|є|скільки
    чи ~ доставля*|відправля*
    скільки ~ доставк*
  `,
  'change-address': `
    zmian* ~ adres*|paczkomat*|punkt*|miejsc* ~ dostaw*|odbior*
    zmien* ~ adres*|paczkomat*|punkt*|miejsc*
    zmian* adres*
    zl*|bledn*|niewlasciw*|nieaktualn*|star* ~ adres*|kod|ulic*|numer domu|miast*|paczkomat*
    adres* ~ zl*|bledn*|pomyl*|nieaktualn*|star*|poprawic|zmienic
    przekier* ~ paczk*|przesylk*|do|na
    przekier*
    inn* ~ adres*|paczkomat*|punkt*
    zamiast ~ do|na|ul|adres*|domu
    dostarcz*|wyslij*|wyslac|zawiez*|dowiez*|zostaw*|skieruj*|dajcie ~ na adres|do|u|na ~ sasiad*|@kin|prac*|biur*|rodzic*|dzialk*|szkol*
    pomyl* ~ ulic*|adres*|numer*|miast*|kod|paczkomat*|domu|mieszkania
    przeprowadz*|wyprowadz*
    redirect|reroute
    change|update|wrong|correct|new ~ address|postcode|locker|pickup
    змін*|неправильн*|іншу|нову ~ адрес*|відділенн*
    перенаправ*|переадрес*
  `,
  'change-order': `
    doda*|dopis*|dorzuc*|dolozy*|dolacz*|dolozenia|dokup* ~ do ~ zamowieni*|paczk*|koszyk*|koszyka|tego
    dorzuc*|dopisz*|doloz*|dopiszcie
    zmian*|zmien*|poprawc*|poprawi*|modyfik* ~ w zamowieniu|zamowienie|zamowienia|rozmiar*|kolor*|ilosc*|wariant*|pozycj*|grawer*|napis*
    usun*|skresl*|wyrzuc*|odejm*|zdejm*|odjac|wykresl* ~ z zamowieni*|pozycj*|jeden|jedna|sztuk*
    zamiast ~ poprosz*|prosze|ma byc|wolal*|jednego|dwoch
    zanim ~ wysl*|spakuj*|pojdzie|ruszy|nadaci*
    jeszcze ~ nie ~ wysl*|wysz*|spakowan*|ruszy*|realiz*|zaczel*
    niewyslan*
    jednak ~ zamiast|nie|poprosze|wole
    wpisal*|kliknel*|zamowil* ~ zamiast
    polacz*|scal* ~ zamowieni*
    jeszcze jedn* ~ rzecz|sztuk*|pozycj*
    add|remove|change ~ to|from|in ~ order
    change|swap ~ size|colour|color|quantity
    before ~ ships|shipped|dispatch*
    додат*|додайте|приберіть ~ замовлен*
    змінити ~ розмір|колір|замовлення
  `,
  'cancel-order': `
    anul*
    odwol* ~ zamowieni*|zakup*|dostaw*|rezerwacj*|wycieczk*
    rezygn*|zrezygn* ~ z|ze ~ zamowieni*|zakup*|wycieczk*|tego|@thing
    nie ~ wysyl*|realiz*|pakuj*|sprowadz*
    rozmyslil*|rozmysl*|przemyslal*|odwidzialo|odechcialo
    wycof* ~ zamowieni*|zakup*|sie|to
    cofn* ~ zamowieni*|zakup*
    skasuj*|skasowac|wykasow*|usun*|uniewazni*|storno ~ zamowieni*|to|koszyk|zakup|jedno
    zamow*|kupi*|klik* ~ pomylke|przypadk*|razy|pytania|niechcacy|nieuwage
    juz ~ nie ~ chce|potrzebuj*|potrzebn*
    nie chce juz
    zatrzymaj*|wstrzymaj* ~ zamowieni*|wysylk*|produkcj*|to
    cancel*
    changed my mind
    скасу*|відмін*|передумал*|не відправляйте
  `,
  'damaged-parcel': `
    uszkodz*|zniszcz*|rozbit*|potluczon*|stluczon*|polaman*|zlaman*|zgniecion*|wgniec*|pogiet*|rozerwan*|podart*|rozwalon*|przemoczon*|zmiazdz*|obit*|porysowan*|pekniet*|polama*|zbity|zbite|zbita
    przysz*|dotar*|dosz*|przyjech*|dojech*|przylec*|dosta* ~ uszkodz*|rozbit*|polaman*|zlaman*|peknie*|potluczon*|stluczon*|pogiet*|mokr*|kawalkach|zgniec*|porysow*|polama*
    karton*|pudel*|opakowani*|paczk*|koperta ~ rozerwan*|wgniec*|zgniec*|mokr*|podart*|podziuraw*|naruszon*|przebit*|rozdart*|rozwal*
    w transporcie
    szkod* transport*|w transporcie
    protokol* szkody
    wylal*|rozlal*|wysypa*|rozsypa*
    w kawalkach|strzepach|drobny
    zle|slabo|fatalnie zapakow*
    damaged|crushed|shattered|dented|soaked|torn
    arrived ~ broken|cracked|damaged|in pieces
    пошкоджен*|розбит*|зламан*|тріщин*|розірван*|мокр*
  `,
  'missing-item': `
    brak|brakuj*|zabrakl* ~ w|jednej|jednego|dwoch|czesci|@thing|@number|srub*|instrukcj*|element*
    brakuj*|zabrakl*|brakow*
    nie ~ bylo|ma ~ w ~ paczce|pudelku|zestawie|srodku|kartonie|komplecie|przesylce
    nie dolozyl*|dolaczon*|dolaczyl*|dodali*|zapakowali*|wlozyl*
    niekompletn*|zdekompletow*
    doslac|doslij*|doslanie|dosylk*|doslecie
    zamiast @number ~ @number
    @number ~ zamiast @number
    mialo|miala|mialy|powinno|powinny ~ byc @number
    @number ~ z @number
    jest|przyszl*|dosta*|naliczyl*|w srodku ~ tylko|zaledwie|@number|jedn*|dwa|dwie
    zamawial*|zamowil* ~ @number|dwa|dwie|trzy|cztery ~ przysz*|dosta*|jest|sa
    pust* ~ pudel*|karton*|kopert*|miejsc*
    tylko polow*
    missing|incomplete
    only ~ one|half|two|three
    бракує|вистача*|немає ~ в|у
  `,
  'wrong-item': `
    nie to ?co zamawia*|zamowi*
    nie ten|ta|te ~ rozmiar|kolor|model|towar|produkt|but*
    inn* ~ towar*|produkt*|model*|rozmiar*|kolor*|niz|rzecz*|lek*
    zl* ~ rozmiar*|model*|kolor*|towar*|produkt*
    zamiast ~ przysz*|dosta*|jest|wyslali*|dotarl*
    przysz*|dosta*|otrzym*|przysla*|wysla*|dostarcz* ~ zamiast
    przysz*|dosta*|otrzym*|przysla*|wysla* ~ inn*|zl*|cudz*|czyj*|nie
    zamawial*|zamowil*|zamowion* ~ a ~ przysz*|dosta*|jest|dotarl*|otrzym*
    zamowil*|zamawial*|kupil*|mial* ~ dostal*|przyszl*|przyszed*|dotarl*|otrzymal*
    cudz*|czyjas|czyjes|obce
    nie swoje|moja|moje
    pomyl* ~ paczk*|produkt*|towar*|rozmiar*|kolor*|pakowaniu|kompletacj*|magazyn*
    zamien* ~ paczk*|etykiet*|mi
    niezgodn* ~ z ~ zamowieni*
    nie zgadza sie
    wrong ~ item|size|model|product|colour|color|order
    instead of
    got|received|sent ~ wrong|different|someone|somebody
    не той|ту|те
    інший|інша ~ товар|розмір|колір
    замість
  `,
  'return-goods': `
    zwroc* ~ towar*|produkt*|zakup*|@thing|to|kupion*|rzecz*
    chce|chcial*|mog*|mozna|da|jak ~ zwrocic|oddac|odeslac
    zwracam|oddaje|odsylam|odeslac|odesle
    odstep*|odstap* ~ od
    etykiet* ~ zwrot*
    zwrot* ~ towar*|etykiet*|formularz*|ciagu|paragonu|zakup*|adres
    formularz* ~ zwrot*
    ile ~ czasu|dni ~ na ~ zwrot*|oddanie
    koszt* ~ zwrot*|odeslani*
    nie ~ pasuje|podoba|spelnia|odpowiada
    przyjm* ~ zwrot*|powrotem
    wez* ~ z powrotem
    14 dni
    nietrafion*|rozmyslil*
    return ~ item|it|this|label|shoes|goods|policy
    send ~ back
    повернути|повернення ~ товар*|річ*
    поверн*
  `,
  'refund-status': `
    zwrot* ~ pieniedz*|srodk*|kas*|wplat*|naleznosci|kaucj*|kosztow
    kiedy|gdzie ~ zwrot*|pieniadz*|kasa|srodki|przelew*|wroc*|odda*
    pieniadz*|pieniedzy|kasa|kasy|kase|srodk*|zwrot*|przelew*|zl ~ nie|jeszcze|nadal|dalej|ani ~ ma|wplyn*|dosta*|dosz*|wroci*|przysz*|widac|zobacz*
    nie|nadal ~ ma|wplyn*|dosta*|dosz*|wrocil* ~ pieniedz*|pieniadz*|kas*|srodk*|zwrot*|przelew*
    oddac|oddajcie|oddacie|oddali*|zwroc* ~ pieniadz*|kas*|srodk*|polow*|mniej
    odesla*|oddal*|zwroci* ~ gdzie|kiedy|kasa|pieniadz*
    zwrot* ~ zaksiegow*|zlecon*|wykonan*|przyjet*|wyslan*|konto|karte|blik*|zatwierdz*
    numer konta ~ zwrot*
    refund* ~ yet|when|status|processed|not|issued
    money back
    повер* ~ гроші|кошт*|грош*
    гроші|кошти ~ не|повер*|ще
  `,
  complaint: `
    reklamuj*|reklamowac
    zloz*|sklad*|zglasz*|zglos*|wnos* ~ reklamacj*
    reklamacj* ~ na|but*|towar*|tytulu|skladam
    reklamacj*
    wad*|wadliw*|usterk*|bubel|szmelc|fuszerk*|niezgodn*|rekojm*
    zepsu*|popsu*|padl*|przestal*|rozklei*|rozkleja*|rozeszl*|rozpadl*|odpad*|przetarl*|pekl*|skrzypi|trzeszczy|przecieka*|spru*|zardzewi*|odkleil*|peka*|paczy*|wyplowi*|zmechac*
    po ~ @number|jednym|dwoch|trzech|tygodni*|miesiac*|praniu ~ zepsu*|padl*|przesta*|peklo|rozkle*|odpad*
    zadam|domagam|oczekuje|wnosze|chce ~ zwrotu|wymiany|naprawy|obnizenia|obnizki|now*|rekompensaty
    prosze|chce ~ o ~ wymian*|napraw*|now*
    wymien* ~ na nowy|nowa|albo
    kupion* ~ tygodni*|miesiac* ~ temu
    complaint|faulty|defective|claim
    broke|stopped ~ after|working
    рекламац*|зламав*|зламал*|зіпсув*|брак
  `,
  'complaint-status': `
    status*|etap*|stan*|decyzj*|wynik* ~ reklamacj*|zgloszeni*|sprawy|odwolani*|serwis*
    co z ~ reklamacj*|zgloszeni*|napraw*|moja
    kiedy ~ rozpatrz*|decyzj*|odpowiedz|wroci|koniec|skoncz*|odbior*
    reklamacj* ~ rozpatrz*|uznan*|odrzuc*|toku|trwa|cisza|temu|nadal|zlozon*|zakoncz*|przyjet*|pozytywn*
    zlozyl*|zglosil*|wyslal*|oddal* ~ reklamacj*|zgloszeni* ~ temu|cisza|nic|i
    oddan* ~ na|do ~ reklamacj*|serwis*|napraw*
    serwisie|naprawie ~ od|juz
    rozpatrz*|rozpatryw*|rzeczoznawc*|ekspertyz*|odwolani*
    minelo|mija ~ dni ~ reklamacj*|zgloszeni*
    update|status|news|progress ~ complaint|claim|repair
    рекламаці* ~ що|коли|статус|подал*|розгля*
    що з ~ рекламац*|скарг*
  `,
  warranty: `
    gwarancj*|gwarancyjn*
    gwarancj* ~ obejm*|trwa|przechodz*|przepad*|wygas*|ile|kiedy|przedluz*|waz*
    ile|do kiedy ~ gwarancj*
    karta|karty|karte gwarancyjn*
    autoryzowan* ~ serwis*
    gdzie ~ serwis*|naprawi*
    rekojmi* ~ roznic*|czym|ile
    przeglad* gwarancyjn*
    warranty|guarantee
    гаранті*
  `,
  exchange: `
    wymian*|wymien* ~ na|rozmiar*|kolor*|inn*|wieksz*|mniejsz*
    wymieni* ~ na ~ wieksz*|mniejsz*|inn*|dluzsz*|rozmiar
    zamien* ~ na ~ wieksz*|mniejsz*|inn*|czarn*|rozmiar*|numer|krotsz*|dluzsz*
    za mal*|duz*|ciasn*|luzn*|krotk*|dlug*|waski*|szerok*
    przymal*|przyduz*|ciasn*|uciska*|cisn*
    wieksz*|mniejsz* ~ rozmiar*|numer*
    rozmiar*|numer* ~ wieksz*|mniejsz*
    inn* ~ rozmiar*|kolor*|odcien*|wzor*|model ~ zamien*|wymien*
    moge|mozna|da ~ wymienic|zamienic|podmienic
    chcial*|wole|wolal*|potrzebuj* ~ zamiast
    exchange|swap
    larger|smaller|bigger|different size|colour|color
    обмін*|поміня*|більший|менший
  `,
  'product-question': `
    czy ~ nadaj*|pasuj*|zawier*|dziala*|ma|maja|jest|sa|da sie|mozna ~ prac|uzyw*|stosow*|alerg*|gluten*|laktoz*|wodoodporn*|orzech*|skor*|zewnatrz|dziec*|lat|@pet
    jaki* ~ sklad*|material*|wymiar*|moc|pojemnosc*|dlugosc*|szerokosc*|waga|srednica|roznic*|rozmiar ~
    ile ~ wazy|mierzy|litrow|watow|decybeli|kalorii|gb|cm|porcji|osob|wytrzyma|starczy|swieci|trzyma
    z czego|jakiego ~ jest|zrobion*|wykonan*|materialu|drewna
    pasuj*|bedzie pasowac ~ do
    nadaje|nadaja sie
    czym ~ rozni|roznia
    jaki ~ rozmiar ~ wziac|brac|wybrac
    polec* ~ dla|do|na|mi|jaki|cos
    jak ~ dziala|uzywac|stosowac|dawkowac|prac|zlozyc|gruba|duza|duzy|dluga
    czy ~ bezpieczn*|szkodliw*|interakcj*|laczyc|ciazy
    biore|bierze|choruj*|uczul* ~ czy|moge|mozna
    od jakiego ~ wieku
    czy ~ w ~ zestawie|komplecie
    does|is|will ~ waterproof|work|fit|suitable|compatible|include*|come|made
    what ~ size|made|material|difference
    чи ~ підходить|містить|сумісн*|можна прати
    який|яка ~ розмір|склад|потужність|різниця|матеріал
  `,
  availability: `
    dostepn*|niedostepn*|wyprzed*|wykupion*
    jest|sa|macie|bedzie|beda|zostal* ~ na stanie|magazynie|miejscu|polce|polkach|zapleczu|sklepie|aptece|reki
    kiedy ~ bedzie|beda|wroci|wracaj*|pojawi*|rzuc*|dostaw* ~ znowu|ponownie|sprzedaz*|rozmiar*|nowy|nowa|partia
    macie|maja|jest|sa ~ jeszcze
    czy|gdzie ~ dostane|kupie|znajde|maja|macie
    powiadom* ~ dostepn*|o
    wycofan*|produkowan*|sprowadz*|dodruk*
    szukam|poluje|nigdzie
    ile ~ sztuk ~ zostal*|maci*|jest
    ostatni* sztuk*
    in|out stock
    available|discontinued|sold out
    back in
    в|у наявності
    чи є|буде ~ у вас
    коли ~ з'явиться|буде|надходження
  `,
  'price-promotion': `
    kod|kodu|kupon*|rabat*|znizk*|promocj*|obnizk*|przecen*|upust*|wyprzedaz*
    kod* ~ nie|rabatow* ~ dziala|wchodzi|nalicza|przechodzi
    ile ~ kosztuj*|wyjdzie|bierzecie|kosztuje|zaplace|stoi
    po ile|czemu ~
    cena|ceny|cene|cennik*|koszt|taniej|tansz*|drozej
    inna|wyzsza|nizsza cena
    zwrot ~ roznic*
    roznic* ~ cen*|zwroc*|odda*
    black friday
    discount*|promo*|coupon*|sale|cheaper
    how much
    знижк*|промокод*|акці*|купон*|ціна
    скільки коштує
  `,
  'payment-methods': `
    jak|czym|mozna|moge|da|czy|mozliw*|chce ~ zaplacic|placic|oplacic|platnosc*
    platnosc* ~ przy odbiorze|karta|blik*|rat*|odroczon*|gotowk*|przelew*
    na raty
    ratach|raty|rat|ratalny|leasing*
    przyjmuj* ~ karty|karte|bony|gotowk*|platnosc*|euro|dolar*|przelew*|zamowien*
    blik*|paypal|paypo|klarna|przelewy24|gotowk*|pobrani*|apple|google
    form*|metod*|spos* ~ platnosc*
    odroczon*|termin* ~ platnosc*|przelew*
    przelew* ~ tradycyjn*|po|z terminem
    przy odbiorze
    pay ~ by|with|in|on|via
    accept ~ card*|paypal|payment*|american
    instalments|installments|cash
    оплат* ~ частинами|карткою|при|готівк*|є
    можна|чи ~ заплатити|оплатити
  `,
  'payment-problem': `
    dwa|podwojn*|dwukrotn*|razy ~ pobra*|zaplac*|obciaz*|sciagn*|poszlo|zeszl*
    pobra*|sciagn*|obciaz*|zeszl* ~ dwa|podwojn*|dwukrotn*|drugi|konta|karty|razy|mi|wiecej
    platnosc*|przelew*|blik*|transakcj*|karta|karte|raty|wplat* ~ nie|odrzuc*|blad|zawies*|nieudan*|niezaksieg*|dwa
    nie ~ przeszl*|zaksieg*|przechodz* ~ platnosc*|wplat*|przelew*
    zaplacil*|oplacil*|przelal* ~ a|i|choc|mimo|dalej|nadal|nie|brak|dwa
    nie moge|da ~ zaplacic|oplacic|dokonczyc
    wezwani*|ponaglen*|monit*|windykac* ~ do|zaplat*|choc|mimo
    nadplat*|przeplac*|za duzo ~ przelal*|zaplac*
    przelal*|zaplac* ~ za duzo|malo
    oczekuje na platnosc
    blokad* ~ srodk*|na
    charged|payment ~ twice|failed|declined|not
    зняли|списали ~ двічі|два|більше
    оплата ~ не|помилка
  `,
  invoice: `
    faktur*|fv|fakturk*|paragon*|rachun*|proform*|ksef
    not* koryguj*
    wystaw*|wysl*|popros*|potrzeb*|przesl* ~ faktur*|paragon*|rachun*
    korekt* ~ faktur*
    nip* ~ faktur*|paragon*
    ksiegow*|nabywc*
    duplikat* ~ faktur*|paragon*
    invoice*|receipt|vat
    фактур*|рахун*|чек|чека
  `,
  'account-access': `
    nie ~ moge|mog|da|moze|umiem|pamietam|wpuszcza ~ zalog*|wejsc|haslo|hasla|login*|dostac|konto|logowa*
    zalog*|logowan*|logowac|login*
    haslo|hasla|haslem|haselko|resetu|reset
    konto ~ zablok*|wlam*|zawieszon*
    zablok* ~ konto
    kod* ~ sms|weryfik*|jednorazow*|aktywac*|logowan*
    nie przychodzi ~ kod|sms|mail|link
    link ~ aktywac*|reset*|hasla
    wlama*|zhakow*|shakow*
    odzysk*|strac* ~ dostep*|konto
    zalozyc konta
    zarejestrow*|rejestracj* ~ nie
    log|sign in|into
    password|locked|verification
    увійти|пароль|паролю|логін|код ~
    заблок* ~ акаунт
  `,
  'account-data': `
    zmien*|zmian*|aktualiz*|popraw*|uaktualni*|edyt*|podmien*|przestaw* ~ dane|danych|nazwisk*|imi*|email*|mail*|maila|telefon*|numer*|login*|profil*|kont*|kartotec*
    zmian* ~ danych|nazwisk*|numeru|maila|e-mail*|telefon*
    zmienil* ~ nazwisk*|numer|telefon|mail*|firm*|dane|siedzib*|nip
    w|na ~ koncie|profilu|kartotece|karcie ~ zl*|bledn*|star*|blad|mam|jest|nieaktualn*|wpisan*
    nazwisko|imie|telefon*|numer*|mail* ~ w|na|do koncie|profilu|karcie|konta
    panienski*|rozwodzie|slubie
    polacz*|scal* ~ kont*
    dwa konta
    dane kontaktowe
    update|change ~ email|phone|surname|name|details|profile
    змінити|оновити|оновіть ~ пошт*|телефон*|номер|прізвищ*|профіл*|дані
    у профілі
  `,
  privacy: `
    dane|danych|danymi ~ osobow*|moj*|usun*|przetwarz*|udostepn*
    usun* ~ dane|konto|danych|moj*|numer*
    usunie* ~ danych|konta
    rodo|uodo|iod|administrator*|inspektor*
    zgod* ~ na|marketing*|sms*|telefon*|przetwarz*
    cofam|wycof*|odwol*|cofn* ~ zgod*
    skad ~ mac*|maj*|wiec*|pan*|moj* ~ numer|dane|telefon|adres
    skad|co ~ numer|dane|pesel|dowod*
    wydzwani*|dzwonicie|telefony marketing*
    wyciek*|naruszen*
    monitoring*|kamer*|nagryw*|nagrani*
    zlikwid*|zamkn*|skasuj*|usun* ~ konto
    polityk* prywatnosc*
    personal|my data
    delete ~ account|data
    gdpr|consent
    персональн*|видал* ~ дані|акаунт|обліков*
  `,
  loyalty: `
    punkt*|pkt ~ za|na|karc*|nalicz*|wymien*|przepad*|ile|wazn*
    ile ~ punkt*|naklejek|pieczatek
    karta|karty|karte|kart ~ podarunkow*|prezentow*|upominkow*|stalego|lojalnosciow*|klubow*
    podarunkow*|upominkow*|voucher*|bon|bonu|bony|bonow
    program* ~ lojalnosc*|klub*
    naklejk*|pieczat*|nagrod*|klubow*|klubowicz*
    loyalty|points|gift card*
    бал*|подарунков*|картк* постійн*
  `,
  newsletter: `
    newsletter*|biuletyn*|mailing*|nowosci*
    wypis*|odpi*|odsubskryb* ~ z|mnie|od
    zapis* ~ na ~ newsletter|biuletyn|liste
    nie ~ chce|wysyl*|przysyl*|zycze|slijcie ~ maili|mejli|wiadomosci|reklam*|mail*|ofert*|wiecej
    lista|listy|liste ~ mailing*|wysylk*|subskryb*
    maile|mejle|maili|mailow|wiadomosci|powiadomieni* ~ reklam*|codziennie|promocj*|nowosci*|was|o
    spam*
    unsubscribe|mailing list
    sign up|subscribe
    розсилк*|відпис*|відпиш*|підписа* на
  `,
  subscription: `
    umow* ~ wypow*|rozwiaz*|przedluz*|zerw*|konczy|wygas*|kar*|anek*|na ~
    wypow*|rozwiaz*|przedluz*|zerw*|przepis*|zawies* ~ umow*|abonament*|karnet*|subskryp*
    abonament*|subskryp*|karnet*|prenumerat*|pakiet*|plan|planu|licencj*|czlonkostw*
    okres* ~ wypowiedzeni*|probn*
    autoodnawi*|odnowi*|odnawia*
    zmien*|zmian* ~ plan*|pakiet*|taryf*|abonament*
    wstrzym*|zawies*|zamroz* ~ na
    subscription|membership|plan|contract|upgrade|downgrade
    підписк*|договір|договор*|тариф*|абонемент*
  `,
  'technical-problem': `
    nie ~ dziala|dzialaja|laduje|otwiera|wyswietla|drukuje|laczy|wlacza|reaguje|widzi|startuje|wczytuje|paruje|synchroniz*|odpala|zapisuje|wchodzi
    zawiesz*|zacina*|zacie*|wywala*|wyrzuca*|mruga*|miga*|pika*|buczy|restart*|reset*|wiesza*
    blad|error|komunikat
    wyskakuj* ~ blad|komunikat|okno
    po aktualizacji
    strona|aplikacja|apka|program|system|panel|koszyk|przycisk|formularz|wyszukiwark*|internet|router|wifi|drukark*|pilot|terminal ~ nie|sie|lezy|padl|pokazuj*|zawies*|wylacz*
    jak ~ ustawic|zresetowac|sparowac|przywrocic|skonfigurowac|podlaczyc|polaczyc|zaprogramowac|wlaczyc|przestawic
    resetowal*|restartowal*|parowal*
    app|website|page|site ~ crash*|not|won't|error|load*
    error
    не ~ працює|завантажується|відкривається|бачить
    помилка|вилітає
  `,
  booking: `
    umow* ~ wizyt*|termin*|sie|na|spotkan*
    rezerw*|zarezerw*|stolik*|nocleg*|pokoj
    woln* ~ termin*|miejsc*|pokoj*|stolik*|godzin*
    najblizsz* ~ termin*
    przeloz*|przesun*|odwol* ~ wizyt*|termin*|rezerwacj*|montaz*|spotkan*|zabieg*
    wizyt*|zabieg*|konsultacj*|badani*|szczepien*|przeglad* ~ umow*|przeloz*|odwol*|termin*|na|przesun*
    zapisac|zapisze|zapisal* ~ na|do|sie|@kin
    macie|jest ~ cos|wolne|woln* ~ na|dzis|jutro|sobot*
    nie dam|zdaze|moge ~ rady|przyjsc|przyjechac|dotrzec
    spozni* sie
    potwierdzam ~ termin|wizyt*|obecnosc
    appointment|reservation|booking|reschedule|book a|table
    запис* ~ на|до
    бронюв*|забронювати|столик*|запишіть
  `,
  'opening-hours': `
    ktorej|kiedy ~ otwar*|czynn*|zamyk*|otwier*|pracuj*|przyjm*|jestescie
    do|od ktorej
    czynn*|otwart*|zamkniet*|calodob*|dyzur*
    godzin* ~ otwarc*|pracy
    gdzie|jak ~ jestescie|znajduj*|miesci*|sklep|salon|oddzial|dojechac|trafic|dojsc|zaparkowac|najblizsz*
    adres* ~ sklep*|salon*|oddzial*|punkt*
    parking*|podjazd*|winda|przystanek
    najblizsz* ~ sklep|salon|punkt|oddzial|apteka
    w ~ swieta|niedziele|wigilie|weekend|sylwestra|majowke
    open|close|opening hours
    where ~ store|shop|located|office
    працюєте|працює|відчин*|зачин*|графік
    де ~ ви|ваш|знаходит*|магазин|найближч*
  `,
  'contact-human': `
    czlowiek%|konsultant%|doradc*
    z|do ~ kims|konsultant%|czlowiek%|doradc*|pracownik*|kierownik*|osoba|farmaceut*|lekarz*
    porozmawiac|pogadac|rozmawiac|rozmow*|mowic|gadac
    bot|bota|botem|robot*|automat*|maszyn*
    zadzwo*|oddzwo*|infolini*
    kontakt telefoniczny
    telefon ~ do
    zyw*|prawdziw* ~ czlowiek*|osob*|konsultant*
    kogos|kims ~ kto|z
    jest ~ tam|tu ~ ktos|czlowiek*|kto
    human|person|agent|representative|speak|talk
    людин*|оператор*|поговорити|зателефон*|подзвон*
  `,
  'staff-complaint': `
    niemil*|cham*|bezczeln*|arogan*|oprysk*|niegrzeczn*|wulgarn*|obrazil*|obraza*|krzycz*|nakrzycz*|wrzas*|wrzeszcz*|smial*|wysmia*|wyzw*|wyzyw*|nawyzyw*|klam*|oszuk*|zbyl*|zbyto|zignor*|odburk*|lekcewaz*|ponizy*|szarp*|przeklin*
    pani|pan|konsultant*|kurier*|sprzedaw*|ekspedient*|kasjer*|lekarz|lekarka|kierowca|obsluga|pracowni*|ochroniarz|kelner*|recepcjonist*|serwisant|monter|doradca|przewodni*|farmaceut*|rejestrator* ~ powiedzi*|nazwal*|rzucil*|krzy*|smia*|odmowil*|zignor*|kazal*|wmawia*|klam*|niemil*|nie|byl*|potraktow*|mowi|traktuj*|warkn*
    skarg* ~ na
    skladam|chce|zlozyc skarg*
    poskarz*|skarze sie
    potraktow* ~ mnie|jak|nas
    rzuci* ~ sluchawk*|paczk*
    wyciagn* konsekwencj*
    rude|shouted|insulted|hung up|impolite
    груб*|нагруб*|хам*|накрич*|скаржусь
  `,
  praise: `
    polec* ~ kazdemu|wszystkim|z|bardzo|goraco
    pochwal*|gratul*|brawo|ukłony|uklony|szacun|chapeau|medal*
    swietn*|wspanial*|rewelac*|genialn*|fantastyczn*|cudown*|znakomit*|przemil*|super|mega|petarda|sztos|bajka|cudo|idealn*|najleps*|perfekc*|profesjonal*|zachwyc*|zadowolon*
    jestem|jestesmy ~ zadowolon*|zachwycon*|wrazeniem
    dziekuje|dzieki ~ za ~ pomoc|swietn*|szybk*|cierpliwosc|wspanial*
    uratowal*
    zlot*|skarb|aniol|mistrz*
    oby wiecej
    great|amazing|excellent|fantastic|wonderful|best|impressed
    чудов*|найкращ*|рекоменд*|задоволен*
  `,
  suggestion: `
    propon*|proponuj*|sugeruj*|sugesti*|propozycj*|pomysl*
    moglibyscie|moglby*|mogloby|mogliby
    moze ~ by
    przydal*|przydaloby
    warto ~ by|rozwaz*|dodac|zrobic|wprowadzic
    fajnie|dobrze|milo|super|swietnie by|byloby|jakby*|gdyby*
    dodajcie|zrobcie|wprowadz*|rozwaz*|pomysl*
    brakuje mi ~ u was|opcji|w
    czemu|dlaczego ~ nie ~ macie|zrobicie|ma ~ opcji
    uwaga|uwage|usprawnien*
    suggest*|would be great|nice
    how about
    please add
    пропон*|додайте|варто
    було б
  `,
  business: `
    wspolprac*|hurt*|hurtow*|dystryb*|franczyz*|partnerst*|sponsor*|barter*|dropshipp*|reklamow*
    cv
    prac* ~ szukam|was|wolne|etat*|rekrutac*|aplik*
    szukam|szukacie|macie|poszukuj* ~ prac*|pracownik*|etat*|dostawc*|kierowc*|piekarz*|praktyk*
    rekrutac*|praktyk*|staz|zatrudn*|stanowisk*|wolontari*
    jestesmy|prowadze|prowadzimy|reprezent*|dzialam ~ firm*|sklep*|restaurac*|hotel*|przedszkol*|szkol*|klub*
    oferta|oferte|ofert* ~ wspolprac*|handlow*|dla
    zapytanie ofertowe
    praca magistersk*|licencjack*|dyplomow*
    wywiad*|ankiet*|artykul
    wholesale|distributor|partnership|hiring|job|vacanc*|supplier
    співпрац*|оптов*|робот*|ваканс*
  `,
  greeting: `
    dzien|dobry
    dobry wieczor|dzien
    czesc|hej|hejka|siema|witam|witajcie|elo|halo|serwus|czolem|moin
    dziek*|dzieki|dziekuje ~ za|bardzo|slicznie
    milego|dobrego|spokojnej|udanego ~ dnia|weekendu|wieczoru|nocy|popoludnia
    do widzenia|zobaczenia|uslyszenia
    pozdrawiam|pozdro|nara|papa|dobranoc
    hello|hi|hey|bye|thanks|thank|cheers
    привіт|добрий|доброго|вітаю|дякую|бувайте|побачення
  `,
  none: `
    pogod*|dowcip*|zart*|kawal|wiersz*|bajk*|piosenk*|wypracowan*|przetlumacz*
    kto ~ wygral*|napisal*|namalowal*|prezydent*|wymysli*
    ile ~ lat|zyje|wynosi
    jak ~ sie ~ robi|gotuje|ugotowac|upiec|pisze
    stolic*|prezydent*|wybor*|mecz*|film*|serial*|rozwod*|alimenty|podatk*|pit
    zarob*|inwest*|krypto*|bitcoin*|pozyczk*|kredyt*|gwarantowan*|pozycjonow*|fotowolt*|okazj*
    sprzedam|wynajme|kupie|oddam ~
    kup|odbierz|bede|wroce ~ mleko|chleb|dziec*|obiad
    joke|poem|weather|capital|timer|lottery|winner
    погод*|анекдот*|вірш*|столиц*|фільм*
  `,
}
